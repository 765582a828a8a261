#include "lineage/layout/EdgeRoutes.h"

#include "lineage/layout/Index.h"
#include "lineage/layout/LayerGraph.h"

#include <algorithm>
#include <cmath>

namespace hallmarker::lineage {

namespace {

constexpr double loopReach = 9; ///< of a self loop beyond its box: less than half of the gap between nodes

/// Drops points in the middle of a straight line.
void appendRoutePoint(std::vector<LayoutPoint> &points, std::size_t from, LayoutPoint point)
{
    if (points.size() > from && points.back() == point)
        return;
    if (points.size() > from + 1) {
        const LayoutPoint one = points[points.size() - 2];
        const LayoutPoint two = points.back();
        if (std::abs((two.x - one.x) * (point.y - one.y) - (two.y - one.y) * (point.x - one.x)) < 1e-9) {
            points.back() = point;
            return;
        }
    }
    points.push_back(point);
}

} // namespace

EdgeRoutes::EdgeRoutes(const LayoutGraph &graph, const LayerGraph &layers, const std::vector<double> &across, double rankGap)
    : m_graph(graph), m_layers(layers), m_across(across)
{
    double start = 0;
    for (const std::vector<int> &layer : layers.layers) {
        double thickness = 0;
        for (const int vertex : layer) {
            if (!layers.isDummy(vertex))
                thickness = std::max(thickness, graph.nodes[idx(vertex)].width);
        }
        m_bandStarts.push_back(start);
        m_bandEnds.push_back(start + thickness);
        start += thickness + rankGap;
    }
}

void EdgeRoutes::shift(double along)
{
    for (double &start : m_bandStarts)
        start += along;
    for (double &end : m_bandEnds)
        end += along;
}

std::vector<LayoutPoint> EdgeRoutes::centres() const
{
    std::vector<LayoutPoint> centres(m_graph.nodes.size());
    for (int node = 0; node < m_layers.nodeCount(); ++node) {
        const auto rank = idx(m_layers.rank(node));
        centres[idx(node)] = {(m_bandStarts[rank] + m_bandEnds[rank]) / 2, m_across[idx(node)]};
    }
    return centres;
}

void EdgeRoutes::appendLayered(int edge, int layeredEdge, bool isTurned, std::vector<LayoutPoint> &points) const
{
    const LayoutEdge &asked = m_graph.edges[idx(edge)];
    const int upper = isTurned ? asked.to : asked.from;
    const int lower = isTurned ? asked.from : asked.to;
    const double upperPort = m_across[idx(upper)] + (isTurned ? asked.toPort : asked.fromPort);
    const double lowerPort = m_across[idx(lower)] + (isTurned ? asked.fromPort : asked.toPort);
    const auto upperRank = idx(m_layers.rank(upper));
    const auto lowerRank = idx(m_layers.rank(lower));
    const std::size_t from = points.size();
    const auto middle = [&](std::size_t rank) { return (m_bandStarts[rank] + m_bandEnds[rank]) / 2; };
    appendRoutePoint(points, from, {middle(upperRank) + m_graph.nodes[idx(upper)].width / 2, upperPort});
    appendRoutePoint(points, from, {m_bandEnds[upperRank], upperPort});
    int dummy = m_layers.firstDummy(layeredEdge);
    for (std::size_t rank = upperRank + 1; dummy >= 0 && rank < lowerRank; ++rank, ++dummy) {
        appendRoutePoint(points, from, {m_bandStarts[rank], m_across[idx(dummy)]});
        appendRoutePoint(points, from, {m_bandEnds[rank], m_across[idx(dummy)]});
    }
    appendRoutePoint(points, from, {m_bandStarts[lowerRank], lowerPort});
    appendRoutePoint(points, from, {middle(lowerRank) - m_graph.nodes[idx(lower)].width / 2, lowerPort});
    if (isTurned)
        std::reverse(points.begin() + static_cast<std::ptrdiff_t>(from), points.end());
}

void EdgeRoutes::appendLoop(int node, std::vector<LayoutPoint> &points) const
{
    const LayoutNode &box = m_graph.nodes[idx(node)];
    const auto rank = idx(m_layers.rank(node));
    const double right = (m_bandStarts[rank] + m_bandEnds[rank]) / 2 + box.width / 2;
    const double top = m_across[idx(node)] - box.height / 2;
    const double inset = std::min(box.width, box.height) / 4;
    points.insert(points.end(), {{right, top + inset}, {right + loopReach, top + inset}, {right + loopReach, top - loopReach}, {right - inset, top - loopReach}, {right - inset, top}});
}

void EdgeRoutes::route(const std::vector<int> &kept, LayoutResult &result) const
{
    std::vector<int> layered(m_graph.edges.size(), -1);
    for (std::size_t i = 0; i < kept.size(); ++i)
        layered[idx(kept[i])] = static_cast<int>(i);
    result.routeStarts.assign(1, 0);
    for (int edge = 0; edge < static_cast<int>(m_graph.edges.size()); ++edge) {
        if (layered[idx(edge)] < 0)
            appendLoop(m_graph.edges[idx(edge)].from, result.routePoints);
        else
            appendLayered(edge, layered[idx(edge)], result.isTurned[idx(edge)] != 0, result.routePoints);
        result.routeStarts.push_back(static_cast<int>(result.routePoints.size()));
    }
}

LayoutRect EdgeRoutes::bounds(const LayoutResult &result) const
{
    if (m_graph.nodes.empty())
        return {};
    double left = result.centres.front().x;
    double right = left;
    double top = result.centres.front().y;
    double bottom = top;
    const auto include = [&](double x, double y) {
        left = std::min(left, x);
        right = std::max(right, x);
        top = std::min(top, y);
        bottom = std::max(bottom, y);
    };
    for (std::size_t i = 0; i < result.centres.size(); ++i) {
        include(result.centres[i].x - m_graph.nodes[i].width / 2, result.centres[i].y - m_graph.nodes[i].height / 2);
        include(result.centres[i].x + m_graph.nodes[i].width / 2, result.centres[i].y + m_graph.nodes[i].height / 2);
    }
    for (const LayoutPoint &point : result.routePoints)
        include(point.x, point.y);
    return {left, top, right - left, bottom - top};
}

} // namespace hallmarker::lineage
