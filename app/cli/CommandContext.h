#pragma once

#include "app/cli/ArgumentParser.h"
#include "app/wiring/Program.h"

namespace hallmarker::cli {

/// What a running command may use: the workspace (opened at first use), the checks, and the streams.
class CommandContext {
public:
    CommandContext(wiring::Program &program, GlobalArguments global, QTextStream &status);
    ~CommandContext();

    const GlobalArguments &global() const { return m_global; }
    wiring::Program &program() { return m_program; }
    core::Progress &progress() { return *m_progress; }

    /// Opens the workspace that the command line names.
    core::Result<core::Workspace *> workspace(bool readOnly = false);
    /// The workspace that has to know `word`, which is no file. Without a workspace the Error says that there is no such file.
    core::Result<core::Workspace *> workspaceNaming(const QString &word, bool readOnly = false);
    /// Which workspace the words and the environment name.
    core::Result<QString> workspaceLocation() const;
    /// One line on stderr.
    void tell(const QString &line);

private:
    wiring::Program &m_program;
    GlobalArguments m_global;
    QTextStream &m_status;
    std::unique_ptr<core::Progress> m_progress;
    std::unique_ptr<core::Workspace> m_workspace;
};

} // namespace hallmarker::cli
