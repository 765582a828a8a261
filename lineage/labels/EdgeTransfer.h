#pragma once

#include "lineage/labels/LabelValue.h"

namespace hallmarker::lineage {

/// What an edge lets through, packed: the cap on identifiability and which set of categories it drops (0: none; sets are
/// kept by the solver). Monotone in the value of the source, so that the least fixpoint is unique.
struct EdgeTransfer {
    quint32 bits = quint32(Identifiability::Identified);

    static EdgeTransfer of(Identifiability cap, quint32 drops = 0) { return {quint32(cap) | drops << 3}; }
    Identifiability cap() const { return Identifiability(bits & 7); }
    quint32 drops() const { return bits >> 3; }

    friend bool operator==(EdgeTransfer, EdgeTransfer) = default;
};

/// What reaches the target. That an aggregating edge gives at most `internal` depends on the edge only: made to depend on the
/// value of the source it would not be monotone.
inline LabelValue transferred(const LabelValue &source, EdgeTransfer edge, const LabelSets &categories, const LabelSet *dropped)
{
    LabelValue value;
    const Identifiability cap = edge.cap();
    value.identifiability = std::min(source.identifiability, cap);
    value.classification = isPersonal(cap) ? source.classification : std::min(source.classification, Classification::Internal);
    if (value.identifiability >= Identifiability::Aggregated)
        value.categories = edge.drops() ? categories.subtract(source.categories, dropped[edge.drops()]) : source.categories;
    if (isPersonal(value.identifiability)) {
        value.purposes = source.purposes;
        value.eraseBy = source.eraseBy;
    }
    return value;
}

} // namespace hallmarker::lineage
