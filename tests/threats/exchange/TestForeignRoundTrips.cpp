#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/threats/exchange/ExchangeFiles.h"
#include "threats/exchange/SourceValue.h"

using namespace hallmarker;
using namespace hallmarker::threats;

/// What holds for every format alike.
class TestForeignRoundTrips : public QObject {
    Q_OBJECT

    static QJsonValue valueOf(const QByteArray &bytes)
    {
        const auto source = SourceValue::jsonOrYaml(bytes, {});
        return source ? source->root() : QJsonValue(QJsonValue::Undefined);
    }

private Q_SLOTS:
    void everyOwnSampleIsFoundByItsContent_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString &path : tests::ownModelFiles())
            QTest::newRow(qPrintable(path.section(QLatin1Char('/'), -2))) << path;
    }
    void everyOwnSampleIsFoundByItsContent()
    {
        QFETCH(QString, path);
        ThreatFormats formats;
        addForeignFormats(formats);
        const ThreatFormat *format = formats.sniff(tests::bytesOfFile(path));
        QVERIFY(format);
        QCOMPARE(format->id(), path.section(QLatin1Char('/'), -2, -2));
    }

    void writingGivesBackWhatWasRead_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString &path : tests::ownModelFiles() + tests::sharedModelFiles())
            QTest::newRow(qPrintable(path.section(QLatin1Char('/'), -2))) << path;
    }
    void writingGivesBackWhatWasRead()
    {
        QFETCH(QString, path);
        const QByteArray bytes = tests::bytesOfFile(path);
        ThreatFormats formats;
        addForeignFormats(formats);
        const ThreatFormat *format = formats.sniff(bytes);
        QVERIFY(format);
        const auto read = format->read(bytes, path);
        VERIFY_RESULT(read);
        if (!format->canWrite())
            QSKIP("This format is only read.");
        const auto written = format->write(read->model, read->layout);
        VERIFY_RESULT(written);
        QStringList found;
        tests::differences(valueOf(bytes), valueOf(written->bytes), {}, found);
        if (path.endsWith(QLatin1String("pytm/findings.json")))
            QVERIFY(!found.isEmpty()); // a bare list becomes a model
        else
            QVERIFY2(found.isEmpty(), qPrintable(QLatin1Char('\n') + found.join(QLatin1Char('\n'))));

        // The second way round is a fixed point: the same value and the same bytes.
        const auto again = format->read(written->bytes, path);
        VERIFY_RESULT(again);
        QStringList changed;
        tests::differences(read->model.toJson(), again->model.toJson(), {}, changed);
        if (!path.endsWith(QLatin1String("pytm/findings.json")))
            QVERIFY2(changed.isEmpty(), qPrintable(QLatin1Char('\n') + changed.join(QLatin1Char('\n'))));
        QStringList moved;
        tests::differences(read->layout.toJson(), again->layout.toJson(), {}, moved);
        QVERIFY2(moved.isEmpty(), qPrintable(QLatin1Char('\n') + moved.join(QLatin1Char('\n'))));
        const auto twice = format->write(again->model, again->layout);
        VERIFY_RESULT(twice);
        QCOMPARE(twice->bytes, written->bytes);
    }

    void everyFormatTakesEveryModel_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("to");
        ThreatFormats formats;
        addForeignFormats(formats);
        for (const QString &path : tests::ownModelFiles() + tests::sharedModelFiles())
            for (const auto &format : formats.all())
                if (format->canWrite())
                    QTest::newRow(qPrintable(path.section(QLatin1Char('/'), -2) + QStringLiteral(" as ") + format->id())) << path << format->id();
    }
    /// From one format into another: what comes out can be read, reads as the same again, and nothing is lost without a word.
    void everyFormatTakesEveryModel()
    {
        QFETCH(QString, path);
        QFETCH(QString, to);
        ThreatFormats formats;
        addForeignFormats(formats);
        const QByteArray bytes = tests::bytesOfFile(path);
        const auto read = formats.sniff(bytes)->read(bytes, path);
        VERIFY_RESULT(read);
        const ThreatFormat *format = formats.byId(to);
        const auto first = format->write(read->model, read->layout);
        VERIFY_RESULT(first);
        const auto back = format->read(first->bytes, to);
        VERIFY_RESULT(back);
        const qsizetype free = std::count_if(read->model.flows.begin(), read->model.flows.end(), [](const Flow &flow) { return flow.from.isEmpty() || flow.to.isEmpty(); });
        QCOMPARE(back->model.elements.size(), read->model.elements.size());
        if (to != QLatin1String("threat-dragon"))
            QCOMPARE(back->model.flows.size(), read->model.flows.size() - free);
        else
            QCOMPARE(back->model.flows.size(), read->model.flows.size());
        QCOMPARE(back->model.title, read->model.title);
        const auto second = format->write(back->model, back->layout);
        VERIFY_RESULT(second);
        const auto third = format->read(second->bytes, to);
        VERIFY_RESULT(third);
        QStringList changed;
        tests::differences(back->model.toJson(), third->model.toJson(), {}, changed);
        QVERIFY2(changed.isEmpty(), qPrintable(QLatin1Char('\n') + changed.join(QLatin1Char('\n'))));
    }
};

HALLMARKER_TEST(TestForeignRoundTrips)
#include "TestForeignRoundTrips.moc"
