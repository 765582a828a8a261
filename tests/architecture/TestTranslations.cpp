#include "tests/architecture/SourceTree.h"
#include "tests/support/TestRegistry.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace hallmarker::tests;

/// A translation keeps the places (%1, %n) of its source; how many texts are still missing is told.
class TestTranslations : public QObject {
    Q_OBJECT

    static QStringList languages() { return {QStringLiteral("de"), QStringLiteral("fr")}; }

    static QStringList placesIn(const QString &text)
    {
        static const QRegularExpression place(QStringLiteral("%(?:L?\\d+|n)"));
        QStringList found;
        for (auto it = place.globalMatch(text); it.hasNext();)
            found += it.next().captured();
        found.removeDuplicates();
        found.sort();
        return found;
    }

private Q_SLOTS:
    void keepTheirPlaces_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : languages())
            QTest::newRow(qPrintable(language)) << language;
    }
    void keepTheirPlaces()
    {
        QFETCH(QString, language);
        const QString lupdate = QStringLiteral("/usr/lib/qt6/bin/lupdate");
        if (!QFileInfo::exists(lupdate))
            QSKIP("lupdate is not installed");
        const QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("copy.ts"));
        const QDir root(QStringLiteral(HALLMARKER_SOURCE_DIR));
        QVERIFY(QFile::copy(root.filePath(QStringLiteral("translations/hallmarker_%1.ts").arg(language)), copy));
        QFile(copy).setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        QStringList arguments{QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"), QStringLiteral("-no-obsolete"), QStringLiteral("-extensions"), QStringLiteral("cpp,h")};
        for (const QString &room : sourceRooms()) {
            if (root.exists(room))
                arguments += root.filePath(room);
        }
        QProcess process;
        process.start(lupdate, arguments + QStringList{QStringLiteral("-ts"), copy});
        QVERIFY(process.waitForFinished());
        QFile file(copy);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QString source;
        int total = 0;
        int missing = 0;
        QStringList problems;
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement())
                continue;
            if (xml.name() == QLatin1String("source")) {
                source = xml.readElementText();
                ++total;
            } else if (xml.name() == QLatin1String("translation")) {
                const bool isUnfinished = xml.attributes().value(QLatin1String("type")) == QLatin1String("unfinished");
                const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
                if (isUnfinished || text.isEmpty())
                    ++missing; // shown in English until somebody has translated it
                else if (placesIn(source) != placesIn(text))
                    problems += QStringLiteral("places differ: ") + source;
            }
        }
        QVERIFY(total > 100);
        qInfo("%s: %d of %d texts are not translated yet", qPrintable(language), missing, total);
        const QString shown = problems.mid(0, 20).join(QLatin1Char('\n'));
        QVERIFY2(problems.isEmpty(), qPrintable(QStringLiteral("%1 of %2 texts:\n%3").arg(problems.size()).arg(total).arg(shown)));
    }
};

HALLMARKER_TEST(TestTranslations)
#include "TestTranslations.moc"
