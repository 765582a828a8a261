#include "app/cli/CliApplication.h"
#include "tests/app/cli/CliCase.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestRegistry.h"

#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace hallmarker;
using namespace hallmarker::tests;

/// Runs tests/cases/cli/*.case in-process with a fixed clock and counted ids. Adding a case needs no compiler.
class TestCliCases : public QObject {
    Q_OBJECT

    /// Folders stand in the cases by name, so that they hold on every machine.
    static QString expand(QString text)
    {
        text.replace(QLatin1String("{HERE}"), QDir::currentPath());
        text.replace(QLatin1String("{FILES}"), testFile(QStringLiteral("cases/files")));
        text.replace(QLatin1String("{EXAMPLE}"), QDir::cleanPath(QStringLiteral(HALLMARKER_SOURCE_DIR "/resources/example")));
        return text.replace(QLatin1String("{SHARED}"), QDir::cleanPath(QStringLiteral(HALLMARKER_SOURCE_DIR "/../shared")));
    }

    static QString shorten(QString text)
    {
        text.replace(QDir::currentPath(), QLatin1String("{HERE}"));
        text.replace(QDir::cleanPath(QStringLiteral(HALLMARKER_SOURCE_DIR "/resources/example")), QLatin1String("{EXAMPLE}"));
        return text.replace(testFile(QStringLiteral("cases/files")), QLatin1String("{FILES}"));
    }

    static bool matches(const QStringList &expected, const QStringList &seen)
    {
        if (expected.size() != seen.size())
            return false;
        for (qsizetype i = 0; i < expected.size(); ++i) {
            const QString &line = expected.at(i);
            const bool isEqual = line.startsWith(QLatin1String("~ "))
                ? QRegularExpression(QRegularExpression::anchoredPattern(line.mid(2))).match(seen.at(i)).hasMatch()
                : expand(line) == seen.at(i);
            if (!isEqual)
                return false;
        }
        return true;
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("HALLMARKER_CLOCK", "2026-01-01T00:00:00.000Z");
        qputenv("HALLMARKER_IDS", "sequence");
        qputenv("HALLMARKER_USER", "tester");
        qunsetenv("HALLMARKER_WORKSPACE");
    }
    void runs_data()
    {
        QTest::addColumn<QString>("path");
        QStringList paths;
        QDirIterator it(testFile(QStringLiteral("cases/cli")), {QStringLiteral("*.case")}, QDir::Files);
        while (it.hasNext())
            paths += it.next();
        paths.sort();
        QVERIFY2(!paths.isEmpty(), "no case was found");
        for (const QString &path : paths)
            QTest::newRow(qPrintable(QFileInfo(path).baseName())) << path;
    }
    void runs()
    {
        QFETCH(QString, path);
        const bool updates = qEnvironmentVariableIntValue("HALLMARKER_UPDATE_GOLDEN") == 1;
        CliCase golden = CliCase::read(path);
        QVERIFY(!golden.steps.isEmpty());
        for (const CliStep &step : golden.steps) {
            if (step.commandLine.contains(QLatin1String("{SHARED}")) && sharedFile(QString()).isEmpty())
                QSKIP("the reference data is not here");
        }
        const QTemporaryDir folder;
        const QString before = QDir::currentPath();
        QDir::setCurrent(folder.path());
        const auto back = qScopeGuard([&] { QDir::setCurrent(before); });
        wiring::Program program;
        for (CliStep &step : golden.steps) {
            QString outText;
            QString statusText;
            QTextStream out(&outText);
            QTextStream status(&statusText);
            int exitCode = 0;
            if (step.commandLine.startsWith(QLatin1String("!sh "))) {
                // A step of the surroundings: change a byte, move a file.
                QProcess shell;
                shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), expand(step.commandLine).mid(4)});
                QVERIFY(shell.waitForFinished());
                exitCode = shell.exitCode();
                outText = QString::fromUtf8(shell.readAllStandardOutput());
            } else {
                exitCode = cli::CliApplication(program).run(QStringList{QStringLiteral("--quiet")} + QProcess::splitCommand(expand(step.commandLine)), out, status);
            }
            out.flush();
            status.flush();
            QStringList seen = outText.split(QLatin1Char('\n'));
            if (!seen.isEmpty() && seen.last().isEmpty())
                seen.removeLast();
            const bool isAsExpected = matches(step.output, seen) && exitCode == step.exitCode;
            if (updates) {
                if (!isAsExpected) {
                    step.output.clear();
                    for (const QString &line : seen)
                        step.output += shorten(line);
                    step.exitCode = exitCode;
                }
                // What a failure says is kept, too: the sentence is part of what people get.
                if (exitCode >= 2 && step.statusParts.isEmpty() && statusText.startsWith(QLatin1String("hallmarker-cli: ")))
                    step.statusParts += shorten(statusText.section(QLatin1Char('\n'), 0, 0).mid(16));
                continue;
            }
            QVERIFY2(isAsExpected, qPrintable(QStringLiteral("%1:%2\n$ %3\n--- expected (exit %4)\n%5\n--- seen (exit %6)\n%7\n--- status\n%8")
                                                  .arg(path).arg(step.line).arg(step.commandLine).arg(step.exitCode).arg(step.output.join(QLatin1Char('\n'))).arg(exitCode).arg(outText, statusText)));
            for (const QString &part : step.statusParts)
                QVERIFY2(statusText.contains(expand(part)), qPrintable(QStringLiteral("%1:%2: stderr lacks \"%3\":\n%4").arg(path).arg(step.line).arg(part, statusText)));
        }
        if (updates) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(golden.toText().toUtf8());
        }
    }
};

HALLMARKER_TEST(TestCliCases)
#include "TestCliCases.moc"
