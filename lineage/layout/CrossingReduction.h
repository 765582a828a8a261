#pragma once

#include "lineage/layout/CrossingCount.h"
#include "lineage/layout/LayerGraph.h"

#include <cstdint>
#include <vector>

namespace hallmarker::lineage {

/// Orders the vertices of each rank so that few edges cross.
///
/// 1. A first order from a walk that keeps neighbours together. 2. Sweeps down and up: each vertex goes to the mean place of its
/// neighbours in the rank before (Sugiyama), the best order seen is kept. 3. Neighbours change places while that helps.
/// 4. Where ranks are small enough, sifting (Matuszewski et al. 1999): each vertex is tried at all places of its rank, with the
/// crossings of each pair counted once. Sweeps see one side of a rank only, sifting sees both, so this is what brings the last fifth.
/// Steps 2 to 4 run from several first orders. All limits are counts of steps, never of time: same graph, same order.
class CrossingReduction {
public:
    explicit CrossingReduction(LayerGraph &graph);

    /// From scratch; returns the crossings that are left.
    std::int64_t run();
    /// Starts at the order that is there and moves only vertices with isFree: the others keep their order among themselves.
    std::int64_t insertFree(const std::vector<char> &isFree);

private:
    using Order = std::vector<std::vector<int>>;

    void startFrom(int turn);
    std::int64_t sweep(int sweeps, int patience, bool isUpFirst);
    void orderByNeighbours(int rank, bool isDownward, bool isRightFirst);
    bool transpose();
    bool transposeRank(int rank);
    std::int64_t sift(std::int64_t crossings, int rounds);
    bool siftRank(int rank, const std::vector<char> *isFree);
    void sortNeighbours(int rank);
    void fillMatrix(int rank);
    int excess(int left, int right) const;
    std::int64_t siftCost() const;
    void restore(const Order &order);

    LayerGraph &m_graph;
    CrossingCount m_count;
    std::vector<std::pair<double, int>> m_keys; ///< of the rank that is being ordered
    std::vector<int> m_upPlaces;                ///< sorted places of neighbours, by vertex of the rank at hand
    std::vector<int> m_downPlaces;
    std::vector<int> m_upStarts;
    std::vector<int> m_downStarts;
    std::vector<int> m_matrix;                  ///< crossings of i left of j, by place when the rank was entered
    std::vector<int> m_balance;
    std::vector<int> m_next;
    std::vector<int> m_stays;                   ///< right neighbour with which a vertex need not change places
};

} // namespace hallmarker::lineage
