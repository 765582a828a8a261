#pragma once

#include "lineage/graph/GraphEdge.h"

namespace hallmarker::lineage {

/// What is known of one run, from all that was told of it in any order.
struct RunInfo {
    NodeId run = none;
    NodeId job = none;
    RunState state = RunState::Unknown; ///< the last by time
    qint64 startMs = noTime;            ///< of the first thing told; noTime: nobody gave a time
    qint64 endMs = noTime;              ///< of the last

    /// ABORT and FAIL: what such a run wrote is not taken as made, unless a person wants it.
    bool hasFailed() const { return state == RunState::Abort || state == RunState::Fail; }
};

class RunTable {
public:
    void add(NodeId run, NodeId job, RunState state, qint64 atMs);
    const RunInfo *find(NodeId run) const;
    const std::vector<RunInfo> &all() const { return m_runs; }

private:
    std::vector<RunInfo> m_runs;
    std::unordered_map<NodeId, std::size_t> m_place;
};

} // namespace hallmarker::lineage
