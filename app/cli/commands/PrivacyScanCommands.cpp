#include "app/cli/CliTexts.h"
#include "app/cli/FindingText.h"
#include "app/cli/commands/Commands.h"
#include "app/cli/commands/PrivacyData.h"
#include "app/cli/commands/SourceArgument.h"
#include "app/cli/commands/SourcedTables.h"
#include "app/wiring/CheckOrders.h"

#include "checks/drift/DriftCheck.h"
#include "checks/privacy/PersonalDataCheck.h"
#include "checks/pushdown/PushedDrift.h"
#include "checks/pushdown/PushedLeaks.h"

#include <QJsonArray>

namespace hallmarker::cli {

namespace {

/// The parameters of a check from --param words, defaults filled in.
core::Result<QJsonObject> scanParameters(const core::CheckDefinition &check, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(const QJsonObject given, wiring::parametersOf(check, arguments.values(QStringLiteral("param"))));
    return check.complete(given);
}

Answer outcomeAnswer(const core::CheckOutcome &outcome, QJsonObject json, const QString &behind = {})
{
    QJsonArray figures;
    for (const core::Figure &figure : outcome.figures)
        figures.append(figure.toJson());
    QJsonArray tables;
    for (const core::FigureTable &table : outcome.tables)
        tables.append(table.toJson());
    json.insert(QStringLiteral("verdict"), core::verdictName(outcome.verdict));
    json.insert(QStringLiteral("reason"), outcome.reason);
    json.insert(QStringLiteral("figures"), figures);
    json.insert(QStringLiteral("tables"), tables);
    json.insert(QStringLiteral("hazards"), QJsonArray::fromStringList(outcome.hazards));
    return Answer{json, CliTexts::tr("verdict   %1: %2").arg(core::verdictName(outcome.verdict), outcome.reason) + QStringLiteral("\n\n") + measuredText(outcome.figures, outcome.tables) + behind, exitCodeOf(outcome.verdict)};
}

QJsonObject scannedFile(const PrivacyData &data)
{
    return {{QStringLiteral("name"), data.name}, {QStringLiteral("digest"), data.digest.toString()}, {QStringLiteral("version"), data.version ? QJsonValue(data.version->id) : QJsonValue()}};
}

core::Result<Answer> scanLeaks(CommandContext &context, const Arguments &arguments)
{
    const checks::PersonalDataCheck check;
    HALLMARKER_ASSIGN(const QJsonObject parameters, scanParameters(check.definition(), arguments));
    if (SourcedTables::areMeant(context, arguments, arguments.at(0))) {
        const qint64 startedMs = context.program().clock().nowMs();
        HALLMARKER_ASSIGN(SourcedTables sourced, SourcedTables::open(context, arguments, {arguments.at(0)}));
        if (SourceArgument::wantsSql(arguments)) {
            HALLMARKER_ASSIGN(const QStringList statements, checks::PushedLeaks::statements(sourced.table(), parameters));
            return SourceArgument::shown(statements);
        }
        HALLMARKER_TRY(sourced.observe(context));
        HALLMARKER_ASSIGN(const core::CheckOutcome outcome, checks::PushedLeaks::measure(sourced.warehouse(), sourced.table(), parameters, context.progress()));
        QJsonObject json;
        QString text;
        HALLMARKER_TRY(sourced.finish(context, arguments, {check.definition().id, check.definition().version, parameters, {QStringLiteral("data")}, startedMs}, outcome, json, text));
        return outcomeAnswer(outcome, json, text);
    }
    HALLMARKER_ASSIGN(const PrivacyData data, PrivacyData::of(context, arguments.at(0), false));
    HALLMARKER_ASSIGN(const auto catalogue, checks::PiiCatalogue::builtIn());
    HALLMARKER_ASSIGN(const checks::PiiContext::EntitySet wanted, checks::PersonalDataCheck::wantedEntities(*catalogue, parameters.value(u"entities").toString()));
    HALLMARKER_ASSIGN(const checks::PiiReport report, checks::scanTable(data.table, catalogue, wanted, float(parameters.value(u"min_confidence").toDouble(0.5)), context.progress()));
    HALLMARKER_ASSIGN(const core::CheckOutcome outcome, checks::PersonalDataCheck::judge(report, *catalogue, parameters));
    return outcomeAnswer(outcome, {{QStringLiteral("data"), scannedFile(data)}});
}

core::Result<Answer> compareData(CommandContext &context, const Arguments &arguments)
{
    const checks::DriftCheck check;
    HALLMARKER_ASSIGN(const QJsonObject parameters, scanParameters(check.definition(), arguments));
    if (SourcedTables::areMeant(context, arguments, arguments.at(0))) {
        const qint64 startedMs = context.program().clock().nowMs();
        HALLMARKER_ASSIGN(SourcedTables sourced, SourcedTables::open(context, arguments, {arguments.at(0), arguments.at(1)}));
        if (SourceArgument::wantsSql(arguments)) {
            HALLMARKER_ASSIGN(const QStringList statements, checks::PushedDrift::statements(sourced.table(0), sourced.table(1), parameters));
            return SourceArgument::shown(statements);
        }
        HALLMARKER_TRY(sourced.observe(context));
        HALLMARKER_ASSIGN(const core::CheckOutcome outcome, checks::PushedDrift::compare(sourced.warehouse(), sourced.table(0), sourced.table(1), parameters, context.progress()));
        QJsonObject json;
        QString text;
        HALLMARKER_TRY(sourced.finish(context, arguments, {check.definition().id, check.definition().version, parameters, {QStringLiteral("reference"), QStringLiteral("data")}, startedMs}, outcome, json, text));
        return outcomeAnswer(outcome, json, text);
    }
    HALLMARKER_ASSIGN(const PrivacyData reference, PrivacyData::of(context, arguments.at(0), false));
    HALLMARKER_ASSIGN(const PrivacyData current, PrivacyData::of(context, arguments.at(1), false));
    HALLMARKER_ASSIGN(const core::CheckOutcome outcome, checks::DriftCheck::compare(reference.table, current.table, parameters, context.progress()));
    return outcomeAnswer(outcome, {{QStringLiteral("data"), QJsonArray{scannedFile(reference), scannedFile(current)}}});
}

} // namespace

void addPrivacyScanCommands(CommandTable &table)
{
    const Option parameter{QStringLiteral("param"), QStringLiteral("KEY=VALUE"), CliTexts::tr("A parameter of the check; lists are separated by commas"), {}, true};
    table.push_back({QStringLiteral("privacy leaks"), CliTexts::tr("Look for personal identifiers in the columns of a table"),
                     CliTexts::tr("What the check privacy.pii measures, of a file without a workspace, or with --source of a table in its database: expressions run there, and only counts come here. Exit code 1 when identifiers are there that were not declared, 3 when nothing can be said. Of a table that \"dataset add-table\" registered a finding is kept; else nothing is stored, and \"check run\" keeps findings."),
                     {{QStringLiteral("DATA"), CliTexts::tr("A file, or a dataset of the workspace (its newest version); with --source a table there, or one that is registered")}}, SourceArgument::options() + QList<Option>{parameter}, false, scanLeaks});
    table.push_back({QStringLiteral("privacy drift"), CliTexts::tr("Compare the columns of two tables"),
                     CliTexts::tr("What the check data.drift measures, of files without a workspace, or with --source of two tables in one database, which counts and orders the values itself. Exit code 1 when too many columns have drifted, 3 when nothing can be said. Of a table that \"dataset add-table\" registered a finding is kept; else nothing is stored, and \"check run\" keeps findings."),
                     {{QStringLiteral("REFERENCE"), CliTexts::tr("What the data should look like")}, {QStringLiteral("DATA"), CliTexts::tr("The data to compare with it")}}, SourceArgument::options() + QList<Option>{parameter}, false, compareData});
}

} // namespace hallmarker::cli
