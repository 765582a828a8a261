#include "lineage/layout/AnchoredPlacement.h"

#include "lineage/layout/Separation.h"

namespace hallmarker::lineage {

namespace {

constexpr double newcomerWeight = 1e-6; ///< beside the weight 1 of what was there: it makes way, as far as one can see

struct PlacePool {
    double sum = 0;    ///< of weight times wish
    double weight = 0;
    int count = 0;
    double mean() const { return sum / weight; }
};

} // namespace

AnchoredPlacement::AnchoredPlacement(const Separation &separation, std::vector<double> wishes, std::vector<double> weights)
    : m_separation(separation), m_wishes(std::move(wishes)), m_weights(std::move(weights)), m_places(m_wishes.size(), 0), m_isPlaced(m_wishes.size(), 0)
{
    for (std::size_t i = 0; i < m_wishes.size(); ++i) {
        if (m_weights[i] > 0) {
            m_places[i] = m_wishes[i];
            m_isPlaced[i] = 1;
        }
    }
}

std::vector<double> AnchoredPlacement::places()
{
    const LayerGraph &graph = m_separation.graph;
    const int ranks = static_cast<int>(graph.layers.size());
    constexpr int passes = 4; // down, up, down, up: wishes of newcomers settle quickly, since most neighbours stand still
    for (int pass = 0; pass < passes; ++pass) {
        for (int k = 0; k < ranks; ++k) {
            const std::vector<int> &layer = graph.layers[idx(pass % 2 == 0 ? k : ranks - 1 - k)];
            for (const int vertex : layer)
                wishFromNeighbours(vertex);
            placeRank(layer);
        }
    }
    return m_places;
}

void AnchoredPlacement::wishFromNeighbours(int vertex)
{
    if (m_weights[idx(vertex)] > 0)
        return;
    double sum = 0;
    int count = 0;
    for (const auto &list : {m_separation.graph.up(vertex), m_separation.graph.down(vertex)}) {
        for (const int neighbour : list) {
            if (m_isPlaced[idx(neighbour)] != 0) {
                sum += m_places[idx(neighbour)];
                ++count;
            }
        }
    }
    if (count > 0)
        m_wishes[idx(vertex)] = sum / count;
}

void AnchoredPlacement::placeRank(const std::vector<int> &layer)
{
    std::vector<PlacePool> pools;
    std::vector<double> offsets; // what separation asks for from the first vertex on
    double offset = 0;
    for (std::size_t i = 0; i < layer.size(); ++i) {
        if (i > 0)
            offset += m_separation.between(layer[i - 1], layer[i]);
        offsets.push_back(offset);
        const double weight = m_weights[idx(layer[i])] > 0 ? m_weights[idx(layer[i])] : newcomerWeight;
        pools.push_back({weight * (m_wishes[idx(layer[i])] - offset), weight, 1});
        while (pools.size() > 1 && pools[pools.size() - 2].mean() > pools.back().mean()) {
            const PlacePool last = pools.back();
            pools.pop_back();
            pools.back().sum += last.sum;
            pools.back().weight += last.weight;
            pools.back().count += last.count;
        }
    }
    std::size_t i = 0;
    for (const PlacePool &pool : pools) {
        for (int k = 0; k < pool.count; ++k, ++i) {
            m_places[idx(layer[i])] = pool.mean() + offsets[i];
            m_isPlaced[idx(layer[i])] = 1;
        }
    }
}

} // namespace hallmarker::lineage
