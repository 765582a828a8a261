#include "tests/app/cli/ProgramRun.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace hallmarker::tests;

/// A workspace in a folder that may only be read: it can be looked at and verified, and every write is refused.
class TestReadOnlyWorkspace : public QObject {
    Q_OBJECT
    static constexpr QFileDevice::Permissions readFolder = QFileDevice::ReadOwner | QFileDevice::ExeOwner | QFileDevice::ReadGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::ExeOther;

private Q_SLOTS:
    void readsAndVerifiesButDoesNotWrite()
    {
        const QTemporaryDir folder;
        ProgramRun run(folder.path());
        const QString asUser = geteuid() == 0 ? QStringLiteral("setpriv --reuid=65534 --regid=65534 --clear-groups ") : QString();
        if (run.line(asUser + QStringLiteral("true")).exitCode != 0)
            QSKIP("no other user can be taken here");
        if (geteuid() == 0 && run.line(asUser + QStringLiteral("test -x '%1/hallmarker-cli'").arg(ProgramRun::binaryFolder())).exitCode != 0)
            QSKIP("another user cannot reach the programs here");
        QCOMPARE(run.line(QStringLiteral("hallmarker-cli init w.hallmarker && cp '%1' . && hallmarker-cli dataset import people.csv && hallmarker-cli check run privacy.pii --on people").arg(testFile(QStringLiteral("cases/files/people.csv")))).exitCode, 0);
        QVERIFY(QFile::setPermissions(folder.filePath(QStringLiteral("w.hallmarker")), QFileDevice::ReadOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther));
        QVERIFY(QFile::setPermissions(folder.path(), readFolder));
        const auto back = qScopeGuard([&] { QFile::setPermissions(folder.path(), readFolder | QFileDevice::WriteOwner); });
        for (const char *command : {"info", "dataset list", "finding list", "audit verify", "audit log", "audit keys", "search people"}) {
            const ProgramRun::Outcome outcome = run.line(asUser + QStringLiteral("hallmarker-cli -w w.hallmarker ") + QLatin1String(command));
            QVERIFY2(outcome.exitCode == 0 && !outcome.out.isEmpty(), qPrintable(QLatin1String(command) + QString::fromUtf8(outcome.status)));
        }
        for (const char *command : {"system add Scoring", "check run privacy.pii --on people", "audit checkpoint", "audit export -o log", "inventory export -o lists.xlsx", "init other.hallmarker", "dataset remove people"}) {
            const ProgramRun::Outcome outcome = run.line(asUser + QStringLiteral("hallmarker-cli -w w.hallmarker ") + QLatin1String(command));
            QVERIFY2(outcome.exitCode == 3, qPrintable(QLatin1String(command) + QString::fromUtf8(outcome.status)));
            QVERIFY2(outcome.status.startsWith("hallmarker-cli: "), outcome.status.constData());
        }
        QCOMPARE(run.line(QStringLiteral("ls | tr '\\n' ' '")).out, QByteArray("people.csv w.hallmarker w.hallmarker.key "));
    }
};

HALLMARKER_TEST(TestReadOnlyWorkspace)
#include "TestReadOnlyWorkspace.moc"
