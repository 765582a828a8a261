#include "threats/status/ControlStanding.h"

#include "threats/status/Days.h"
#include "threats/status/StatusTexts.h"

#include <algorithm>

namespace hallmarker::threats {

QString proofStateName(ProofState state)
{
    switch (state) {
    case ProofState::Passing: return QStringLiteral("passing");
    case ProofState::Failing: return QStringLiteral("failing");
    case ProofState::Inconclusive: return QStringLiteral("inconclusive");
    case ProofState::Expired: return QStringLiteral("expired");
    case ProofState::Stale: return QStringLiteral("stale");
    case ProofState::Broken: return QStringLiteral("broken");
    case ProofState::Missing: return QStringLiteral("missing");
    }
    return {};
}

QString proofStateWord(ProofState state)
{
    switch (state) {
    case ProofState::Passing: return StatusTexts::tr("passing", "evidence");
    case ProofState::Failing: return StatusTexts::tr("failing", "evidence");
    case ProofState::Inconclusive: return StatusTexts::tr("inconclusive", "evidence");
    case ProofState::Expired: return StatusTexts::tr("too old", "evidence");
    case ProofState::Stale: return StatusTexts::tr("stale", "evidence");
    case ProofState::Broken: return StatusTexts::tr("broken", "evidence");
    case ProofState::Missing: return StatusTexts::tr("missing", "evidence");
    }
    return {};
}

bool ControlStanding::hasLapsed() const
{
    const bool hasExpired = std::any_of(proofs.begin(), proofs.end(), [](const ProofStanding &proof) { return proof.state == ProofState::Expired; });
    return hasExpired && std::all_of(proofs.begin(), proofs.end(), [](const ProofStanding &proof) { return proof.state == ProofState::Expired || proof.state == ProofState::Passing; });
}

ProofStanding ControlJudge::judge(const ControlProof &proof, const QString &control, const Element &element) const
{
    ProofStanding standing{.proof = proof, .title = proof.evidence};
    QStringList checks{proof.evidence};
    if (const auto kind = m_catalogue.evidence.constFind(proof.evidence); kind != m_catalogue.evidence.constEnd()) {
        checks += kind->checks;
        standing.title = m_words.title(*kind);
    }
    const EvidenceRecord *best = m_pool.newest(checks, element.records);
    qint64 maxAgeDays = proof.maxAgeDays;
    for (const ControlClaim &claim : element.controls) {
        if (claim.control != control)
            continue;
        for (const EvidenceLink &link : claim.evidence) {
            if (!link.evidence.isEmpty() && link.evidence != proof.evidence)
                continue;
            // A link says where to look; it cannot make another check's finding count, nor a limit longer.
            const EvidenceRecord *linked = link.finding.isEmpty() ? m_pool.newest(link.check.isEmpty() ? checks : QStringList{link.check}, {link.subject}) : m_pool.byId(link.finding);
            if (!linked || !checks.contains(linked->check) || (best && linked->madeMs <= best->madeMs))
                continue;
            best = linked;
            if (link.maxAgeDays > 0)
                maxAgeDays = std::min<qint64>(proof.maxAgeDays, link.maxAgeDays);
        }
    }
    if (!best)
        return standing;
    standing.finding = best->finding;
    standing.check = best->check;
    standing.madeMs = best->madeMs;
    standing.endsMs = best->madeMs + maxAgeDays * dayMs + 1; // that age itself is in order
    if (best->validUntilMs > 0)
        standing.endsMs = std::min(standing.endsMs, best->validUntilMs);
    if (best->standing == core::FindingStanding::Broken)
        standing.state = ProofState::Broken;
    else if (best->verdict == core::Verdict::Fail)
        standing.state = ProofState::Failing;
    else if (best->verdict != core::Verdict::Pass)
        standing.state = ProofState::Inconclusive;
    else if (best->standing == core::FindingStanding::Stale)
        standing.state = ProofState::Stale;
    else if (best->standing == core::FindingStanding::Expired || m_nowMs >= standing.endsMs)
        standing.state = ProofState::Expired;
    else
        standing.state = ProofState::Passing;
    return standing;
}

ControlStanding ControlJudge::judge(const QString &id, const Element &element) const
{
    ControlStanding standing;
    standing.control = id;
    const CatalogueControl *control = m_catalogue.control(id);
    if (!control)
        return standing;
    standing.title = m_words.title(*control);
    standing.holds = !control->proofs.isEmpty();
    for (const ControlProof &proof : control->proofs) {
        ProofStanding one = judge(proof, id, element);
        one.asks = m_words.asked(*control, proof);
        standing.holds = standing.holds && one.state == ProofState::Passing;
        if (one.endsMs > 0)
            standing.endsMs = standing.endsMs == 0 ? one.endsMs : std::min(standing.endsMs, one.endsMs);
        standing.proofs.append(one);
    }
    return standing;
}

} // namespace hallmarker::threats
