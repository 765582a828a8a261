#pragma once

#include "app/cli/Command.h"

namespace hallmarker::cli {

/// Everything that is told about commands, made from the table: help, completion, the man page and docs/cli.md.
class CommandHelp {
public:
    explicit CommandHelp(const CommandTable &table) : m_table(table) {}

    QString overview() const;
    QString group(const QString &prefix) const;
    QString command(const Command &command) const;
    static QString synopsis(const Command &command);
    QString bashCompletion() const;
    QString manPage(const QString &date) const;
    QString markdown() const; ///< the generated part of docs/cli.md

private:
    const CommandTable &m_table;
};

} // namespace hallmarker::cli
