#include "app/cli/commands/SourcedTables.h"

#include "app/cli/CliTexts.h"
#include "app/cli/commands/SourceArgument.h"
#include "app/wiring/CheckOrders.h"
#include "checks/pushdown/SourceDigest.h"
#include "core/finding/FindingRepository.h"
#include "inventory/files/FileArtifactLocator.h"

#include <QFileInfo>
#include <QJsonArray>

namespace hallmarker::cli {

namespace {

core::Result<core::Record> registeredTable(CommandContext &context, const QString &word)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    HALLMARKER_ASSIGN(const core::Record version, wiring::versionOf(*workspace, word, {QStringLiteral("dataset-version")}));
    if (inventory::TableSource::of(version.body).isEmpty())
        return core::Error(core::ErrorKind::Usage, CliTexts::tr("%1 is a file and not a table in a database; both have to lie in one database.").arg(version.name));
    return version;
}

} // namespace

bool SourcedTables::areMeant(CommandContext &context, const Arguments &arguments, const QString &word)
{
    if (SourceArgument::isGiven(arguments))
        return true;
    if (QFileInfo::exists(word) || !context.workspaceLocation())
        return false;
    return bool(registeredTable(context, word));
}

core::Result<SourcedTables> SourcedTables::open(CommandContext &context, const Arguments &arguments, const QStringList &words)
{
    SourcedTables sourced;
    QString address = arguments.value(QStringLiteral("source"));
    QStringList names = words;
    if (!SourceArgument::isGiven(arguments)) {
        names.clear();
        for (const QString &word : words) {
            HALLMARKER_ASSIGN(const core::Record version, registeredTable(context, word));
            const inventory::TableSource source = inventory::TableSource::of(version.body);
            if (!address.isEmpty() && source.address != address)
                return core::Error(core::ErrorKind::Usage, CliTexts::tr("Both tables have to lie in one database; they lie in %1 and %2.").arg(address, source.address));
            address = source.address;
            names.append(source.table);
            sourced.m_versions.append(version);
        }
    }
    HALLMARKER_ASSIGN(sourced.m_warehouse, SourceArgument::open(context, arguments, address));
    for (const QString &name : std::as_const(names)) {
        HALLMARKER_ASSIGN(checks::SourceTable table, checks::SourceTable::of(*sourced.m_warehouse, name, context.progress()));
        sourced.m_tables.append(std::move(table));
    }
    return sourced;
}

core::Result<void> SourcedTables::observe(CommandContext &context)
{
    if (m_versions.isEmpty())
        return {};
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    inventory::FileArtifactLocator locator(*workspace);
    for (qsizetype i = 0; i < m_versions.size(); ++i) {
        const inventory::TableSource source = inventory::TableSource::of(m_versions.at(i).body);
        HALLMARKER_ASSIGN(const checks::SourceFingerprint print, checks::SourceDigest::of(*m_warehouse, m_tables.at(i), source.method, context.progress()));
        HALLMARKER_ASSIGN(m_versions[i], locator.observeTable(m_versions.at(i), print.digest));
        if (print.digest.toString() != m_versions.at(i).body.value(QStringLiteral("digest")).toString())
            context.tell(CliTexts::tr("note: %1 is not as it was registered. Register it anew with \"dataset add-table\" to have a version of its state.").arg(m_versions.at(i).name));
    }
    return {};
}

core::Result<QString> SourcedTables::keep(CommandContext &context, const SourcedFinding &said, const core::CheckOutcome &outcome) const
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    core::Finding finding;
    finding.checkId = said.checkId;
    finding.checkVersion = said.checkVersion;
    finding.parameters = said.parameters;
    for (qsizetype i = 0; i < m_versions.size(); ++i)
        finding.inputs.append({said.roles.at(i), m_versions.at(i).id, m_versions.at(i).kind, m_versions.at(i).name, m_versions.at(i).basis});
    finding.toolVersion = QStringLiteral(HALLMARKER_VERSION);
    finding.environment = outcome.environment;
    finding.environment.insert(QStringLiteral("source"), QJsonObject{{QStringLiteral("address"), m_warehouse->location().display()}, {QStringLiteral("engine"), core::warehouseEngineName(m_warehouse->engine())}});
    finding.figures = outcome.figures;
    finding.tables = outcome.tables;
    finding.hazards = outcome.hazards;
    finding.verdict = outcome.verdict;
    finding.reason = outcome.reason;
    finding.startedMs = said.startedMs;
    finding.durationMs = workspace->clock().nowMs() - said.startedMs;
    HALLMARKER_ASSIGN(const core::Finding stored, core::FindingRepository(*workspace).add(finding));
    return stored.id;
}

core::Result<void> SourcedTables::finish(CommandContext &context, const Arguments &arguments, const SourcedFinding &finding, const core::CheckOutcome &outcome, QJsonObject &json, QString &text)
{
    HALLMARKER_TRY(SourceArgument::describe(context, arguments, *m_warehouse, m_tables, json));
    if (m_versions.isEmpty())
        return {};
    QJsonArray data;
    for (qsizetype i = 0; i < m_versions.size(); ++i)
        data.append(QJsonObject{{QStringLiteral("name"), m_tables.at(i).name()}, {QStringLiteral("digest"), m_versions.at(i).basis.toString()}, {QStringLiteral("version"), m_versions.at(i).id}});
    json.insert(QStringLiteral("data"), data.size() == 1 ? data.first() : QJsonValue(data));
    HALLMARKER_ASSIGN(const QString id, keep(context, finding, outcome));
    json.insert(QStringLiteral("finding"), id);
    text += CliTexts::tr("finding     %1\n").arg(id);
    return {};
}

} // namespace hallmarker::cli
