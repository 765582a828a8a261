#include "lineage/labels/FlowStructure.h"

#include "lineage/labels/Condensation.h"

#include <algorithm>
#include <functional>
#include <unordered_set>
#include <utility>

namespace hallmarker::lineage {

namespace {

// Marks of a component.
constexpr quint8 after = 1;  // reached from the target of the new edge
constexpr quint8 before = 2; // reaches its source
constexpr quint8 onCycle = 4;

using Arc = std::pair<quint32, quint32>;

/// What arcs lead to from a start; they are sorted by where they come from.
std::vector<quint32> reachedBy(const std::vector<Arc> &arcs, quint32 start)
{
    std::vector<quint32> found{start};
    std::unordered_set<quint32> seen{start};
    for (std::size_t i = 0; i < found.size(); ++i) {
        for (auto arc = std::lower_bound(arcs.begin(), arcs.end(), Arc(found[i], 0)); arc != arcs.end() && arc->first == found[i]; ++arc) {
            if (seen.insert(arc->second).second)
                found.push_back(arc->second);
        }
    }
    return found;
}

/// The components on the ways from `to` to `from`, which the new edge closes; empty when there is none.
std::vector<quint32> cycleOf(std::vector<Arc> arcs, quint32 from, quint32 to)
{
    std::sort(arcs.begin(), arcs.end());
    std::vector<quint32> onward = reachedBy(arcs, to);
    for (Arc &arc : arcs)
        std::swap(arc.first, arc.second);
    std::sort(arcs.begin(), arcs.end());
    std::vector<quint32> backward = reachedBy(arcs, from);
    std::sort(onward.begin(), onward.end());
    std::sort(backward.begin(), backward.end());
    std::vector<quint32> both;
    std::set_intersection(onward.begin(), onward.end(), backward.begin(), backward.end(), std::back_inserter(both));
    return both;
}

} // namespace

FlowStructure::FlowStructure(const FlowGraph &graph)
{
    const Condensation condensation = Condensation::of(graph);
    const quint32 nodes = graph.nodeCount();
    const quint32 edges = graph.edgeCount();
    const bool isSame = std::is_sorted(condensation.order.begin(), condensation.order.end());
    if (!isSame) {
        m_outer = condensation.order;
        m_inner.resize(nodes);
        for (quint32 i = 0; i < nodes; ++i)
            m_inner[m_outer[i]] = i;
        m_innerEdge.resize(edges);
        m_outerEdge.resize(edges);
    }
    m_edges.resize(edges);
    m_nodes.resize(nodes);
    quint32 place = 0;
    for (quint32 node = 0; node < nodes; ++node) {
        const quint32 row = outer(node);
        const quint32 begin = place;
        for (quint32 edge = graph.offsets[row]; edge < graph.offsets[row + 1]; ++edge, ++place) {
            m_edges[place] = {node, inner(graph.targets[edge])};
            if (!isSame) {
                m_innerEdge[edge] = place;
                m_outerEdge[place] = edge;
            }
            if (place > begin)
                m_edges[place - 1].nextOut = place;
        }
        if (place > begin)
            m_nodes[node].firstOut = begin;
    }
    for (quint32 back = 0; back < edges; ++back) { // backwards, so that the lists ascend
        const quint32 edge = edges - 1 - back;
        quint32 &first = m_nodes[m_edges[edge].to].firstIn;
        m_edges[edge].nextIn = first;
        first = edge;
    }
    std::vector<quint32> names;
    names.reserve(condensation.componentCount());
    for (quint32 i = 0; i < condensation.componentCount(); ++i) {
        const quint32 start = condensation.starts[i];
        const quint32 stop = condensation.starts[i + 1];
        names.push_back(start);
        for (quint32 node = start; node < stop; ++node)
            m_nodes[node].component = start;
        if (stop - start > 1) {
            m_nodes[start].isGroup = true;
            auto &members = m_members[start];
            for (quint32 node = start; node < stop; ++node)
                members.push_back(node);
        }
    }
    m_order.reset(nodes, names);
    m_marks.assign(nodes, 0);
}

quint32 FlowStructure::addNode()
{
    const quint32 node = nodeCount();
    m_nodes.push_back({node});
    m_marks.push_back(0);
    m_order.append(node);
    if (!m_inner.empty()) {
        m_inner.push_back(node);
        m_outer.push_back(node);
    }
    return node;
}

void FlowStructure::link(quint32 edge)
{
    Edge &linked = m_edges[edge];
    linked.nextOut = std::exchange(m_nodes[linked.from].firstOut, edge);
    linked.nextIn = std::exchange(m_nodes[linked.to].firstIn, edge);
}

quint32 FlowStructure::addEdge(quint32 from, quint32 to)
{
    const quint32 edge = edgeCount();
    m_edges.push_back({from, to});
    if (!m_innerEdge.empty()) {
        m_innerEdge.push_back(edge);
        m_outerEdge.push_back(edge);
    }
    link(edge);
    if (component(from) != component(to) && m_order.rank(component(from)) > m_order.rank(component(to)))
        reorder(component(from), component(to));
    return edge;
}

void FlowStructure::removeEdge(quint32 edge)
{
    Edge &removed = m_edges[edge];
    quint32 *slot = &m_nodes[removed.from].firstOut;
    while (*slot != edge)
        slot = &m_edges[*slot].nextOut;
    *slot = removed.nextOut;
    slot = &m_nodes[removed.to].firstIn;
    while (*slot != edge)
        slot = &m_edges[*slot].nextIn;
    *slot = removed.nextIn;
    if (removed.from != removed.to && component(removed.from) == component(removed.to))
        m_loose.push_back(component(removed.from));
    removed.from = end;
}

template <typename Visit>
void FlowStructure::forEachMember(quint32 component, Visit &&visit) const
{
    if (!isGroup(component)) {
        visit(component);
        return;
    }
    for (const quint32 node : m_members.at(component))
        visit(node);
}

/// What a search from both ends of a new edge went through.
struct FlowStructure::TwoWaySearch {
    std::vector<quint32> reached;  ///< from the edge's target on
    std::vector<quint32> reaching; ///< back from its source
    Arcs arcs;                     ///< between components, those that were followed
    quint32 middle;                ///< the first reached that was not gone on from; the source where there is none
    bool hasMet = false;
};

/// Forward from `to` the lowest first, back from `from` the highest first, the side next that has done less, until all that
/// is still to be gone on from lies beyond the other side's. Every way from `to` to `from` consists of arcs then.
FlowStructure::TwoWaySearch FlowStructure::searchBetween(quint32 from, quint32 to)
{
    using Ranked = std::pair<quint64, quint32>;
    const quint64 low = m_order.rank(to);
    const quint64 high = m_order.rank(from);
    TwoWaySearch found;
    found.reached = {to};
    found.reaching = {from};
    m_marks[to] |= after;
    m_marks[from] |= before;
    std::vector<Ranked> ahead{{low, to}};
    std::vector<Ranked> back{{high, from}};
    std::size_t forwardWork = 0;
    std::size_t backwardWork = 0;
    while (!ahead.empty() && !back.empty() && ahead.front().first < back.front().first) {
        if (forwardWork <= backwardWork) {
            std::pop_heap(ahead.begin(), ahead.end(), std::greater<>());
            const quint32 source = ahead.back().second;
            ahead.pop_back();
            forEachMember(source, [&](quint32 node) {
                ++forwardWork;
                for (quint32 edge = firstOut(node); edge != end; edge = nextOut(edge), ++forwardWork) {
                    const quint32 target = component(m_edges[edge].to);
                    const quint64 rank = m_order.rank(target);
                    if (target == source || rank > high)
                        continue;
                    found.arcs.emplace_back(source, target);
                    if (m_marks[target] & after)
                        continue;
                    found.hasMet = found.hasMet || (m_marks[target] & before);
                    m_marks[target] |= after;
                    found.reached.push_back(target);
                    ahead.emplace_back(rank, target);
                    std::push_heap(ahead.begin(), ahead.end(), std::greater<>());
                }
            });
        } else {
            std::pop_heap(back.begin(), back.end());
            const quint32 target = back.back().second;
            back.pop_back();
            forEachMember(target, [&](quint32 node) {
                ++backwardWork;
                for (quint32 edge = firstIn(node); edge != end; edge = nextIn(edge), ++backwardWork) {
                    const quint32 source = component(m_edges[edge].from);
                    const quint64 rank = m_order.rank(source);
                    if (source == target || rank < low)
                        continue;
                    found.arcs.emplace_back(source, target);
                    if (m_marks[source] & before)
                        continue;
                    found.hasMet = found.hasMet || (m_marks[source] & after);
                    m_marks[source] |= before;
                    found.reaching.push_back(source);
                    back.emplace_back(rank, source);
                    std::push_heap(back.begin(), back.end());
                }
            });
        }
    }
    found.middle = ahead.empty() ? from : ahead.front().second;
    return found;
}

/// An edge from component `from` to component `to`, which stood before it.
void FlowStructure::reorder(quint32 from, quint32 to)
{
    TwoWaySearch search = searchBetween(from, to);
    const std::vector<quint32> cycle = search.hasMet ? cycleOf(search.arcs, from, to) : std::vector<quint32>();
    for (const quint32 component : search.reached)
        m_marks[component] = 0;
    for (const quint32 component : search.reaching)
        m_marks[component] = 0;
    for (const quint32 component : cycle)
        m_marks[component] = onCycle;
    // What reaches the edge from behind the middle, then the cycle if there is one, then what the edge reaches before the
    // middle: all of it goes to the middle, each in the order that it had.
    const quint32 middle = search.middle;
    const quint64 bound = m_order.rank(middle);
    const auto isLeft = [&](quint32 component) { return m_marks[component] & onCycle; };
    std::erase_if(search.reaching, [&](quint32 component) { return m_order.rank(component) <= bound || isLeft(component); });
    std::erase_if(search.reached, [&](quint32 component) { return m_order.rank(component) >= bound || isLeft(component); });
    const auto byRank = [this](quint32 a, quint32 b) { return m_order.rank(a) < m_order.rank(b); };
    std::sort(search.reaching.begin(), search.reaching.end(), byRank);
    std::sort(search.reached.begin(), search.reached.end(), byRank);
    for (const std::vector<quint32> *moved : std::initializer_list<const std::vector<quint32> *>{&search.reaching, &search.reached, &cycle}) {
        for (const quint32 component : *moved) {
            if (component != middle)
                m_order.remove(component);
        }
    }
    const bool isInMiddle = m_marks[middle] & onCycle;
    for (const quint32 component : cycle)
        m_marks[component] = 0;
    // Without a cycle the source itself is no part of what moves, and what is reached from it comes behind it.
    const quint32 anchor = middle == from && cycle.empty() ? middle : m_order.previous(middle);
    if (isInMiddle)
        m_order.remove(middle);
    std::vector<quint32> arranged = std::move(search.reaching);
    if (!cycle.empty())
        arranged.push_back(merge(cycle));
    arranged.insert(arranged.end(), search.reached.begin(), search.reached.end());
    m_order.insertAfter(anchor, arranged);
}

/// Makes one of them; its place in the order is the caller's matter.
quint32 FlowStructure::merge(const std::vector<quint32> &components)
{
    // The largest keeps its name, so that a node changes its component at most log n times by merging.
    const auto size = [this](quint32 component) { return isGroup(component) ? m_members.at(component).size() : 1; };
    const quint32 name = *std::max_element(components.begin(), components.end(), [&](quint32 a, quint32 b) { return size(a) < size(b); });
    auto &members = m_members[name];
    if (members.empty())
        members.push_back(name);
    for (const quint32 component : components) {
        if (component == name)
            continue;
        forEachMember(component, [&](quint32 node) {
            m_nodes[node].component = name;
            members.push_back(node);
        });
        m_members.erase(component);
        m_nodes[component].isGroup = false;
    }
    m_nodes[name].isGroup = true;
    if (!m_loose.empty()) // one of them may have been
        m_loose.push_back(name);
    return name;
}

std::vector<quint32> FlowStructure::tidy()
{
    std::vector<quint32> nodes;
    std::sort(m_loose.begin(), m_loose.end());
    m_loose.erase(std::unique(m_loose.begin(), m_loose.end()), m_loose.end());
    for (const quint32 component : m_loose) {
        if (isGroup(component)) // else merged into another one, which then stands here itself
            split(component, nodes);
    }
    m_loose.clear();
    return nodes;
}

void FlowStructure::split(quint32 component, std::vector<quint32> &nodes)
{
    const std::vector<quint32> members = std::move(m_members.at(component));
    std::unordered_map<quint32, quint32> places;
    for (std::size_t i = 0; i < members.size(); ++i)
        places.emplace(members[i], quint32(i));
    std::vector<FlowRows::Edge> edges;
    for (std::size_t i = 0; i < members.size(); ++i) {
        for (quint32 edge = firstOut(members[i]); edge != end; edge = nextOut(edge)) {
            if (this->component(to(edge)) == component)
                edges.emplace_back(quint32(i), places.at(to(edge)));
        }
    }
    const FlowRows rows(quint32(members.size()), edges);
    const Condensation parts = Condensation::of(rows.graph());
    if (parts.componentCount() == 1) {
        m_members.at(component) = members;
        return;
    }
    m_members.erase(component);
    m_nodes[component].isGroup = false;
    std::vector<quint32> names;
    for (quint32 part = 0; part < parts.componentCount(); ++part) {
        const quint32 name = members[parts.order[parts.starts[part]]];
        names.push_back(name);
        const bool isGroup = parts.starts[part + 1] - parts.starts[part] > 1;
        m_nodes[name].isGroup = isGroup;
        for (quint32 i = parts.starts[part]; i < parts.starts[part + 1]; ++i) {
            m_nodes[members[parts.order[i]]].component = name;
            if (isGroup)
                m_members[name].push_back(members[parts.order[i]]);
        }
    }
    // The first part takes the place of the whole, the others come right after it.
    if (names.front() != component)
        m_order.rename(component, names.front());
    m_order.insertAfter(names.front(), std::span(names).subspan(1));
    nodes.insert(nodes.end(), members.begin(), members.end());
}

} // namespace hallmarker::lineage
