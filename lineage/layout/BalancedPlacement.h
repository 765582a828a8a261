#pragma once

#include <vector>

namespace hallmarker::lineage {

struct Separation;

/// Coordinates across the flow after Brandes and Koepf (2001), with the compaction by a graph of blocks that dagre uses, which is not
/// affected by the error in the original (Brandes, Walter, Zink 2020).
///
/// Each vertex wants to be in line with the median of its neighbours. That is done four times: by neighbours above or below, from the
/// left or from the right. Each time aligned vertices form blocks, which are pushed together; the mean of the two medians of the four
/// results keeps all distances. Lines that pass several ranks win over others, so that long edges are straight.
std::vector<double> balancedPlacement(const Separation &separation);

} // namespace hallmarker::lineage
