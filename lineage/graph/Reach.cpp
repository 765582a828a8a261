#include "lineage/graph/Reach.h"

#include <algorithm>
#include <bit>

namespace hallmarker::lineage {

std::size_t NodeSet::size() const
{
    std::size_t count = 0;
    for (const quint64 word : m_words)
        count += static_cast<std::size_t>(std::popcount(word));
    return count;
}

void NodeSet::intersect(const NodeSet &other)
{
    for (std::size_t i = 0; i < m_words.size(); ++i)
        m_words[i] &= other.m_words[i];
}

std::vector<NodeId> NodeSet::nodes() const
{
    std::vector<NodeId> found;
    found.reserve(size());
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        for (quint64 word = m_words[i]; word != 0; word &= word - 1)
            found.push_back(m_adjacency->nodeAt(static_cast<quint32>(i * 64 + static_cast<std::size_t>(std::countr_zero(word)))));
    }
    return found;
}

NodeSet Reach::all(NodeId from, Direction direction) const
{
    const Adjacency &adjacency = m_graph.over(m_kinds);
    NodeSet reached(adjacency);
    sweep(reached, adjacency.slotOf(from), direction);
    return reached;
}

void Reach::sweep(NodeSet &reached, quint32 start, Direction direction) const
{
    const Adjacency &adjacency = *reached.m_adjacency;
    std::vector<quint64> &words = reached.m_words;
    reached.insertSlot(start);
    if (!adjacency.isOrdered()) {
        std::vector<quint32> open{start};
        while (!open.empty()) {
            const quint32 slot = open.back();
            open.pop_back();
            for (const quint32 other : adjacency.next(direction, slot)) {
                if (!reached.containsSlot(other)) {
                    reached.insertSlot(other);
                    open.push_back(other);
                }
            }
        }
        return;
    }
    // Every edge leads on in the order, so one pass over the words that follow is enough. Bits that a word gains while it is
    // looked at are met as well. A cycle is taken whole at its first node.
    const auto &cycles = adjacency.cycles();
    const auto takeCycle = [&](const std::pair<quint32, quint32> &cycle) {
        bool isReached = false;
        for (quint32 slot = cycle.first; slot < cycle.second && !isReached; ++slot)
            isReached = reached.containsSlot(slot);
        if (!isReached)
            return;
        for (quint32 slot = cycle.first; slot < cycle.second; ++slot) {
            reached.insertSlot(slot);
            for (const quint32 other : adjacency.next(direction, slot))
                reached.insertSlot(other);
        }
    };
    if (direction == Direction::Down) {
        auto cycle = std::lower_bound(cycles.begin(), cycles.end(), start, [](const auto &one, quint32 slot) { return one.second <= slot; });
        const quint32 end = static_cast<quint32>(adjacency.slotCount());
        quint32 from = start;
        while (from < end) {
            const quint32 until = cycle == cycles.end() ? end : std::max(from, cycle->first);
            for (quint32 slot = from; slot < until;) {
                const quint64 word = words[slot >> 6] >> (slot & 63);
                if (word == 0) {
                    slot = (slot | 63) + 1;
                    continue;
                }
                slot += static_cast<quint32>(std::countr_zero(word));
                if (slot >= until)
                    break;
                for (const quint32 other : adjacency.next(direction, slot))
                    words[other >> 6] |= quint64(1) << (other & 63);
                ++slot;
            }
            if (cycle == cycles.end())
                break;
            takeCycle(*cycle);
            from = cycle->second;
            ++cycle;
        }
        return;
    }
    auto cycle = std::make_reverse_iterator(std::upper_bound(cycles.begin(), cycles.end(), start, [](quint32 slot, const auto &one) { return slot < one.first; }));
    qint64 from = start;
    while (from >= 0) {
        const qint64 until = cycle == cycles.rend() ? 0 : std::min<qint64>(from + 1, cycle->second);
        for (qint64 slot = from; slot >= until;) {
            const quint64 word = words[static_cast<std::size_t>(slot) >> 6] << (63 - (slot & 63));
            if (word == 0) {
                slot = (slot & ~qint64(63)) - 1;
                continue;
            }
            slot -= std::countl_zero(word);
            if (slot < until)
                break;
            for (const quint32 other : adjacency.next(direction, static_cast<quint32>(slot)))
                words[other >> 6] |= quint64(1) << (other & 63);
            --slot;
        }
        if (cycle == cycles.rend())
            break;
        takeCycle(*cycle);
        from = qint64(cycle->first) - 1;
        ++cycle;
    }
}

/// Neighbours lie anywhere in memory, and the queue tells what comes next: with these distances the rows have come by the time
/// they are needed.
constexpr std::size_t rowAhead = 32;
constexpr std::size_t neighboursAhead = 16;

std::vector<ReachedNode> Reach::list(NodeId from, Direction direction, int maxHops)
{
    const Adjacency &adjacency = m_graph.over(m_kinds);
    m_marks.resize((adjacency.slotCount() + 63) / 64, 0); // bits, so that they stay near
    if (m_queueRoom < adjacency.slotCount() + 1) {
        m_queueRoom = adjacency.slotCount() + 1;
        m_queue = std::make_unique_for_overwrite<Queued[]>(m_queueRoom);
    }
    Queued *const queue = m_queue.get();
    std::size_t queued = 0;
    // Whether a neighbour is new is a coin toss, and a wrong guess costs more than a write: each is written behind the last
    // row, and stays there when it is new.
    const auto expand = [&](quint32 slot, quint32 parent) {
        for (const quint32 other : adjacency.next(direction, slot)) {
            quint64 &word = m_marks[other >> 6];
            const quint64 bit = quint64(1) << (other & 63);
            queue[queued] = {other, parent};
            queued += (word & bit) == 0;
            word |= bit;
        }
    };
    const quint32 start = adjacency.slotOf(from);
    m_marks[start >> 6] |= quint64(1) << (start & 63);
    std::vector<std::size_t> levelEnds; // by depth - 1: where the rows of that depth end
    if (maxHops != 0)
        expand(start, none);
    for (std::size_t i = 0; i < queued;) {
        const std::size_t levelEnd = queued;
        levelEnds.push_back(levelEnd);
        if (maxHops >= 0 && levelEnds.size() >= static_cast<std::size_t>(maxHops))
            break;
        for (; i < levelEnd; ++i) {
            if (i + rowAhead < queued) {
                adjacency.prefetchRow(direction, queue[i + rowAhead].slot);
                adjacency.prefetchNeighbours(direction, queue[i + neighboursAhead].slot);
            }
            expand(queue[i].slot, static_cast<quint32>(i));
        }
    }
    std::vector<ReachedNode> rows;
    rows.reserve(queued);
    std::size_t at = 0;
    for (std::size_t level = 0; level < levelEnds.size(); ++level) {
        for (; at < levelEnds[level]; ++at)
            rows.push_back({adjacency.nodeAt(queue[at].slot), static_cast<quint32>(level + 1), queue[at].parent});
    }
    clearMarks(start, queued);
    return rows;
}

/// One by one where they are few: a small question costs what it looks at.
void Reach::clearMarks(quint32 start, std::size_t queued)
{
    if (queued > m_marks.size()) {
        std::fill(m_marks.begin(), m_marks.end(), 0);
        return;
    }
    m_marks[start >> 6] = 0;
    for (std::size_t i = 0; i < queued; ++i)
        m_marks[m_queue[i].slot >> 6] = 0;
}

std::vector<NodeId> Reach::path(NodeId from, const std::vector<ReachedNode> &rows, std::size_t row, Direction direction)
{
    std::vector<NodeId> nodes;
    for (quint32 at = static_cast<quint32>(row); at != none; at = rows[at].parent)
        nodes.push_back(rows[at].node);
    nodes.push_back(from);
    if (direction == Direction::Down)
        std::reverse(nodes.begin(), nodes.end());
    return nodes;
}

std::vector<NodeId> Reach::shortestPath(NodeId a, NodeId b)
{
    const Adjacency &adjacency = m_graph.over(m_kinds);
    const NodeId goal = adjacency.nodeAt(adjacency.slotOf(b));
    if (adjacency.slotOf(a) == adjacency.slotOf(b))
        return {a};
    const std::vector<ReachedNode> rows = list(a, Direction::Down);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].node == goal)
            return path(a, rows, i);
    }
    return {};
}

NodeSet Reach::between(NodeId a, NodeId b) const
{
    NodeSet below = all(a, Direction::Down);
    if (!below.contains(b))
        return NodeSet(m_graph.over(m_kinds));
    below.intersect(all(b, Direction::Up));
    return below;
}

std::size_t countOfKind(const LineageGraph &graph, const std::vector<ReachedNode> &rows, NodeKind kind)
{
    return static_cast<std::size_t>(std::count_if(rows.begin(), rows.end(), [&](const ReachedNode &row) { return graph.nodes().kind(row.node) == kind; }));
}

} // namespace hallmarker::lineage
