#include "tests/lineage/layout/DrawingRules.h"

#include "bench/support/LayeredSample.h"

#include <algorithm>
#include <cmath>

namespace hallmarker::tests {

using namespace lineage;

namespace {

struct Box {
    double left;
    double top;
    double right;
    double bottom;
};

Box boxOf(const LayoutGraph &graph, const LayoutResult &result, std::size_t node)
{
    const LayoutPoint centre = result.centres[node];
    return {centre.x - graph.nodes[node].width / 2, centre.y - graph.nodes[node].height / 2, centre.x + graph.nodes[node].width / 2, centre.y + graph.nodes[node].height / 2};
}

/// Whether a piece of a line has points inside (Liang and Barsky), the edge of the box not counted.
bool entersBox(LayoutPoint from, LayoutPoint to, Box box)
{
    constexpr double margin = 0.01;
    box = {box.left + margin, box.top + margin, box.right - margin, box.bottom - margin};
    double start = 0;
    double end = 1;
    const auto clip = [&](double delta, double room) {
        if (delta == 0)
            return room >= 0;
        const double t = room / delta;
        if (delta < 0)
            start = std::max(start, t);
        else
            end = std::min(end, t);
        return start <= end;
    };
    return clip(-(to.x - from.x), from.x - box.left) && clip(to.x - from.x, box.right - from.x) && clip(-(to.y - from.y), from.y - box.top) && clip(to.y - from.y, box.bottom - from.y);
}

} // namespace

LayoutGraph graphOf(int nodeCount, const std::vector<std::pair<int, int>> &edges)
{
    LayoutGraph graph;
    for (int i = 0; i < nodeCount; ++i)
        graph.nodes.push_back({100.0 + i * 37 % 90, 30.0 + i * 13 % 50});
    for (const auto &[from, to] : edges)
        graph.edges.push_back({from, to});
    return graph;
}

LayoutGraph sampleGraph(int nodeCount, std::uint32_t seed)
{
    return graphOf(nodeCount, bench::LayeredSample(nodeCount, seed).edges);
}

std::vector<LayoutSeed> seedsOf(const LayoutResult &result)
{
    std::vector<LayoutSeed> seeds;
    for (std::size_t i = 0; i < result.centres.size(); ++i)
        seeds.push_back({result.centres[i].x, result.centres[i].y, result.ranks[i]});
    return seeds;
}

QString brokenRule(const LayoutGraph &graph, const LayoutResult &result)
{
    if (result.centres.size() != graph.nodes.size() || result.ranks.size() != graph.nodes.size())
        return QStringLiteral("not every node has one place");
    if (result.isTurned.size() != graph.edges.size() || result.routeStarts.size() != graph.edges.size() + 1)
        return QStringLiteral("not every edge has one route");
    std::vector<std::size_t> byLeft;
    for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
        if (!std::isfinite(result.centres[i].x) || !std::isfinite(result.centres[i].y))
            return QStringLiteral("node %1 is nowhere").arg(i);
        byLeft.push_back(i);
    }
    std::sort(byLeft.begin(), byLeft.end(), [&](std::size_t one, std::size_t other) { return boxOf(graph, result, one).left < boxOf(graph, result, other).left; });
    for (std::size_t i = 0; i < byLeft.size(); ++i) {
        const Box one = boxOf(graph, result, byLeft[i]);
        for (std::size_t k = i + 1; k < byLeft.size(); ++k) {
            const Box other = boxOf(graph, result, byLeft[k]);
            if (other.left >= one.right - 0.001)
                break;
            if (other.top < one.bottom - 0.001 && one.top < other.bottom - 0.001)
                return QStringLiteral("nodes %1 and %2 overlap").arg(byLeft[i]).arg(byLeft[k]);
        }
    }
    for (std::size_t i = 0; i < graph.edges.size(); ++i) {
        const LayoutEdge &edge = graph.edges[i];
        const auto from = static_cast<std::size_t>(edge.from);
        const auto to = static_cast<std::size_t>(edge.to);
        const bool isLoop = from == to;
        if (graph.groups.empty() && !isLoop && (result.isTurned[i] != 0 ? result.ranks[from] <= result.ranks[to] : result.ranks[from] >= result.ranks[to]))
            return QStringLiteral("edge %1 goes from rank %2 to %3").arg(i).arg(result.ranks[from]).arg(result.ranks[to]);
        const auto route = result.route(static_cast<int>(i));
        if (route.size() < 2)
            return QStringLiteral("edge %1 has no route").arg(i);
        for (const auto &[node, end] : {std::pair(from, route.front()), std::pair(to, route.back())}) {
            const Box box = boxOf(graph, result, node);
            const bool isAtSide = std::abs(end.x - box.left) < 0.01 || std::abs(end.x - box.right) < 0.01;
            const bool isAtEnd = std::abs(end.y - box.top) < 0.01 || std::abs(end.y - box.bottom) < 0.01;
            if ((!isAtSide && !isAtEnd) || end.x < box.left - 0.01 || end.x > box.right + 0.01 || end.y < box.top - 0.01 || end.y > box.bottom + 0.01)
                return QStringLiteral("edge %1 does not meet node %2").arg(i).arg(node);
        }
        for (std::size_t p = 1; p < route.size(); ++p) {
            const auto [left, right] = std::minmax(route[p - 1].x, route[p].x);
            const auto first = std::lower_bound(byLeft.begin(), byLeft.end(), left - 400, [&](std::size_t node, double x) { return boxOf(graph, result, node).left < x; });
            for (auto it = first; it != byLeft.end() && boxOf(graph, result, *it).left < right; ++it) {
                if (*it != from && *it != to && entersBox(route[p - 1], route[p], boxOf(graph, result, *it)))
                    return QStringLiteral("edge %1 runs through node %2").arg(i).arg(*it);
            }
        }
    }
    return {};
}

} // namespace hallmarker::tests
