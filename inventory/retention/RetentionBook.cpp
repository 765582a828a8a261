#include "inventory/retention/RetentionBook.h"

#include "core/finding/FindingRepository.h"
#include "core/finding/FindingSubject.h"
#include "inventory/record/DayText.h"
#include "inventory/retention/AssetProfiles.h"

namespace hallmarker::inventory {

namespace {

struct RetentionBookTexts {
    Q_DECLARE_TR_FUNCTIONS(RetentionBookTexts)
};

core::Error retentionDenied(const QString &sentence)
{
    return core::Error(core::ErrorKind::Denied, sentence);
}

/// Whether a finding carries a decision: it passed and is still current.
core::Result<void> checkEvidence(core::Workspace &workspace, const QString &findingId, const DueItem &item)
{
    if (findingId.isEmpty())
        return retentionDenied(RetentionBookTexts::tr("\"Anonymised\" is a claim. Name the finding of the anonymisation check that it rests on."));
    HALLMARKER_ASSIGN(const core::JudgedFinding judged, core::FindingRepository(workspace).find(findingId));
    if (judged.finding.verdict != core::Verdict::Pass || judged.standing != core::FindingStanding::Current)
        return retentionDenied(RetentionBookTexts::tr("The finding %1 does not carry this decision: it has to have passed and to be current, it is \"%2\" and \"%3\". Run the check again.").arg(findingId, core::verdictName(judged.finding.verdict), core::findingStandingName(judged.standing)));
    HALLMARKER_ASSIGN(const bool isAbout, core::hasMeasured(workspace, judged.finding, {item.asset}));
    if (!isAbout)
        return retentionDenied(RetentionBookTexts::tr("The finding %1 is about %2 and says nothing of \"%3\". Name a finding about \"%3\".").arg(findingId, core::measuredNames(judged.finding), item.name));
    return {};
}

} // namespace

core::Result<QList<RetentionProfile>> RetentionBook::profiles() const
{
    return AssetProfiles(m_workspace).all();
}

core::Result<RetentionProfile> RetentionBook::profileOf(const QString &asset) const
{
    HALLMARKER_ASSIGN(const QList<RetentionProfile> all, profiles());
    for (const RetentionProfile &profile : all)
        if (profile.asset == asset)
            return profile;
    return core::Error(core::ErrorKind::NotFound, RetentionBookTexts::tr("\"%1\" is neither a version of a dataset or model nor an asset with a retention profile.").arg(asset));
}

core::Result<QList<DueItem>> RetentionBook::planOf(const QList<RetentionProfile> &all, qint64 nowMs) const
{
    RetentionInputs inputs;
    inputs.nowMs = nowMs;
    inputs.profiles = all;
    HALLMARKER_ASSIGN(inputs.rules, RetentionRuleRepository(m_workspace).list());
    HALLMARKER_ASSIGN(inputs.holds, LegalHoldRepository(m_workspace).list());
    HALLMARKER_ASSIGN(inputs.dispositions, DispositionRepository(m_workspace).list());
    for (const RetentionProfile &profile : all) {
        HALLMARKER_ASSIGN(const QList<core::PersonalParent> parents, m_lineage.personalParentsOf(profile.asset));
        if (!parents.isEmpty())
            inputs.parents.insert(profile.asset, parents);
    }
    return planRetention(inputs);
}

core::Result<QList<DueItem>> RetentionBook::plan(qint64 nowMs) const
{
    HALLMARKER_ASSIGN(const QList<RetentionProfile> all, profiles());
    return planOf(all, nowMs);
}

core::Result<DueItem> RetentionBook::standingOf(const QString &asset, qint64 nowMs) const
{
    HALLMARKER_ASSIGN(const QList<DueItem> items, plan(nowMs));
    for (const DueItem &item : items)
        if (item.asset == asset)
            return item;
    return core::Error(core::ErrorKind::NotFound, RetentionBookTexts::tr("\"%1\" is neither a version of a dataset or model nor an asset with a retention profile.").arg(asset));
}

core::Result<LegalHold> RetentionBook::placeHold(const LegalHold &hold)
{
    if (hold.reason.trimmed().isEmpty())
        return core::Error(core::ErrorKind::Invalid, RetentionBookTexts::tr("A hold needs a reason."), {}, {.pointer = QStringLiteral("/reason")});
    LegalHold placed = hold;
    if (placed.fromMs == 0)
        placed.fromMs = m_workspace.clock().nowMs();
    for (const QString &asset : placed.assets) {
        // What only the lineage knows (a copy, a checkpoint) can be held as well.
        if (const auto known = profileOf(asset); !known && (!asset.startsWith(QLatin1String("node:")) || !m_lineage.reachOf({asset})))
            return known.error();
    }
    return LegalHoldRepository(m_workspace).save(placed);
}

core::Result<LegalHold> RetentionBook::releaseHold(const LegalHoldId &id, const QString &reason)
{
    LegalHoldRepository holds(m_workspace);
    HALLMARKER_ASSIGN(LegalHold hold, holds.find(id));
    if (hold.releasedMs != 0)
        return core::Error(core::ErrorKind::Conflict, RetentionBookTexts::tr("The hold \"%1\" was released already, on %2.").arg(hold.head.name, dayText(hold.releasedMs)));
    if (reason.trimmed().isEmpty())
        return core::Error(core::ErrorKind::Invalid, RetentionBookTexts::tr("Say why the hold is released."), {}, {.pointer = QStringLiteral("/releaseReason")});
    hold.releasedMs = m_workspace.clock().nowMs();
    hold.releasedBy = m_workspace.actor().name;
    hold.releaseReason = reason;
    return holds.save(hold);
}

core::Result<void> RetentionBook::check(const Disposition &decision, const DueItem &item, bool hasProof) const
{
    const bool isEnd = endsRetention(decision.decision);
    if (item.state == RetentionState::Disposed)
        return core::Error(core::ErrorKind::Conflict, RetentionBookTexts::tr("\"%1\" was disposed of already.").arg(item.name));
    if (decision.decision != DispositionDecision::InReview && decision.reason.trimmed().isEmpty())
        return core::Error(core::ErrorKind::Invalid, RetentionBookTexts::tr("Give the reason of the decision."), {}, {.pointer = QStringLiteral("/reason")});
    if (isEnd && !item.holds.isEmpty())
        return retentionDenied(RetentionBookTexts::tr("\"%1\" is under legal hold (%2). It can be disposed of after every hold is released.").arg(item.name, item.holds.join(QStringLiteral(", "))));
    if (isEnd && item.keepUntilMs > m_workspace.clock().nowMs())
        return retentionDenied(RetentionBookTexts::tr("\"%1\" has to be kept until %2 (rule %3).").arg(item.name, dayText(item.keepUntilMs), item.keepRuleId));
    if (isEnd && !item.unknownTrigger.isEmpty())
        return retentionDenied(RetentionBookTexts::tr("No date of \"%1\" is known for \"%2\", so no rule can say whether it may go. Enter the date in its retention profile first.").arg(item.unknownTrigger, item.name));
    if ((decision.decision == DispositionDecision::Extended || decision.decision == DispositionDecision::Kept) && decision.untilMs <= m_workspace.clock().nowMs())
        return core::Error(core::ErrorKind::Invalid, RetentionBookTexts::tr("Say until when it is kept: a day that is still to come."), {}, {.pointer = QStringLiteral("/until")});
    if (decision.decision == DispositionDecision::Anonymised)
        return checkEvidence(m_workspace, decision.evidenceId, item);
    if (isEnd && !hasProof)
        return retentionDenied(RetentionBookTexts::tr("Attach the proof: a log of the deletion, a certificate, the report of the retraining."));
    return {};
}

core::Result<Disposition> RetentionBook::dispose(const Disposition &decision, const QByteArray &proof, const QString &proofMediaType)
{
    HALLMARKER_ASSIGN(const QList<RetentionProfile> all, profiles());
    Disposition saved;
    const core::Workspace::Work work = [&](core::WriteTransaction &transaction) -> core::Result<void> {
        // Under the write lock: a hold that was placed a moment ago is seen.
        HALLMARKER_ASSIGN(const QList<DueItem> items, planOf(all, m_workspace.clock().nowMs()));
        const auto item = std::find_if(items.begin(), items.end(), [&](const DueItem &each) { return each.asset == decision.asset; });
        if (item == items.end())
            return core::Error(core::ErrorKind::NotFound, RetentionBookTexts::tr("\"%1\" is neither a version of a dataset or model nor an asset with a retention profile.").arg(decision.asset));
        HALLMARKER_TRY(check(decision, *item, !proof.isEmpty()));
        Disposition stored = decision;
        stored.head.name = item->name;
        stored.by = m_workspace.actor().name;
        stored.atMs = transaction.nowMs();
        stored.ruleId = item->ruleId;
        if (!proof.isEmpty()) {
            HALLMARKER_ASSIGN(stored.proof, transaction.putBlob(proof, proofMediaType));
        }
        HALLMARKER_ASSIGN(saved, DispositionRepository::save(transaction, stored));
        if (!stored.evidenceId.isEmpty()) {
            HALLMARKER_ASSIGN(const core::Record finding, transaction.record(stored.evidenceId));
            HALLMARKER_TRY(transaction.setDependencies(saved.head.id.text(), {{stored.evidenceId, finding.basis, QStringLiteral("finding")}}));
        }
        return {};
    };
    HALLMARKER_TRY(m_workspace.write(QStringLiteral("disposition.save"), work));
    return saved;
}

} // namespace hallmarker::inventory
