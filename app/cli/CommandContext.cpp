#include "app/cli/CommandContext.h"

#include "app/cli/PassphraseSource.h"

#include "core/jobs/ConsoleProgress.h"
#include "core/storage/WorkspaceSeal.h"

#include <QCoreApplication>
#include <QDir>
#include <QTextStream>

#include <unistd.h>

namespace hallmarker::cli {

CommandContext::CommandContext(wiring::Program &program, GlobalArguments global, QTextStream &status)
    : m_program(program), m_global(std::move(global)), m_status(status), m_progress(std::make_unique<core::ConsoleProgress>(status, !m_global.isQuiet && isatty(STDERR_FILENO) == 1))
{
}

CommandContext::~CommandContext() = default;

core::Result<QString> CommandContext::workspaceLocation() const
{
    if (!m_global.workspace.isEmpty())
        return m_global.workspace;
    if (const QString fromEnvironment = qEnvironmentVariable("HALLMARKER_WORKSPACE"); !fromEnvironment.isEmpty())
        return fromEnvironment;
    const QStringList here = QDir::current().entryList({QStringLiteral("*.hallmarker")}, QDir::Files, QDir::Name);
    if (here.size() == 1)
        return here.first();
    if (here.isEmpty())
        return core::Error(core::ErrorKind::Usage, QCoreApplication::translate("Cli", "No workspace is named. Give one with -w, or make one with \"hallmarker-cli -w NAME.hallmarker init\"."));
    return core::Error(core::ErrorKind::Usage, QCoreApplication::translate("Cli", "Several workspaces lie in this folder (%1). Name one with -w.").arg(here.join(QLatin1String(", "))));
}

core::Result<core::Workspace *> CommandContext::workspace(bool readOnly)
{
    if (m_workspace)
        return m_workspace.get();
    HALLMARKER_ASSIGN(const QString location, workspaceLocation());
    HALLMARKER_ASSIGN(m_workspace, m_program.openWorkspace(location, readOnly));
    core::WorkspaceSeal::of(*m_workspace).setSource(PassphraseSource::forWorkspace(m_workspace->workspaceId()));
    return m_workspace.get();
}

core::Result<core::Workspace *> CommandContext::workspaceNaming(const QString &word, bool readOnly)
{
    if (!m_workspace) {
        if (const auto location = workspaceLocation(); !location)
            return core::Error(core::ErrorKind::NotFound, QCoreApplication::translate("Cli", "There is no such file, and a name needs a workspace. %1").arg(location.error().message), {}, {.file = word});
    }
    return workspace(readOnly);
}

void CommandContext::tell(const QString &line)
{
    if (!m_global.isQuiet)
        m_status << line << Qt::endl;
}

} // namespace hallmarker::cli
