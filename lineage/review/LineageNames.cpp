#include "lineage/review/LineageNames.h"

#include "core/drawing/SafeText.h"
#include "lineage/drawing/LineageDrawing.h"

#include <QStringList>

namespace hallmarker::lineage::names {

QString title(const LineageGraph &graph, NodeId node)
{
    return core::safeText(graph.nodes().nameText(node));
}

QString space(const LineageGraph &graph, NodeId node)
{
    return core::safeText(graph.nodes().spaceText(node));
}

QString kind(const LineageGraph &graph, NodeId node)
{
    return kindWord(graph.nodes().kind(node));
}

QString way(const LineageGraph &graph, const std::vector<NodeId> &path)
{
    QStringList names;
    for (const NodeId node : path)
        names += title(graph, node);
    return names.join(QStringLiteral(" → "));
}

NodeKey key(const LineageGraph &graph, NodeId node)
{
    const std::string_view name = graph.nodes().name(node);
    return {graph.nodes().kind(node), graph.nodes().spaceText(node), QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()))};
}

} // namespace hallmarker::lineage::names
