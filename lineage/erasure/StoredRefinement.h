#pragma once

#include "lineage/erasure/ErasureReach.h"
#include "lineage/labels/GovernedGraph.h"

namespace hallmarker::lineage {

/// Times, runs and what was read, by edge of the solver, as the lineage tells them. Holds what `refinement` points into, so
/// it stays where it is.
struct StoredRefinement {
    explicit StoredRefinement(const GovernedGraph &governed);
    StoredRefinement(const StoredRefinement &) = delete;
    StoredRefinement &operator=(const StoredRefinement &) = delete;

    std::vector<qint64> times;
    std::vector<quint32> runs;
    ErasureRefinement refinement;
};

} // namespace hallmarker::lineage
