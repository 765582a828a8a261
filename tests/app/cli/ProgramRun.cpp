#include "tests/app/cli/ProgramRun.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcessEnvironment>

namespace hallmarker::tests {

QString ProgramRun::binaryFolder()
{
    return QCoreApplication::applicationDirPath();
}

bool ProgramRun::hasWorker()
{
    return QFileInfo(binaryFolder() + QLatin1String("/hallmarker-worker")).isExecutable();
}

ProgramRun::Outcome ProgramRun::run(const QString &program, const QStringList &words) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("HALLMARKER_WORKSPACE"));
    environment.remove(QStringLiteral("HALLMARKER_UPDATE_GOLDEN"));
    environment.insert(QStringLiteral("PATH"), binaryFolder() + QLatin1Char(':') + environment.value(QStringLiteral("PATH")));
    environment.insert(QStringLiteral("HALLMARKER_CLOCK"), QStringLiteral("2026-01-01T00:00:00.000Z"));
    environment.insert(QStringLiteral("HALLMARKER_IDS"), QStringLiteral("sequence"));
    environment.insert(QStringLiteral("HALLMARKER_USER"), QStringLiteral("tester"));
    for (const auto &[name, value] : m_variables)
        environment.insert(name, value);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder);
    process.start(program, words);
    Outcome outcome;
    if (!process.waitForFinished(60'000))
        process.kill();
    else if (process.exitStatus() == QProcess::NormalExit)
        outcome.exitCode = process.exitCode();
    outcome.out = process.readAllStandardOutput();
    outcome.status = process.readAllStandardError();
    return outcome;
}

ProgramRun::Outcome ProgramRun::line(const QString &command)
{
    if (command.startsWith(QLatin1String("cd "))) {
        m_folder = QDir::cleanPath(m_folder + QLatin1Char('/') + command.mid(3).trimmed());
        return {QDir(m_folder).exists() ? 0 : 1, {}, {}};
    }
    return run(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), command});
}

ProgramRun::Outcome ProgramRun::program(const QStringList &words) const
{
    return run(binaryFolder() + QLatin1String("/hallmarker-cli"), words);
}

} // namespace hallmarker::tests
