#include "app/cli/CliTexts.h"
#include "app/cli/CommandContext.h"
#include "app/cli/DateArgument.h"
#include "app/cli/TextTable.h"
#include "app/cli/commands/Commands.h"
#include "app/cli/commands/TableDatasetCommand.h"
#include "app/wiring/GateRun.h"

#include "core/gate/WaiverBook.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace hallmarker::cli {

namespace {

QJsonObject waiverJson(const core::WaiverRecord &waiver)
{
    QJsonObject json = waiver.toJson();
    json.insert(QStringLiteral("id"), waiver.waiver.recordId);
    json.insert(QStringLiteral("name"), waiver.waiver.id);
    return json;
}

/// The result of the gate that a key names exactly, which must be one that a waiver can help.
core::Result<core::GateOutcome> waivableOutcome(const core::GateReport &report, const QString &key)
{
    const auto found = std::find_if(report.results.begin(), report.results.end(), [&key](const core::GateResult &result) { return result.outcome.key == key; });
    if (found == report.results.end())
        return core::Error(core::ErrorKind::NotFound, CliTexts::tr("The gate has no result \"%1\". \"hallmarker-cli gate\" lists the keys of all.").arg(key));
    if (found->outcome.state == core::GateState::Pass)
        return core::Error(core::ErrorKind::Usage, CliTexts::tr("%1 passes; there is nothing to waive.").arg(key));
    if (!found->outcome.isWaivable)
        return core::Error(core::ErrorKind::Denied, CliTexts::tr("%1 cannot be waived: its evidence is broken.").arg(key));
    return found->outcome;
}

core::Result<Answer> askForWaiver(CommandContext &context, const Arguments &arguments)
{
    wiring::GateOrder order;
    order.policy = arguments.value(QStringLiteral("policy"));
    HALLMARKER_ASSIGN(wiring::PreparedGate gate, wiring::readGate(order));
    gate.policy.newOnly = false; // what is waived does not depend on what was known
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    HALLMARKER_ASSIGN(const core::GateReport report, wiring::runGate(*workspace, gate, context.program().checks(), context.progress(), tableLook(context, arguments)));
    HALLMARKER_ASSIGN(const core::GateOutcome outcome, waivableOutcome(report, arguments.at(0)));
    core::WaiverWish wish;
    wish.key = outcome.key;
    wish.subjectId = outcome.subjectId;
    wish.subjectName = outcome.subjectName;
    wish.subjectDigest = outcome.subjectDigest;
    wish.reason = arguments.value(QStringLiteral("reason"));
    wish.owner = arguments.value(QStringLiteral("owner"));
    wish.ticket = arguments.value(QStringLiteral("ticket"));
    HALLMARKER_ASSIGN(wish.expiresMs, dateArgument(arguments.value(QStringLiteral("until"))));
    HALLMARKER_ASSIGN(const core::WaiverRecord asked, core::WaiverBook(*workspace).ask(wish, gate.policy.maxWaiverDays));
    QString text = CliTexts::tr("%1 asks to waive %2 until %3. It holds once somebody else approves it: gate approve %1").arg(asked.waiver.id, asked.waiver.finding, dayOrNothing(asked.waiver.expiresMs)) + QLatin1Char('\n');
    if (asked.waiver.scope.isEmpty())
        text += CliTexts::tr("It is bound to no digest, since the result is about no content.") + QLatin1Char('\n');
    return Answer{waiverJson(asked), text};
}

core::Result<Answer> approveWaiver(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    HALLMARKER_ASSIGN(const core::WaiverRecord approved, core::WaiverBook(*workspace).approve(arguments.at(0)));
    return Answer{waiverJson(approved), CliTexts::tr("%1 is approved by %2 and ends on %3.").arg(approved.waiver.id, approved.waiver.approvedBy, dayOrNothing(approved.waiver.expiresMs)) + QLatin1Char('\n')};
}

core::Result<Answer> withdrawWaiver(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    HALLMARKER_ASSIGN(const core::WaiverRecord withdrawn, core::WaiverBook(*workspace).withdraw(arguments.at(0), arguments.value(QStringLiteral("reason"))));
    return Answer{waiverJson(withdrawn), CliTexts::tr("%1 is withdrawn.").arg(withdrawn.waiver.id) + QLatin1Char('\n')};
}

QString stateOf(const core::WaiverRecord &waiver, qint64 nowMs)
{
    return waiver.isWithdrawn() ? QStringLiteral("withdrawn") : waiver.waiver.isExpired(nowMs) ? QStringLiteral("expired") : waiver.waiver.isApproved() ? QStringLiteral("approved") : QStringLiteral("asked");
}

core::Result<Answer> listWaivers(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace(true));
    HALLMARKER_ASSIGN(const QList<core::WaiverRecord> waivers, core::WaiverBook(*workspace).list(arguments.has(QStringLiteral("all"))));
    QJsonArray json;
    TextTable table({CliTexts::tr("WAIVER"), CliTexts::tr("STATE"), CliTexts::tr("ENDS"), CliTexts::tr("OWNER"), CliTexts::tr("APPROVED BY"), CliTexts::tr("RESULT"), CliTexts::tr("REASON")});
    for (const core::WaiverRecord &waiver : waivers) {
        QJsonObject one = waiverJson(waiver);
        one.insert(QStringLiteral("state"), stateOf(waiver, workspace->clock().nowMs()));
        json.append(one);
        table.add({waiver.waiver.id, stateOf(waiver, workspace->clock().nowMs()), dayOrNothing(waiver.waiver.expiresMs), waiver.waiver.owner, waiver.waiver.approvedBy, waiver.waiver.finding, waiver.waiver.reason});
    }
    return Answer{json, waivers.isEmpty() ? CliTexts::tr("There is no waiver.") + QLatin1Char('\n') : table.toString()};
}

} // namespace

void addWaiverCommands(CommandTable &table)
{
    const Positional waiver{QStringLiteral("WAIVER"), CliTexts::tr("Its name or id")};
    table.push_back({QStringLiteral("gate waive"), CliTexts::tr("Ask to let one result of the gate pass until a day"),
                     CliTexts::tr("The waiver is a record in the signed log, bound to the exact key and to what the result is about: another content ends it. It holds once another person approves it."),
                     {{QStringLiteral("KEY"), CliTexts::tr("Key of the result, as the gate prints it")}},
                     {{QStringLiteral("policy"), QStringLiteral("FILE"), CliTexts::tr("The policy (YAML)"), {}, false, true},
                      {QStringLiteral("reason"), QStringLiteral("TEXT"), CliTexts::tr("Why it may pass"), {}, false, true},
                      {QStringLiteral("owner"), QStringLiteral("NAME"), CliTexts::tr("Who answers for it"), {}, false, true},
                      {QStringLiteral("until"), QStringLiteral("DAY"), CliTexts::tr("The day at whose start it ends"), {}, false, true},
                      {QStringLiteral("ticket"), QStringLiteral("TEXT"), CliTexts::tr("Where the work is tracked")}},
                     true, askForWaiver});
    table.push_back({QStringLiteral("gate approve"), CliTexts::tr("Approve a waiver that somebody else asked for"), {}, {waiver}, {}, true, approveWaiver});
    table.push_back({QStringLiteral("gate withdraw"), CliTexts::tr("End a waiver before its day"), {}, {waiver},
                     {{QStringLiteral("reason"), QStringLiteral("TEXT"), CliTexts::tr("Why"), {}, false, true}}, true, withdrawWaiver});
    table.push_back({QStringLiteral("gate waivers"), CliTexts::tr("List the waivers of the workspace"), {}, {},
                     {{QStringLiteral("all"), {}, CliTexts::tr("Withdrawn ones too")}}, true, listWaivers});
}

} // namespace hallmarker::cli
