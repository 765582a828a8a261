#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/WorkspaceFixture.h"

#include <QFile>
#include <QProcess>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace hallmarker::core;
using namespace hallmarker::tests;

/// Somebody else in this process opens and closes the workspace's files: a file dialog, a library, an import.
class TestSqliteFileLocks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Which of the files; the shared memory is what another process truncates when it seems to be nobody's.
    void staysLockedWhileOthersLook_data()
    {
        QTest::addColumn<QStringList>("suffixes");
        QTest::newRow("database") << QStringList{QString()};
        QTest::newRow("shared memory") << QStringList{QStringLiteral("-shm")};
        QTest::newRow("log") << QStringList{QStringLiteral("-wal")};
        QTest::newRow("all") << QStringList{QString(), QStringLiteral("-wal"), QStringLiteral("-shm")};
    }
    void staysLockedWhileOthersLook()
    {
        QFETCH(QStringList, suffixes);
        WorkspaceFixture fixture(int(TestBackend::Sqlite));
        Workspace &workspace = fixture.workspace();
        VERIFY_RESULT(put(workspace, QStringLiteral("before")));
        lookInto(fixture.location(), suffixes);
        append(fixture.location());
        // The other process was the last to leave only if this one's locks were gone.
        QVERIFY(QFile::exists(fixture.location() + QStringLiteral("-wal")));
        QVERIFY(QFile::exists(fixture.location() + QStringLiteral("-shm")));
        for (int i = 0; i < 20; ++i) {
            VERIFY_RESULT(put(workspace, QStringLiteral("after %1").arg(i)));
            lookInto(fixture.location(), suffixes);
            if (i % 5 == 0)
                append(fixture.location());
        }
        const auto found = workspace.log().verify(std::nullopt, Progress::none());
        QVERIFY2(found && found->isSound, qPrintable(found ? found->problem : found.error().toString()));
        const auto another = fixture.openAnother();
        VERIFY_RESULT(another);
        QCOMPARE(*(*another)->log().size(), *workspace.log().size());
    }

    /// Locks are given back: nothing of this process is left on the file when its workspace is closed.
    void givesBackWhatItHeld()
    {
        WorkspaceFixture fixture(int(TestBackend::Sqlite));
        const QString path = fixture.location();
        VERIFY_RESULT(put(fixture.workspace(), QStringLiteral("one")));
        QVERIFY(isLocked(path + QStringLiteral("-shm")));
        for (int i = 0; i < 5; ++i) {
            const auto another = fixture.openAnother();
            VERIFY_RESULT(another);
            VERIFY_RESULT(put(**another, QStringLiteral("more %1").arg(i)));
        }
        fixture.close();
        QVERIFY(!isLocked(path));
        QCOMPARE(openDescriptors(path), 0);
    }

private:
    static Result<void> put(Workspace &workspace, const QString &name)
    {
        return workspace.write(QStringLiteral("put"), [&](WriteTransaction &transaction) -> Result<void> {
            const auto record = transaction.put({.kind = QStringLiteral("dataset"), .name = name}, 0);
            return record ? Result<void>() : record.error();
        });
    }

    static void lookInto(const QString &path, const QStringList &suffixes)
    {
        for (const QString &suffix : suffixes) {
            QFile file(path + suffix);
            QVERIFY(file.open(QIODevice::ReadOnly));
            file.read(16);
        }
    }

    static void append(const QString &path)
    {
        QProcess helper;
        helper.start(QStringLiteral(HALLMARKER_BINARY_DIR "/bin/storage_append_helper"), {path, QStringLiteral("3")});
        QVERIFY(helper.waitForFinished(-1));
        QVERIFY2(helper.exitStatus() == QProcess::NormalExit && helper.exitCode() == 0, helper.readAllStandardError().constData());
    }

    /// Whether anybody holds a lock on the file, this process included.
    static bool isLocked(const QString &path)
    {
        const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
        struct flock probe {};
        probe.l_type = F_WRLCK;
        probe.l_whence = SEEK_SET;
        const bool isHeld = descriptor >= 0 && ::fcntl(descriptor, F_OFD_GETLK, &probe) == 0 && probe.l_type != F_UNLCK;
        ::close(descriptor);
        return isHeld;
    }

    static int openDescriptors(const QString &path)
    {
        int count = 0;
        for (int descriptor = 0; descriptor < 1024; ++descriptor)
            count += QFile::symLinkTarget(QStringLiteral("/proc/self/fd/%1").arg(descriptor)).startsWith(path) ? 1 : 0;
        return count;
    }
};

HALLMARKER_TEST(TestSqliteFileLocks)
#include "TestSqliteFileLocks.moc"
