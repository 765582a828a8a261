#include "lineage/review/RequestStart.h"

#include "lineage/review/LineageNames.h"

#include <QCoreApplication>

#include <algorithm>

namespace hallmarker::lineage {

namespace {

struct RequestStartTexts {
    Q_DECLARE_TR_FUNCTIONS(RequestStartTexts)
};

QString assetOfNode(const LineageState &state, NodeId node)
{
    // A record of all versions is no asset: it has no data of its own.
    const QString record = state.recordOf(node);
    if (record.startsWith(QLatin1String("dataset-version_")) || record.startsWith(QLatin1String("model-version_")))
        return record;
    const NodeKey key = names::key(state.graph(), node);
    return QStringLiteral("node:%1:%2|%3").arg(nodeKindName(key.kind), key.space, key.name);
}

} // namespace

NodeId RequestStart::nodeOf(const LineageState &state, NodeId node)
{
    if (node == none || node >= state.graph().nodes().size())
        return none;
    switch (state.graph().nodes().kind(node)) {
    case NodeKind::Field: return state.ownerOf(node);
    case NodeKind::Job:
    case NodeKind::Run: return none;
    default: return node;
    }
}

core::Result<QList<RequestStart>> RequestStart::of(const LineageState &state, const std::vector<NodeId> &nodes)
{
    QList<RequestStart> starts;
    for (const NodeId each : nodes) {
        const NodeId node = nodeOf(state, each);
        const bool isThere = std::any_of(starts.cbegin(), starts.cend(), [node](const RequestStart &start) { return start.node == node; });
        if (node != none && !isThere)
            starts.append({node, assetOfNode(state, node), names::title(state.graph(), node), nodeKindName(state.graph().nodes().kind(node))});
    }
    if (starts.isEmpty())
        return core::Error(core::ErrorKind::Usage, RequestStartTexts::tr("A request for erasure begins at data, a model or a copy. Jobs and runs hold none: choose what they read or write."));
    return starts;
}

} // namespace hallmarker::lineage
