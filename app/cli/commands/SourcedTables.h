#pragma once

#include "app/cli/Command.h"
#include "app/cli/CommandContext.h"
#include "checks/pushdown/SourceTable.h"
#include "core/check/CheckProvider.h"
#include "core/record/Record.h"

#include <memory>
#include <optional>

namespace hallmarker::cli {

/// What a finding about tables in their database says beside what was measured.
struct SourcedFinding {
    QString checkId;
    QString checkVersion = QStringLiteral("1");
    QJsonObject parameters;
    QStringList roles; ///< of the tables, in their order
    qint64 startedMs = 0;
};

/// The tables that a command measures where they lie: named with --source, or registered in the workspace as versions of datasets. Of
/// the latter a finding is kept, which goes stale when the table is looked at again and is another.
class SourcedTables {
public:
    /// With --source, or the first word is a registered table.
    static bool areMeant(CommandContext &context, const Arguments &arguments, const QString &word);
    static core::Result<SourcedTables> open(CommandContext &context, const Arguments &arguments, const QStringList &words);

    core::Warehouse &warehouse() const { return *m_warehouse; }
    const checks::SourceTable &table(qsizetype i = 0) const { return m_tables.at(i); }
    bool areRegistered() const { return !m_versions.isEmpty(); }
    /// Hashes the registered tables in the snapshot that is measured, and writes down what was seen. Before the figures are asked for.
    core::Result<void> observe(CommandContext &context);
    /// "data", "source" and, of registered tables, "finding" of an answer; the finding is kept first.
    core::Result<void> finish(CommandContext &context, const Arguments &arguments, const SourcedFinding &finding, const core::CheckOutcome &outcome, QJsonObject &json, QString &text);

private:
    core::Result<QString> keep(CommandContext &context, const SourcedFinding &finding, const core::CheckOutcome &outcome) const;

    std::unique_ptr<core::Warehouse> m_warehouse;
    QList<checks::SourceTable> m_tables;
    QList<core::Record> m_versions; ///< of the tables; empty: they are not registered
};

} // namespace hallmarker::cli
