#pragma once

#include "app/cli/Command.h"

namespace hallmarker::cli {

/// What stands before and beside every command.
struct GlobalArguments {
    QString workspace;        ///< -w, --workspace
    QString format = QStringLiteral("text");
    bool isQuiet = false;     ///< no progress on stderr
    bool wantsHelp = false;
};

struct ParsedLine {
    GlobalArguments global;
    const Command *command = nullptr; ///< nullptr: none was named (help)
    QString group;                    ///< "check" of "hallmarker-cli check --help"
    Arguments arguments;
};

/// Sorts the words of a command line by a command table. Global options may stand anywhere; "--" ends the options.
class ArgumentParser {
public:
    explicit ArgumentParser(const CommandTable &table) : m_table(table) {}

    /// Usage errors name the word that is wrong and, when there is one, a near command or option.
    core::Result<ParsedLine> parse(const QStringList &words) const;

    static QList<Option> globalOptions();

private:
    const CommandTable &m_table;
};

} // namespace hallmarker::cli
