#pragma once

#include "lineage/layout/LayoutGraph.h"

#include <QString>

namespace hallmarker::tests {

lineage::LayoutGraph sampleGraph(int nodeCount, std::uint32_t seed);
lineage::LayoutGraph graphOf(int nodeCount, const std::vector<std::pair<int, int>> &edges);
/// The seeds that keep a drawing as it is.
std::vector<lineage::LayoutSeed> seedsOf(const lineage::LayoutResult &result);

/// What any drawing has to keep; empty when it does, else the first rule that is broken: sizes of all parts, finite figures, no two
/// boxes overlap, ranks follow edges apart from turned ones, routes start and end at the boxes of their edge, and no route
/// runs through a foreign box.
QString brokenRule(const lineage::LayoutGraph &graph, const lineage::LayoutResult &result);

} // namespace hallmarker::tests
