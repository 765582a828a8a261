#include "lineage/signoff/ScopeSearch.h"

#include "lineage/graph/GraphEdge.h"

#include <QCoreApplication>

namespace hallmarker::lineage {

namespace {

struct ScopeSearchTexts {
    Q_DECLARE_TR_FUNCTIONS(ScopeSearchTexts)
};

using core::LineageRows;

bool isOfKinds(int kind, KindMask kinds)
{
    return kind >= 0 && kind < edgeKindCount && (maskOf(static_cast<EdgeKind>(kind)) & kinds) != 0;
}

NodeKey rowKey(const LineageRows::Node &node)
{
    return {node.kind >= 0 && node.kind < nodeKindCount ? static_cast<NodeKind>(node.kind) : NodeKind::Dataset, node.space, node.name};
}

} // namespace

bool ScopeSearch::isStep(qint64 node) const
{
    const NodeKind kind = m_nodes.value(node).kind;
    return kind == NodeKind::Job || kind == NodeKind::Run;
}

core::Result<ScopeSearch::Numbers> ScopeSearch::take(const Numbers &nodes)
{
    Numbers taken;
    Numbers next = nodes;
    while (!next.isEmpty()) {
        Numbers fresh;
        QSet<qint64> seen;
        for (const qint64 node : std::as_const(next)) {
            if (!m_nodes.contains(node) && !seen.contains(node)) {
                seen.insert(node);
                fresh += node;
            }
        }
        if (m_nodes.size() + fresh.size() > limit) {
            m_isTooLarge = true;
            fresh.resize(qMax(qsizetype(0), limit - m_nodes.size()));
        }
        HALLMARKER_ASSIGN(const QList<LineageRows::Node> rows, m_rows.nodes(fresh));
        for (const LineageRows::Node &row : rows)
            m_nodes.insert(row.id, rowKey(row));
        taken += fresh;
        next.clear();
        HALLMARKER_ASSIGN(const auto merged, m_rows.merges(fresh));
        for (const auto &[a, b] : merged)
            next << a << b;
        if (m_isTooLarge)
            break;
    }
    return taken;
}

core::Result<ScopeSearch::Numbers> ScopeSearch::neighbours(const Numbers &nodes, bool isDown)
{
    HALLMARKER_ASSIGN(const QList<LineageRows::Edge> edges, isDown ? m_rows.edgesOutOf(nodes) : m_rows.edgesInto(nodes));
    Numbers found;
    for (const LineageRows::Edge &edge : edges) {
        if (isOfKinds(edge.kind, m_isOfColumns ? columnFlow : dataFlow))
            found += isDown ? edge.to : edge.from;
    }
    return found;
}

core::Result<void> ScopeSearch::walk(qint64 focus, int steps, bool isDown)
{
    // From the focus alone: what lies upstream of something downstream is another matter.
    const QMap<qint64, NodeKey> others = std::exchange(m_nodes, {});
    HALLMARKER_ASSIGN(Numbers front, take({focus}));
    for (int step = 0; !front.isEmpty() && (steps == ReviewScope::all || step < steps) && !m_isTooLarge; ++step) {
        HALLMARKER_ASSIGN(const Numbers around, neighbours(front, isDown));
        HALLMARKER_ASSIGN(front, take(around));
        // A job and what it makes are one step.
        Numbers jobs = front;
        for (;;) {
            jobs.removeIf([this](qint64 node) { return !isStep(node); });
            if (jobs.isEmpty() || m_isTooLarge)
                break;
            HALLMARKER_ASSIGN(const Numbers made, neighbours(jobs, isDown));
            HALLMARKER_ASSIGN(jobs, take(made));
            front += jobs;
        }
    }
    m_nodes.insert(others);
    return {};
}

core::Result<void> ScopeSearch::takeSpace(const QString &space)
{
    HALLMARKER_ASSIGN(const Numbers in, m_rows.nodesIn(space));
    HALLMARKER_TRY(take(in));
    // Runs come and go with every day; the steps next to the namespace say how its data is made.
    m_nodes.removeIf([](QMap<qint64, NodeKey>::iterator each) { return each->kind == NodeKind::Run; });
    const Numbers members = m_nodes.keys();
    for (const bool isDown : {false, true}) {
        HALLMARKER_ASSIGN(Numbers around, neighbours(members, isDown));
        HALLMARKER_ASSIGN(const QList<LineageRows::Node> rows, m_rows.nodes(QSet<qint64>(around.cbegin(), around.cend()).values()));
        Numbers jobs;
        for (const LineageRows::Node &row : rows) {
            if (rowKey(row).kind == NodeKind::Job)
                jobs += row.id;
        }
        HALLMARKER_TRY(take(jobs));
    }
    return {};
}

core::Result<void> ScopeSearch::takeFields()
{
    HALLMARKER_ASSIGN(const QList<LineageRows::Edge> edges, m_rows.edgesOutOf(m_nodes.keys()));
    Numbers fields;
    for (const LineageRows::Edge &edge : edges) {
        if (isOfKinds(edge.kind, maskOf(EdgeKind::HasField)))
            fields += edge.to;
    }
    HALLMARKER_TRY(take(fields));
    return {};
}

core::Result<void> ScopeSearch::readEdges()
{
    HALLMARKER_ASSIGN(const QList<LineageRows::Edge> edges, m_rows.edgesOutOf(m_nodes.keys()));
    for (const LineageRows::Edge &edge : edges) {
        if (isOfKinds(edge.kind, dataFlow | columnFlow) && m_nodes.contains(edge.to))
            m_edges += edge;
    }
    HALLMARKER_ASSIGN(const auto merges, m_rows.merges(m_nodes.keys()));
    for (const auto &pair : merges) {
        if (m_nodes.contains(pair.first) && m_nodes.contains(pair.second) && !m_merges.contains(pair))
            m_merges += pair;
    }
    return {};
}

core::Result<void> ScopeSearch::run(const ReviewScope &scope)
{
    const auto find = [this](const NodeKey &key) { return m_rows.find(static_cast<int>(key.kind), key.space, key.name); };
    switch (scope.kind) {
    case ReviewScope::Kind::Around: {
        HALLMARKER_ASSIGN(const qint64 focus, find(scope.focus));
        if (focus == 0)
            return core::Error(core::ErrorKind::NotFound, ScopeSearchTexts::tr("The lineage has no node \"%1\".").arg(scope.focus.name));
        m_isOfColumns = scope.focus.kind == NodeKind::Field;
        HALLMARKER_TRY(walk(focus, scope.up, false));
        HALLMARKER_TRY(walk(focus, scope.down, true));
        break;
    }
    case ReviewScope::Kind::Selection:
        for (const NodeKey &key : scope.nodes) {
            HALLMARKER_ASSIGN(const qint64 node, find(key));
            if (node == 0)
                return core::Error(core::ErrorKind::NotFound, ScopeSearchTexts::tr("The lineage has no node \"%1\".").arg(key.name));
            HALLMARKER_TRY(take({node}));
        }
        break;
    case ReviewScope::Kind::Space:
        HALLMARKER_TRY(takeSpace(scope.space));
        if (m_nodes.isEmpty())
            return core::Error(core::ErrorKind::NotFound, ScopeSearchTexts::tr("The lineage has nothing in the namespace \"%1\".").arg(scope.space));
        break;
    }
    HALLMARKER_TRY(takeFields());
    return readEdges();
}

} // namespace hallmarker::lineage
