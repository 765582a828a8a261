#include "lineage/trail/TrailWalk.h"

#include <limits>

namespace hallmarker::lineage {

namespace {

/// Flow of data without the identity of versions, which leads from a version to its thing and from there to all others.
constexpr KindMask trailFlow = dataFlow & ~maskOf(EdgeKind::VersionOf);

} // namespace

std::vector<TrailWalk::Step> TrailWalk::upstream(NodeId start, qint64 atMs)
{
    constexpr qint64 anyTime = std::numeric_limits<qint64>::max();
    const Adjacency &flow = m_graph.over(trailFlow);
    std::vector<Step> steps{{start, none, -1, atMs == noTime ? anyTime : atMs}};
    std::unordered_map<quint32, std::size_t> stepOfSlot{{flow.slotOf(start), 0}};
    m_isCut = false;
    // A node that is reached again with more time is gone into again: a longer way may allow more than the first.
    std::vector<std::size_t> pending{0};
    for (std::size_t next = 0; next < pending.size(); ++next) {
        const std::size_t at = pending[next];
        const qint64 limit = steps[at].limitMs;
        const quint32 slot = flow.slotOf(steps[at].node);
        for (const EdgeId id : flow.edges(Direction::Up, slot)) {
            const GraphEdge &edge = m_graph.edge(id);
            qint64 allowed = limit;
            const RunInfo *run = edge.run == none ? nullptr : m_graph.runs().find(edge.run);
            if (run) {
                if (run->startMs != noTime && run->startMs > limit)
                    continue;
                if (run->endMs != noTime)
                    allowed = qMin(allowed, run->endMs);
            } else if (edge.atMs != noTime && edge.atMs > limit) {
                continue;
            }
            const quint32 upper = flow.slotOf(edge.from);
            const auto [place, isNew] = stepOfSlot.try_emplace(upper, steps.size());
            if (isNew) {
                if (steps.size() >= m_maxSteps) {
                    stepOfSlot.erase(place);
                    m_isCut = true;
                    continue;
                }
                steps.push_back({edge.from, id, static_cast<int>(at), allowed});
                pending.push_back(place->second);
            } else if (allowed > steps[place->second].limitMs) {
                steps[place->second].limitMs = allowed;
                pending.push_back(place->second);
            }
        }
    }
    return steps;
}

} // namespace hallmarker::lineage
