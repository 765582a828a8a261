#pragma once

#include "app/cli/Command.h"
#include "app/wiring/Program.h"

#include <QTextStream>

namespace hallmarker::cli {

/// The command line as a function of words and streams, so that tests can run it in-process.
class CliApplication {
public:
    explicit CliApplication(wiring::Program &program);

    /// Runs one command line (without the program's name) and returns the exit code.
    int run(const QStringList &words, QTextStream &out, QTextStream &status);

    const CommandTable &table() const { return m_table; }

private:
    wiring::Program &m_program;
    CommandTable m_table;
};

/// All commands, in the order of the help.
CommandTable commandTable();

} // namespace hallmarker::cli
