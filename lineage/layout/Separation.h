#pragma once

#include "lineage/layout/Index.h"
#include "lineage/layout/LayerGraph.h"

#include <vector>

namespace hallmarker::lineage {

/// How far apart the middles of two neighbours in a rank have to be, across the flow.
struct Separation {
    const LayerGraph &graph;
    std::vector<double> breadths; ///< by vertex; dummies have none
    double nodeGap = 20;
    double edgeGap = 10;

    double between(int one, int other) const
    {
        const double gap = graph.isDummy(one) && graph.isDummy(other) ? edgeGap : (graph.isDummy(one) || graph.isDummy(other) ? (nodeGap + edgeGap) / 2 : nodeGap);
        return (breadths[idx(one)] + breadths[idx(other)]) / 2 + gap;
    }
};

} // namespace hallmarker::lineage
