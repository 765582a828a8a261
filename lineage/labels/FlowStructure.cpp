#include "lineage/labels/FlowStructure.h"

#include "lineage/labels/Condensation.h"

#include <algorithm>

namespace hallmarker::lineage {

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
    m_from.resize(edges);
    m_to.resize(edges);
    m_nextOut.assign(edges, end);
    m_nextIn.assign(edges, end);
    m_firstOut.assign(nodes, end);
    m_firstIn.assign(nodes, end);
    quint32 place = 0;
    for (quint32 node = 0; node < nodes; ++node) {
        const quint32 row = outer(node);
        const quint32 begin = place;
        for (quint32 edge = graph.offsets[row]; edge < graph.offsets[row + 1]; ++edge, ++place) {
            m_from[place] = node;
            m_to[place] = inner(graph.targets[edge]);
            if (!isSame) {
                m_innerEdge[edge] = place;
                m_outerEdge[place] = edge;
            }
            if (place > begin)
                m_nextOut[place - 1] = place;
        }
        if (place > begin)
            m_firstOut[node] = begin;
    }
    for (quint32 back = 0; back < edges; ++back) { // backwards, so that the lists ascend
        const quint32 edge = edges - 1 - back;
        m_nextIn[edge] = m_firstIn[m_to[edge]];
        m_firstIn[m_to[edge]] = edge;
    }
    m_component.resize(nodes);
    m_isGroup.assign(nodes, 0);
    std::vector<quint32> names;
    names.reserve(condensation.componentCount());
    for (quint32 i = 0; i < condensation.componentCount(); ++i) {
        const quint32 start = condensation.starts[i];
        const quint32 stop = condensation.starts[i + 1];
        names.push_back(start);
        for (quint32 node = start; node < stop; ++node)
            m_component[node] = start;
        if (stop - start > 1) {
            m_isGroup[start] = 1;
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
    m_component.push_back(node);
    m_isGroup.push_back(0);
    m_firstOut.push_back(end);
    m_firstIn.push_back(end);
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
    m_nextOut[edge] = m_firstOut[m_from[edge]];
    m_firstOut[m_from[edge]] = edge;
    m_nextIn[edge] = m_firstIn[m_to[edge]];
    m_firstIn[m_to[edge]] = edge;
}

quint32 FlowStructure::addEdge(quint32 from, quint32 to)
{
    const quint32 edge = edgeCount();
    m_from.push_back(from);
    m_to.push_back(to);
    m_nextOut.push_back(end);
    m_nextIn.push_back(end);
    if (!m_innerEdge.empty()) {
        m_innerEdge.push_back(edge);
        m_outerEdge.push_back(edge);
    }
    link(edge);
    if (m_component[from] != m_component[to] && m_order.rank(m_component[from]) > m_order.rank(m_component[to]))
        reorder(m_component[from], m_component[to]);
    return edge;
}

void FlowStructure::removeEdge(quint32 edge)
{
    const quint32 from = m_from[edge];
    const quint32 to = m_to[edge];
    quint32 *slot = &m_firstOut[from];
    while (*slot != edge)
        slot = &m_nextOut[*slot];
    *slot = m_nextOut[edge];
    slot = &m_firstIn[to];
    while (*slot != edge)
        slot = &m_nextIn[*slot];
    *slot = m_nextIn[edge];
    if (from != to && m_component[from] == m_component[to])
        m_loose.push_back(m_component[from]);
    m_from[edge] = end;
}

template <typename Visit>
void FlowStructure::forEachMember(quint32 component, Visit &&visit) const
{
    if (!m_isGroup[component]) {
        visit(component);
        return;
    }
    for (const quint32 node : m_members.at(component))
        visit(node);
}

/// An edge from component `from` to component `to`, which stood before it.
void FlowStructure::reorder(quint32 from, quint32 to)
{
    constexpr quint8 after = 1;  // reached from `to`
    constexpr quint8 before = 2; // reaches `from`
    const quint64 low = m_order.rank(to);
    const quint64 high = m_order.rank(from);
    std::vector<quint32> reached{to};
    m_marks[to] |= after;
    for (std::size_t i = 0; i < reached.size(); ++i) {
        forEachMember(reached[i], [&](quint32 node) {
            for (quint32 edge = m_firstOut[node]; edge != end; edge = m_nextOut[edge]) {
                const quint32 target = m_component[m_to[edge]];
                if (!(m_marks[target] & after) && m_order.rank(target) <= high) {
                    m_marks[target] |= after;
                    reached.push_back(target);
                }
            }
        });
    }
    std::vector<quint32> reaching{from};
    m_marks[from] |= before;
    for (std::size_t i = 0; i < reaching.size(); ++i) {
        forEachMember(reaching[i], [&](quint32 node) {
            for (quint32 edge = m_firstIn[node]; edge != end; edge = m_nextIn[edge]) {
                const quint32 source = m_component[m_from[edge]];
                if (!(m_marks[source] & before) && m_order.rank(source) >= low) {
                    m_marks[source] |= before;
                    reaching.push_back(source);
                }
            }
        });
    }
    // First what reaches the edge, then the cycle if there is one, then what the edge reaches: all of it between low and high.
    const auto byRank = [this](quint32 a, quint32 b) { return m_order.rank(a) < m_order.rank(b); };
    std::sort(reached.begin(), reached.end(), byRank);
    std::sort(reaching.begin(), reaching.end(), byRank);
    std::vector<quint32> arranged;
    std::vector<quint32> cycle;
    for (const quint32 component : reaching) {
        if (m_marks[component] & after)
            cycle.push_back(component);
        else
            arranged.push_back(component);
    }
    arranged.insert(arranged.end(), cycle.begin(), cycle.end());
    for (const quint32 component : reached) {
        if (!(m_marks[component] & before))
            arranged.push_back(component);
    }
    for (const quint32 component : reached)
        m_marks[component] = 0;
    for (const quint32 component : reaching)
        m_marks[component] = 0;
    m_order.arrange(arranged);
    if (!cycle.empty())
        merge(cycle);
}

void FlowStructure::merge(const std::vector<quint32> &components)
{
    // The largest keeps its name, so that a node changes its component at most log n times by merging.
    const auto size = [this](quint32 component) { return m_isGroup[component] ? m_members.at(component).size() : 1; };
    const quint32 name = *std::max_element(components.begin(), components.end(), [&](quint32 a, quint32 b) { return size(a) < size(b); });
    auto &members = m_members[name];
    if (members.empty())
        members.push_back(name);
    for (const quint32 component : components) {
        if (component == name)
            continue;
        forEachMember(component, [&](quint32 node) {
            m_component[node] = name;
            members.push_back(node);
        });
        m_members.erase(component);
        m_isGroup[component] = 0;
        m_order.remove(component);
    }
    m_isGroup[name] = 1;
    if (!m_loose.empty()) // one of them may have been
        m_loose.push_back(name);
}

std::vector<quint32> FlowStructure::tidy()
{
    std::vector<quint32> nodes;
    std::sort(m_loose.begin(), m_loose.end());
    m_loose.erase(std::unique(m_loose.begin(), m_loose.end()), m_loose.end());
    for (const quint32 component : m_loose) {
        if (m_isGroup[component]) // else merged into another one, which then stands here itself
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
        for (quint32 edge = m_firstOut[members[i]]; edge != end; edge = m_nextOut[edge]) {
            if (m_component[m_to[edge]] == component)
                edges.emplace_back(quint32(i), places.at(m_to[edge]));
        }
    }
    const FlowRows rows(quint32(members.size()), edges);
    const Condensation parts = Condensation::of(rows.graph());
    if (parts.componentCount() == 1) {
        m_members.at(component) = members;
        return;
    }
    m_members.erase(component);
    m_isGroup[component] = 0;
    std::vector<quint32> names;
    for (quint32 part = 0; part < parts.componentCount(); ++part) {
        const quint32 name = members[parts.order[parts.starts[part]]];
        names.push_back(name);
        const bool isGroup = parts.starts[part + 1] - parts.starts[part] > 1;
        m_isGroup[name] = isGroup;
        for (quint32 i = parts.starts[part]; i < parts.starts[part + 1]; ++i) {
            m_component[members[parts.order[i]]] = name;
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
