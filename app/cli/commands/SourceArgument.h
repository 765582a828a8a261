#pragma once

#include "app/cli/Command.h"
#include "app/cli/CommandContext.h"
#include "checks/pushdown/SourceTable.h"

namespace hallmarker::cli {

/// The words of commands whose tables may lie in a warehouse instead of a file: --source and what belongs to it.
class SourceArgument {
public:
    static QList<Option> options();
    /// --timeout, for commands that look at registered tables.
    static Option timeoutOption();
    static bool isGiven(const Arguments &arguments) { return arguments.has(QStringLiteral("source")); }
    /// Refuses options that need the rows themselves.
    static core::Result<void> refuse(const Arguments &arguments, const QStringList &options);
    /// --timeout, or the usual one.
    static core::Result<int> timeoutSeconds(const Arguments &arguments);
    /// The password comes from HALLMARKER_SOURCE_PASSWORD, the keychain of the desktop, or, with --remember-password, from
    /// the terminal.
    static core::Result<std::unique_ptr<core::Warehouse>> open(CommandContext &context, const Arguments &arguments);
    /// The same for an address that a registered table has.
    static core::Result<std::unique_ptr<core::Warehouse>> open(CommandContext &context, const Arguments &arguments, const QString &address);

    static bool wantsSql(const Arguments &arguments) { return arguments.has(QStringLiteral("show-sql")); }
    static Answer shown(const QStringList &statements);

    /// "data" and "source" of an answer; the digest of the table where --digest asks for it.
    static core::Result<void> describe(CommandContext &context, const Arguments &arguments, core::Warehouse &warehouse, const QList<checks::SourceTable> &tables, QJsonObject &json);
};

} // namespace hallmarker::cli
