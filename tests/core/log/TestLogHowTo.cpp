// The steps of HOW-TO-VERIFY.txt must work with a shell, openssl and coreutils alone, and must fail on a bad log.
#include "core/log/LogExporter.h"
#include "tests/core/log/MemoryLog.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace hallmarker::core;
using hallmarker::tests::MemoryLog;

class TestLogHowTo : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void plainToolsVerify_data()
    {
        QTest::addColumn<int>("entries");
        QTest::addColumn<bool>("isWithEntries");
        QTest::addColumn<QString>("damaged");
        QTest::addColumn<int>("at");
        QTest::newRow("no entry") << 0 << true << QString() << 0;
        QTest::newRow("15 entries") << 15 << true << QString() << 0;
        QTest::newRow("257 entries, tree only") << 257 << false << QString() << 0;
        QTest::newRow("15, entry changed") << 15 << true << QStringLiteral("tile/entries/000.p/15") << 40;
        QTest::newRow("15, length changed") << 15 << true << QStringLiteral("tile/entries/000.p/15") << 1;
        QTest::newRow("15, hash changed") << 15 << true << QStringLiteral("tile/0/000.p/15") << 470;
        QTest::newRow("15, size changed") << 15 << true << QStringLiteral("checkpoint") << 17;
        QTest::newRow("257, tile changed") << 257 << false << QStringLiteral("tile/0/000") << 5000;
    }
    void plainToolsVerify()
    {
        for (const char *tool : {"sh", "openssl", "sha256sum", "base64", "od", "sed"}) {
            if (QStandardPaths::findExecutable(QLatin1String(tool)).isEmpty())
                QSKIP("openssl or coreutils are not there");
        }
        QFETCH(int, entries);
        QFETCH(bool, isWithEntries);
        QFETCH(QString, damaged);
        QFETCH(int, at);
        const QTemporaryDir folder;
        VERIFY_RESULT(LogExporter::write(MemoryLog(entries), folder.path(), Progress::none()));
        if (!damaged.isEmpty()) {
            QFile file(folder.filePath(damaged));
            QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(at));
            const char old = file.read(1).at(0);
            QVERIFY(file.seek(at) && file.putChar(char(old ^ 4)));
        }
        // What the text itself says: the lines that begin with four spaces are the script.
        QFile text(folder.filePath(QStringLiteral("HOW-TO-VERIFY.txt")));
        QVERIFY(text.open(QIODevice::ReadOnly));
        QByteArray script;
        const QList<QByteArray> lines = text.readAll().split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith("    ") && (isWithEntries || !line.startsWith("    bundle ")))
                script += line.mid(4) + '\n';
        }
        QProcess shell;
        shell.setWorkingDirectory(folder.path());
        shell.start(QStringLiteral("sh"), {QStringLiteral("-e")});
        shell.write(script);
        shell.closeWriteChannel();
        QVERIFY(shell.waitForFinished(60'000));
        const QByteArray output = shell.readAllStandardOutput() + shell.readAllStandardError();
        QVERIFY2((shell.exitCode() == 0) == damaged.isEmpty(), output.constData());
        if (damaged.isEmpty()) {
            QVERIFY2(output.contains("Signature Verified Successfully"), output.constData());
            QVERIFY2(output.contains(QByteArray("The log holds: " + QByteArray::number(entries) + " entries of example.org/log")),
                     output.constData());
        }
    }
};

HALLMARKER_TEST(TestLogHowTo)
#include "TestLogHowTo.moc"
