#include "inventory/erasure/ErasureDesk.h"

#include "core/finding/FindingRepository.h"
#include "core/finding/FindingSubject.h"
#include "inventory/retention/AssetProfiles.h"
#include "inventory/retention/LegalHold.h"

#include <QTimeZone>

namespace hallmarker::inventory {

namespace {

struct ErasureDeskTexts {
    Q_DECLARE_TR_FUNCTIONS(ErasureDeskTexts)
};

core::Error erasureDenied(const QString &sentence)
{
    return core::Error(core::ErrorKind::Denied, sentence);
}

qint64 monthsLater(qint64 ms, int months)
{
    return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc()).addMonths(months).toMSecsSinceEpoch();
}

ErasureTask taskOf(const ErasureCaseId &caseId, const core::ReachedAsset &asset, bool isReview)
{
    ErasureTask task;
    task.head.name = asset.name;
    task.caseId = caseId;
    task.asset = asset.asset;
    task.nodeKind = asset.nodeKind;
    task.action = isReview ? ErasureAction::Review : erasureActionFor(asset.nodeKind);
    task.path = asset.path;
    return task;
}

QString stopText(const core::StoppedEdge &edge)
{
    const QString line = QStringLiteral("%1 -> %2: %3").arg(edge.fromAsset, edge.toAsset, edge.reason);
    return edge.evidenceId.isEmpty() ? line : QString(line + QLatin1Char(' ') + edge.evidenceId);
}

} // namespace

core::Result<QList<ErasureTask>> ErasureDesk::storedTasks(const ErasureCaseId &id) const
{
    return ErasureTaskRepository(m_workspace).list(QStringLiteral("case"), id.text());
}

core::Result<ErasureCase> ErasureDesk::file(const ErasureRequest &request)
{
    if (request.assets.isEmpty())
        return core::Error(core::ErrorKind::Usage, ErasureDeskTexts::tr("Name at least one dataset, model or copy that holds the person's data."));
    ErasureCase saved;
    const core::Workspace::Work work = [&](core::WriteTransaction &transaction) -> core::Result<void> {
        ErasureCase erasure;
        erasure.head.name = request.token;
        erasure.assets = request.assets;
        erasure.requestedMs = request.requestedMs != 0 ? request.requestedMs : transaction.nowMs();
        erasure.deadlineMs = monthsLater(erasure.requestedMs, 1);
        erasure.note = request.note;
        HALLMARKER_ASSIGN(erasure, ErasureCaseRepository::save(transaction, erasure));
        if (!request.subject.isEmpty()) {
            HALLMARKER_ASSIGN(erasure.subjectCommitment, transaction.putPersonal(erasure.head.id.text(), ErasureCase::subjectField(), request.subject));
        }
        HALLMARKER_TRY(follow(transaction, erasure, true));
        HALLMARKER_ASSIGN(saved, ErasureCaseRepository::save(transaction, erasure));
        return {};
    };
    HALLMARKER_TRY(m_workspace.write(QStringLiteral("erasure.filed"), work));
    return saved;
}

core::Result<void> ErasureDesk::follow(core::WriteTransaction &transaction, ErasureCase &erasure, bool isNew)
{
    HALLMARKER_ASSIGN(const core::AssetReach reach, m_lineage.reachOf(erasure.assets));
    QSet<QString> known;
    if (!isNew) {
        HALLMARKER_ASSIGN(const QList<ErasureTask> tasks, storedTasks(erasure.head.id));
        for (const ErasureTask &task : tasks)
            known.insert(task.asset);
    }
    int added = 0;
    const auto add = [&](const core::ReachedAsset &asset, bool isReview) -> core::Result<void> {
        if (known.contains(asset.asset))
            return {};
        known.insert(asset.asset);
        ++added;
        const auto saved = ErasureTaskRepository::save(transaction, taskOf(erasure.head.id, asset, isReview));
        return saved ? core::Result<void>() : core::Result<void>(saved.error());
    };
    for (const core::ReachedAsset &asset : reach.reached)
        HALLMARKER_TRY(add(asset, false));
    for (const core::ReachedAsset &asset : reach.review)
        HALLMARKER_TRY(add(asset, true));
    erasure.stoppedAt.clear();
    for (const core::StoppedEdge &edge : reach.stopped)
        erasure.stoppedAt += stopText(edge);
    erasure.tracedMs = transaction.nowMs();
    if (added > 0 && erasure.isClosed()) {
        erasure.closedMs = 0;
        erasure.closedBy.clear();
        erasure.reopenedBecause = ErasureDeskTexts::tr("The lineage shows %n further place(s) that the data reached.", nullptr, added);
    }
    return {};
}

core::Result<ErasureCase> ErasureDesk::trace(const ErasureCaseId &id)
{
    return addAssets(id, {});
}

core::Result<ErasureCase> ErasureDesk::addAssets(const ErasureCaseId &id, const QStringList &assets)
{
    ErasureCase saved;
    const core::Workspace::Work work = [&](core::WriteTransaction &transaction) -> core::Result<void> {
        HALLMARKER_ASSIGN(const core::Record record, transaction.record(id.text()));
        HALLMARKER_ASSIGN(ErasureCase erasure, ErasureCaseRepository::fromRecord(record));
        for (const QString &asset : assets)
            if (!erasure.assets.contains(asset))
                erasure.assets.append(asset);
        HALLMARKER_TRY(follow(transaction, erasure, false));
        HALLMARKER_ASSIGN(saved, ErasureCaseRepository::save(transaction, erasure));
        return {};
    };
    HALLMARKER_TRY(m_workspace.write(QStringLiteral("erasure.traced"), work));
    return saved;
}

core::Result<QList<ErasureStanding>> ErasureDesk::tasks(const ErasureCaseId &id) const
{
    HALLMARKER_ASSIGN(const QList<ErasureTask> stored, storedTasks(id));
    HALLMARKER_ASSIGN(const QList<LegalHold> holds, LegalHoldRepository(m_workspace).list());
    HALLMARKER_ASSIGN(const QList<RetentionProfile> profiles, AssetProfiles(m_workspace).all());
    QMap<QString, QStringList> categories;
    for (const RetentionProfile &profile : profiles)
        categories.insert(profile.asset, profile.categories);
    const qint64 nowMs = m_workspace.clock().nowMs();
    QList<ErasureStanding> standings;
    for (const ErasureTask &task : stored) {
        ErasureStanding standing;
        standing.task = task;
        for (const LegalHold &hold : holds)
            if (hold.isActive(nowMs) && hold.covers(task.asset, categories.value(task.asset)))
                standing.holds += hold.head.id.text();
        if (!isTerminal(task.state) && !standing.holds.isEmpty())
            standing.task.state = ErasureState::Held;
        else if (task.state == ErasureState::Held)
            standing.task.state = ErasureState::Found; // every hold was released
        if (!task.evidenceId.isEmpty() && isTerminal(task.state)) {
            HALLMARKER_ASSIGN(const core::JudgedFinding judged, core::FindingRepository(m_workspace).find(task.evidenceId));
            standing.isEvidenceStale = judged.standing != core::FindingStanding::Current || judged.finding.verdict != core::Verdict::Pass;
        }
        standing.isOpen = !isTerminal(standing.task.state) || standing.isEvidenceStale;
        standing.isOverdue = standing.isOpen && task.dueMs != 0 && nowMs >= task.dueMs;
        standings.append(standing);
    }
    return standings;
}

core::Result<void> ErasureDesk::checkTest(const QString &findingId, const ErasureTask &task) const
{
    if (findingId.isEmpty())
        return erasureDenied(ErasureDeskTexts::tr("This decision about \"%1\" is a claim. Name the finding of the test that it rests on.").arg(task.head.name));
    HALLMARKER_ASSIGN(const core::JudgedFinding judged, core::FindingRepository(m_workspace).find(findingId));
    if (judged.finding.verdict != core::Verdict::Pass || judged.standing != core::FindingStanding::Current)
        return erasureDenied(ErasureDeskTexts::tr("The finding %1 does not carry this decision: it has to have passed and to be current, it is \"%2\" and \"%3\".").arg(findingId, core::verdictName(judged.finding.verdict), core::findingStandingName(judged.standing)));
    if (task.asset.startsWith(QLatin1String("node:")))
        return erasureDenied(ErasureDeskTexts::tr("\"%1\" stands for no version of the inventory, so no finding can be about it. Register it and bind its node with \"lineage bind\", and test that.").arg(task.head.name));
    HALLMARKER_ASSIGN(const bool isAbout, core::hasMeasured(m_workspace, judged.finding, {task.asset}));
    if (!isAbout)
        return erasureDenied(ErasureDeskTexts::tr("The finding %1 is about %2 and says nothing of \"%3\". Name a finding of a test of \"%3\".").arg(findingId, core::measuredNames(judged.finding), task.head.name));
    return {};
}

core::Result<void> ErasureDesk::check(const ErasureDecision &decision, const ErasureTask &task) const
{
    const auto needs = [&task](bool isThere, const QString &sentence) -> core::Result<void> {
        return isThere ? core::Result<void>() : core::Result<void>(erasureDenied(sentence.arg(task.head.name)));
    };
    const bool hasReason = !decision.reason.trimmed().isEmpty();
    switch (decision.state) {
    case ErasureState::Found:
    case ErasureState::Held:
        return core::Error(core::ErrorKind::Usage, ErasureDeskTexts::tr("\"%1\" is not a decision: it follows from the lineage and the holds.").arg(erasureStateNames().at(int(decision.state))));
    case ErasureState::NotFound:
        return needs(hasReason, ErasureDeskTexts::tr("Say how \"%1\" was searched."));
    case ErasureState::Done:
        return needs(!decision.proof.isEmpty(), ErasureDeskTexts::tr("Attach the proof that the data is gone from \"%1\"."));
    case ErasureState::Refused:
        return needs(hasReason, ErasureDeskTexts::tr("A refusal for \"%1\" needs its legal ground (GDPR Art. 17(3))."));
    case ErasureState::Impossible:
        return needs(hasReason, ErasureDeskTexts::tr("Say why it is impossible for \"%1\", and what is done instead."));
    case ErasureState::Withdrawn:
        return needs(hasReason, ErasureDeskTexts::tr("Say who withdrew the request for \"%1\", and when."));
    case ErasureState::Scheduled:
        return needs(decision.dueMs > m_workspace.clock().nowMs(), ErasureDeskTexts::tr("Say by which day \"%1\" is done: one that is still to come."));
    case ErasureState::Retrained:
        return needs(!decision.replacedBy.isEmpty() || !decision.proof.isEmpty(), ErasureDeskTexts::tr("Name the version that replaces \"%1\", or attach the proof of the training without the data."));
    case ErasureState::Anonymised:
    case ErasureState::Unlearned:
    case ErasureState::JudgedAnonymous:
        return checkTest(decision.evidenceId, task);
    }
    return {};
}

core::Result<ErasureTask> ErasureDesk::decide(const ErasureDecision &decision)
{
    ErasureTask saved;
    const core::Workspace::Work work = [&](core::WriteTransaction &transaction) -> core::Result<void> {
        HALLMARKER_ASSIGN(const core::Record record, transaction.record(decision.task.text()));
        HALLMARKER_ASSIGN(ErasureTask task, ErasureTaskRepository::fromRecord(record));
        HALLMARKER_ASSIGN(const QList<ErasureStanding> standings, tasks(task.caseId));
        const auto standing = std::find_if(standings.begin(), standings.end(), [&](const ErasureStanding &each) { return each.task.head.id == task.head.id; });
        // What keeps the data may be decided under a hold; what destroys it may not.
        const bool destroys = decision.state == ErasureState::Done || decision.state == ErasureState::Anonymised || decision.state == ErasureState::Retrained || decision.state == ErasureState::Unlearned;
        if (standing != standings.end() && !standing->holds.isEmpty() && destroys)
            return erasureDenied(ErasureDeskTexts::tr("\"%1\" is under legal hold (%2). It may be erased after every hold is released.").arg(task.head.name, standing->holds.join(QStringLiteral(", "))));
        HALLMARKER_TRY(check(decision, task));
        task.state = decision.state;
        task.reason = decision.reason;
        task.dueMs = decision.dueMs;
        task.evidenceId = decision.evidenceId;
        task.replacedBy = decision.replacedBy;
        task.proof = {};
        task.by = m_workspace.actor().name;
        task.decidedMs = transaction.nowMs();
        task.reopenedBecause.clear();
        if (!decision.proof.isEmpty()) {
            HALLMARKER_ASSIGN(task.proof, transaction.putBlob(decision.proof, decision.proofMediaType));
        }
        HALLMARKER_ASSIGN(saved, ErasureTaskRepository::save(transaction, task));
        QList<core::Dependency> dependencies;
        if (!task.evidenceId.isEmpty()) {
            HALLMARKER_ASSIGN(const core::Record finding, transaction.record(task.evidenceId));
            dependencies.append({task.evidenceId, finding.basis, QStringLiteral("finding")});
        }
        return transaction.setDependencies(saved.head.id.text(), dependencies);
    };
    HALLMARKER_TRY(m_workspace.write(QStringLiteral("erasure.decided"), work));
    return saved;
}

core::Result<ErasureCase> ErasureDesk::extend(const ErasureCaseId &id, const QString &reason)
{
    ErasureCaseRepository cases(m_workspace);
    HALLMARKER_ASSIGN(ErasureCase erasure, cases.find(id));
    if (reason.trimmed().isEmpty())
        return core::Error(core::ErrorKind::Invalid, ErasureDeskTexts::tr("The person has to be told why it takes longer: give the reason."), {}, {.pointer = QStringLiteral("/extensionReason")});
    if (!erasure.extensionReason.isEmpty())
        return erasureDenied(ErasureDeskTexts::tr("The time limit was extended already. It can be extended once, by two months (GDPR Art. 12(3))."));
    if (m_workspace.clock().nowMs() > erasure.deadlineMs)
        return erasureDenied(ErasureDeskTexts::tr("The time limit has passed; it can only be extended before."));
    erasure.extensionReason = reason;
    erasure.deadlineMs = monthsLater(erasure.requestedMs, 3);
    return cases.save(erasure);
}

core::Result<ErasureCase> ErasureDesk::close(const ErasureCaseId &id, bool eraseSubject)
{
    ErasureCase saved;
    const core::Workspace::Work work = [&](core::WriteTransaction &transaction) -> core::Result<void> {
        HALLMARKER_ASSIGN(const core::Record record, transaction.record(id.text()));
        HALLMARKER_ASSIGN(ErasureCase erasure, ErasureCaseRepository::fromRecord(record));
        if (erasure.isClosed())
            return core::Error(core::ErrorKind::Conflict, ErasureDeskTexts::tr("The case \"%1\" is closed already.").arg(erasure.head.name));
        // What came into the lineage since the request was filed belongs to it as well.
        HALLMARKER_ASSIGN(const core::AssetReach reach, m_lineage.reachOf(erasure.assets));
        HALLMARKER_ASSIGN(const QList<ErasureStanding> standings, tasks(id));
        QSet<QString> known;
        QStringList open;
        for (const ErasureStanding &standing : standings) {
            known.insert(standing.task.asset);
            if (standing.isOpen)
                open += QStringLiteral("%1 (%2)").arg(standing.task.head.name, standing.isEvidenceStale ? ErasureDeskTexts::tr("its evidence is stale") : erasureStateNames().at(int(standing.task.state)));
        }
        for (const core::ReachedAsset &asset : reach.reached + reach.review)
            if (!known.contains(asset.asset))
                open += ErasureDeskTexts::tr("%1 (new in the lineage: trace the case again)").arg(asset.name);
        if (!open.isEmpty())
            return erasureDenied(ErasureDeskTexts::tr("The case \"%1\" cannot be closed; still open: %2.").arg(erasure.head.name, open.join(QStringLiteral(", "))));
        erasure.closedMs = transaction.nowMs();
        erasure.closedBy = m_workspace.actor().name;
        erasure.reopenedBecause.clear();
        HALLMARKER_ASSIGN(saved, ErasureCaseRepository::save(transaction, erasure));
        if (eraseSubject && !erasure.subjectCommitment.isEmpty())
            return transaction.erasePersonal(id.text(), ErasureCase::subjectField(), ErasureDeskTexts::tr("The erasure case is closed."));
        return {};
    };
    HALLMARKER_TRY(m_workspace.write(QStringLiteral("erasure.closed"), work));
    return saved;
}

core::Result<int> ErasureDesk::reopenRestored(const QStringList &assets, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return core::Error(core::ErrorKind::Invalid, ErasureDeskTexts::tr("Say which backup was restored, and when."), {}, {.pointer = QStringLiteral("/reason")});
    int count = 0;
    const core::Workspace::Work work = [&](core::WriteTransaction &transaction) -> core::Result<void> {
        count = 0;
        HALLMARKER_ASSIGN(const QList<ErasureTask> all, ErasureTaskRepository(m_workspace).list());
        QSet<QString> cases;
        for (ErasureTask task : all) {
            if (!assets.contains(task.asset) || !isTerminal(task.state))
                continue;
            task.state = ErasureState::Found;
            task.reopenedBecause = reason;
            HALLMARKER_TRY(ErasureTaskRepository::save(transaction, task));
            cases.insert(task.caseId.text());
            ++count;
        }
        for (const QString &id : cases) {
            HALLMARKER_ASSIGN(const core::Record record, transaction.record(id));
            HALLMARKER_ASSIGN(ErasureCase erasure, ErasureCaseRepository::fromRecord(record));
            if (!erasure.isClosed())
                continue;
            erasure.closedMs = 0;
            erasure.closedBy.clear();
            erasure.reopenedBecause = reason;
            HALLMARKER_TRY(ErasureCaseRepository::save(transaction, erasure));
        }
        return {};
    };
    HALLMARKER_TRY(m_workspace.write(QStringLiteral("erasure.reopened"), work));
    return count;
}

} // namespace hallmarker::inventory
