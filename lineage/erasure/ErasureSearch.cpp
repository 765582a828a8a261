#include "lineage/erasure/ErasureSearch.h"

#include "lineage/erasure/TimedErasure.h"

#include <algorithm>
#include <array>
#include <bit>

namespace hallmarker::lineage {

namespace {

constexpr quint32 noEdge = FlowStructure::end;
constexpr quint8 listed = 4;

quint8 widthOf(Identifiability cap)
{
    return isPersonal(cap) ? 2 : cap == Identifiability::Aggregated ? 1 : 0;
}

} // namespace

/// The inner numbers of the nodes to start from.
std::vector<quint32> ErasureSearch::begin(const std::vector<quint32> &nodes, bool asserted, ErasureReach &reach)
{
    const FlowStructure &flow = m_solver.flow();
    m_width.assign(flow.nodeCount(), 0);
    m_into.resize(flow.nodeCount());
    m_reached.clear();
    std::vector<quint32> starts;
    for (const quint32 node : nodes) {
        const quint32 place = flow.inner(node);
        if (!asserted && !isPersonal(m_solver.value(node).identifiability)) {
            reach.notPersonal.push_back(node);
        } else if (m_width[place] == 0) {
            m_width[place] = 2;
            m_into[place] = noEdge;
            starts.push_back(place);
        }
    }
    return starts;
}

ErasureReach ErasureSearch::search(const std::vector<quint32> &nodes, bool asserted)
{
    ErasureReach reach;
    const auto starts = begin(nodes, asserted, reach);
    m_pending.assign((std::size_t(m_solver.nodeCount()) + 63) / 64, 0);
    for (const quint32 node : starts)
        m_pending[node / 64] |= quint64(1) << (node % 64);
    sweep(reach);
    finish(reach);
    return reach;
}

ErasureReach ErasureSearch::search(const std::vector<quint32> &nodes, const ErasureRefinement &refinement, bool asserted)
{
    if (!refinement.usesTime() && refinement.conditions.isEmpty())
        return search(nodes, asserted);
    ErasureReach reach;
    const auto starts = begin(nodes, asserted, reach);
    TimedErasure timed(m_solver, m_kinds, refinement, starts);
    timed.run(m_width, m_into, reach);
    for (quint32 place = 0; place < m_width.size(); ++place) {
        if (m_width[place] != 0)
            m_reached.push_back(place);
    }
    finish(reach);
    return reach;
}

/// Nodes in ascending order, which is topological but for edges that were added later: each node is looked at once on a graph
/// without cycles. An edge back only moves the cursor back.
void ErasureSearch::sweep(ErasureReach &reach)
{
    const FlowStructure &flow = m_solver.flow();
    const std::span<const EdgeTransfer> transfers = m_solver.innerTransfers();
    for (std::size_t word = 0; word < m_pending.size();) {
        if (m_pending[word] == 0) {
            ++word;
            continue;
        }
        const auto node = quint32(word * 64 + std::size_t(std::countr_zero(m_pending[word])));
        m_pending[word] &= m_pending[word] - 1;
        if (!(m_width[node] & listed))
            m_reached.push_back(node);
        m_width[node] |= listed;
        const quint8 width = m_width[node] & 3;
        for (quint32 edge = flow.firstOut(node); edge != noEdge; edge = flow.nextOut(edge)) {
            const quint8 through = std::min(width, widthOf(transfers[edge].cap()));
            const quint32 target = flow.to(edge);
            if (through < width)
                reach.stops.push_back({edge, through == 0 ? ErasureStop::Reason::Anonymous : ErasureStop::Reason::Aggregated});
            if (through <= (m_width[target] & 3))
                continue;
            m_width[target] = (m_width[target] & listed) | through;
            m_into[target] = edge;
            m_pending[target / 64] |= quint64(1) << (target % 64);
            word = std::min<std::size_t>(word, target / 64);
        }
    }
}

/// From inner to outer numbers, and from widths to what has to be done.
void ErasureSearch::finish(ErasureReach &reach)
{
    const FlowStructure &flow = m_solver.flow();
    // An edge stops nothing when its target is reached as wide in another way.
    std::erase_if(reach.stops, [&](const ErasureStop &stop) { return (m_width[flow.to(stop.edge)] & 3) >= (m_width[flow.from(stop.edge)] & 3); });
    for (ErasureStop &stop : reach.stops)
        stop.edge = flow.outerEdge(stop.edge);
    std::sort(reach.stops.begin(), reach.stops.end(), [](const ErasureStop &a, const ErasureStop &b) { return a.edge < b.edge; });
    reach.stops.erase(std::unique(reach.stops.begin(), reach.stops.end(), [](const ErasureStop &a, const ErasureStop &b) { return a.edge == b.edge; }), reach.stops.end());

    std::array<std::size_t, 7> places{};
    reach.passed.reserve(m_reached.size());
    for (const quint32 place : m_reached) {
        const quint32 node = flow.outer(place);
        ErasureAction action = node < m_kinds.size() ? erasureActionFor(m_kinds[node]) : ErasureAction::Delete;
        if (action != ErasureAction::Pass && (m_width[place] & 3) == 1)
            action = ErasureAction::Review;
        reach.passed.push_back({node, m_into[place] == noEdge ? noEdge : flow.outerEdge(m_into[place]), action});
        ++places[std::size_t(action) + 1];
    }
    const auto byNode = [](const ErasureHit &a, const ErasureHit &b) { return a.node < b.node; };
    if (!std::is_sorted(reach.passed.begin(), reach.passed.end(), byNode))
        std::sort(reach.passed.begin(), reach.passed.end(), byNode);
    for (std::size_t i = 1; i < places.size(); ++i)
        places[i] += places[i - 1];
    reach.hits.resize(places[std::size_t(ErasureAction::Pass)]);
    for (const ErasureHit &hit : reach.passed) {
        if (hit.action != ErasureAction::Pass)
            reach.hits[places[std::size_t(hit.action)]++] = hit;
    }
    std::sort(reach.notPersonal.begin(), reach.notPersonal.end());
}

} // namespace hallmarker::lineage
