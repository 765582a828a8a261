#include "tests/architecture/SourceTree.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker::tests;

/// A file that grows past 1,200 lines has a second class in it; at 400 it is time to look for one.
class TestFileSize : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noFileIsTooLong()
    {
        constexpr int longest = 1200;
        QStringList tooLong;
        const QStringList files = sourceFiles(sourceRooms() + QStringList{QStringLiteral("tests"), QStringLiteral("bench")});
        QVERIFY(files.size() > 20);
        for (const QString &path : files) {
            const auto lines = sourceText(path).count('\n');
            if (lines > longest)
                tooLong += QStringLiteral("%1 has %2 lines").arg(path).arg(lines);
        }
        QVERIFY2(tooLong.isEmpty(), qPrintable(tooLong.join(QLatin1Char('\n'))));
    }
    void halfOfTheFilesAreSmall()
    {
        QList<qsizetype> lengths;
        for (const QString &path : sourceFiles(sourceRooms()))
            lengths += sourceText(path).count('\n');
        std::sort(lengths.begin(), lengths.end());
        const qsizetype median = lengths.at(lengths.size() / 2);
        QVERIFY2(median <= 160, qPrintable(QStringLiteral("the median file has %1 lines").arg(median)));
    }
};

HALLMARKER_TEST(TestFileSize)
#include "TestFileSize.moc"
