#include "lineage/graph/Adjacency.h"

#include <algorithm>

namespace hallmarker::lineage {

namespace {

/// Edges as pairs of nodes, in three arrays that are sorted together.
struct Pairs {
    std::vector<quint32> from;
    std::vector<quint32> to;
    std::vector<EdgeId> edge;
};

/// Sorts by counting, keeping the order of equals.
Pairs sortedBy(const Pairs &pairs, const std::vector<quint32> &key, std::size_t keys)
{
    std::vector<quint32> place(keys + 1, 0);
    for (const quint32 value : key)
        ++place[value + 1];
    for (std::size_t i = 0; i < keys; ++i)
        place[i + 1] += place[i];
    Pairs sorted{std::vector<quint32>(key.size()), std::vector<quint32>(key.size()), std::vector<EdgeId>(key.size())};
    for (std::size_t i = 0; i < key.size(); ++i) {
        const quint32 at = place[key[i]]++;
        sorted.from[at] = pairs.from[i];
        sorted.to[at] = pairs.to[i];
        sorted.edge[at] = pairs.edge[i];
    }
    return sorted;
}

} // namespace

Adjacency::Adjacency(std::size_t nodes, const std::vector<GraphEdge> &edges, KindMask kinds, const AliasSets &aliases) : m_kinds(kinds)
{
    Pairs pairs;
    pairs.from.reserve(edges.size());
    pairs.to.reserve(edges.size());
    pairs.edge.reserve(edges.size());
    for (std::size_t i = 0; i < edges.size(); ++i) {
        const GraphEdge &edge = edges[i];
        if ((maskOf(edge.kind) & kinds) == 0 || edge.isRemoved)
            continue;
        pairs.from.push_back(aliases.isEmpty() ? edge.from : aliases.representative(edge.from));
        pairs.to.push_back(aliases.isEmpty() ? edge.to : aliases.representative(edge.to));
        pairs.edge.push_back(static_cast<EdgeId>(i));
    }
    {
        std::vector<quint32> offsets(nodes + 1, 0);
        for (const quint32 from : pairs.from)
            ++offsets[from + 1];
        for (std::size_t i = 0; i < nodes; ++i)
            offsets[i + 1] += offsets[i];
        std::vector<quint32> targets(pairs.to.size());
        std::vector<quint32> place(offsets.begin(), offsets.end() - 1);
        for (std::size_t i = 0; i < pairs.from.size(); ++i)
            targets[place[pairs.from[i]]++] = pairs.to[i];
        m_order = TopologicalOrder::of(offsets, targets);
    }
    for (quint32 &node : pairs.from)
        node = m_order.slotOf[node];
    for (quint32 &node : pairs.to)
        node = m_order.slotOf[node];
    // First by neighbour, then by row: rows are in order without sorting each.
    const Pairs byTo = sortedBy(pairs, pairs.to, nodes);
    const Pairs down = sortedBy(byTo, byTo.from, nodes);
    m_sides[static_cast<int>(Direction::Down)] = sideOf(nodes, down.from, down.to, down.edge);
    const Pairs up = sortedBy(down, down.to, nodes);
    m_sides[static_cast<int>(Direction::Up)] = sideOf(nodes, up.to, up.from, up.edge);
    if (!aliases.isEmpty()) {
        const std::vector<quint32> own = m_order.slotOf;
        for (const auto &[a, b] : aliases.merges()) {
            m_order.slotOf[a] = own[aliases.representative(a)];
            m_order.slotOf[b] = own[aliases.representative(b)];
        }
    }
}

Adjacency::Side Adjacency::sideOf(std::size_t slots, const std::vector<quint32> &row, const std::vector<quint32> &neighbour, const std::vector<EdgeId> &edge)
{
    Side side;
    side.offsets.assign(slots + 1, 0);
    side.edgeOffsets.assign(slots + 1, 0);
    side.neighbours.reserve(row.size());
    side.edges = edge;
    for (std::size_t i = 0; i < row.size(); ++i) {
        ++side.edgeOffsets[row[i] + 1];
        if (i > 0 && row[i] == row[i - 1] && neighbour[i] == neighbour[i - 1])
            continue;
        side.neighbours.push_back(neighbour[i]);
        ++side.offsets[row[i] + 1];
    }
    for (std::size_t i = 0; i < slots; ++i) {
        side.offsets[i + 1] += side.offsets[i];
        side.edgeOffsets[i + 1] += side.edgeOffsets[i];
    }
    return side;
}

std::span<const EdgeId> Adjacency::edges(Direction direction, quint32 slot) const
{
    const Side &side = m_sides[static_cast<int>(direction)];
    if (!side.patches.empty()) {
        if (const auto patch = side.patches.find(slot); patch != side.patches.end())
            return patch->second.edges;
    }
    if (slot >= side.edgeOffsets.size() - 1)
        return {};
    return {side.edges.data() + side.edgeOffsets[slot], side.edgeOffsets[slot + 1] - side.edgeOffsets[slot]};
}

std::pair<quint32, quint32> Adjacency::cycleOf(quint32 slot) const
{
    auto after = std::upper_bound(m_order.cycles.begin(), m_order.cycles.end(), slot, [](quint32 wanted, const auto &cycle) { return wanted < cycle.first; });
    if (after == m_order.cycles.begin())
        return {slot, slot};
    --after;
    return slot < after->second ? *after : std::pair(slot, slot);
}

void Adjacency::addNode()
{
    const auto slot = static_cast<quint32>(m_order.nodeAt.size());
    m_order.nodeAt.push_back(static_cast<NodeId>(m_order.slotOf.size()));
    m_order.slotOf.push_back(slot);
}

Adjacency::Row &Adjacency::patch(Direction direction, quint32 slot)
{
    Side &side = m_sides[static_cast<int>(direction)];
    const auto [place, isNew] = side.patches.try_emplace(slot);
    if (isNew && slot < side.offsets.size() - 1) {
        place->second.neighbours.assign(side.neighbours.begin() + side.offsets[slot], side.neighbours.begin() + side.offsets[slot + 1]);
        place->second.edges.assign(side.edges.begin() + side.edgeOffsets[slot], side.edges.begin() + side.edgeOffsets[slot + 1]);
    }
    return place->second;
}

void Adjacency::addEdge(EdgeId id, const GraphEdge &edge)
{
    if ((maskOf(edge.kind) & m_kinds) == 0)
        return;
    const quint32 from = slotOf(edge.from);
    const quint32 to = slotOf(edge.to);
    const auto put = [id](Row &row, quint32 neighbour) {
        row.edges.push_back(id);
        if (std::find(row.neighbours.begin(), row.neighbours.end(), neighbour) == row.neighbours.end())
            row.neighbours.push_back(neighbour);
    };
    put(patch(Direction::Down, from), to);
    put(patch(Direction::Up, to), from);
    if (from > to && cycleOf(from).first != cycleOf(to).first)
        m_isOrdered = false;
    ++m_edits;
}

void Adjacency::removeEdge(EdgeId id, const std::vector<GraphEdge> &edges)
{
    const GraphEdge &edge = edges[id];
    if ((maskOf(edge.kind) & m_kinds) == 0)
        return;
    const quint32 from = slotOf(edge.from);
    const quint32 to = slotOf(edge.to);
    const auto take = [&](Row &row, quint32 neighbour, bool isDown) {
        std::erase(row.edges, id);
        const bool isStillThere = std::any_of(row.edges.begin(), row.edges.end(), [&](EdgeId other) { return slotOf(isDown ? edges[other].to : edges[other].from) == neighbour; });
        if (!isStillThere)
            std::erase(row.neighbours, neighbour);
    };
    take(patch(Direction::Down, from), to, true);
    take(patch(Direction::Up, to), from, false);
    // A cycle that lost an edge may be none any more; a sweep that takes it whole would then reach too much.
    if (cycleOf(from).first != cycleOf(from).second && cycleOf(from) == cycleOf(to))
        m_isOrdered = false;
    ++m_edits;
}

} // namespace hallmarker::lineage
