#pragma once

#include "lineage/labels/LabelRecords.h"
#include "lineage/graph/LineageGraph.h"

namespace hallmarker::lineage {

/// How a node is called in the window and in reports: names from outside are made safe to show (core/drawing/SafeText).
namespace names {
QString title(const LineageGraph &graph, NodeId node);  ///< "orders", of a column "orders.id"
QString space(const LineageGraph &graph, NodeId node);
QString kind(const LineageGraph &graph, NodeId node);   ///< "dataset"
QString way(const LineageGraph &graph, const std::vector<NodeId> &path); ///< "a → b → c"
NodeKey key(const LineageGraph &graph, NodeId node);    ///< as records name it
} // namespace names

} // namespace hallmarker::lineage
