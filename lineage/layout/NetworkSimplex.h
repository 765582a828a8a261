#pragma once

#include <utility>
#include <vector>

namespace hallmarker::lineage {

/// Makes the sum of all edge lengths as small as it can be, starting from ranks that are allowed already (Gansner, Koutsofios,
/// North, Vo 1993, sections 2.3 and 2.4). The graph has to hang together. A pivot takes time in proportion to the vertices, so their
/// number is limited; what is there at the limit is allowed, only not the best.
void shortenEdges(int vertexCount, const std::vector<std::pair<int, int>> &edges, std::vector<int> &ranks, int pivotLimit);

} // namespace hallmarker::lineage
