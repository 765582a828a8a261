#include "lineage/layout/ConnectedLayout.h"

#include "lineage/layout/AnchoredPlacement.h"
#include "lineage/layout/BalancedPlacement.h"
#include "lineage/layout/CrossingReduction.h"
#include "lineage/layout/CycleBreaker.h"
#include "lineage/layout/EdgeRoutes.h"
#include "lineage/layout/Ranking.h"
#include "lineage/layout/Separation.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace hallmarker::lineage {

namespace {

constexpr long dummyBudget = 1'000'000;
constexpr double anchorWeight = 1e6;

bool hasSeed(const LayoutOptions &options, int node)
{
    return !options.previous.empty() && options.previous[idx(node)].isKnown();
}

/// Known vertices in their old order, the others at the mean of their neighbours above, so that sifting starts close by.
void orderBySeeds(LayerGraph &layers, const LayoutOptions &options)
{
    std::vector<double> keys(idx(layers.vertexCount()), 0);
    std::vector<char> hasKey(keys.size(), 0);
    for (int node = 0; node < layers.nodeCount(); ++node) {
        if (hasSeed(options, node)) {
            keys[idx(node)] = options.previous[idx(node)].y;
            hasKey[idx(node)] = 1;
        }
    }
    const int ranks = static_cast<int>(layers.layers.size());
    for (int pass = 0; pass < 2; ++pass) { // newcomers before everything known get their key on the way back
        for (int k = 0; k < ranks; ++k) {
            for (const int vertex : layers.layers[idx(pass == 0 ? k : ranks - 1 - k)]) {
                if (hasKey[idx(vertex)] != 0)
                    continue;
                double sum = 0;
                int count = 0;
                for (const int neighbour : pass == 0 ? layers.up(vertex) : layers.down(vertex)) {
                    if (hasKey[idx(neighbour)] != 0) {
                        sum += keys[idx(neighbour)];
                        ++count;
                    }
                }
                if (count > 0) {
                    keys[idx(vertex)] = sum / count;
                    hasKey[idx(vertex)] = 1;
                }
            }
        }
    }
    for (std::vector<int> &layer : layers.layers)
        std::stable_sort(layer.begin(), layer.end(), [&](int one, int other) { return keys[idx(one)] < keys[idx(other)]; });
    layers.numberPlaces();
}

std::vector<double> seededPlaces(const Separation &separation, const LayoutOptions &options)
{
    std::vector<double> wishes(idx(separation.graph.vertexCount()), 0);
    std::vector<double> weights(wishes.size(), 0);
    for (int node = 0; node < separation.graph.nodeCount(); ++node) {
        if (!hasSeed(options, node))
            continue;
        wishes[idx(node)] = options.previous[idx(node)].y;
        weights[idx(node)] = node == options.anchor ? anchorWeight : 1;
    }
    return AnchoredPlacement(separation, std::move(wishes), std::move(weights)).places();
}

/// Along the flow all known nodes shift alike: by what brings the anchor, or the middle one of them, back to where it was.
double shiftAlong(const LayoutResult &result, const LayoutOptions &options)
{
    std::vector<double> shifts;
    for (int node = 0; node < static_cast<int>(result.centres.size()); ++node) {
        if (!hasSeed(options, node))
            continue;
        const double shift = options.previous[idx(node)].x - result.centres[idx(node)].x;
        if (node == options.anchor)
            return shift;
        shifts.push_back(shift);
    }
    if (shifts.empty())
        return 0;
    const auto middle = shifts.begin() + static_cast<std::ptrdiff_t>(shifts.size() / 2);
    std::nth_element(shifts.begin(), middle, shifts.end());
    return *middle;
}

/// Moves the nodes that have to be first or last to ranks of their own, as far as there is any other node.
void separateEnds(const LayoutGraph &graph, std::vector<int> &ranks)
{
    int lowest = std::numeric_limits<int>::max();
    int highest = std::numeric_limits<int>::min();
    bool hasFirst = false;
    for (std::size_t i = 0; i < ranks.size(); ++i) {
        hasFirst = hasFirst || graph.nodes[i].end == LayoutEnd::First;
        if (graph.nodes[i].end == LayoutEnd::None) {
            lowest = std::min(lowest, ranks[i]);
            highest = std::max(highest, ranks[i]);
        }
    }
    if (lowest > highest)
        return;
    const int shift = hasFirst ? 1 - lowest : -lowest;
    for (std::size_t i = 0; i < ranks.size(); ++i)
        ranks[i] = graph.nodes[i].end == LayoutEnd::First ? 0 : graph.nodes[i].end == LayoutEnd::Last ? highest + shift + 1 : ranks[i] + shift;
}

} // namespace

LayoutResult layoutConnected(const LayoutGraph &graph, const LayoutOptions &options)
{
    const int count = static_cast<int>(graph.nodes.size());
    std::vector<std::pair<int, int>> all;
    for (const LayoutEdge &edge : graph.edges)
        all.push_back({edge.from, edge.to});
    LayoutResult result;
    result.isTurned = feedbackEdges(count, all);

    // Self loops stay out; edges that close a cycle are turned. `kept` leads back to the edges of the graph.
    std::vector<std::pair<int, int>> edges;
    std::vector<int> kept;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].first == all[i].second)
            continue;
        edges.push_back(result.isTurned[i] != 0 ? std::pair(all[i].second, all[i].first) : all[i]);
        kept.push_back(static_cast<int>(i));
    }

    std::vector<char> isKnownNode(idx(count), 0);
    std::vector<int> previousRanks(idx(count), 0);
    int known = 0;
    for (int node = 0; node < count; ++node) {
        if (hasSeed(options, node)) {
            isKnownNode[idx(node)] = 1;
            previousRanks[idx(node)] = options.previous[idx(node)].rank;
            ++known;
        }
    }
    const Ranking ranking(count, edges);
    result.ranks = known > 0 ? ranking.seeded(previousRanks, isKnownNode) : ranking.fresh();
    separateEnds(graph, result.ranks);

    LayerGraph layers(result.ranks, edges, dummyBudget);
    Separation separation{layers, std::vector<double>(idx(layers.vertexCount()), 0), options.nodeGap, options.edgeGap};
    for (int node = 0; node < count; ++node)
        separation.breadths[idx(node)] = graph.nodes[idx(node)].height;
    CrossingReduction reduction(layers);
    std::vector<double> across;
    if (known > 0) {
        orderBySeeds(layers, options);
        std::vector<char> isFree(idx(layers.vertexCount()), 1);
        std::copy(isKnownNode.begin(), isKnownNode.end(), isFree.begin());
        for (int node = 0; node < count; ++node)
            isFree[idx(node)] = isFree[idx(node)] != 0 ? 0 : 1;
        result.crossings = reduction.insertFree(isFree);
        across = seededPlaces(separation, options);
    } else {
        result.crossings = reduction.run();
        across = balancedPlacement(separation);
    }

    EdgeRoutes routes(graph, layers, across, options.rankGap);
    result.centres = routes.centres();
    if (known > 0)
        routes.shift(shiftAlong(result, options));
    result.centres = routes.centres();
    routes.route(kept, result);
    result.bounds = routes.bounds(result);
    return result;
}

} // namespace hallmarker::lineage
