#include "app/cli/AssetArgument.h"
#include "app/cli/CliTexts.h"
#include "app/cli/DateArgument.h"
#include "app/cli/TextTable.h"
#include "app/cli/commands/Commands.h"
#include "app/cli/commands/RecordCommands.h"
#include "app/wiring/WorkspaceLineage.h"
#include "inventory/erasure/ErasureDesk.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMimeDatabase>

namespace hallmarker::cli {

namespace {

QJsonObject taskJson(const inventory::ErasureStanding &standing)
{
    const inventory::ErasureTask &task = standing.task;
    return {{QStringLiteral("id"), task.head.id.text()},
            {QStringLiteral("asset"), task.asset},
            {QStringLiteral("name"), task.head.name},
            {QStringLiteral("kind"), task.nodeKind},
            {QStringLiteral("action"), inventory::erasureActionNames().at(int(task.action))},
            {QStringLiteral("state"), inventory::erasureStateNames().at(int(task.state))},
            {QStringLiteral("open"), standing.isOpen},
            {QStringLiteral("overdue"), standing.isOverdue},
            {QStringLiteral("evidence_stale"), standing.isEvidenceStale},
            {QStringLiteral("holds"), QJsonArray::fromStringList(standing.holds)},
            {QStringLiteral("path"), QJsonArray::fromStringList(task.path)},
            {QStringLiteral("reason"), task.reason},
            {QStringLiteral("due"), task.dueMs == 0 ? QJsonValue() : QJsonValue(core::instantText(task.dueMs))},
            {QStringLiteral("evidence"), task.evidenceId},
            {QStringLiteral("proof"), task.proof.toString()},
            {QStringLiteral("reopened_because"), task.reopenedBecause}};
}

core::Result<Answer> caseAnswer(const inventory::ErasureDesk &desk, const inventory::ErasureCase &erasure, const QString &headline)
{
    HALLMARKER_ASSIGN(const QList<inventory::ErasureStanding> tasks, desk.tasks(erasure.head.id));
    QJsonArray rows;
    TextTable table({CliTexts::tr("STATE"), CliTexts::tr("ACTION"), CliTexts::tr("KIND"), CliTexts::tr("ASSET"), CliTexts::tr("WAY")});
    qsizetype open = 0;
    for (const inventory::ErasureStanding &standing : tasks) {
        rows.append(taskJson(standing));
        open += standing.isOpen ? 1 : 0;
        table.add({inventory::erasureStateNames().at(int(standing.task.state)), inventory::erasureActionNames().at(int(standing.task.action)), standing.task.nodeKind, standing.task.head.name, standing.task.path.join(QStringLiteral(" > "))});
    }
    QString text = headline + CliTexts::tr("Deadline %1; %2 of %3 tasks open.\n").arg(dayOrNothing(erasure.deadlineMs)).arg(open).arg(tasks.size()) + table.toString();
    for (const QString &edge : erasure.stoppedAt)
        text += CliTexts::tr("stopped at %1\n").arg(edge);
    return Answer{QJsonObject{{QStringLiteral("id"), erasure.head.id.text()},
                              {QStringLiteral("case"), erasure.head.name},
                              {QStringLiteral("state"), erasure.isClosed() ? QStringLiteral("closed") : QStringLiteral("open")},
                              {QStringLiteral("requested"), core::instantText(erasure.requestedMs)},
                              {QStringLiteral("deadline"), core::instantText(erasure.deadlineMs)},
                              {QStringLiteral("open"), open},
                              {QStringLiteral("stopped_at"), QJsonArray::fromStringList(erasure.stoppedAt)},
                              {QStringLiteral("reopened_because"), erasure.reopenedBecause},
                              {QStringLiteral("tasks"), rows}},
                  text};
}

core::Result<Answer> fileCase(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    inventory::ErasureRequest request;
    request.token = arguments.at(0);
    HALLMARKER_TRY(checkNameIsFree(*workspace, QString::fromLatin1(inventory::ErasureCase::kind), request.token));
    request.subject = arguments.value(QStringLiteral("subject"));
    request.note = arguments.value(QStringLiteral("note"));
    HALLMARKER_ASSIGN(request.assets, assetArguments(*workspace, arguments.values(QStringLiteral("asset"))));
    if (arguments.has(QStringLiteral("requested"))) {
        HALLMARKER_ASSIGN(request.requestedMs, dateArgument(arguments.value(QStringLiteral("requested"))));
    }
    const wiring::WorkspaceLineage lineage(*workspace);
    inventory::ErasureDesk desk(*workspace, lineage);
    HALLMARKER_ASSIGN(const inventory::ErasureCase filed, desk.file(request));
    return caseAnswer(desk, filed, CliTexts::tr("Erasure case %1 is filed as %2.\n").arg(filed.head.name, filed.head.id.text()));
}

core::Result<Answer> showCase(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace(true));
    HALLMARKER_ASSIGN(const inventory::ErasureCase erasure, inventory::ErasureCaseRepository(*workspace).resolve(arguments.at(0)));
    const wiring::WorkspaceLineage lineage(*workspace);
    return caseAnswer(inventory::ErasureDesk(*workspace, lineage), erasure, CliTexts::tr("Erasure case %1 (%2).\n").arg(erasure.head.name, erasure.isClosed() ? CliTexts::tr("closed") : CliTexts::tr("open")));
}

core::Result<Answer> traceCase(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    HALLMARKER_ASSIGN(const inventory::ErasureCase erasure, inventory::ErasureCaseRepository(*workspace).resolve(arguments.at(0)));
    HALLMARKER_ASSIGN(const QStringList assets, assetArguments(*workspace, arguments.values(QStringLiteral("asset"))));
    const wiring::WorkspaceLineage lineage(*workspace);
    inventory::ErasureDesk desk(*workspace, lineage);
    HALLMARKER_ASSIGN(const inventory::ErasureCase traced, desk.addAssets(erasure.head.id, assets));
    return caseAnswer(desk, traced, CliTexts::tr("Erasure case %1 is traced again.\n").arg(traced.head.name));
}

core::Result<Answer> decideTask(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    HALLMARKER_ASSIGN(const inventory::ErasureCase erasure, inventory::ErasureCaseRepository(*workspace).resolve(arguments.at(0)));
    const wiring::WorkspaceLineage lineage(*workspace);
    inventory::ErasureDesk desk(*workspace, lineage);
    HALLMARKER_ASSIGN(const QList<inventory::ErasureStanding> tasks, desk.tasks(erasure.head.id));
    inventory::ErasureDecision decision;
    for (const inventory::ErasureStanding &standing : tasks)
        if (standing.task.head.id.text() == arguments.at(1) || standing.task.asset == arguments.at(1) || standing.task.head.name == arguments.at(1))
            decision.task = standing.task.head.id;
    if (decision.task.isEmpty())
        return core::Error(core::ErrorKind::NotFound, CliTexts::tr("The case has no task about \"%1\". See \"erasure show\".").arg(arguments.at(1)));
    decision.state = static_cast<inventory::ErasureState>(inventory::erasureStateNames().indexOf(arguments.value(QStringLiteral("as"))));
    decision.reason = arguments.value(QStringLiteral("reason"));
    decision.replacedBy = arguments.value(QStringLiteral("replaced-by"));
    if (arguments.has(QStringLiteral("by"))) {
        HALLMARKER_ASSIGN(decision.dueMs, dateArgument(arguments.value(QStringLiteral("by"))));
    }
    if (arguments.has(QStringLiteral("evidence"))) {
        HALLMARKER_ASSIGN(const core::Record finding, workspace->resolve(QStringLiteral("finding"), arguments.value(QStringLiteral("evidence"))));
        decision.evidenceId = finding.id;
    }
    if (arguments.has(QStringLiteral("proof"))) {
        HALLMARKER_ASSIGN(decision.proof, proofArgument(arguments.value(QStringLiteral("proof"))));
        decision.proofMediaType = QMimeDatabase().mimeTypeForData(decision.proof).name();
    }
    HALLMARKER_ASSIGN(const inventory::ErasureTask task, desk.decide(decision));
    return caseAnswer(desk, erasure, CliTexts::tr("Decided about %1: %2.\n").arg(task.head.name, inventory::erasureStateNames().at(int(task.state))));
}

core::Result<Answer> extendCase(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    HALLMARKER_ASSIGN(const inventory::ErasureCase erasure, inventory::ErasureCaseRepository(*workspace).resolve(arguments.at(0)));
    const wiring::WorkspaceLineage lineage(*workspace);
    inventory::ErasureDesk desk(*workspace, lineage);
    HALLMARKER_ASSIGN(const inventory::ErasureCase extended, desk.extend(erasure.head.id, arguments.value(QStringLiteral("reason"))));
    return caseAnswer(desk, extended, CliTexts::tr("The time limit of %1 is extended by two months.\n").arg(extended.head.name));
}

core::Result<Answer> closeCase(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    HALLMARKER_ASSIGN(const inventory::ErasureCase erasure, inventory::ErasureCaseRepository(*workspace).resolve(arguments.at(0)));
    const wiring::WorkspaceLineage lineage(*workspace);
    inventory::ErasureDesk desk(*workspace, lineage);
    HALLMARKER_ASSIGN(const inventory::ErasureCase closed, desk.close(erasure.head.id, !arguments.has(QStringLiteral("keep-subject"))));
    return caseAnswer(desk, closed, CliTexts::tr("Erasure case %1 is closed.\n").arg(closed.head.name));
}

core::Result<Answer> reopenRestored(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    HALLMARKER_ASSIGN(const QStringList assets, assetArguments(*workspace, arguments.positionals));
    const wiring::WorkspaceLineage lineage(*workspace);
    HALLMARKER_ASSIGN(const int count, inventory::ErasureDesk(*workspace, lineage).reopenRestored(assets, arguments.value(QStringLiteral("reason"))));
    return Answer{QJsonObject{{QStringLiteral("reopened"), count}}, CliTexts::tr("%n task(s) are open again.\n", nullptr, count)};
}

} // namespace

void addErasureCommands(CommandTable &table)
{
    const QList<Positional> reference{{QStringLiteral("CASE"), CliTexts::tr("Name or id of the case")}};
    const Option asset{QStringLiteral("asset"), QStringLiteral("ASSET"), CliTexts::tr("An asset that is known to hold the person's data"), {}, true, true};
    table.push_back({QStringLiteral("erasure file"), CliTexts::tr("File a request for erasure and follow the data"), CliTexts::tr("Every copy, model, checkpoint and prediction that the lineage shows becomes a task. The name of a case is a reference, not a person: who asks goes to --subject, which can be erased."),
                     {{QStringLiteral("NAME"), CliTexts::tr("Reference of the case")}},
                     {asset, {QStringLiteral("subject"), QStringLiteral("TEXT"), CliTexts::tr("Who asks; kept as a personal field")}, {QStringLiteral("requested"), QStringLiteral("DAY"), CliTexts::tr("When the request came in (now)")}, {QStringLiteral("note"), QStringLiteral("TEXT"), CliTexts::tr("Anything else")}},
                     true, fileCase});
    table.push_back({QStringLiteral("erasure list"), CliTexts::tr("List the erasure cases"), {}, {}, {}, true, listOf(QString::fromLatin1(inventory::ErasureCase::kind))});
    table.push_back({QStringLiteral("erasure show"), CliTexts::tr("Show a case with its tasks and what stopped the data"), {}, reference, {}, true, showCase});
    table.push_back({QStringLiteral("erasure trace"), CliTexts::tr("Follow the data of a case again"), CliTexts::tr("New places become tasks; a closed case with new tasks opens again."), reference, {{QStringLiteral("asset"), QStringLiteral("ASSET"), CliTexts::tr("A further asset that holds the person's data"), {}, true}}, true, traceCase});
    table.push_back({QStringLiteral("erasure decide"), CliTexts::tr("Decide one task of a case"), CliTexts::tr("Done needs proof; anonymised, unlearned and judged_anonymous need a passing and current finding; refused needs its legal ground; scheduled needs a day and is not the end."),
                     {{QStringLiteral("CASE"), CliTexts::tr("Name or id of the case")}, {QStringLiteral("TASK"), CliTexts::tr("Id of the task, or its asset")}},
                     {{QStringLiteral("as"), QStringLiteral("STATE"), CliTexts::tr("The decision"), {}, false, true, inventory::erasureStateNames()},
                      {QStringLiteral("reason"), QStringLiteral("TEXT"), CliTexts::tr("Why")},
                      {QStringLiteral("proof"), QStringLiteral("FILE"), CliTexts::tr("A file that proves it; it becomes an attachment")},
                      {QStringLiteral("evidence"), QStringLiteral("FINDING"), CliTexts::tr("The finding it rests on")},
                      {QStringLiteral("by"), QStringLiteral("DAY"), CliTexts::tr("Of scheduled: by when")},
                      {QStringLiteral("replaced-by"), QStringLiteral("REF"), CliTexts::tr("Of retrained: the version that took its place")}},
                     true, decideTask});
    table.push_back({QStringLiteral("erasure extend"), CliTexts::tr("Extend the time limit by two months, once"), {}, reference, {{QStringLiteral("reason"), QStringLiteral("TEXT"), CliTexts::tr("What the person is told"), {}, false, true}}, true, extendCase});
    table.push_back({QStringLiteral("erasure close"), CliTexts::tr("Close a case whose tasks are all decided"), CliTexts::tr("Who asked is erased, unless --keep-subject is given."), reference, {{QStringLiteral("keep-subject"), {}, CliTexts::tr("Keep who asked")}}, true, closeCase});
    table.push_back({QStringLiteral("erasure restored"), CliTexts::tr("Tell that assets came back from a backup"), CliTexts::tr("Decided tasks about them are open again, in every case."), {{QStringLiteral("ASSET"), CliTexts::tr("What came back"), true, true}}, {{QStringLiteral("reason"), QStringLiteral("TEXT"), CliTexts::tr("Which backup, and when"), {}, false, true}}, true, reopenRestored});
}

} // namespace hallmarker::cli
