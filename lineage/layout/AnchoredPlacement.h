#pragma once

#include <vector>

namespace hallmarker::lineage {

struct Separation;

/// Coordinates across the flow for a drawing that was there before: vertices that have a place want to stay there, the others want
/// to be at the mean of their neighbours. In each rank the sum of squared distances from these wishes, weighted, is made as small as order
/// and separation allow (isotonic regression by pooling neighbours, exact in one pass).
class AnchoredPlacement {
public:
    /// By vertex: where it wants to be, and how much; weight 0 for vertices without a wish of their own.
    AnchoredPlacement(const Separation &separation, std::vector<double> wishes, std::vector<double> weights);

    std::vector<double> places();

private:
    void placeRank(const std::vector<int> &layer);
    void wishFromNeighbours(int vertex);

    const Separation &m_separation;
    std::vector<double> m_wishes;
    std::vector<double> m_weights;
    std::vector<double> m_places;
    std::vector<char> m_isPlaced;
};

} // namespace hallmarker::lineage
