#include "tests/app/cli/ProgramRun.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestRegistry.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace hallmarker::tests;

/// A full disk: each command says so with exit code 3, the log is as long as before, and no half file stays.
class TestFullDisk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsHalfWritten()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("disk")));
        ProgramRun run(folder.path());
        if (run.line(QStringLiteral("unshare -rm true")).exitCode != 0)
            QSKIP("no mount namespaces here");
        const ProgramRun::Outcome outcome = run.line(QStringLiteral("unshare -rm sh '%1' '%2/disk' '%3'").arg(testFile(QStringLiteral("app/cli/full-disk.sh")), folder.path(), testFile(QStringLiteral("cases/files"))));
        if (outcome.exitCode == 77)
            QSKIP("no tmpfs can be mounted here");
        const QString out = QString::fromUtf8(outcome.out);
        QVERIFY2(outcome.exitCode == 0, qPrintable(out + QString::fromUtf8(outcome.status)));
        const QStringList lines = out.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        int refused = 0;
        for (const QString &line : lines) {
            if (!line.startsWith(QLatin1String("3 ")))
                continue;
            QVERIFY2(line.contains(QLatin1String("disk is full")) || line.contains(QLatin1String("may be full")) || line.contains(QLatin1String("No space left")), qPrintable(line));
            ++refused;
        }
        QVERIFY2(refused == 7, qPrintable(out));
        QVERIFY2(lines.contains(QStringLiteral("unchanged")), qPrintable(out));
        QVERIFY2(lines.contains(QStringLiteral("left: ")), qPrintable(out));
        QVERIFY2(lines.contains(QStringLiteral("works again")), qPrintable(out));
    }
};

HALLMARKER_TEST(TestFullDisk)
#include "TestFullDisk.moc"
