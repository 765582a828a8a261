#pragma once

#include "core/finding/Finding.h"
#include "core/storage/Workspace.h"
#include "lineage/graph/LineageGraph.h"

#include <QSet>

#include <functional>

namespace hallmarker::lineage {

/// What a step of the lineage is about, as records: what goes into it, what comes out of it, and what runs it. A step ends at
/// a job as often as at data, so the data behind the job counts. Evidence for a step has to have measured one of them.
class StepData {
public:
    /// The record that a node is bound to; empty: none.
    using RecordOf = std::function<core::Result<QString>(NodeId)>;

    StepData(const LineageGraph &graph, RecordOf recordOf) : m_graph(graph), m_recordOf(std::move(recordOf)) {}
    /// As the store has it now.
    StepData(const LineageGraph &graph, const core::Workspace &workspace);

    core::Result<QSet<QString>> records(NodeId from, NodeId to) const;
    core::Result<bool> isAbout(const core::Workspace &workspace, const core::Finding &finding, NodeId from, NodeId to) const;

private:
    /// The nodes whose data it is: a job's are on its other side, a field's is its dataset as well.
    void addData(NodeId node, Direction beyond, QSet<NodeId> &nodes) const;

    const LineageGraph &m_graph;
    RecordOf m_recordOf;
};

} // namespace hallmarker::lineage
