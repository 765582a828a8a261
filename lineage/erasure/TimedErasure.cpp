#include "lineage/erasure/TimedErasure.h"

#include <algorithm>
#include <functional>
#include <queue>

namespace hallmarker::lineage {

namespace {
constexpr quint32 endOfEdges = FlowStructure::end;
}

TimedErasure::TimedErasure(const LabelSolver &solver, std::span<const NodeKind> kinds, const ErasureRefinement &refinement, std::vector<quint32> starts)
    : m_solver(solver), m_flow(solver.flow()), m_kinds(kinds), m_refinement(refinement), m_starts(std::move(starts))
{
    std::sort(m_starts.begin(), m_starts.end());
}

bool TimedErasure::isConduit(quint32 node) const
{
    const quint32 outer = m_flow.outer(node);
    return outer < m_kinds.size() && erasureActionFor(m_kinds[outer]) == ErasureAction::Pass;
}

qint64 TimedErasure::timeOf(quint32 edge) const
{
    const quint32 outer = m_flow.outerEdge(edge);
    return outer < m_refinement.times.size() ? m_refinement.times[outer] : noTime;
}

quint32 TimedErasure::runOf(quint32 edge) const
{
    const quint32 outer = m_flow.outerEdge(edge);
    return outer < m_refinement.runs.size() ? m_refinement.runs[outer] : none;
}

bool TimedErasure::isStart(quint32 node) const
{
    return std::binary_search(m_starts.begin(), m_starts.end(), node);
}

/// Where the rows lie is known in the nodes that were asked for only.
bool TimedErasure::readsRows(quint32 edge) const
{
    const auto condition = m_refinement.conditions.constFind(m_flow.outerEdge(edge));
    return condition == m_refinement.conditions.constEnd() || !isStart(m_flow.from(edge)) || mayHaveRead(*condition, m_refinement.rows);
}

std::optional<qint64> TimedErasure::across(const State &state, quint32 edge, ErasureStop::Reason &reason) const
{
    const qint64 time = timeOf(edge);
    const quint32 run = runOf(edge);
    const bool isSameRun = state.run != none && run == state.run;
    if (state.run != none && run != none && !isSameRun) {
        reason = ErasureStop::Reason::OtherRun;
        return std::nullopt;
    }
    // Within a run what it read and what it made may be told in any order.
    if (time != noTime && time < state.arrival && !isSameRun) {
        reason = ErasureStop::Reason::Earlier;
        return std::nullopt;
    }
    if (!readsRows(edge)) {
        reason = ErasureStop::Reason::OtherRows;
        return std::nullopt;
    }
    return std::max(state.arrival, time);
}

void TimedErasure::spread(Identifiability least)
{
    std::priority_queue<State, std::vector<State>, std::greater<>> queue;
    const auto arrive = [&](const State &state, quint32 edge, quint64 from) {
        const quint64 at = key(state.node, state.run);
        const auto [it, isNew] = m_arrivals.emplace(at, state.arrival);
        if (!isNew && it->second <= state.arrival)
            return;
        it->second = state.arrival;
        m_into[at] = edge;
        m_before[at] = from;
        queue.push(state);
    };
    for (const quint32 start : m_starts)
        arrive({m_refinement.sinceMs, start, none}, endOfEdges, 0);
    const std::span<const EdgeTransfer> transfers = m_solver.innerTransfers();
    while (!queue.empty()) {
        const State state = queue.top();
        queue.pop();
        const quint64 at = key(state.node, state.run);
        if (m_arrivals.at(at) < state.arrival)
            continue;
        for (quint32 edge = m_flow.firstOut(state.node); edge != endOfEdges; edge = m_flow.nextOut(edge)) {
            if (transfers[edge].cap() < least)
                continue;
            ErasureStop::Reason reason{};
            const auto arrival = across(state, edge, reason);
            if (!arrival)
                continue;
            const quint32 target = m_flow.to(edge);
            arrive({*arrival, target, isConduit(target) ? runOf(edge) : none}, edge, at);
        }
    }
}

void TimedErasure::run(std::vector<quint8> &widths, std::vector<quint32> &into, ErasureReach &reach)
{
    // Twice: along edges that let personal data through, then along those that let anything through that is for review.
    for (const quint8 width : {quint8(2), quint8(1)}) {
        m_arrivals.clear();
        m_into.clear();
        m_before.clear();
        spread(width == 2 ? Identifiability::Pseudonymous : Identifiability::Aggregated);
        for (const auto &[at, edge] : m_into) {
            const auto node = quint32(at >> 32);
            if (width == 1 && widths[node] == 2)
                continue;
            widths[node] = width;
            into[node] = edge;
        }
        // Through a job the way back depends on the run: told by the edge that leaves it.
        for (const auto &[at, edge] : m_into) {
            const quint64 from = edge == endOfEdges ? 0 : m_before.at(at);
            if (edge != endOfEdges && quint32(from) != none && into[quint32(at >> 32)] == edge && !reach.edgeBefore.contains(m_flow.outerEdge(edge)))
                reach.edgeBefore.insert(m_flow.outerEdge(edge), m_flow.outerEdge(m_into.at(from)));
        }
        if (width == 2)
            noteStops(widths, reach);
    }
    // What the second round found behind an aggregation may stop at a time as well.
    noteStops(widths, reach);
}

void TimedErasure::noteStops(const std::vector<quint8> &widths, ErasureReach &reach) const
{
    const std::span<const EdgeTransfer> transfers = m_solver.innerTransfers();
    for (const auto &[at, arrival] : m_arrivals) {
        const State state{arrival, quint32(at >> 32), quint32(at)};
        for (quint32 edge = m_flow.firstOut(state.node); edge != endOfEdges; edge = m_flow.nextOut(edge)) {
            const Identifiability cap = transfers[edge].cap();
            const quint8 through = std::min<quint8>(widths[state.node], isPersonal(cap) ? 2 : cap == Identifiability::Aggregated ? 1 : 0);
            ErasureStop::Reason reason = through == 0 ? ErasureStop::Reason::Anonymous : ErasureStop::Reason::Aggregated;
            if (across(state, edge, reason) && through == widths[state.node])
                continue;
            reach.stops.push_back({edge, reason});
        }
    }
}

} // namespace hallmarker::lineage
