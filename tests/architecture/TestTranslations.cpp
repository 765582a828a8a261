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

/// German and French are complete: every text of the sources is there, finished, and keeps its places.
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
    void areComplete_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : languages())
            QTest::newRow(qPrintable(language)) << language;
    }
    void areComplete()
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
                    problems += QStringLiteral("untranslated: ") + source;
                else if (placesIn(source) != placesIn(text))
                    problems += QStringLiteral("places differ: ") + source;
            }
        }
        QVERIFY(total > 100);
        const QString shown = problems.mid(0, 20).join(QLatin1Char('\n'));
        QVERIFY2(problems.isEmpty(), qPrintable(QStringLiteral("%1 of %2 texts:\n%3").arg(problems.size()).arg(total).arg(shown)));
    }
};

HALLMARKER_TEST(TestTranslations)
#include "TestTranslations.moc"
