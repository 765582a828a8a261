#pragma once

#include "lineage/graph/LineageGraph.h"

namespace hallmarker::lineage {

/// Reach that respects time: what was in a dataset can be in what a run wrote only when the run had not ended before it came
/// there; runs that failed wrote nothing. Never less than what can have happened: a run reads and writes during all of the
/// time between the first and the last thing told of it, edges without a run hold at all times, and a job's static edges
/// belong to each of its runs. The earliest arrival at each node is found as Dijkstra finds the nearest.
class TimedReach {
public:
    struct Options {
        bool withFailedRuns = false; ///< whether runs that failed or were aborted made their outputs
        qint64 sinceMs = noTime;     ///< downstream: when it came into the start. Upstream: until when it counts. noTime: always
        KindMask kinds = dataFlow;
    };
    explicit TimedReach(const LineageGraph &graph, const Options &options);
    explicit TimedReach(const LineageGraph &graph) : TimedReach(graph, Options()) {}

    struct Arrival {
        NodeId node = none;
        qint64 atMs = noTime;  ///< downstream the earliest time, upstream the latest; noTime: any
        quint32 parent = none; ///< position of the row before it; none: the start
    };
    /// Every node reached, by time, the start not included.
    std::vector<Arrival> list(NodeId from, Direction direction) const;

private:
    struct Window {
        qint64 start;
        qint64 end;
        bool isVoid; ///< failed, and does not count
    };
    Window windowOf(NodeId run, Direction direction) const;

    const LineageGraph &m_graph;
    Options m_options;
    std::unordered_map<NodeId, std::vector<EdgeId>> m_edgesOfRun;
};

} // namespace hallmarker::lineage
