#pragma once

#include "lineage/graph/LineageGraph.h"

#include <unordered_map>
#include <vector>

namespace hallmarker::lineage {

/// Goes upstream from a node as time allows: what a run that began after the prediction made cannot have reached it, and
/// what came before a run must have been there when it ended. Versions of the same thing that were not used are not gone
/// into. Edges without a time hold at all times.
class TrailWalk {
public:
    struct Step {
        NodeId node = none;
        EdgeId edge = none;     ///< by which it was reached; its other end is nearer to the prediction
        int from = -1;          ///< step it was reached from; -1: the start itself
        qint64 limitMs = 0;     ///< by when the data had to be there
    };

    TrailWalk(const LineageGraph &graph, std::size_t maxSteps) : m_graph(graph), m_maxSteps(maxSteps) {}

    /// The start first, then by distance. `atMs` noTime: any time.
    std::vector<Step> upstream(NodeId start, qint64 atMs);
    bool isCut() const { return m_isCut; }

private:
    const LineageGraph &m_graph;
    std::size_t m_maxSteps;
    bool m_isCut = false;
};

} // namespace hallmarker::lineage
