#include "lineage/layout/GroupNesting.h"

#include "lineage/layout/ComponentLayout.h"
#include "lineage/layout/CycleBreaker.h"
#include "lineage/layout/Index.h"

#include <algorithm>
#include <map>
#include <tuple>

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

/// An edge of somewhere outside that ends in a group: inside it leads to a node of no size at the first or last rank, so that it finds
/// its way between the boxes, and from there straight to the border.
struct NestCrossing {
    int edge = 0;
    bool isStart = false;
    bool isRight = false; ///< leaves the group at its right
    int route = -1;       ///< of the edge inside
};

struct NestContainer {
    std::vector<NestCrossing> crossings;
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
        findCrossings();
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

    /// Which edges the containers will turn depends on who is linked with whom alone, so it can be asked before anything is placed.
    void findCrossings()
    {
        m_isTurned.assign(m_graph.edges.size(), 0);
        m_ports.resize(m_graph.edges.size());
        for (int number = 0; number <= m_groupCount; ++number) {
            const NestContainer &container = m_containers[idx(number)];
            std::vector<std::pair<int, int>> ends;
            for (const int edge : container.edges)
                ends.push_back({m_items[idx(itemIn(number, m_graph.edges[idx(edge)].from))].slot, m_items[idx(itemIn(number, m_graph.edges[idx(edge)].to))].slot});
            const std::vector<char> isTurned = feedbackEdges(static_cast<int>(container.items.size()), ends);
            for (std::size_t i = 0; i < container.edges.size(); ++i)
                m_isTurned[idx(container.edges[i])] = isTurned[i];
        }
        for (int edge = 0; edge < static_cast<int>(m_graph.edges.size()); ++edge) {
            const LayoutEdge &asked = m_graph.edges[idx(edge)];
            m_ports[idx(edge)] = {asked.fromPort, asked.toPort};
            const int common = commonContainer(asked.from, asked.to);
            for (const bool isStart : {true, false}) {
                for (int holder = m_items[idx(isStart ? asked.from : asked.to)].container; holder != common; holder = containerOf(m_parents[idx(holder)]))
                    m_containers[idx(holder)].crossings.push_back({edge, isStart, isStart != (m_isTurned[idx(edge)] != 0)});
            }
        }
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

    /// The item of a container that holds a node.
    int itemIn(int container, int node) const
    {
        int item = node;
        while (m_items[idx(item)].container != container)
            item = m_nodeCount + m_items[idx(item)].container;
        return item;
    }

    /// Nodes at the borders, one for all edges that leave the same place on the same side.
    void addCrossings(int number)
    {
        NestContainer &container = m_containers[idx(number)];
        std::map<std::tuple<int, bool, double>, int> known;
        for (NestCrossing &crossing : container.crossings) {
            const LayoutEdge &asked = m_graph.edges[idx(crossing.edge)];
            const int slot = m_items[idx(itemIn(number, crossing.isStart ? asked.from : asked.to))].slot;
            const double port = crossing.isStart ? m_ports[idx(crossing.edge)].first : m_ports[idx(crossing.edge)].second;
            const auto [place, isNew] = known.try_emplace({slot, crossing.isRight, port}, static_cast<int>(container.graph.edges.size()));
            crossing.route = place->second;
            if (!isNew)
                continue;
            const int border = static_cast<int>(container.graph.nodes.size());
            container.graph.nodes.push_back({0, 0, -1, crossing.isRight ? LayoutEnd::Last : LayoutEnd::First});
            container.graph.edges.push_back(crossing.isRight ? LayoutEdge{slot, border, port, 0} : LayoutEdge{border, slot, 0, port});
            if (!m_options.previous.empty())
                container.options.previous.push_back({});
        }
        container.options.isStacked = !container.crossings.empty();
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
            inside.from = m_items[idx(itemIn(number, inside.from))].slot;
            inside.to = m_items[idx(itemIn(number, inside.to))].slot;
            std::tie(inside.fromPort, inside.toPort) = m_ports[idx(edge)];
            container.graph.edges.push_back(inside);
        }
        addCrossings(number);
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
        for (const NestCrossing &crossing : container.crossings) {
            const auto route = container.result.route(crossing.route);
            (crossing.isStart ? m_ports[idx(crossing.edge)].first : m_ports[idx(crossing.edge)].second) = crossing.isRight ? route.back().y : route.front().y;
        }
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
        using Crossings = std::vector<std::pair<const NestContainer *, const NestCrossing *>>;
        std::vector<std::pair<Crossings, Crossings>> inside(m_graph.edges.size());
        for (const int group : m_insideOut) {
            for (const NestCrossing &crossing : m_containers[idx(group)].crossings)
                (crossing.isStart ? inside[idx(crossing.edge)].first : inside[idx(crossing.edge)].second).push_back({&m_containers[idx(group)], &crossing});
        }
        result.routeStarts.assign(1, 0);
        for (int edge = 0; edge < static_cast<int>(places.size()); ++edge) {
            for (const auto &[container, crossing] : inside[idx(edge)].first) // from the inside out
                appendCrossing(*container, *crossing, result);
            const auto route = places[idx(edge)].first->result.route(places[idx(edge)].second);
            result.routePoints.insert(result.routePoints.end(), route.begin(), route.end());
            for (std::size_t i = inside[idx(edge)].second.size(); i-- > 0;)
                appendCrossing(*inside[idx(edge)].second[i].first, *inside[idx(edge)].second[i].second, result);
            result.routeStarts.push_back(static_cast<int>(result.routePoints.size()));
        }
        result.bounds = m_containers.back().result.bounds;
        return result;
    }

    /// The part of a route inside of a group, in the direction of the edge. Inside, edges run from left to right.
    static void appendCrossing(const NestContainer &container, const NestCrossing &crossing, LayoutResult &result)
    {
        const auto route = container.result.route(crossing.route);
        if (crossing.isStart == crossing.isRight)
            result.routePoints.insert(result.routePoints.end(), route.begin(), route.end());
        else
            result.routePoints.insert(result.routePoints.end(), route.rbegin(), route.rend());
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
    std::vector<char> m_isTurned; ///< by edge
    std::vector<std::pair<double, double>> m_ports; ///< by edge: where it meets the items of the container at hand
};

} // namespace

LayoutResult layoutNested(const LayoutGraph &graph, const LayoutOptions &options)
{
    return Nesting(graph, options).run();
}

} // namespace hallmarker::lineage
