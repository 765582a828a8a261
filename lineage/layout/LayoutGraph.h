#pragma once

#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace hallmarker::lineage {

struct LayoutPoint {
    double x = 0;
    double y = 0;
    friend bool operator==(const LayoutPoint &, const LayoutPoint &) = default;
};

struct LayoutRect {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    friend bool operator==(const LayoutRect &, const LayoutRect &) = default;
};

/// Anywhere, or before or behind all others of its piece: where wires enter and leave a group.
enum class LayoutEnd : std::uint8_t { None, First, Last };

struct LayoutNode {
    double width = 160;
    double height = 40;
    int group = -1; ///< position in LayoutGraph::groups; -1: in no box
    LayoutEnd end = LayoutEnd::None;
};

/// A directed edge. A port is where it touches the box, as a distance from the middle across the flow: the row of a column.
struct LayoutEdge {
    int from = 0;
    int to = 0;
    double fromPort = 0;
    double toPort = 0;
};

/// A box around nodes and further boxes. A group that is collapsed is a node for the layout.
struct LayoutGroup {
    int parent = -1; ///< a group as well; -1: the drawing itself
    double header = 28;
    double padding = 16;
};

struct LayoutGraph {
    std::vector<LayoutNode> nodes;
    std::vector<LayoutEdge> edges;
    std::vector<LayoutGroup> groups;
};

/// Where a node was before, so that it can stay there.
struct LayoutSeed {
    double x = std::numeric_limits<double>::quiet_NaN(); ///< middle of the box
    double y = 0;
    int rank = 0;
    bool isKnown() const { return x == x; }
};

struct LayoutOptions {
    bool isTopDown = false;  ///< else from left to right
    double rankGap = 72;
    double nodeGap = 20;
    double edgeGap = 10;     ///< between lines that pass a rank
    bool isStacked = false;  ///< pieces that do not hang together below each other, not side by side
    std::vector<LayoutSeed> previous; ///< by node; empty: from scratch
    int anchor = -1;         ///< the node that must not move at all when there are previous positions
};

struct LayoutResult {
    std::vector<LayoutPoint> centres; ///< by node
    std::vector<int> ranks;           ///< by node; edges go to higher ranks apart from those turned round
    std::vector<char> isTurned;       ///< by edge: goes against the flow, because it closes a cycle
    std::vector<int> routeStarts;     ///< by edge, one more at the end: into routePoints
    std::vector<LayoutPoint> routePoints;
    std::vector<LayoutRect> groups;
    LayoutRect bounds;                ///< of all; starts at (0, 0) unless there were previous positions
    std::int64_t crossings = 0;       ///< of the edges between neighbouring ranks

    std::span<const LayoutPoint> route(int edge) const
    {
        const auto from = static_cast<std::size_t>(routeStarts[static_cast<std::size_t>(edge)]);
        return std::span(routePoints).subspan(from, static_cast<std::size_t>(routeStarts[static_cast<std::size_t>(edge) + 1]) - from);
    }
};

} // namespace hallmarker::lineage
