#include "lineage/layout/ComponentLayout.h"

#include "lineage/layout/ConnectedLayout.h"
#include "lineage/layout/Index.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace hallmarker::lineage {

namespace {

constexpr double pageRatio = 1.6; ///< width to height that rows of pieces aim at

struct LayoutPiece {
    LayoutGraph graph;
    std::vector<int> nodes; ///< of the whole graph
    std::vector<int> edges;
    LayoutOptions options;
    LayoutResult result;
    double x = 0; ///< where its bounds go
    double y = 0;
    bool isSeeded = false;
};

int pieceRoot(std::vector<int> &parents, int vertex)
{
    while (parents[idx(vertex)] != vertex)
        vertex = parents[idx(vertex)] = parents[idx(parents[idx(vertex)])];
    return vertex;
}

std::vector<LayoutPiece> piecesOf(const LayoutGraph &graph, const LayoutOptions &options)
{
    const int count = static_cast<int>(graph.nodes.size());
    std::vector<int> parents(idx(count));
    std::iota(parents.begin(), parents.end(), 0);
    for (const LayoutEdge &edge : graph.edges) {
        const int one = pieceRoot(parents, edge.from);
        const int other = pieceRoot(parents, edge.to);
        parents[idx(std::max(one, other))] = std::min(one, other); // the root is the first node: pieces come in a fixed order
    }
    std::vector<LayoutPiece> pieces;
    std::vector<int> pieceOf(idx(count), -1);
    std::vector<int> local(idx(count));
    for (int node = 0; node < count; ++node) {
        const int root = pieceRoot(parents, node);
        if (root == node) {
            pieceOf[idx(node)] = static_cast<int>(pieces.size());
            pieces.emplace_back();
        }
        const int number = pieceOf[idx(node)] = pieceOf[idx(root)];
        LayoutPiece &piece = pieces[idx(number)];
        local[idx(node)] = static_cast<int>(piece.nodes.size());
        piece.nodes.push_back(node);
        piece.graph.nodes.push_back(graph.nodes[idx(node)]);
        if (!options.previous.empty()) {
            piece.options.previous.push_back(options.previous[idx(node)]);
            piece.isSeeded = piece.isSeeded || options.previous[idx(node)].isKnown();
        }
        if (node == options.anchor)
            piece.options.anchor = local[idx(node)];
    }
    for (int edge = 0; edge < static_cast<int>(graph.edges.size()); ++edge) {
        LayoutEdge inside = graph.edges[idx(edge)];
        LayoutPiece &piece = pieces[idx(pieceOf[idx(inside.from)])];
        inside.from = local[idx(inside.from)];
        inside.to = local[idx(inside.to)];
        piece.graph.edges.push_back(inside);
        piece.edges.push_back(edge);
    }
    for (LayoutPiece &piece : pieces) {
        piece.options.rankGap = options.rankGap;
        piece.options.nodeGap = options.nodeGap;
        piece.options.edgeGap = options.edgeGap;
    }
    return pieces;
}

/// Rows from top to bottom, each filled from the left. The order is by height, so that rows waste little.
void packInRows(std::vector<LayoutPiece *> pieces, double gap, double top, bool isStacked)
{
    double area = 0;
    double widest = 0;
    for (const LayoutPiece *piece : pieces) {
        area += (piece->result.bounds.width + gap) * (piece->result.bounds.height + gap);
        widest = std::max(widest, piece->result.bounds.width);
    }
    const double rowWidth = isStacked ? 0 : std::max(widest, std::sqrt(area * pageRatio));
    std::stable_sort(pieces.begin(), pieces.end(), [](const LayoutPiece *one, const LayoutPiece *other) { return one->result.bounds.height > other->result.bounds.height; });
    double x = 0;
    double y = top;
    double rowHeight = 0;
    for (LayoutPiece *piece : pieces) {
        if (x > 0 && x + piece->result.bounds.width > rowWidth) {
            x = 0;
            y += rowHeight + gap;
            rowHeight = 0;
        }
        piece->x = x;
        piece->y = y;
        x += piece->result.bounds.width + gap;
        rowHeight = std::max(rowHeight, piece->result.bounds.height);
    }
}

/// Pieces keep their places, those below make way. The one with the anchor comes first.
void keepApart(std::vector<LayoutPiece *> pieces, double gap)
{
    std::stable_sort(pieces.begin(), pieces.end(), [](const LayoutPiece *one, const LayoutPiece *other) {
        if ((one->options.anchor >= 0) != (other->options.anchor >= 0))
            return one->options.anchor >= 0;
        return one->result.bounds.y < other->result.bounds.y;
    });
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        LayoutPiece &piece = *pieces[i];
        piece.x = piece.result.bounds.x;
        piece.y = piece.result.bounds.y;
        bool hasMoved = true;
        while (hasMoved) { // each turn goes further down, past at least one piece
            hasMoved = false;
            for (std::size_t k = 0; k < i; ++k) {
                const LayoutPiece &other = *pieces[k];
                const bool isBeside = piece.x < other.x + other.result.bounds.width + gap / 2 && other.x < piece.x + piece.result.bounds.width + gap / 2;
                if (isBeside && piece.y < other.y + other.result.bounds.height + gap / 2 && other.y < piece.y + piece.result.bounds.height + gap / 2) {
                    piece.y = other.y + other.result.bounds.height + gap;
                    hasMoved = true;
                }
            }
        }
    }
}

} // namespace

LayoutResult layoutComponents(const LayoutGraph &graph, const LayoutOptions &options)
{
    constexpr std::size_t mostKept = 400; // keepApart compares all pairs
    std::vector<LayoutPiece> pieces = piecesOf(graph, options);
    std::vector<LayoutPiece *> seeded;
    std::vector<LayoutPiece *> fresh;
    for (LayoutPiece &piece : pieces) {
        piece.result = layoutConnected(piece.graph, piece.options);
        (piece.isSeeded ? seeded : fresh).push_back(&piece);
    }
    if (seeded.size() > mostKept) {
        fresh.clear();
        for (LayoutPiece &piece : pieces)
            fresh.push_back(&piece);
        seeded.clear();
    }
    const double gap = options.nodeGap * 2;
    keepApart(seeded, gap);
    double below = 0;
    for (const LayoutPiece *piece : seeded)
        below = std::max(below, piece->y + piece->result.bounds.height + gap);
    packInRows(fresh, gap, below, options.isStacked);

    LayoutResult result;
    result.centres.resize(graph.nodes.size());
    result.ranks.resize(graph.nodes.size());
    result.isTurned.resize(graph.edges.size());
    std::vector<std::pair<const LayoutPiece *, int>> places(graph.edges.size());
    double right = 0;
    double bottom = 0;
    double left = 0;
    double top = 0;
    for (const LayoutPiece &piece : pieces) {
        const double dx = piece.x - piece.result.bounds.x;
        const double dy = piece.y - piece.result.bounds.y;
        for (std::size_t i = 0; i < piece.nodes.size(); ++i) {
            result.centres[idx(piece.nodes[i])] = {piece.result.centres[i].x + dx, piece.result.centres[i].y + dy};
            result.ranks[idx(piece.nodes[i])] = piece.result.ranks[i];
        }
        for (std::size_t i = 0; i < piece.edges.size(); ++i) {
            result.isTurned[idx(piece.edges[i])] = piece.result.isTurned[i];
            places[idx(piece.edges[i])] = {&piece, static_cast<int>(i)};
        }
        const bool isFirst = &piece == &pieces.front();
        left = isFirst ? piece.x : std::min(left, piece.x);
        top = isFirst ? piece.y : std::min(top, piece.y);
        right = isFirst ? piece.x + piece.result.bounds.width : std::max(right, piece.x + piece.result.bounds.width);
        bottom = isFirst ? piece.y + piece.result.bounds.height : std::max(bottom, piece.y + piece.result.bounds.height);
        result.crossings += piece.result.crossings;
    }
    result.routeStarts.assign(1, 0);
    for (const auto &[piece, edge] : places) {
        const double dx = piece->x - piece->result.bounds.x;
        const double dy = piece->y - piece->result.bounds.y;
        for (const LayoutPoint &point : piece->result.route(edge))
            result.routePoints.push_back({point.x + dx, point.y + dy});
        result.routeStarts.push_back(static_cast<int>(result.routePoints.size()));
    }
    result.bounds = {left, top, right - left, bottom - top};
    return result;
}

} // namespace hallmarker::lineage
