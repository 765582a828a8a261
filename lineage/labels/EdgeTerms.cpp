#include "lineage/labels/EdgeTerms.h"

#include <array>

namespace hallmarker::lineage {

QString evidenceStateName(EvidenceState state)
{
    constexpr std::array<const char *, 7> names{"none", "pass", "fail", "stale", "expired", "unknown", "other-data"};
    return QLatin1String(names[std::size_t(state)]);
}

Identifiability capOf(const EdgeTerms &terms, EvidenceState evidence, const TransferRules &rules)
{
    const bool isRefuted = evidence != EvidenceState::Pass && evidence != EvidenceState::NotNamed;
    switch (terms.transform) {
    case Transform::Anonymise:
        return evidence == EvidenceState::Pass ? Identifiability::Anonymous : Identifiability::Pseudonymous;
    case Transform::Pseudonymise:
    case Transform::Tokenise:
        return isRefuted ? Identifiability::Identified : Identifiability::Pseudonymous;
    case Transform::Aggregate:
        if (!isRefuted && terms.minGroup && *terms.minGroup >= rules.minGroup)
            return Identifiability::Aggregated;
        break;
    case Transform::Train:
        if (!isRefuted && terms.dpEpsilon && *terms.dpEpsilon <= rules.dpMaxEpsilon)
            return Identifiability::Aggregated;
        break;
    case Transform::Unknown:
    case Transform::Identity:
    case Transform::Derive:
    case Transform::Join:
    case Transform::Predict:
    case Transform::Deploy:
        break;
    }
    return terms.isMasked && evidence == EvidenceState::Pass ? Identifiability::Pseudonymous : Identifiability::Identified;
}

Identifiability claimedCapOf(const EdgeTerms &terms, const TransferRules &rules)
{
    return capOf(terms, EvidenceState::Pass, rules);
}

} // namespace hallmarker::lineage
