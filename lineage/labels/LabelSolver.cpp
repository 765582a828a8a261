#include "lineage/labels/LabelSolver.h"

#include <functional>

namespace hallmarker::lineage {

namespace {

// Of a node, but for `queued`, which is of the node that names a component.
constexpr quint8 dirty = 1;
constexpr quint8 falling = 2; ///< its labels may become less restrictive
constexpr quint8 queued = 4;
constexpr quint8 working = 8;

} // namespace

LabelSolver::LabelSolver(const FlowGraph &graph, std::span<const EdgeTransfer> transfers) : m_flow(graph)
{
    m_transfers.resize(graph.edgeCount());
    for (std::size_t edge = 0; edge < transfers.size(); ++edge)
        m_transfers[m_flow.innerEdge(quint32(edge))] = transfers[edge];
    m_values.resize(graph.nodeCount());
    m_ownOf.assign(graph.nodeCount(), 0);
    m_flags.assign(graph.nodeCount(), 0);
}

LabelSet LabelSolver::categorySet(const QStringList &names)
{
    const bool wasNarrow = m_categories.isNarrow();
    std::vector<quint32> numbers;
    for (const QString &name : names)
        numbers.push_back(m_categories.name(name));
    if (wasNarrow && !m_categories.isNarrow())
        widenCategories();
    return m_categories.of(numbers);
}

LabelSet LabelSolver::purposeSet(const QStringList &names)
{
    const bool wasNarrow = m_purposes.isNarrow();
    std::vector<quint32> numbers;
    for (const QString &name : names)
        numbers.push_back(m_purposes.name(name));
    if (wasNarrow && !m_purposes.isNarrow())
        widenPurposes();
    return m_purposes.of(numbers);
}

void LabelSolver::widenCategories()
{
    for (LabelValue &value : m_values)
        value.categories = m_categories.widened(value.categories);
    for (LabelValue &value : m_owns)
        value.categories = m_categories.widened(value.categories);
    for (LabelSet &set : m_drops)
        set = m_categories.widened(set);
}

void LabelSolver::widenPurposes()
{
    for (LabelValue &value : m_values)
        value.purposes = m_purposes.widened(value.purposes);
    for (LabelValue &value : m_owns)
        value.purposes = m_purposes.widened(value.purposes);
}

EdgeTransfer LabelSolver::transfer(Identifiability cap, const QStringList &drops)
{
    if (drops.isEmpty())
        return EdgeTransfer::of(cap);
    const LabelSet set = categorySet(drops);
    const auto it = std::find(m_drops.begin(), m_drops.end(), set);
    if (it != m_drops.end())
        return EdgeTransfer::of(cap, quint32(it - m_drops.begin()));
    m_drops.push_back(set);
    return EdgeTransfer::of(cap, quint32(m_drops.size() - 1));
}

quint32 LabelSolver::addNode()
{
    m_values.emplace_back();
    m_ownOf.push_back(0);
    m_flags.push_back(0);
    return m_flow.addNode();
}

quint32 LabelSolver::addEdge(quint32 from, quint32 to, EdgeTransfer transfer)
{
    const quint32 edge = m_flow.addEdge(m_flow.inner(from), m_flow.inner(to));
    m_transfers.push_back(transfer);
    touch(m_flow.inner(to), false);
    return edge;
}

void LabelSolver::removeEdge(quint32 edge)
{
    const quint32 place = m_flow.innerEdge(edge);
    if (!m_flow.isThere(place))
        return;
    m_flow.removeEdge(place);
    touch(m_flow.to(place), true);
}

void LabelSolver::setTransfer(quint32 edge, EdgeTransfer transfer)
{
    const quint32 place = m_flow.innerEdge(edge);
    const EdgeTransfer before = std::exchange(m_transfers[place], transfer);
    if (before == transfer || !m_flow.isThere(place))
        return;
    const bool letsMore = transfer.cap() >= before.cap() && m_categories.covers(m_drops[before.drops()], m_drops[transfer.drops()]);
    touch(m_flow.to(place), !letsMore);
}

void LabelSolver::setOwn(quint32 node, const LabelValue &given)
{
    const quint32 place = m_flow.inner(node);
    const LabelValue own = bindingLabels(given);
    const LabelValue before = ownAt(place);
    if (own == before)
        return;
    if (m_ownOf[place] == 0) {
        m_ownOf[place] = quint32(m_owns.size());
        m_owns.push_back(own);
    } else {
        m_owns[m_ownOf[place]] = own;
    }
    touch(place, !isAtLeast(own, before));
}

bool LabelSolver::isAtLeast(const LabelValue &high, const LabelValue &low) const
{
    LabelValue joined = high;
    joinAt(joined, low);
    return joined == high;
}

std::vector<quint32> LabelSolver::edgesInto(quint32 node) const
{
    std::vector<quint32> edges;
    const quint32 place = m_flow.inner(node);
    for (quint32 edge = m_flow.firstIn(place); edge != end; edge = m_flow.nextIn(edge)) {
        if (m_flow.from(edge) != place)
            edges.push_back(m_flow.outerEdge(edge));
    }
    return edges;
}

std::vector<quint32> LabelSolver::cycleOf(quint32 node) const
{
    const quint32 component = m_flow.component(m_flow.inner(node));
    if (!m_flow.isGroup(component))
        return {node};
    std::vector<quint32> nodes;
    for (const quint32 member : m_flow.members(component))
        nodes.push_back(m_flow.outer(member));
    return nodes;
}

/// Joins what a node has into the nodes after it. Loops give nothing that is not there.
void LabelSolver::pushFrom(quint32 node)
{
    const LabelValue value = m_values[node];
    for (quint32 edge = m_flow.firstOut(node); edge != end; edge = m_flow.nextOut(edge))
        joinAt(m_values[m_flow.to(edge)], transferred(value, m_transfers[edge], m_categories, m_drops.data()));
}

void LabelSolver::solve()
{
    m_flow.tidy();
    m_touched.clear();
    std::fill(m_flags.begin(), m_flags.end(), quint8(0));
    for (quint32 node = 0; node < nodeCount(); ++node)
        m_values[node] = ownAt(node);
    std::vector<quint32> work;
    for (quint32 component = m_flow.order().first(); component != end; component = m_flow.order().next(component)) {
        if (!m_flow.isGroup(component)) {
            pushFrom(component);
            continue;
        }
        work = m_flow.members(component);
        solveGroup(component, work);
        for (const quint32 node : m_flow.members(component))
            pushFrom(node);
    }
}

/// Carries labels around inside of a component until nothing moves, starting from the nodes in `work`.
void LabelSolver::solveGroup(quint32 component, std::vector<quint32> &work)
{
    for (const quint32 node : work)
        m_flags[node] |= working;
    for (std::size_t head = 0; head < work.size(); ++head) {
        const quint32 node = work[head];
        m_flags[node] &= quint8(~working);
        for (quint32 edge = m_flow.firstOut(node); edge != end; edge = m_flow.nextOut(edge)) {
            const quint32 target = m_flow.to(edge);
            if (m_flow.component(target) != component || target == node)
                continue;
            LabelValue joined = m_values[target];
            joinAt(joined, acrossAt(edge));
            if (joined == m_values[target])
                continue;
            m_values[target] = joined;
            if (!(m_flags[target] & working)) {
                m_flags[target] |= working;
                work.push_back(target);
            }
        }
    }
    work.clear();
}

void LabelSolver::touch(quint32 node, bool mayFall)
{
    m_flags[node] |= mayFall ? quint8(dirty | falling) : dirty;
    if (!m_isSettling) {
        m_touched.push_back(node); // its component may be another one by then
        return;
    }
    const quint32 component = m_flow.component(node);
    if (!(m_flags[component] & queued)) {
        m_flow.prefetchEdges(node);
        enqueue(component, notRaised);
    }
}

/// Joins at once what came to a node that is no group: as long as nothing falls there, it need not be computed from all that
/// comes in.
void LabelSolver::raise(quint32 node, const LabelValue &by)
{
    if (!(m_flags[node] & queued)) {
        m_flow.prefetchEdges(node);
        m_raisedFrom.push_back(m_values[node]);
        enqueue(node, quint32(m_raisedFrom.size() - 1));
    } else if (m_flags[node] & dirty) {
        return; // will be computed anyway
    }
    joinAt(m_values[node], by);
}

void LabelSolver::enqueue(quint32 component, quint32 raisedFrom)
{
    m_flags[component] |= queued;
    m_queue.push_back({m_flow.order().rank(component), component, raisedFrom});
    std::push_heap(m_queue.begin(), m_queue.end(), std::greater<>());
}

std::vector<quint32> LabelSolver::settle()
{
    for (const quint32 node : m_flow.tidy())
        touch(node, true);
    m_isSettling = true;
    m_changed.clear();
    m_raisedFrom.clear();
    for (const quint32 node : std::exchange(m_touched, {}))
        touch(node, m_flags[node] & falling);
    while (!m_queue.empty()) {
        std::pop_heap(m_queue.begin(), m_queue.end(), std::greater<>());
        const Waiting waiting = m_queue.back();
        m_queue.pop_back();
        m_flags[waiting.component] &= quint8(~queued);
        if (!m_queue.empty())
            prefetch(m_queue.front().component);
        if (m_flow.isGroup(waiting.component))
            settleGroup(waiting.component);
        else
            settleNode(waiting.component, waiting.raisedFrom);
    }
    m_isSettling = false;
    for (quint32 &node : m_changed)
        node = m_flow.outer(node);
    return std::move(m_changed);
}

/// Gets what the next one is computed from into the cache while this one is computed: its neighbours lie anywhere.
void LabelSolver::prefetch(quint32 node) const
{
    if (m_flags[node] & dirty) {
        __builtin_prefetch(&m_ownOf[node]);
        for (quint32 edge = m_flow.firstIn(node); edge != end; edge = m_flow.nextIn(edge)) {
            __builtin_prefetch(&m_values[m_flow.from(edge)]);
            __builtin_prefetch(&m_transfers[edge]);
        }
    }
    quint32 targets = 0;
    for (quint32 edge = m_flow.firstOut(node); edge != end && targets < 4; edge = m_flow.nextOut(edge), ++targets) {
        __builtin_prefetch(&m_values[m_flow.to(edge)]);
        m_flow.prefetchNode(m_flow.to(edge));
    }
}

void LabelSolver::settleNode(quint32 node, quint32 raisedFrom)
{
    const LabelValue before = raisedFrom == notRaised ? m_values[node] : m_raisedFrom[raisedFrom];
    if (m_flags[node] & dirty) {
        m_flags[node] &= quint8(~(dirty | falling));
        LabelValue value = ownAt(node);
        for (quint32 edge = m_flow.firstIn(node); edge != end; edge = m_flow.nextIn(edge)) {
            if (m_flow.from(edge) != node)
                joinAt(value, acrossAt(edge));
        }
        m_values[node] = value;
    }
    noteChange(node, before);
}

void LabelSolver::settleGroup(quint32 component)
{
    const std::vector<quint32> &members = m_flow.members(component);
    std::vector<LabelValue> before;
    before.reserve(members.size());
    bool mayFall = false;
    for (const quint32 node : members) {
        before.push_back(m_values[node]);
        mayFall = mayFall || (m_flags[node] & falling);
    }
    std::vector<quint32> work;
    for (const quint32 node : members) {
        const bool isDirty = m_flags[node] & dirty;
        m_flags[node] &= quint8(~(dirty | falling));
        if (!mayFall && !isDirty)
            continue;
        LabelValue value = mayFall ? ownAt(node) : m_values[node];
        if (!mayFall)
            joinAt(value, ownAt(node));
        for (quint32 edge = m_flow.firstIn(node); edge != end; edge = m_flow.nextIn(edge)) {
            const quint32 source = m_flow.from(edge);
            if (!mayFall || m_flow.component(source) != component)
                joinAt(value, acrossAt(edge));
        }
        m_values[node] = value;
        work.push_back(node);
    }
    solveGroup(component, work);
    for (std::size_t i = 0; i < members.size(); ++i)
        noteChange(members[i], before[i]);
}

/// Whether a node has to be looked at again when what came across an edge has become something else: when it raises the node, or
/// when the node may have had a label from there alone.
bool LabelSolver::matters(const LabelValue &target, const LabelValue &was, const LabelValue &now) const
{
    if (was == now)
        return false;
    if (!isAtLeast(target, now))
        return true;
    return (was.classification > now.classification && was.classification == target.classification) || (was.identifiability > now.identifiability && was.identifiability == target.identifiability)
        || (was.eraseBy < now.eraseBy && was.eraseBy == target.eraseBy) || !m_categories.covers(now.categories, was.categories) || !m_purposes.covers(was.purposes, now.purposes);
}

/// Passes a change on to what comes after the component of the node.
void LabelSolver::noteChange(quint32 node, const LabelValue &before)
{
    const LabelValue &value = m_values[node];
    if (value == before)
        return;
    m_changed.push_back(node);
    const quint32 component = m_flow.component(node);
    for (quint32 edge = m_flow.firstOut(node); edge != end; edge = m_flow.nextOut(edge)) {
        const quint32 target = m_flow.to(edge);
        if (target == node)
            continue;
        const LabelValue was = transferred(before, m_transfers[edge], m_categories, m_drops.data());
        const LabelValue now = transferred(value, m_transfers[edge], m_categories, m_drops.data());
        if (!matters(m_values[target], was, now) || m_flow.component(target) == component)
            continue;
        const bool mayFall = !isAtLeast(now, was);
        if (mayFall || m_flow.isGroup(m_flow.component(target)))
            touch(target, mayFall);
        else
            raise(target, now);
    }
}

} // namespace hallmarker::lineage
