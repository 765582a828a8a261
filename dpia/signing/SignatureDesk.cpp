#include "dpia/signing/SignatureDesk.h"

#include "dpia/signing/SigningTexts.h"

#include <algorithm>

namespace hallmarker::dpia {

QString signatureStandingName(SignatureStanding standing)
{
    static const QStringList names{QStringLiteral("holds"), QStringLiteral("content-changed"), QStringLiteral("reopened"), QStringLiteral("superseded"), QStringLiteral("withdrawn"), QStringLiteral("broken")};
    return names.at(static_cast<int>(standing));
}

QString signatureStandingText(SignatureStanding standing)
{
    switch (standing) {
    case SignatureStanding::Holds: return SigningTexts::tr("holds");
    case SignatureStanding::ContentChanged: return SigningTexts::tr("signed, content changed since");
    case SignatureStanding::Reopened: return SigningTexts::tr("signed for an earlier decision");
    case SignatureStanding::Superseded: return SigningTexts::tr("signed anew");
    case SignatureStanding::Withdrawn: return SigningTexts::tr("withdrawn");
    case SignatureStanding::Broken: return SigningTexts::tr("does not hold");
    }
    return {};
}

bool areSoundlySigned(const QList<JudgedSignature> &all, const Assessment &assessment)
{
    bool isSigned = false;
    for (const JudgedSignature &one : all) {
        if (one.standing == SignatureStanding::Withdrawn || one.standing == SignatureStanding::Superseded)
            continue;
        const bool isEarlier = assessment.isDecided() && one.signature.attestation.signOff != assessment.signOff;
        if (isEarlier && one.standing != SignatureStanding::Broken)
            continue; // history: somebody has decided anew since
        if (one.standing != SignatureStanding::Holds)
            return false;
        isSigned = isSigned || !one.signature.attestation.isCountersignature;
    }
    return isSigned;
}

core::Result<SignOff> SignatureDesk::decisionOf(const core::Workspace &workspace, const Assessment &assessment)
{
    if (assessment.signOff.isEmpty())
        return core::Error(core::ErrorKind::NotFound, SigningTexts::tr("Nobody has decided about \"%1\" yet.").arg(assessment.name), {}, {.file = assessment.id});
    HALLMARKER_ASSIGN(const core::Record record, workspace.record(assessment.signOff));
    return SignOff::fromRecord(record);
}

core::Result<SignOff> SignatureDesk::signable(const LoadedAssessment &loaded) const
{
    const Assessment &assessment = loaded.assessment;
    if (!assessment.isDecided())
        return core::Error(core::ErrorKind::Invalid, SigningTexts::tr("\"%1\" can be signed when it is decided; it is in the state \"%2\".").arg(assessment.name, assessmentStateNames().at(static_cast<int>(assessment.state))), {}, {.file = assessment.id});
    HALLMARKER_ASSIGN(const SignOff decision, decisionOf(m_workspace, assessment));
    HALLMARKER_TRY(m_workflow.mustBePerson());
    HALLMARKER_ASSIGN(const bool isAuthor, m_workflow.isAuthor(loaded));
    if (isAuthor)
        return core::Error(core::ErrorKind::Denied, SigningTexts::tr("%1 is an author of this assessment and cannot sign the decision about it.").arg(m_who));
    const QList<ManifestChange> changes = changesBetween(decision.manifest, presentManifestOf(m_workspace, loaded));
    if (!changes.isEmpty())
        return core::Error(core::ErrorKind::Conflict, SigningTexts::tr("The content of \"%1\" has changed since the decision. Take it back into review and decide again. The first change: %2.").arg(assessment.name, changes.constFirst().part + QLatin1Char('/') + changes.constFirst().key), {}, {.file = assessment.id});
    if (const QString path = changedBelow(decision.id); !path.isEmpty())
        return core::Error(core::ErrorKind::Conflict, SigningTexts::tr("What \"%1\" rests on has changed since the decision: %2. Look at it, and decide again.").arg(assessment.name, path), {}, {.file = assessment.id});
    return decision;
}

QString SignatureDesk::changedBelow(const QString &decision) const
{
    const auto causes = m_workspace.staleness(decision);
    QStringList ways;
    for (const core::StaleCause &cause : causes ? *causes : QList<core::StaleCause>()) {
        QStringList names;
        for (const QString &id : cause.path) {
            const auto record = m_workspace.record(id);
            if (id != decision)
                names += record ? record->name : id;
        }
        ways += names.join(QStringLiteral(" \u2192 "));
    }
    ways.removeDuplicates();
    return ways.join(QStringLiteral("; "));
}

core::Result<AssessmentSignature> SignatureDesk::store(const LoadedAssessment &loaded, const SigningKey &key, const SigningOrder &order, const SignOff &decision, bool isCountersignature)
{
    HALLMARKER_ASSIGN(const QList<JudgedSignature> present, list(loaded));
    const qint64 nowMs = m_workspace.clock().nowMs();
    AssessmentSignature draft;
    draft.attestation = {loaded.assessment.id, loaded.assessment.name, decision.id, decision.decision, decision.manifestDigest, m_who, order.role.trimmed().isEmpty() ? QStringLiteral("validator") : order.role.trimmed(),
                         order.statement.trimmed().isEmpty() ? SigningTexts::tr("I have read the assessment \"%1\" and stand by the decision: %2.").arg(loaded.assessment.name, decision.decision) : order.statement.trimmed(), core::instantText(nowMs), isCountersignature};
    HALLMARKER_ASSIGN(draft.made, key.sign(draft.attestation.bytes(), nowMs));
    HALLMARKER_TRY(draft.check()); // what cannot be checked is not kept
    HALLMARKER_ASSIGN(const core::Record decided, m_workspace.record(decision.id));
    AssessmentSignature stored;
    const core::Workspace::Work work = [&](core::WriteTransaction &transaction) -> core::Result<void> {
        HALLMARKER_ASSIGN(const core::Record record, transaction.put(draft.draft(), 0));
        HALLMARKER_TRY(transaction.setDependencies(record.id, {{decision.id, decided.basis, QStringLiteral("signed")}}));
        HALLMARKER_ASSIGN(stored, AssessmentSignature::fromRecord(record));
        for (const JudgedSignature &earlier : present) {
            AssessmentSignature old = earlier.signature;
            if (old.attestation.by != m_who || old.isWithdrawn() || !old.supersededBy.isEmpty() || old.attestation.isCountersignature != isCountersignature)
                continue;
            old.supersededBy = stored.id;
            HALLMARKER_TRY(transaction.put(old.draft(), old.revision));
        }
        return {};
    };
    HALLMARKER_TRY(m_workspace.write(isCountersignature ? QStringLiteral("assessment.countersigned") : QStringLiteral("assessment.signed"), work));
    return stored;
}

core::Result<AssessmentSignature> SignatureDesk::sign(const LoadedAssessment &loaded, const SigningKey &key, const SigningOrder &order)
{
    HALLMARKER_ASSIGN(const SignOff decision, signable(loaded));
    if (decision.by != m_who)
        return core::Error(core::ErrorKind::Denied, SigningTexts::tr("%1 decided about \"%2\" and signs it; others countersign.").arg(decision.by, loaded.assessment.name), {}, {.file = loaded.assessment.id});
    return store(loaded, key, order, decision, false);
}

core::Result<AssessmentSignature> SignatureDesk::countersign(const LoadedAssessment &loaded, const SigningKey &key, const SigningOrder &order)
{
    HALLMARKER_ASSIGN(const SignOff decision, signable(loaded));
    HALLMARKER_ASSIGN(const QList<JudgedSignature> present, list(loaded));
    const auto first = std::find_if(present.begin(), present.end(), [&decision](const JudgedSignature &one) { return one.standing == SignatureStanding::Holds && one.signature.attestation.signOff == decision.id && !one.signature.attestation.isCountersignature; });
    if (first == present.end())
        return core::Error(core::ErrorKind::Invalid, SigningTexts::tr("There is no signature to countersign. %1, who decided, signs first.").arg(decision.by), {}, {.file = loaded.assessment.id});
    if (first->signature.attestation.by == m_who)
        return core::Error(core::ErrorKind::Denied, SigningTexts::tr("%1 has signed already; a second person countersigns.").arg(m_who), {}, {.file = loaded.assessment.id});
    if (order.role.trimmed().isEmpty())
        return core::Error(core::ErrorKind::Usage, SigningTexts::tr("Say in which role you countersign."));
    return store(loaded, key, order, decision, true);
}

core::Result<AssessmentSignature> SignatureDesk::withdraw(const QString &signatureId, const QString &reason)
{
    HALLMARKER_ASSIGN(const core::Record record, m_workspace.resolve(QString::fromLatin1(AssessmentSignature::kind), signatureId));
    HALLMARKER_ASSIGN(AssessmentSignature next, AssessmentSignature::fromRecord(record));
    if (next.attestation.by != m_who)
        return core::Error(core::ErrorKind::Denied, SigningTexts::tr("A signature is withdrawn by the one who gave it: %1.").arg(next.attestation.by), {}, {.file = record.id});
    if (next.isWithdrawn())
        return core::Error(core::ErrorKind::Invalid, SigningTexts::tr("The signature was withdrawn already."), {}, {.file = record.id});
    if (reason.trimmed().isEmpty())
        return core::Error(core::ErrorKind::Invalid, SigningTexts::tr("Say why the signature is withdrawn."));
    next.withdrawnBy = m_who;
    next.withdrawnReason = reason.trimmed();
    next.withdrawnAt = core::instantText(m_workspace.clock().nowMs());
    AssessmentSignature stored;
    HALLMARKER_TRY(m_workspace.write(QStringLiteral("assessment.signature-withdrawn"), [&](core::WriteTransaction &transaction) -> core::Result<void> {
        HALLMARKER_ASSIGN(const core::Record written, transaction.put(next.draft(), next.revision));
        HALLMARKER_ASSIGN(stored, AssessmentSignature::fromRecord(written));
        return {};
    }));
    return stored;
}

JudgedSignature SignatureDesk::judged(const LoadedAssessment &loaded, const AssessmentSignature &signature) const
{
    JudgedSignature result;
    result.signature = signature;
    const auto set = [&result](SignatureStanding standing, const QString &problem) {
        result.standing = standing;
        result.problem = problem;
    };
    const auto record = m_workspace.record(signature.attestation.signOff);
    const auto decision = record ? SignOff::fromRecord(*record) : core::Result<SignOff>(record.error());
    if (decision)
        result.changes = changesBetween(decision->manifest, presentManifestOf(m_workspace, loaded));
    if (const auto held = signature.check(); !held)
        set(SignatureStanding::Broken, held.error().message);
    else if (!decision || decision->manifestDigest != signature.attestation.manifest)
        set(SignatureStanding::Broken, SigningTexts::tr("The manifest that was signed is not there any more."));
    else if (signature.isWithdrawn())
        set(SignatureStanding::Withdrawn, SigningTexts::tr("Withdrawn by %1: %2").arg(signature.withdrawnBy, signature.withdrawnReason));
    else if (!signature.supersededBy.isEmpty())
        set(SignatureStanding::Superseded, SigningTexts::tr("%1 has signed anew since.").arg(signature.attestation.by));
    else if (!result.changes.isEmpty())
        set(SignatureStanding::ContentChanged, SigningTexts::tr("The content has changed since it was signed, in %n place(s).", nullptr, int(result.changes.size())));
    else if (const QString path = changedBelow(signature.attestation.signOff); !path.isEmpty())
        set(SignatureStanding::ContentChanged, SigningTexts::tr("What was signed rests on something that has changed since: %1").arg(path));
    else if (!loaded.assessment.isDecided() || loaded.assessment.signOff != signature.attestation.signOff)
        set(SignatureStanding::Reopened, SigningTexts::tr("The decision that was signed does not stand any more."));
    return result;
}

core::Result<QList<JudgedSignature>> SignatureDesk::list(const LoadedAssessment &loaded) const
{
    core::RecordFilter filter;
    filter.kind = QString::fromLatin1(AssessmentSignature::kind);
    filter.bodyKey = QStringLiteral("assessment");
    filter.bodyValue = loaded.assessment.id;
    HALLMARKER_ASSIGN(const QList<core::Record> records, m_workspace.records(filter));
    QList<JudgedSignature> signatures;
    for (const core::Record &record : records) {
        HALLMARKER_ASSIGN(const AssessmentSignature signature, AssessmentSignature::fromRecord(record));
        signatures.append(judged(loaded, signature));
    }
    std::stable_sort(signatures.begin(), signatures.end(), [](const JudgedSignature &a, const JudgedSignature &b) { return std::tie(a.signature.createdMs, a.signature.id) < std::tie(b.signature.createdMs, b.signature.id); });
    return signatures;
}

} // namespace hallmarker::dpia
