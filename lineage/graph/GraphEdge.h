#pragma once

#include "lineage/facts/LineageFacts.h"

namespace hallmarker::lineage {

using NodeId = quint32; ///< position in the graph's NodeTable; one less than the store's number. `none` where there is no node
using EdgeId = quint32; ///< position in the graph's list of edges; never used for another edge

enum class Direction { Up, Down };

/// One edge as one source told it. Several may run between the same two nodes: one a run, one a kind, one a transformation.
struct GraphEdge {
    NodeId from = none;
    NodeId to = none;
    EdgeKind kind = EdgeKind::Derives;
    Transform transform = Transform::Unknown;
    bool isMasked = false;
    bool isRemoved = false;
    NodeId run = none;     ///< none: static, valid at all times
    TextId detail = 0;     ///< in LineageGraph::details(); canonical JSON
    qint64 atMs = noTime;
};

/// A set of edge kinds.
using KindMask = quint32;
constexpr KindMask maskOf(EdgeKind kind)
{
    return KindMask(1) << static_cast<int>(kind);
}
/// Between fields, and from a field to the dataset that depends on it as a whole.
inline constexpr KindMask columnFlow = maskOf(EdgeKind::Column) | maskOf(EdgeKind::ColumnIndirect);
/// Between datasets, jobs, models and what comes from them.
inline constexpr KindMask dataFlow = ((KindMask(1) << static_cast<int>(EdgeKind::HasField)) - 1) & ~columnFlow;
inline constexpr KindMask structure = maskOf(EdgeKind::HasField) | maskOf(EdgeKind::RunOf) | maskOf(EdgeKind::ChildOf);

} // namespace hallmarker::lineage
