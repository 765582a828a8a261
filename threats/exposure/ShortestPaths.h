#pragma once

#include "threats/exposure/ExposureGraph.h"

namespace hallmarker::threats {

/// Steps of a path, as indexes into the graph's list.
using StepPath = std::vector<int>;

/// The cheapest simple paths from any of the starts to any of the ends (Yen), cheapest first; equal ones by fewer steps, then by
/// the order of the flows. `isOpenOnly`: over unguarded steps.
std::vector<StepPath> cheapestPaths(const ExposureGraph &graph, const std::vector<int> &starts, const std::vector<int> &ends, int count, bool isOpenOnly);

/// All simple paths over unguarded steps; stops at the limits and says so.
struct OpenPaths {
    std::vector<StepPath> paths;
    bool isExact = true;
};
OpenPaths openPaths(const ExposureGraph &graph, const std::vector<int> &starts, const std::vector<int> &ends, int maxPaths, qint64 maxSteps);

/// The fewest flows whose guarding leaves no open way (maximum flow, minimum cut). Keys of flows, sorted.
QStringList smallestCut(const ExposureGraph &graph, const std::vector<int> &starts, const std::vector<int> &ends);

} // namespace hallmarker::threats
