#include "lineage/graph/TimedReach.h"

#include <algorithm>
#include <queue>

namespace hallmarker::lineage {

namespace {

constexpr qint64 always = noTime + 1; ///< its negative is a number as well
constexpr qint64 never = -always;

} // namespace

TimedReach::TimedReach(const LineageGraph &graph, const Options &options) : m_graph(graph), m_options(options)
{
    for (EdgeId id = 0; id < graph.edges().size(); ++id) {
        const GraphEdge &edge = graph.edge(id);
        if (edge.run != none && !edge.isRemoved && (maskOf(edge.kind) & options.kinds) != 0)
            m_edgesOfRun[edge.run].push_back(id);
    }
}

TimedReach::Window TimedReach::windowOf(NodeId run, Direction direction) const
{
    const RunInfo *info = m_graph.runs().find(run);
    const bool isVoid = info != nullptr && info->hasFailed() && !m_options.withFailedRuns;
    if (info == nullptr || info->startMs == noTime)
        return {always, never, isVoid};
    // Upstream everything is the same with the clock running backwards.
    return direction == Direction::Down ? Window{info->startMs, info->endMs, isVoid} : Window{-info->endMs, -info->startMs, isVoid};
}

std::vector<TimedReach::Arrival> TimedReach::list(NodeId from, Direction direction) const
{
    const Adjacency &adjacency = m_graph.over(m_options.kinds);
    const bool isDown = direction == Direction::Down;
    const auto farEnd = [&](const GraphEdge &edge) { return adjacency.slotOf(isDown ? edge.to : edge.from); };
    const auto nearEnd = [&](const GraphEdge &edge) { return adjacency.slotOf(isDown ? edge.from : edge.to); };
    const auto isJob = [&](quint32 slot) { return m_graph.nodes().kind(adjacency.nodeAt(slot)) == NodeKind::Job; };

    // Either everything goes on through a node, or it is a job of which one run was reached.
    enum What : quint8 { Through, InRun };
    struct Event {
        qint64 at;
        What what;
        quint32 slot;
        NodeId run;
        quint32 parent;
        bool operator>(const Event &other) const { return std::tie(at, what, slot, run) > std::tie(other.at, other.what, other.slot, other.run); }
    };
    std::priority_queue<Event, std::vector<Event>, std::greater<>> open;
    std::unordered_map<quint32, quint32> rowOf; // of slots that were reached
    std::unordered_map<quint32, bool> isThrough;
    std::unordered_map<NodeId, bool> isRunDone;
    std::vector<Arrival> rows;
    const auto shown = [&](qint64 at) { return at == always ? noTime : isDown ? at : -at; };

    const quint32 start = adjacency.slotOf(from);
    open.push({m_options.sinceMs == noTime ? always : isDown ? m_options.sinceMs : -m_options.sinceMs, Through, start, none, none});
    rowOf.emplace(start, none);
    const auto goOn = [&](const GraphEdge &edge, qint64 at, quint32 parent) {
        const quint32 target = farEnd(edge);
        if (edge.run == none) {
            open.push({at, Through, target, none, parent});
            return;
        }
        const Window window = windowOf(edge.run, direction);
        if (window.isVoid || window.end < at)
            return;
        const qint64 later = std::max(window.start, at);
        open.push(isJob(target) ? Event{later, InRun, target, edge.run, parent} : Event{later, Through, target, none, parent});
    };
    while (!open.empty()) {
        const Event event = open.top();
        open.pop();
        const auto known = rowOf.find(event.slot);
        quint32 row = known == rowOf.end() ? none : known->second;
        if (known == rowOf.end()) {
            row = static_cast<quint32>(rows.size());
            rows.push_back({adjacency.nodeAt(event.slot), shown(event.at), event.parent});
            rowOf.emplace(event.slot, row);
        }
        if (event.what == Through) {
            if (!isThrough.try_emplace(event.slot, true).second)
                continue;
            for (const EdgeId id : adjacency.edges(direction, event.slot))
                goOn(m_graph.edge(id), event.at, row);
        } else if (event.what == InRun) {
            if (!isRunDone.try_emplace(event.run, true).second)
                continue;
            if (const auto edges = m_edgesOfRun.find(event.run); edges != m_edgesOfRun.end()) {
                for (const EdgeId id : edges->second) {
                    const GraphEdge &edge = m_graph.edge(id);
                    if (nearEnd(edge) == event.slot)
                        open.push({event.at, Through, farEnd(edge), none, row});
                }
            }
            for (const EdgeId id : adjacency.edges(direction, event.slot)) {
                const GraphEdge &edge = m_graph.edge(id);
                if (edge.run == none)
                    open.push({event.at, Through, farEnd(edge), none, row});
            }
        }
    }
    return rows;
}

} // namespace hallmarker::lineage
