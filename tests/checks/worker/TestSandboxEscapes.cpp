#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/syscall.h>

/// What a model could try that has taken over the worker's child: each attempt ends there and is reported by its number.
class TestSandboxEscapes : public QObject {
    Q_OBJECT

    const QString m_program = QStringLiteral(HALLMARKER_BINARY_DIR "/bin/attempt_escapes");
    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase()
    {
        if (!QFile::exists(m_program))
            QSKIP("hallmarker-worker is not built (libtorch is missing)");
        QFile kept(m_folder.filePath(QStringLiteral("kept")));
        QVERIFY(kept.open(QIODevice::WriteOnly) && kept.write("kept") == 4);
        QVERIFY(kept.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    }
    void attempts_data()
    {
        QTest::addColumn<QByteArray>("ending");
        const auto escape = [](long number) { return QByteArray("escape " + QByteArray::number(qlonglong(number))); };
        QTest::newRow("nothing") << QByteArray("through"); // otherwise every row below would prove nothing
        QTest::newRow("open") << escape(SYS_openat);
        QTest::newRow("create") << QByteArray("escape");
        QTest::newRow("unlink") << escape(SYS_unlink);
        QTest::newRow("rename") << escape(SYS_rename);
        QTest::newRow("chmod") << escape(SYS_chmod);
        QTest::newRow("socket") << escape(SYS_socket);
        QTest::newRow("unix-socket") << escape(SYS_socket);
        QTest::newRow("fork") << escape(SYS_clone);
        QTest::newRow("raw-clone") << escape(SYS_clone);
        QTest::newRow("execute") << escape(SYS_execve);
        QTest::newRow("system") << QByteArray("signal " + QByteArray::number(SIGSYS)); // it blocks all signals before it starts the shell
        QTest::newRow("load-library") << QByteArray("escape");
        QTest::newRow("trace") << escape(SYS_ptrace);
        QTest::newRow("kill-parent") << escape(SYS_kill);
        QTest::newRow("read-parent") << escape(SYS_process_vm_readv);
        QTest::newRow("new-privileges") << escape(SYS_prctl);
        QTest::newRow("raise-limits") << escape(SYS_prlimit64);
        QTest::newRow("name-space") << escape(SYS_unshare);
        QTest::newRow("io-uring") << escape(SYS_io_uring_setup);
        QTest::newRow("memory-file") << escape(SYS_memfd_create);
#if defined(__x86_64__)
        QTest::newRow("thirty-two-bit") << QByteArray(""); // reported or killed, by the kernel's choice; never through
#endif
        QTest::newRow("deep-recursion") << QByteArray("signal " + QByteArray::number(SIGSEGV));
    }
    void attempts()
    {
        QFETCH(QByteArray, ending);
        QProcess process;
        process.start(m_program, {QString::fromLatin1(QTest::currentDataTag()), m_folder.path()});
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 0);
        const QByteArray found = process.readAllStandardOutput().trimmed();
        QVERIFY2(found.startsWith(ending), found.constData());
        QVERIFY2((found == "through") == (QByteArray(QTest::currentDataTag()) == "nothing"), found.constData());
        QFile kept(m_folder.filePath(QStringLiteral("kept")));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.permissions() & QFile::ExeOther, QFile::Permissions());
        QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("created"))));
    }
};

HALLMARKER_TEST(TestSandboxEscapes)
#include "TestSandboxEscapes.moc"
