#include "ui/retention/RetentionContents.h"

#include "core/finding/FindingRepository.h"
#include "inventory/retention/AssetProfiles.h"
#include "ui/retention/RetentionWords.h"

#include <QCoreApplication>

#include <QSet>

#include <algorithm>

namespace hallmarker::ui {

namespace {

struct RetentionContentsTexts {
    Q_DECLARE_TR_FUNCTIONS(RetentionContentsTexts)
};

template <typename Value>
const Value *retentionWithId(const QList<Value> &values, const QString &id)
{
    const auto it = std::find_if(values.cbegin(), values.cend(), [&id](const Value &value) { return value.head.id.text() == id; });
    return it == values.cend() ? nullptr : &*it;
}

core::Result<ErasureProgress> progressOf(core::Workspace &workspace, const inventory::ErasureDesk &desk, const inventory::ErasureCase &erasure)
{
    ErasureProgress progress;
    progress.erasure = erasure;
    HALLMARKER_ASSIGN(progress.tasks, desk.tasks(erasure.head.id));
    progress.decided = static_cast<int>(std::count_if(progress.tasks.cbegin(), progress.tasks.cend(), [](const inventory::ErasureStanding &task) { return !task.isOpen; }));
    if (!erasure.subjectCommitment.isEmpty())
        if (const auto subject = workspace.personal(erasure.head.id.text(), inventory::ErasureCase::subjectField())) // erased with the closing
            progress.subject = *subject;
    return progress;
}

} // namespace

core::Result<std::shared_ptr<const RetentionContents>> RetentionContents::read(core::Workspace &workspace, const LineageSource &source)
{
    HALLMARKER_ASSIGN(const std::unique_ptr<core::AssetLineage> lineage, lineageOf(source, workspace));
    auto contents = std::make_shared<RetentionContents>();
    contents->nowMs = workspace.clock().nowMs();
    HALLMARKER_ASSIGN(contents->due, inventory::RetentionBook(workspace, *lineage).plan(contents->nowMs));
    HALLMARKER_ASSIGN(contents->profiles, inventory::AssetProfiles(workspace).all());
    HALLMARKER_ASSIGN(contents->rules, inventory::RetentionRuleRepository(workspace).list());
    HALLMARKER_ASSIGN(contents->holds, inventory::LegalHoldRepository(workspace).list());
    HALLMARKER_ASSIGN(contents->dispositions, inventory::DispositionRepository(workspace).list());
    HALLMARKER_ASSIGN(const QList<inventory::ErasureCase> cases, inventory::ErasureCaseRepository(workspace).list());
    const inventory::ErasureDesk desk(workspace, *lineage);
    for (const inventory::ErasureCase &erasure : cases) {
        HALLMARKER_ASSIGN(const ErasureProgress progress, progressOf(workspace, desk, erasure));
        contents->cases.append(progress);
    }
    core::FindingFilter passed;
    passed.verdict = core::Verdict::Pass;
    passed.newestOnly = true;
    HALLMARKER_ASSIGN(const QList<core::JudgedFinding> findings, core::FindingRepository(workspace).list(passed));
    for (const core::JudgedFinding &finding : findings)
        if (finding.standing == core::FindingStanding::Current)
            contents->evidence.append({finding.finding.id, finding.record.name});
    for (const ErasureProgress &progress : std::as_const(contents->cases))
        for (const inventory::ErasureStanding &standing : progress.tasks)
            contents->names.insert(standing.task.asset, standing.task.head.name);
    for (const inventory::RetentionProfile &profile : std::as_const(contents->profiles))
        contents->names.insert(profile.asset, profile.head.name);
    for (const inventory::RetentionRule &rule : std::as_const(contents->rules))
        contents->names.insert(rule.head.id.text(), rule.head.name);
    for (const inventory::LegalHold &hold : std::as_const(contents->holds))
        contents->names.insert(hold.head.id.text(), hold.head.name);
    return std::shared_ptr<const RetentionContents>(std::move(contents));
}

QStringList RetentionContents::namesOf(const QStringList &ids) const
{
    QStringList found;
    for (const QString &id : ids)
        found += nameOf(id);
    return found;
}

const inventory::DueItem *RetentionContents::dueItem(const QString &asset) const
{
    const auto it = std::find_if(due.cbegin(), due.cend(), [&asset](const inventory::DueItem &item) { return item.asset == asset; });
    return it == due.cend() ? nullptr : &*it;
}

const ErasureProgress *RetentionContents::erasure(const QString &id) const
{
    const auto it = std::find_if(cases.cbegin(), cases.cend(), [&id](const ErasureProgress &one) { return one.erasure.head.id.text() == id; });
    return it == cases.cend() ? nullptr : &*it;
}

const inventory::RetentionRule *RetentionContents::rule(const QString &id) const
{
    return retentionWithId(rules, id);
}

const inventory::LegalHold *RetentionContents::hold(const QString &id) const
{
    return retentionWithId(holds, id);
}

ChoiceListModel::Choices RetentionContents::assetChoices() const
{
    ChoiceListModel::Choices choices;
    for (const inventory::RetentionProfile &profile : profiles)
        choices.append({profile.asset, RetentionContentsTexts::tr("%1 (%2)", "name of an asset and its kind").arg(profile.head.name, assetKindWord(profile.assetKind))});
    QSet<QString> known;
    for (const auto &choice : std::as_const(choices))
        known.insert(choice.first);
    for (const ErasureProgress &progress : cases)
        for (const inventory::ErasureStanding &standing : progress.tasks)
            if (!known.contains(standing.task.asset)) { // only the lineage knows it
                known.insert(standing.task.asset);
                choices.append({standing.task.asset, RetentionContentsTexts::tr("%1 (%2)", "name of an asset and its kind").arg(standing.task.head.name, assetKindWord(standing.task.nodeKind))});
            }
    std::sort(choices.begin(), choices.end(), [](const auto &one, const auto &other) { return one.second.localeAwareCompare(other.second) < 0; });
    return choices;
}

QString RetentionContents::why(const inventory::DueItem &item) const
{
    QStringList parts;
    if (!item.holds.isEmpty())
        parts += RetentionContentsTexts::tr("Held by %1.").arg(namesOf(item.holds).join(QLatin1String(", ")));
    if (!item.unknownTrigger.isEmpty())
        parts += RetentionContentsTexts::tr("The date of \"%1\" is not known, so it is due for review now.").arg(item.unknownTrigger);
    else if (!item.inheritedFrom.isEmpty())
        parts += RetentionContentsTexts::tr("Ends with %1, which it was made from.").arg(nameOf(item.inheritedFrom));
    else if (!item.ruleId.isEmpty())
        parts += RetentionContentsTexts::tr("Rule \"%1\".").arg(nameOf(item.ruleId));
    if (item.needsDecision)
        parts += RetentionContentsTexts::tr("A model made from personal data: somebody has to decide about it.");
    parts += item.conflicts;
    return parts.isEmpty() ? RetentionContentsTexts::tr("No rule sets an end.") : parts.join(QLatin1Char(' '));
}

} // namespace hallmarker::ui
