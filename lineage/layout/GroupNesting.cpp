#include "lineage/layout/GroupNesting.h"

#include "lineage/layout/ComponentLayout.h"
#include "lineage/layout/Index.h"

#include <algorithm>

namespace hallmarker::lineage {

namespace {

/// A node or a group, within the container (group or, last, the drawing) that holds it.
struct NestItem {
    int container = 0;
    int slot = 0;         ///< its node in the graph of the container
    double width = 0;
    double height = 0;
    double x = 0;         ///< middle, first in the container, at last in the drawing
    double y = 0;
};

struct NestContainer {
    std::vector<int> items;
    LayoutGraph graph;
    std::vector<int> edges; ///< of the whole graph
    LayoutOptions options;
    LayoutResult result;
};

class Nesting {
public:
    Nesting(const LayoutGraph &graph, const LayoutOptions &options)
        : m_graph(graph), m_options(options), m_nodeCount(static_cast<int>(graph.nodes.size())), m_groupCount(static_cast<int>(graph.groups.size())),
          m_items(idx(m_nodeCount + m_groupCount)), m_containers(idx(m_groupCount) + 1)
    {
    }

    LayoutResult run()
    {
        sortGroups();
        fillContainers();
        for (const int group : m_insideOut) // an edge belongs to the innermost container of both ends
            layContainer(group);
        layContainer(m_groupCount);
        place();
        return collect();
    }

private:
    int containerOf(int parent) const { return parent < 0 ? m_groupCount : parent; }

    /// Groups by depth, deepest first. A chain of parents that bites its tail counts as outermost.
    void sortGroups()
    {
        std::vector<int> depths(idx(m_groupCount), 0);
        m_parents.assign(idx(m_groupCount), -1);
        for (int group = 0; group < m_groupCount; ++group) {
            int depth = 0;
            int parent = m_graph.groups[idx(group)].parent;
            while (parent >= 0 && parent < m_groupCount && depth <= m_groupCount) {
                ++depth;
                parent = m_graph.groups[idx(parent)].parent;
            }
            depths[idx(group)] = depth > m_groupCount ? 0 : depth;
            m_parents[idx(group)] = depth > m_groupCount ? -1 : m_graph.groups[idx(group)].parent;
            m_insideOut.push_back(group);
        }
        std::stable_sort(m_insideOut.begin(), m_insideOut.end(), [&](int one, int other) { return depths[idx(one)] > depths[idx(other)]; });
        m_depths = depths;
        m_depths.push_back(-1);
    }

    void fillContainers()
    {
        for (int i = 0; i < m_nodeCount + m_groupCount; ++i) {
            const int parent = i < m_nodeCount ? m_graph.nodes[idx(i)].group : m_parents[idx(i - m_nodeCount)];
            m_items[idx(i)].container = containerOf(parent);
        }
        // A group stands where its first node stands in the graph: where all else is equal, what came first is upstream.
        std::vector<char> isIn(m_items.size(), 0);
        const auto enter = [&](int item) {
            isIn[idx(item)] = 1;
            m_containers[idx(m_items[idx(item)].container)].items.push_back(item);
        };
        for (int node = 0; node < m_nodeCount; ++node) {
            enter(node);
            for (int holder = m_items[idx(node)].container; holder != m_groupCount && isIn[idx(m_nodeCount + holder)] == 0; holder = m_items[idx(m_nodeCount + holder)].container)
                enter(m_nodeCount + holder);
        }
        for (int group = 0; group < m_groupCount; ++group) {
            if (isIn[idx(m_nodeCount + group)] == 0)
                enter(m_nodeCount + group);
        }
        for (const NestContainer &container : m_containers) {
            for (std::size_t slot = 0; slot < container.items.size(); ++slot)
                m_items[idx(container.items[slot])].slot = static_cast<int>(slot);
        }
        for (int node = 0; node < m_nodeCount; ++node) {
            m_items[idx(node)].width = m_graph.nodes[idx(node)].width;
            m_items[idx(node)].height = m_graph.nodes[idx(node)].height;
        }
        for (int edge = 0; edge < static_cast<int>(m_graph.edges.size()); ++edge)
            m_containers[idx(commonContainer(m_graph.edges[idx(edge)].from, m_graph.edges[idx(edge)].to))].edges.push_back(edge);
    }

    int commonContainer(int one, int other) const
    {
        int a = m_items[idx(one)].container;
        int b = m_items[idx(other)].container;
        while (a != b) {
            int &deeper = m_depths[idx(a)] >= m_depths[idx(b)] ? a : b;
            deeper = containerOf(m_parents[idx(deeper)]);
        }
        return a;
    }

    /// The item of a container that holds a node, and how far the node lies from its middle.
    std::pair<int, LayoutPoint> itemIn(int container, int node) const
    {
        int item = node;
        LayoutPoint offset;
        while (m_items[idx(item)].container != container) {
            offset.x += m_items[idx(item)].x;
            offset.y += m_items[idx(item)].y;
            item = m_nodeCount + m_items[idx(item)].container;
        }
        return {item, offset};
    }

    void layContainer(int number)
    {
        NestContainer &container = m_containers[idx(number)];
        container.options.rankGap = m_options.rankGap;
        container.options.nodeGap = m_options.nodeGap;
        container.options.edgeGap = m_options.edgeGap;
        for (const int item : container.items) {
            container.graph.nodes.push_back({m_items[idx(item)].width, m_items[idx(item)].height});
            if (!m_options.previous.empty())
                container.options.previous.push_back(seedOf(item));
        }
        if (m_options.anchor >= 0) {
            int item = m_options.anchor;
            while (m_items[idx(item)].container != number && m_items[idx(item)].container != m_groupCount)
                item = m_nodeCount + m_items[idx(item)].container;
            if (m_items[idx(item)].container == number)
                container.options.anchor = m_items[idx(item)].slot;
        }
        for (const int edge : container.edges) {
            LayoutEdge inside = m_graph.edges[idx(edge)];
            const auto [from, fromOffset] = itemIn(number, inside.from);
            const auto [to, toOffset] = itemIn(number, inside.to);
            inside.from = m_items[idx(from)].slot;
            inside.to = m_items[idx(to)].slot;
            inside.fromPort += fromOffset.y;
            inside.toPort += toOffset.y;
            container.graph.edges.push_back(inside);
        }
        container.result = layoutComponents(container.graph, container.options);
        if (number == m_groupCount) {
            for (const int item : container.items) {
                const LayoutPoint centre = container.result.centres[idx(m_items[idx(item)].slot)];
                m_items[idx(item)].x = centre.x;
                m_items[idx(item)].y = centre.y;
            }
            return;
        }
        // Inside of a group positions count from its middle.
        const LayoutGroup &group = m_graph.groups[idx(number)];
        const LayoutRect bounds = container.result.bounds;
        NestItem &box = m_items[idx(m_nodeCount + number)];
        box.width = bounds.width + 2 * group.padding;
        box.height = bounds.height + 2 * group.padding + group.header;
        const double dx = -bounds.x - bounds.width / 2;
        const double dy = -bounds.y - bounds.height / 2 + group.header / 2;
        for (const int item : container.items) {
            const LayoutPoint centre = container.result.centres[idx(m_items[idx(item)].slot)];
            m_items[idx(item)].x = centre.x + dx;
            m_items[idx(item)].y = centre.y + dy;
        }
        for (LayoutPoint &point : container.result.routePoints)
            point = {point.x + dx, point.y + dy};
    }

    /// A group was where the nodes in it that are known were, in the mean.
    LayoutSeed seedOf(int item) const
    {
        if (item < m_nodeCount)
            return m_options.previous[idx(item)];
        LayoutSeed seed;
        double x = 0;
        double y = 0;
        int count = 0;
        for (int node = 0; node < m_nodeCount; ++node) {
            int holder = m_items[idx(node)].container;
            while (holder != m_groupCount && holder != item - m_nodeCount)
                holder = m_items[idx(m_nodeCount + holder)].container;
            if (holder == m_groupCount || !m_options.previous[idx(node)].isKnown())
                continue;
            x += m_options.previous[idx(node)].x;
            y += m_options.previous[idx(node)].y;
            seed.rank = count == 0 ? m_options.previous[idx(node)].rank : std::min(seed.rank, m_options.previous[idx(node)].rank);
            ++count;
        }
        if (count > 0) {
            seed.x = x / count;
            seed.y = y / count;
        }
        return seed;
    }

    /// From the outside in: the middle of each container is known before its items are.
    void place()
    {
        for (std::size_t i = m_insideOut.size(); i-- > 0;) {
            const int group = m_insideOut[i];
            const NestItem &box = m_items[idx(m_nodeCount + group)];
            for (const int item : m_containers[idx(group)].items) {
                m_items[idx(item)].x += box.x;
                m_items[idx(item)].y += box.y;
            }
            for (LayoutPoint &point : m_containers[idx(group)].result.routePoints)
                point = {point.x + box.x, point.y + box.y};
        }
    }

    LayoutResult collect() const
    {
        LayoutResult result;
        result.centres.resize(idx(m_nodeCount));
        result.ranks.resize(idx(m_nodeCount));
        result.isTurned.resize(m_graph.edges.size());
        for (int node = 0; node < m_nodeCount; ++node) {
            const NestItem &item = m_items[idx(node)];
            result.centres[idx(node)] = {item.x, item.y};
            result.ranks[idx(node)] = m_containers[idx(item.container)].result.ranks[idx(item.slot)];
        }
        for (int group = 0; group < m_groupCount; ++group) {
            const NestItem &item = m_items[idx(m_nodeCount + group)];
            result.groups.push_back({item.x - item.width / 2, item.y - item.height / 2, item.width, item.height});
        }
        std::vector<std::pair<const NestContainer *, int>> places(m_graph.edges.size());
        for (const NestContainer &container : m_containers) {
            for (std::size_t i = 0; i < container.edges.size(); ++i) {
                places[idx(container.edges[i])] = {&container, static_cast<int>(i)};
                result.isTurned[idx(container.edges[i])] = container.result.isTurned[i];
            }
            result.crossings += container.result.crossings;
        }
        result.routeStarts.assign(1, 0);
        for (int edge = 0; edge < static_cast<int>(places.size()); ++edge) {
            appendEnd(edge, true, result);
            const auto route = places[idx(edge)].first->result.route(places[idx(edge)].second);
            result.routePoints.insert(result.routePoints.end(), route.begin(), route.end());
            appendEnd(edge, false, result);
            result.routeStarts.push_back(static_cast<int>(result.routePoints.size()));
        }
        result.bounds = m_containers.back().result.bounds;
        return result;
    }

    /// From the border of the outer group to the node in it, or back.
    void appendEnd(int edge, bool isStart, LayoutResult &result) const
    {
        const LayoutEdge &asked = m_graph.edges[idx(edge)];
        const int node = isStart ? asked.from : asked.to;
        if (itemIn(commonContainer(asked.from, asked.to), node).first == node)
            return;
        const NestItem &item = m_items[idx(node)];
        const bool isTurned = result.isTurned[idx(edge)] != 0;
        const bool isRightEnd = isStart != isTurned; // the side where the edge meets the box
        result.routePoints.push_back({item.x + (isRightEnd ? item.width : -item.width) / 2, item.y + (isStart ? asked.fromPort : asked.toPort)});
    }

    const LayoutGraph &m_graph;
    const LayoutOptions &m_options;
    int m_nodeCount;
    int m_groupCount;
    std::vector<NestItem> m_items; ///< nodes, then groups
    std::vector<NestContainer> m_containers;
    std::vector<int> m_parents;
    std::vector<int> m_depths;
    std::vector<int> m_insideOut;
};

} // namespace

LayoutResult layoutNested(const LayoutGraph &graph, const LayoutOptions &options)
{
    return Nesting(graph, options).run();
}

} // namespace hallmarker::lineage
