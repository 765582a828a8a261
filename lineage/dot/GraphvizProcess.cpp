#include "lineage/dot/GraphvizProcess.h"

#include "core/json/CanonicalJson.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QJsonValue>
#include <QProcess>

namespace hallmarker::lineage {

namespace {

struct GraphvizTexts {
    Q_DECLARE_TR_FUNCTIONS(GraphvizTexts)
};

constexpr qint64 largestAnswer = 256LL << 20;

QString foundLayoutProgram()
{
    const QString named = qEnvironmentVariable("HALLMARKER_LAYOUT");
    if (!named.isEmpty())
        return named;
    for (const char *place : {"/hallmarker-layout", "/../libexec/hallmarker/hallmarker-layout", "/../libexec/hallmarker-layout"}) {
        const QFileInfo file(QString(QCoreApplication::applicationDirPath() + QLatin1String(place)));
        if (file.isFile() && file.isExecutable())
            return file.canonicalFilePath();
    }
    return {};
}

QProcessEnvironment smallEnvironment()
{
    // Nothing of the user's: Graphviz takes folders of plugins and fonts from the environment.
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("PATH"), QStringLiteral("/usr/bin:/bin"));
    if (qEnvironmentVariableIsSet("LD_LIBRARY_PATH"))
        environment.insert(QStringLiteral("LD_LIBRARY_PATH"), qEnvironmentVariable("LD_LIBRARY_PATH"));
    return environment;
}

void endProcess(QProcess &process)
{
    process.kill();
    process.waitForFinished(2000);
}

} // namespace

GraphvizProcess::GraphvizProcess(QString program, GraphvizLimits limits) : m_program(program.isEmpty() ? foundLayoutProgram() : std::move(program)), m_limits(limits)
{
}

core::Result<QJsonObject> GraphvizProcess::run(const QString &task, const QByteArray &dot, core::Progress &progress) const
{
    if (m_program.isEmpty())
        return core::Error(core::ErrorKind::Unavailable, GraphvizTexts::tr("hallmarker-layout is not installed, so DOT files cannot be read. Install Hallmarker completely, or name the program in the environment variable HALLMARKER_LAYOUT."));
    QProcess process;
    process.setProcessEnvironment(smallEnvironment());
    process.start(m_program, {task, QStringLiteral("--cpu-seconds"), QString::number(m_limits.cpuSeconds), QStringLiteral("--memory-mib"), QString::number(m_limits.memoryMiB), QStringLiteral("--stack-kib"),
                              QString::number(m_limits.stackKiB)});
    if (!process.waitForStarted(m_limits.deadlineMs))
        return core::Error(core::ErrorKind::Unavailable, GraphvizTexts::tr("hallmarker-layout could not be started: %1").arg(process.errorString()), m_program);
    process.write(dot);
    process.closeWriteChannel();

    QByteArray answer;
    const QDeadlineTimer deadline(m_limits.deadlineMs);
    while (process.state() != QProcess::NotRunning) {
        process.waitForFinished(50);
        answer += process.readAllStandardOutput();
        if (progress.isCancelled()) {
            endProcess(process);
            return core::Error(core::ErrorKind::Cancelled, GraphvizTexts::tr("The layout was stopped."));
        }
        if (deadline.hasExpired() || answer.size() > largestAnswer) {
            endProcess(process);
            return core::Error(core::ErrorKind::LimitExceeded, GraphvizTexts::tr("Graphviz did not finish within %1 seconds. Show fewer nodes, or use the layout of Hallmarker itself.").arg((m_limits.deadlineMs + 999) / 1000));
        }
    }
    answer += process.readAllStandardOutput();
    const QString said = QString::fromUtf8(process.readAllStandardError().right(2000));
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() == 4)
        return core::Error(core::ErrorKind::LimitExceeded, GraphvizTexts::tr("Graphviz broke down on this graph, or used up its memory. Show fewer nodes, or use the layout of Hallmarker itself."), said);
    const core::Result<QJsonValue> json = core::parseJson(answer, {}, largestAnswer);
    if (!json || !json->isObject())
        return core::Error(core::ErrorKind::Internal, GraphvizTexts::tr("hallmarker-layout gave no answer that can be read. Is it of the same version as this program?"), said);
    const QJsonObject object = json->toObject();
    if (object.contains(QLatin1String("error"))) {
        core::ErrorLocation where;
        where.line = object.value(QLatin1String("line")).toInt() > 0 ? object.value(QLatin1String("line")).toInt() : -1;
        return core::Error(core::ErrorKind::Unreadable, GraphvizTexts::tr("This is not a graph in the DOT language: %1").arg(object.value(QLatin1String("error")).toString().simplified()), said, where);
    }
    return object;
}

} // namespace hallmarker::lineage
