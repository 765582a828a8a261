#pragma once

#include <utility>
#include <vector>

namespace hallmarker::lineage {

/// Numbers the strongly connected components (Tarjan, without recursion: chains of 5,000 nodes are common). The numbers
/// are in reverse topological order.
std::vector<int> strongComponents(int vertexCount, const std::vector<std::pair<int, int>> &edges);

/// Which edges to turn round so that no cycle is left: few of them, and only inside of cycles. Self loops are marked too.
/// Inside a component the vertices are put in a row by the greedy rule of Eades, Lin and Smyth (sources first, sinks
/// last, else the one that gives more than it takes); edges that go back in this row are turned.
std::vector<char> feedbackEdges(int vertexCount, const std::vector<std::pair<int, int>> &edges);

} // namespace hallmarker::lineage
