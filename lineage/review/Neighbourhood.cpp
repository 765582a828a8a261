#include "lineage/review/Neighbourhood.h"

#include <algorithm>
#include <deque>

namespace hallmarker::lineage {

namespace {

bool isStep(const LineageGraph &graph, NodeId node)
{
    const NodeKind kind = graph.nodes().kind(node);
    return kind == NodeKind::Job || kind == NodeKind::Run;
}

/// One direction from the focus: a search with steps of length 0 (out of a job) and 1.
class Side {
public:
    Side(const LineageGraph &graph, KindMask kinds, const NeighbourhoodQuestion &question, Direction direction, Neighbourhood &found, QHash<NodeId, int> &shown)
        : m_graph(graph), m_adjacency(graph.over(kinds)), m_question(question), m_direction(direction), m_found(found), m_shown(shown)
    {
    }

    void walk()
    {
        m_steps.insert(m_question.focus, 0);
        m_queue.push_back(m_question.focus);
        std::vector<NodeId> order;
        while (!m_queue.empty()) {
            const NodeId at = m_queue.front();
            m_queue.pop_front();
            if (m_done.contains(at))
                continue;
            m_done.insert(at, true);
            order.push_back(at);
            visit(at);
        }
        for (const NodeId at : order)
            noteHidden(at);
    }

private:
    std::vector<NodeId> neighbours(NodeId at) const
    {
        std::vector<NodeId> list;
        const quint32 slot = m_adjacency.slotOf(at);
        for (const quint32 other : m_adjacency.next(m_direction, slot)) {
            if (other != slot)
                list.push_back(m_adjacency.nodeAt(other));
        }
        std::sort(list.begin(), list.end(), [this](NodeId a, NodeId b) {
            const int order = m_graph.nodes().name(a).compare(m_graph.nodes().name(b));
            return order != 0 ? order < 0 : a < b;
        });
        return list;
    }

    void visit(NodeId at)
    {
        const int steps = m_steps.value(at);
        const int cost = isStep(m_graph, at) && at != m_question.focus ? 0 : 1;
        const int opened = m_question.opened.value({at, static_cast<int>(m_direction)});
        // Whoever sees a job sees what it makes as well.
        int room = (cost == 0 || steps + cost <= m_question.hops ? m_question.fan : 0) + opened;
        for (const NodeId next : neighbours(at)) {
            const bool isNew = !m_steps.contains(next);
            if (isNew && (room <= 0 || m_found.nodes.size() >= m_question.limit))
                continue;
            const int reached = steps + cost;
            if (isNew)
                --room;
            if (!isNew && m_steps.value(next) <= reached)
                continue;
            m_steps.insert(next, reached);
            if (!m_shown.contains(next)) {
                m_shown.insert(next, static_cast<int>(m_found.nodes.size()));
                m_found.nodes.push_back({next, m_direction == Direction::Down ? reached : -reached});
            }
            if (cost == 0)
                m_queue.push_front(next);
            else
                m_queue.push_back(next);
        }
    }

    void noteHidden(NodeId at)
    {
        int count = 0;
        for (const NodeId next : neighbours(at))
            count += m_shown.contains(next) ? 0 : 1;
        if (count > 0)
            m_found.hidden.push_back({at, m_direction, count});
    }

    const LineageGraph &m_graph;
    const Adjacency &m_adjacency;
    const NeighbourhoodQuestion &m_question;
    Direction m_direction;
    Neighbourhood &m_found;
    QHash<NodeId, int> &m_shown;
    QHash<NodeId, int> m_steps;
    QHash<NodeId, bool> m_done;
    std::deque<NodeId> m_queue;
};

} // namespace

Neighbourhood Neighbourhood::of(const LineageGraph &graph, KindMask kinds, const NeighbourhoodQuestion &question)
{
    Neighbourhood found;
    if (question.focus == none || question.focus >= graph.nodes().size())
        return found;
    NeighbourhoodQuestion asked = question;
    asked.focus = graph.merged().representative(question.focus);
    QHash<NodeId, int> shown{{asked.focus, 0}};
    found.nodes.push_back({asked.focus, 0});
    Side(graph, kinds, asked, Direction::Up, found, shown).walk();
    Side(graph, kinds, asked, Direction::Down, found, shown).walk();
    return found;
}

} // namespace hallmarker::lineage
