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
    qint64 count = 0;
    std::vector<qint64> through; ///< how many of them take a step; by step
    bool isExact = true;
};
/// `take`: is shown each of them.
OpenPaths openPaths(const ExposureGraph &graph, const std::vector<int> &starts, const std::vector<int> &ends, int maxPaths, qint64 maxSteps, const std::function<void(const StepPath &)> &take = {});

/// The fewest flows whose guarding leaves no open way (maximum flow, minimum cut). Keys of flows, sorted.
QStringList smallestCut(const ExposureGraph &graph, const std::vector<int> &starts, const std::vector<int> &ends);

} // namespace hallmarker::threats
