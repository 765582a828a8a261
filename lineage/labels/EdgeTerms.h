#pragma once

#include "lineage/facts/EdgeKind.h"
#include "lineage/labels/LabelValue.h"

#include <QStringList>

namespace hallmarker::lineage {

/// Limits from which on a transformation counts.
struct TransferRules {
    double dpMaxEpsilon = 1.0; ///< training under a larger budget gives no protection
    qint64 minGroup = 10;      ///< smallest group of an aggregation that counts
};

/// What is known about the transformation on an edge.
struct EdgeTerms {
    Transform transform = Transform::Unknown;
    bool isMasked = false;     ///< the source says so; counts only with evidence
    std::optional<double> dpEpsilon;
    std::optional<qint64> minGroup;
    QStringList drops;         ///< categories that do not get through
    QString evidence;          ///< id of the finding that shows that it does what it says
};

/// What the evidence that an edge names is worth.
enum class EvidenceState : quint8 {
    NotNamed, ///< the edge names none
    Pass,
    Fail,     ///< failed, could not be evaluated, or was revoked
    Stale,    ///< what it rests on has changed
    Expired,
    Unknown,  ///< named, but not to be found
    OtherData, ///< it measured something else than the step is about
};

QString evidenceStateName(EvidenceState state);

/// Most identifiable form that gets across. Evidence that is named and does not hold takes the claim away: to pseudonymous
/// for anonymising, to nothing at all for the others. Anonymising without evidence is pseudonymising.
Identifiability capOf(const EdgeTerms &terms, EvidenceState evidence, const TransferRules &rules);
/// The same if all evidence held: what the edge claims.
Identifiability claimedCapOf(const EdgeTerms &terms, const TransferRules &rules);

} // namespace hallmarker::lineage
