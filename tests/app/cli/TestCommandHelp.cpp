#include "app/cli/CheckManual.h"
#include "app/cli/CliApplication.h"
#include "app/cli/CommandHelp.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace hallmarker;
using namespace hallmarker::cli;

namespace {

constexpr char marker[] = "<!-- commands -->\n";

/// Compares a generated text with its place in a file of docs/; HALLMARKER_UPDATE_GOLDEN=1 rewrites it.
void compareDocument(const QString &path, const QByteArray &keepUntil, const QByteArray &generated)
{
    QFile file(QStringLiteral(HALLMARKER_SOURCE_DIR "/") + path);
    QByteArray before;
    QByteArray seen;
    if (file.open(QIODevice::ReadOnly)) {
        seen = file.readAll();
        file.close();
    }
    if (!keepUntil.isEmpty()) {
        const auto at = seen.indexOf(keepUntil);
        QVERIFY2(at >= 0, "the marker is gone");
        before = seen.left(at + keepUntil.size());
    }
    const QByteArray expected = before + generated;
    if (qEnvironmentVariableIntValue("HALLMARKER_UPDATE_GOLDEN") == 1 && seen != expected) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(expected);
        return;
    }
    QVERIFY2(seen == expected, qPrintable(path + QStringLiteral(" is not what the program makes; run with HALLMARKER_UPDATE_GOLDEN=1 and review the diff")));
}

} // namespace

class TestCommandHelp : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void contractNamesEveryCommand()
    {
        const CommandTable table = commandTable();
        compareDocument(QStringLiteral("docs/cli.md"), marker, '\n' + CommandHelp(table).markdown().trimmed().toUtf8() + '\n');
    }
    void manualNamesEveryCheck()
    {
        wiring::Program program;
        compareDocument(QStringLiteral("docs/manual/checks.md"), {}, checkManual(program.checks()).trimmed().toUtf8() + '\n');
    }
    void everyCommandCanRun()
    {
        QSet<QString> paths;
        const CommandTable table = commandTable();
        QVERIFY(table.size() > 20);
        for (const Command &command : table) {
            QVERIFY2(!paths.contains(command.path), qPrintable(command.path));
            paths.insert(command.path);
            QVERIFY2(command.run, qPrintable(command.path));
            QVERIFY2(!command.summary.isEmpty(), qPrintable(command.path));
            for (const Option &option : command.options)
                QVERIFY2(!option.help.isEmpty(), qPrintable(command.path + QStringLiteral(" --") + option.name));
        }
    }
    void completionIsGoodShell()
    {
        const CommandTable table = commandTable();
        QProcess bash;
        bash.start(QStringLiteral("bash"), {QStringLiteral("-n")});
        if (!bash.waitForStarted())
            QSKIP("no bash here");
        bash.write(CommandHelp(table).bashCompletion().toUtf8());
        bash.closeWriteChannel();
        QVERIFY(bash.waitForFinished());
        QVERIFY2(bash.exitCode() == 0, bash.readAllStandardError().constData());
    }
    void completesWords_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("word");
        QTest::newRow("group") << QStringLiteral("hallmarker-cli aud") << QStringLiteral("audit");
        QTest::newRow("second word") << QStringLiteral("hallmarker-cli -w x audit ver") << QStringLiteral("verify");
        QTest::newRow("option") << QStringLiteral("hallmarker-cli check run x --par") << QStringLiteral("--param");
        QTest::newRow("choice") << QStringLiteral("hallmarker-cli finding list --standing st") << QStringLiteral("stale");
    }
    void completesWords()
    {
        QFETCH(QString, line);
        QFETCH(QString, word);
        const CommandTable table = commandTable();
        const QString script = CommandHelp(table).bashCompletion()
            + QStringLiteral("\nCOMP_WORDS=(%1); COMP_CWORD=$((${#COMP_WORDS[@]}-1)); _hallmarker_cli; printf '%s\\n' \"${COMPREPLY[@]}\"\n").replace(QLatin1String("%1"), line);
        QProcess bash;
        bash.start(QStringLiteral("bash"), {QStringLiteral("-c"), script});
        if (!bash.waitForStarted())
            QSKIP("no bash here");
        QVERIFY(bash.waitForFinished());
        const QStringList words = QString::fromUtf8(bash.readAllStandardOutput()).split(QLatin1Char('\n'));
        QVERIFY2(words.contains(word), qPrintable(words.join(QLatin1Char(' ')) + QString::fromUtf8(bash.readAllStandardError())));
    }
};

HALLMARKER_TEST(TestCommandHelp)
#include "TestCommandHelp.moc"
