#include "app/cli/CliTexts.h"
#include "app/cli/DateArgument.h"
#include "app/cli/TextTable.h"
#include "app/cli/commands/Commands.h"
#include "app/cli/commands/ConsentWatch.h"
#include "app/cli/commands/RecordCommands.h"
#include "app/wiring/WorkspaceLineage.h"
#include "inventory/consent/AccessDesk.h"

#include <QJsonArray>
#include <QJsonObject>

namespace hallmarker::cli {

namespace {

QJsonArray notesJson(const QList<inventory::ConsentImportNote> &notes)
{
    QJsonArray array;
    for (const inventory::ConsentImportNote &note : notes)
        array.append(QJsonObject{{QStringLiteral("place"), note.place}, {QStringLiteral("message"), note.message}});
    return array;
}

core::Result<Answer> importConsents(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    HALLMARKER_ASSIGN(const inventory::PurposeTaxonomy taxonomy, inventory::PurposeTaxonomy::builtIn());
    HALLMARKER_ASSIGN(const inventory::ConsentImportReport report, inventory::ConsentImport(taxonomy).readFile(arguments.at(0)));
    if (!report.rejected.isEmpty() && !arguments.has(QStringLiteral("skip-bad")))
        return core::Error(core::ErrorKind::Invalid, CliTexts::tr("Nothing was imported: %n record(s) cannot be used, the first because: %1 Repair them, or leave them out with --skip-bad.", nullptr, int(report.rejected.size())).arg(report.rejected.first().message), {}, {.file = arguments.at(0), .pointer = report.rejected.first().place});
    const wiring::WorkspaceLineage lineage(*workspace);
    inventory::AccessDesk desk(*workspace, lineage, taxonomy);
    HALLMARKER_ASSIGN(const inventory::AccessDesk::Imported counts, desk.storeImported(report.consents, arguments.values(QStringLiteral("dataset"))));
    QString text = CliTexts::tr("%1 consent records added, %2 changed, %3 as before, %4 left out.\n").arg(counts.added).arg(counts.changed).arg(counts.unchanged).arg(report.rejected.size());
    for (const inventory::ConsentImportNote &note : report.rejected + report.warnings)
        text += QStringLiteral("%1: %2\n").arg(note.place, note.message);
    return Answer{QJsonObject{{QStringLiteral("added"), counts.added}, {QStringLiteral("changed"), counts.changed}, {QStringLiteral("unchanged"), counts.unchanged}, {QStringLiteral("rejected"), notesJson(report.rejected)}, {QStringLiteral("warnings"), notesJson(report.warnings)}}, text};
}

core::Result<Answer> withdrawConsent(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    HALLMARKER_ASSIGN(const inventory::PurposeTaxonomy taxonomy, inventory::PurposeTaxonomy::builtIn());
    HALLMARKER_ASSIGN(const inventory::ConsentRecord record, inventory::ConsentRecordRepository(*workspace).resolve(arguments.at(0)));
    const auto state = inventory::consentStateFromName(arguments.value(QStringLiteral("state"), QStringLiteral("withdrawn")));
    const wiring::WorkspaceLineage lineage(*workspace);
    inventory::AccessDesk desk(*workspace, lineage, taxonomy);
    HALLMARKER_ASSIGN(const inventory::ConsentRecord saved, desk.withdraw(record.head.id, state.value_or(inventory::ConsentState::Withdrawn), arguments.value(QStringLiteral("by"))));
    return recordAnswer(*workspace, saved.head.id.text(), CliTexts::tr("Consent %1 is %2 now. See \"consent alerts\".\n").arg(saved.head.name, inventory::consentStateName(saved.stateAt(workspace->clock().nowMs()))));
}

core::Result<Answer> setFields(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    inventory::FieldCatalogueRepository catalogues(*workspace);
    HALLMARKER_ASSIGN(const QList<inventory::FieldCatalogue> named, catalogues.named(arguments.at(0)));
    inventory::FieldCatalogue catalogue = named.value(0);
    catalogue.head.name = arguments.at(0);
    for (const QString &word : arguments.positionals.mid(1)) {
        const QString field = word.section(QLatin1Char('='), 0, 0);
        if (field.isEmpty() || !word.contains(QLatin1Char('=')))
            return core::Error(core::ErrorKind::Usage, CliTexts::tr("\"%1\" is not of the form FIELD=CATEGORY, as in email=contact; \"none\" for a field that is not personal.").arg(word));
        if (word.endsWith(QLatin1Char('=')))
            catalogue.categories.remove(field);
        else
            catalogue.categories.insert(field, word.section(QLatin1Char('='), 1));
    }
    HALLMARKER_ASSIGN(const inventory::FieldCatalogue saved, catalogues.save(catalogue));
    return recordAnswer(*workspace, saved.head.id.text(), CliTexts::tr("%1 fields of %2 are known.\n").arg(saved.categories.size()).arg(saved.head.name));
}

core::Result<Answer> addException(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    HALLMARKER_ASSIGN(const inventory::PurposeTaxonomy taxonomy, inventory::PurposeTaxonomy::builtIn());
    inventory::AccessException exception;
    exception.who = arguments.value(QStringLiteral("who"));
    exception.purpose = arguments.value(QStringLiteral("purpose"));
    exception.fields = arguments.values(QStringLiteral("field"));
    exception.reason = arguments.value(QStringLiteral("reason"));
    HALLMARKER_ASSIGN(exception.untilMs, dateArgument(arguments.value(QStringLiteral("until"))));
    const wiring::WorkspaceLineage lineage(*workspace);
    HALLMARKER_ASSIGN(const inventory::AccessException saved, inventory::AccessDesk(*workspace, lineage, taxonomy).grantException(exception));
    return recordAnswer(*workspace, saved.head.id.text(), CliTexts::tr("Exception %1 holds until %2.\n").arg(saved.head.name, dayOrNothing(saved.untilMs)));
}

core::Result<Answer> checkAccess(CommandContext &context, const Arguments &arguments)
{
    const bool isDry = arguments.has(QStringLiteral("dry-run"));
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace(isDry));
    HALLMARKER_ASSIGN(const inventory::PurposeTaxonomy taxonomy, inventory::PurposeTaxonomy::builtIn());
    inventory::AccessRequest request;
    request.head.name = arguments.value(QStringLiteral("id"));
    request.who = arguments.value(QStringLiteral("who"));
    request.purpose = arguments.value(QStringLiteral("purpose"));
    request.fields = arguments.values(QStringLiteral("field"));
    request.recipient = arguments.value(QStringLiteral("recipient"));
    request.place = arguments.value(QStringLiteral("place"));
    request.person = arguments.value(QStringLiteral("subject"));
    if (arguments.has(QStringLiteral("at"))) {
        HALLMARKER_ASSIGN(request.atMs, dateArgument(arguments.value(QStringLiteral("at"))));
    }
    if (arguments.has(QStringLiteral("until"))) {
        HALLMARKER_ASSIGN(request.untilMs, dateArgument(arguments.value(QStringLiteral("until"))));
    }
    const wiring::WorkspaceLineage lineage(*workspace);
    inventory::AccessDesk desk(*workspace, lineage, taxonomy);
    inventory::AccessRequest judged;
    if (isDry) {
        HALLMARKER_ASSIGN(judged, desk.preview(request));
    } else {
        HALLMARKER_ASSIGN(const QList<inventory::AccessRequest> taken, desk.take({request}));
        judged = taken.first();
    }
    return accessAnswer(judged);
}

core::Result<Answer> listAlerts(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace(true));
    HALLMARKER_ASSIGN(const QList<inventory::Alert> alerts, inventory::AlertRepository(*workspace).list());
    QJsonArray rows;
    TextTable table({CliTexts::tr("ID"), CliTexts::tr("SINCE"), CliTexts::tr("ALERT")});
    for (const inventory::Alert &alert : alerts) {
        if (alert.acknowledgedMs != 0 && !arguments.has(QStringLiteral("all")))
            continue;
        QJsonObject json = alert.toJson();
        json.insert(QStringLiteral("id"), alert.head.id.text());
        json.insert(QStringLiteral("text"), alert.text());
        rows.append(json);
        table.add({alert.head.id.text(), core::instantText(alert.atMs).left(16), alert.text()});
    }
    return Answer{QJsonObject{{QStringLiteral("alerts"), rows}}, table.isEmpty() ? CliTexts::tr("No open alert.\n") : table.toString()};
}

core::Result<Answer> acknowledgeAlert(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    HALLMARKER_ASSIGN(const inventory::PurposeTaxonomy taxonomy, inventory::PurposeTaxonomy::builtIn());
    HALLMARKER_ASSIGN(const inventory::Alert alert, inventory::AlertRepository(*workspace).resolve(arguments.at(0)));
    const wiring::WorkspaceLineage lineage(*workspace);
    HALLMARKER_ASSIGN(const inventory::Alert saved, inventory::AccessDesk(*workspace, lineage, taxonomy).acknowledge(alert.head.id));
    return recordAnswer(*workspace, saved.head.id.text(), CliTexts::tr("The alert is acknowledged.\n"));
}

} // namespace

Answer accessAnswer(const inventory::AccessRequest &judged)
{
    QString text = CliTexts::tr("%1: %2\n").arg(inventory::accessVerdictName(judged.verdict), judged.head.name.isEmpty() ? judged.who : judged.head.name);
    for (const inventory::FieldJudgement &judgement : judged.judgements)
        text += QStringLiteral("  %1  %2  %3\n").arg(judgement.field, inventory::accessVerdictName(judgement.verdict), (judgement.bases + judgement.reasons).join(QStringLiteral(", ")));
    QJsonObject json = judged.toJson();
    json.insert(QStringLiteral("id"), judged.head.id.text());
    const bool isAllowed = judged.verdict == inventory::AccessVerdict::Allow || judged.verdict == inventory::AccessVerdict::AllowByException;
    return Answer{json, text, isAllowed ? 0 : 1};
}

void addConsentCommands(CommandTable &table)
{
    const QList<Positional> reference{{QStringLiteral("REF"), CliTexts::tr("Name or id")}};
    const Option who{QStringLiteral("who"), QStringLiteral("NAME"), CliTexts::tr("Who asks: a party of the inventory"), {}, false, true};
    const Option purpose{QStringLiteral("purpose"), QStringLiteral("WORD"), CliTexts::tr("What for: a purpose of the list, or its DPV name"), {}, false, true};
    const Option field{QStringLiteral("field"), QStringLiteral("DATASET.FIELD"), CliTexts::tr("Which field"), {}, true, true};
    table.push_back({QStringLiteral("consent import"), CliTexts::tr("Import consent records"), CliTexts::tr("ISO/IEC TS 27560 as JSON or JSON Lines, Kantara receipts, or CSV. All or nothing, unless --skip-bad is given; records that are there already become their next revision. A consent that ends raises alerts about live grants and models."),
                     {{QStringLiteral("FILE"), CliTexts::tr("The records")}},
                     {{QStringLiteral("dataset"), QStringLiteral("NAME"), CliTexts::tr("Dataset that was collected under them"), {}, true}, {QStringLiteral("skip-bad"), {}, CliTexts::tr("Leave out what cannot be used")}},
                     true, importConsents});
    table.push_back({QStringLiteral("consent list"), CliTexts::tr("List the consent records"), {}, {}, {}, true, listOf(QString::fromLatin1(inventory::ConsentRecord::kind))});
    table.push_back({QStringLiteral("consent show"), CliTexts::tr("Show one consent record"), {}, reference, {}, true, showOf(QString::fromLatin1(inventory::ConsentRecord::kind))});
    table.push_back({QStringLiteral("consent withdraw"), CliTexts::tr("End a consent"), CliTexts::tr("Live grants that rest on it and models made from its data raise alerts."), reference,
                     {{QStringLiteral("state"), QStringLiteral("STATE"), CliTexts::tr("How it ended"), {}, false, false, {QStringLiteral("withdrawn"), QStringLiteral("revoked"), QStringLiteral("invalidated"), QStringLiteral("expired"), QStringLiteral("refused")}}, {QStringLiteral("by"), QStringLiteral("TEXT"), CliTexts::tr("Who ended it")}},
                     true, withdrawConsent});
    table.push_back({QStringLiteral("consent fields"), CliTexts::tr("Say which category of data the fields of a dataset hold"), CliTexts::tr("A field that is not known here is given to nobody. FIELD= takes one away."), {{QStringLiteral("DATASET"), CliTexts::tr("Name of the dataset")}, {QStringLiteral("FIELD=CATEGORY"), CliTexts::tr("email=contact; none for a field that is not personal"), true, true}}, {}, true, setFields});
    table.push_back({QStringLiteral("consent exception"), CliTexts::tr("Allow somebody what consent does not cover, for a while"), {}, {}, {who, purpose, field, {QStringLiteral("reason"), QStringLiteral("TEXT"), CliTexts::tr("Why"), {}, false, true}, {QStringLiteral("until"), QStringLiteral("DAY"), CliTexts::tr("Until when"), {}, false, true}}, true, addException});
    table.push_back({QStringLiteral("consent check"), CliTexts::tr("Judge an access request against consent"), CliTexts::tr("Allowed only if for every field a valid basis covers purpose, category, recipient, place and time; what is unknown is a gap. The exit code is 1 for deny and gap. The request is stored and raises an alert, unless --dry-run is given."), {},
                     {who, purpose, field,
                      {QStringLiteral("subject"), QStringLiteral("ID"), CliTexts::tr("The person it is about; none: everybody in the dataset")},
                      {QStringLiteral("recipient"), QStringLiteral("NAME"), CliTexts::tr("Who gets the data beside the controller")},
                      {QStringLiteral("place"), QStringLiteral("WORD"), CliTexts::tr("Where it is used")},
                      {QStringLiteral("at"), QStringLiteral("TIME"), CliTexts::tr("When (now)")},
                      {QStringLiteral("until"), QStringLiteral("TIME"), CliTexts::tr("Until when it is granted")},
                      {QStringLiteral("id"), QStringLiteral("TEXT"), CliTexts::tr("The request's own name")},
                      {QStringLiteral("dry-run"), {}, CliTexts::tr("Judge only")}},
                     true, checkAccess});
    addConsentWatchCommand(table);
    table.push_back({QStringLiteral("consent alerts"), CliTexts::tr("List the open alerts"), {}, {}, {{QStringLiteral("all"), {}, CliTexts::tr("Those that were acknowledged, too")}}, true, listAlerts});
    table.push_back({QStringLiteral("consent acknowledge"), CliTexts::tr("Acknowledge an alert"), {}, reference, {}, true, acknowledgeAlert});
}

} // namespace hallmarker::cli
