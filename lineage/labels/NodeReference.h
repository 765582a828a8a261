#pragma once

#include "core/result/Result.h"
#include "lineage/graph/LineageGraph.h"

#include <QString>

namespace hallmarker::lineage {

/// The node that a person means: its name, "space/name", either with its kind before it ("dataset:space/name"). Several of one
/// name are an Error that lists them.
core::Result<NodeId> nodeNamed(const LineageGraph &graph, const QString &reference);

} // namespace hallmarker::lineage
