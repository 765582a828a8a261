#include "app/cli/AssetArgument.h"
#include "app/cli/CliTexts.h"
#include "app/cli/DateArgument.h"
#include "app/cli/TextTable.h"
#include "app/cli/commands/Commands.h"
#include "app/cli/commands/RecordCommands.h"
#include "app/wiring/WorkspaceLineage.h"
#include "inventory/retention/RetentionBook.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMimeDatabase>

namespace hallmarker::cli {

namespace {

core::Result<inventory::CalendarDuration> durationOption(const Arguments &arguments, const QString &name)
{
    if (!arguments.has(name))
        return inventory::CalendarDuration();
    auto duration = inventory::CalendarDuration::parse(arguments.value(name));
    if (!duration)
        return core::Error(core::ErrorKind::Usage, duration.error().message);
    return duration;
}

core::Result<Answer> addRule(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    inventory::RetentionRule rule;
    rule.head.name = arguments.at(0);
    HALLMARKER_TRY(checkNameIsFree(*workspace, QString::fromLatin1(inventory::RetentionRule::kind), rule.head.name));
    HALLMARKER_ASSIGN(rule.duration, durationOption(arguments, QStringLiteral("duration")));
    HALLMARKER_ASSIGN(rule.notice, durationOption(arguments, QStringLiteral("notice")));
    HALLMARKER_ASSIGN(rule.grace, durationOption(arguments, QStringLiteral("grace")));
    rule.category = arguments.value(QStringLiteral("category"));
    rule.purpose = arguments.value(QStringLiteral("purpose"));
    rule.subject = arguments.value(QStringLiteral("subject"));
    rule.jurisdiction = arguments.value(QStringLiteral("jurisdiction"));
    HALLMARKER_ASSIGN(rule.assets, assetArguments(*workspace, arguments.values(QStringLiteral("asset"))));
    rule.trigger = arguments.value(QStringLiteral("trigger"), rule.trigger);
    rule.bound = static_cast<inventory::RetentionBound>(inventory::retentionBoundNames().indexOf(arguments.value(QStringLiteral("bound"), QStringLiteral("maximum"))));
    rule.action = static_cast<inventory::EndAction>(inventory::endActionNames().indexOf(arguments.value(QStringLiteral("action"), QStringLiteral("delete"))));
    rule.zone = arguments.value(QStringLiteral("zone"), rule.zone);
    rule.legalSource = arguments.value(QStringLiteral("source"));
    HALLMARKER_TRY(inventory::RetentionRule::fromJson(rule.toJson())); // as strict as a stored one
    HALLMARKER_ASSIGN(const inventory::RetentionRule saved, inventory::RetentionRuleRepository(*workspace).save(rule));
    return recordAnswer(*workspace, saved.head.id.text(), CliTexts::tr("Retention rule %1 added as %2.\n").arg(saved.head.name, saved.head.id.text()));
}

core::Result<Answer> setProfile(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    HALLMARKER_ASSIGN(const QString asset, assetArgument(*workspace, arguments.at(0)));
    inventory::RetentionProfileRepository profiles(*workspace);
    HALLMARKER_ASSIGN(const QList<inventory::RetentionProfile> stored, profiles.list(QStringLiteral("asset"), asset));
    inventory::RetentionProfile profile = stored.value(0);
    if (profile.head.id.isEmpty()) {
        const wiring::WorkspaceLineage lineage(*workspace);
        if (const auto said = inventory::RetentionBook(*workspace, lineage).profileOf(asset))
            profile = *said;
        profile.asset = asset;
        if (asset.startsWith(QLatin1String("node:"))) {
            profile.assetKind = asset.section(QLatin1Char(':'), 1, 1);
            profile.head.name = asset.section(QLatin1Char(':'), 2);
        }
    }
    const auto take = [&arguments](const char *option, QStringList &into) {
        if (!arguments.has(QLatin1String(option)))
            return;
        into = arguments.values(QLatin1String(option));
        into.removeAll(QString());
    };
    take("category", profile.categories);
    take("purpose", profile.purposes);
    take("subject", profile.subjects);
    take("jurisdiction", profile.jurisdictions);
    for (const QString &word : arguments.values(QStringLiteral("date"))) {
        const QString trigger = word.section(QLatin1Char('='), 0, 0);
        if (trigger.isEmpty() || !word.contains(QLatin1Char('=')))
            return core::Error(core::ErrorKind::Usage, CliTexts::tr("\"%1\" is not of the form TRIGGER=DAY, as in contract-end=2026-03-01.").arg(word));
        if (word.endsWith(QLatin1Char('='))) {
            profile.dates.remove(trigger);
            continue;
        }
        HALLMARKER_ASSIGN(profile.dates[trigger], dateArgument(word.section(QLatin1Char('='), 1)));
    }
    HALLMARKER_ASSIGN(const inventory::RetentionProfile saved, profiles.save(profile));
    return recordAnswer(*workspace, saved.head.id.text(), CliTexts::tr("The retention profile of %1 is at revision %2.\n").arg(saved.head.name).arg(saved.head.revision));
}

QJsonObject itemJson(const inventory::DueItem &item)
{
    return {{QStringLiteral("asset"), item.asset},
            {QStringLiteral("name"), item.name},
            {QStringLiteral("kind"), item.assetKind},
            {QStringLiteral("state"), inventory::retentionStateName(item.state)},
            {QStringLiteral("due"), item.dueMs == 0 ? QJsonValue() : QJsonValue(core::instantText(item.dueMs))},
            {QStringLiteral("action"), inventory::endActionNames().at(int(item.action))},
            {QStringLiteral("rule"), item.ruleId},
            {QStringLiteral("keep_until"), item.keepUntilMs == 0 ? QJsonValue() : QJsonValue(core::instantText(item.keepUntilMs))},
            {QStringLiteral("keep_rule"), item.keepRuleId},
            {QStringLiteral("unknown_trigger"), item.unknownTrigger},
            {QStringLiteral("holds"), QJsonArray::fromStringList(item.holds)},
            {QStringLiteral("inherited_from"), item.inheritedFrom},
            {QStringLiteral("path"), QJsonArray::fromStringList(item.path)},
            {QStringLiteral("needs_decision"), item.needsDecision},
            {QStringLiteral("conflicts"), QJsonArray::fromStringList(item.conflicts)}};
}

bool isDueWork(const inventory::DueItem &item)
{
    using State = inventory::RetentionState;
    return item.state == State::Due || item.state == State::Overdue || item.state == State::DueSoon || item.state == State::InReview || item.state == State::Held || !item.conflicts.isEmpty();
}

core::Result<Answer> listDue(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace(true));
    qint64 asOf = workspace->clock().nowMs();
    if (arguments.has(QStringLiteral("as-of"))) {
        HALLMARKER_ASSIGN(asOf, dateArgument(arguments.value(QStringLiteral("as-of"))));
    }
    const wiring::WorkspaceLineage lineage(*workspace);
    HALLMARKER_ASSIGN(const QList<inventory::DueItem> items, inventory::RetentionBook(*workspace, lineage).plan(asOf));
    HALLMARKER_ASSIGN(const QList<inventory::RetentionRule> rules, inventory::RetentionRuleRepository(*workspace).list());
    QMap<QString, QString> ruleNames;
    for (const inventory::RetentionRule &rule : rules)
        ruleNames.insert(rule.head.id.text(), rule.head.name);
    QJsonArray rows;
    QMap<QString, int> counts;
    TextTable table({CliTexts::tr("DUE"), CliTexts::tr("STATE"), CliTexts::tr("ACTION"), CliTexts::tr("ASSET"), CliTexts::tr("WHY")});
    for (const inventory::DueItem &item : items) {
        ++counts[inventory::retentionStateName(item.state)];
        if (!arguments.has(QStringLiteral("all")) && !isDueWork(item) && !item.needsDecision)
            continue;
        rows.append(itemJson(item));
        QString why = item.unknownTrigger.isEmpty() ? ruleNames.value(item.ruleId, item.ruleId) : CliTexts::tr("no date of \"%1\" is known").arg(item.unknownTrigger);
        if (!item.inheritedFrom.isEmpty())
            why = item.path.join(QStringLiteral(" > "));
        if (!item.holds.isEmpty())
            why = CliTexts::tr("held: %1").arg(item.holds.join(QStringLiteral(", ")));
        if (!item.conflicts.isEmpty())
            why += QStringLiteral("; ") + item.conflicts.join(QLatin1Char(' '));
        table.add({dayOrNothing(item.dueMs), inventory::retentionStateName(item.state), inventory::endActionNames().at(int(item.action)), item.name, why});
    }
    QJsonObject countObject;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        countObject.insert(count.key(), count.value());
    Answer answer{QJsonObject{{QStringLiteral("as_of"), core::instantText(asOf)}, {QStringLiteral("counts"), countObject}, {QStringLiteral("items"), rows}}, table.isEmpty() ? CliTexts::tr("Nothing is due.\n") : table.toString()};
    if (arguments.has(QStringLiteral("strict")) && counts.value(QStringLiteral("overdue")) > 0)
        answer.exitCode = 1;
    return answer;
}

core::Result<Answer> addHold(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    inventory::LegalHold hold;
    hold.head.name = arguments.at(0);
    hold.reason = arguments.value(QStringLiteral("reason"));
    hold.matter = arguments.value(QStringLiteral("matter"));
    hold.categories = arguments.values(QStringLiteral("category"));
    HALLMARKER_ASSIGN(hold.assets, assetArguments(*workspace, arguments.values(QStringLiteral("asset"))));
    const wiring::WorkspaceLineage lineage(*workspace);
    HALLMARKER_ASSIGN(const inventory::LegalHold saved, inventory::RetentionBook(*workspace, lineage).placeHold(hold));
    return recordAnswer(*workspace, saved.head.id.text(), CliTexts::tr("Legal hold %1 is placed as %2.\n").arg(saved.head.name, saved.head.id.text()));
}

core::Result<Answer> releaseHold(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    HALLMARKER_ASSIGN(const inventory::LegalHold hold, inventory::LegalHoldRepository(*workspace).resolve(arguments.at(0)));
    const wiring::WorkspaceLineage lineage(*workspace);
    HALLMARKER_ASSIGN(const inventory::LegalHold released, inventory::RetentionBook(*workspace, lineage).releaseHold(hold.head.id, arguments.value(QStringLiteral("reason"))));
    return recordAnswer(*workspace, released.head.id.text(), CliTexts::tr("Legal hold %1 is released.\n").arg(released.head.name));
}

core::Result<Answer> dispose(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    inventory::Disposition decision;
    HALLMARKER_ASSIGN(decision.asset, assetArgument(*workspace, arguments.at(0)));
    decision.decision = static_cast<inventory::DispositionDecision>(inventory::dispositionDecisionNames().indexOf(arguments.value(QStringLiteral("decision"))));
    decision.reason = arguments.value(QStringLiteral("reason"));
    if (arguments.has(QStringLiteral("until"))) {
        HALLMARKER_ASSIGN(decision.untilMs, dateArgument(arguments.value(QStringLiteral("until"))));
    }
    if (arguments.has(QStringLiteral("evidence"))) {
        HALLMARKER_ASSIGN(const core::Record finding, workspace->resolve(QStringLiteral("finding"), arguments.value(QStringLiteral("evidence"))));
        decision.evidenceId = finding.id;
    }
    QByteArray proof;
    if (arguments.has(QStringLiteral("proof"))) {
        HALLMARKER_ASSIGN(proof, proofArgument(arguments.value(QStringLiteral("proof"))));
    }
    const wiring::WorkspaceLineage lineage(*workspace);
    HALLMARKER_ASSIGN(const inventory::Disposition saved, inventory::RetentionBook(*workspace, lineage).dispose(decision, proof, QMimeDatabase().mimeTypeForData(proof).name()));
    return recordAnswer(*workspace, saved.head.id.text(), CliTexts::tr("Decided about %1: %2.\n").arg(saved.head.name, inventory::dispositionDecisionNames().at(int(saved.decision))));
}

} // namespace

void addRetentionCommands(CommandTable &table)
{
    const QString ruleKind = QString::fromLatin1(inventory::RetentionRule::kind);
    const QString holdKind = QString::fromLatin1(inventory::LegalHold::kind);
    const QList<Positional> name{{QStringLiteral("NAME"), CliTexts::tr("Name of it")}};
    const QList<Positional> reference{{QStringLiteral("REF"), CliTexts::tr("Name or id")}};
    const QList<Positional> asset{{QStringLiteral("ASSET"), CliTexts::tr("A version of a dataset or model, by name or id; or node:KIND:NAMESPACE|NAME")}};
    const Option reason{QStringLiteral("reason"), QStringLiteral("TEXT"), CliTexts::tr("Why")};
    const Option assets{QStringLiteral("asset"), QStringLiteral("ASSET"), CliTexts::tr("Only this asset"), {}, true};
    table.push_back({QStringLiteral("retention rule add"), CliTexts::tr("Add a rule of how long data is kept"), CliTexts::tr("What is not named is not asked for: a rule without category fits any. A minimum beats a maximum, a legal hold beats both."), name,
                     {{QStringLiteral("duration"), QStringLiteral("P2Y"), CliTexts::tr("How long, as an ISO 8601 duration"), {}, false, true},
                      {QStringLiteral("category"), QStringLiteral("WORD"), CliTexts::tr("Category of personal data it applies to")},
                      {QStringLiteral("purpose"), QStringLiteral("WORD"), CliTexts::tr("Purpose it applies to")},
                      {QStringLiteral("subject"), QStringLiteral("WORD"), CliTexts::tr("Category of people it applies to")},
                      {QStringLiteral("jurisdiction"), QStringLiteral("WORD"), CliTexts::tr("Jurisdiction it applies to")},
                      assets,
                      {QStringLiteral("trigger"), QStringLiteral("WORD"), CliTexts::tr("Which date of the asset it counts from (created)")},
                      {QStringLiteral("bound"), QStringLiteral("BOUND"), CliTexts::tr("Gone by then (maximum), or kept until then (minimum)"), {}, false, false, inventory::retentionBoundNames()},
                      {QStringLiteral("action"), QStringLiteral("ACTION"), CliTexts::tr("What happens at the end"), {}, false, false, inventory::endActionNames()},
                      {QStringLiteral("notice"), QStringLiteral("P30D"), CliTexts::tr("How long before its end it shows as due soon")},
                      {QStringLiteral("grace"), QStringLiteral("P1D"), CliTexts::tr("How long after its end it is due and not yet overdue")},
                      {QStringLiteral("zone"), QStringLiteral("ZONE"), CliTexts::tr("On whose calendar: Europe/Berlin")},
                      {QStringLiteral("source"), QStringLiteral("TEXT"), CliTexts::tr("The law or contract behind it")}},
                     true, addRule});
    table.push_back({QStringLiteral("retention rule list"), CliTexts::tr("List the rules"), {}, {}, {}, true, listOf(ruleKind)});
    table.push_back({QStringLiteral("retention rule show"), CliTexts::tr("Show one rule"), {}, reference, {}, true, showOf(ruleKind)});
    table.push_back({QStringLiteral("retention rule remove"), CliTexts::tr("Remove a rule"), {}, reference, {}, true, removeOf(ruleKind)});
    table.push_back({QStringLiteral("retention profile set"), CliTexts::tr("Say what retention has to know about an asset"), CliTexts::tr("Only what is named changes. Dates are those that rules count from; TRIGGER= takes one away."), asset,
                     {{QStringLiteral("category"), QStringLiteral("WORD"), CliTexts::tr("Category of personal data in it"), {}, true},
                      {QStringLiteral("purpose"), QStringLiteral("WORD"), CliTexts::tr("Purpose it serves"), {}, true},
                      {QStringLiteral("subject"), QStringLiteral("WORD"), CliTexts::tr("Category of people in it"), {}, true},
                      {QStringLiteral("jurisdiction"), QStringLiteral("WORD"), CliTexts::tr("Jurisdiction it falls under"), {}, true},
                      {QStringLiteral("date"), QStringLiteral("TRIGGER=DAY"), CliTexts::tr("A date that rules count from"), {}, true}},
                     true, setProfile});
    table.push_back({QStringLiteral("retention due"), CliTexts::tr("List what is due, held, in review or in conflict"), CliTexts::tr("With --strict the exit code is 1 when something is overdue."), {},
                     {{QStringLiteral("as-of"), QStringLiteral("DAY"), CliTexts::tr("As it will be then, or was")}, {QStringLiteral("all"), {}, CliTexts::tr("Everything, not only what needs work")}, {QStringLiteral("strict"), {}, CliTexts::tr("Fail when something is overdue")}},
                     true, listDue});
    table.push_back({QStringLiteral("retention hold add"), CliTexts::tr("Place a legal hold"), CliTexts::tr("What it covers cannot be disposed of until every hold on it is released."), name,
                     {{QStringLiteral("reason"), QStringLiteral("TEXT"), CliTexts::tr("Why"), {}, false, true}, {QStringLiteral("matter"), QStringLiteral("TEXT"), CliTexts::tr("The case it serves")}, assets, {QStringLiteral("category"), QStringLiteral("WORD"), CliTexts::tr("Every asset with this category of data"), {}, true}},
                     true, addHold});
    table.push_back({QStringLiteral("retention hold list"), CliTexts::tr("List the legal holds"), {}, {}, {}, true, listOf(holdKind)});
    table.push_back({QStringLiteral("retention hold release"), CliTexts::tr("Release a legal hold"), {}, reference, {{QStringLiteral("reason"), QStringLiteral("TEXT"), CliTexts::tr("Why"), {}, false, true}}, true, releaseHold});
    table.push_back({QStringLiteral("retention dispose"), CliTexts::tr("Record what was decided or done about an asset"), CliTexts::tr("A deletion needs proof, an anonymisation a passing and current finding; a hold or a minimum denies both."), asset,
                     {{QStringLiteral("decision"), QStringLiteral("WHAT"), CliTexts::tr("The decision"), {}, false, true, inventory::dispositionDecisionNames()},
                      reason,
                      {QStringLiteral("proof"), QStringLiteral("FILE"), CliTexts::tr("A file that proves it; it becomes an attachment")},
                      {QStringLiteral("evidence"), QStringLiteral("FINDING"), CliTexts::tr("The finding it rests on")},
                      {QStringLiteral("until"), QStringLiteral("DAY"), CliTexts::tr("Until when it is kept")}},
                     true, dispose});
}

} // namespace hallmarker::cli
