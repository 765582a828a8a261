#include "lineage/dot/DotWriter.h"

namespace hallmarker::lineage {

namespace {

QByteArray attributeList(const DotAttributes &attributes)
{
    QByteArray list;
    for (auto it = attributes.begin(); it != attributes.end(); ++it) {
        list += list.isEmpty() ? " [" : ", ";
        list += dotQuoted(it.key()) + '=' + dotQuoted(it.value());
    }
    return list.isEmpty() ? list : QByteArray(list + ']');
}

/// With the name as label where there is none.
DotAttributes labelled(const DotNode &node)
{
    DotAttributes attributes = node.attributes;
    if (!attributes.contains(QStringLiteral("label")))
        attributes.insert(QStringLiteral("label"), dotLabel(node.name));
    return attributes;
}

QByteArray nodeLine(const DotGraph &graph, qsizetype node)
{
    return 'n' + QByteArray::number(node) + attributeList(labelled(graph.nodes.at(node))) + ";\n";
}

/// Clusters with what they hold, from the outside in. A stack of its own: nesting may be deep.
void appendClusters(const DotGraph &graph, QByteArray &text)
{
    QList<QList<qsizetype>> inner(graph.clusters.size() + 1);
    for (qsizetype i = graph.clusters.size() - 1; i >= 0; --i) {
        const int parent = graph.clusters.at(i).parent;
        inner[parent >= 0 && parent < i ? parent : graph.clusters.size()].append(i); // parents come first, as in a file
    }
    QList<QList<qsizetype>> nodes(graph.clusters.size() + 1);
    for (qsizetype i = 0; i < graph.nodes.size(); ++i) {
        const int cluster = graph.nodes.at(i).cluster;
        nodes[cluster >= 0 && cluster < graph.clusters.size() ? cluster : graph.clusters.size()].append(i);
    }
    struct Step {
        qsizetype cluster;
        bool isEnd;
    };
    QList<Step> steps;
    for (const qsizetype cluster : inner.last())
        steps.append({cluster, false});
    while (!steps.isEmpty()) {
        const Step step = steps.takeLast();
        if (step.isEnd) {
            text += "}\n";
            continue;
        }
        text += "subgraph cluster_" + QByteArray::number(step.cluster) + " {\n";
        const DotAttributes &attributes = graph.clusters.at(step.cluster).attributes;
        for (auto it = attributes.begin(); it != attributes.end(); ++it)
            text += dotQuoted(it.key()) + '=' + dotQuoted(it.value()) + ";\n";
        for (const qsizetype node : nodes.at(step.cluster))
            text += nodeLine(graph, node);
        steps.append({step.cluster, true});
        for (const qsizetype cluster : inner.at(step.cluster))
            steps.append({cluster, false});
    }
    for (const qsizetype node : nodes.last())
        text += nodeLine(graph, node);
}

} // namespace

QByteArray DotWriter::write(const DotGraph &graph)
{
    QByteArray text = QByteArray(graph.isStrict ? "strict " : "") + (graph.isDirected ? "digraph " : "graph ") + dotQuoted(dotLabel(graph.name)) + " {\n";
    for (auto it = graph.attributes.begin(); it != graph.attributes.end(); ++it)
        text += dotQuoted(it.key()) + '=' + dotQuoted(it.value()) + ";\n";
    appendClusters(graph, text);
    for (const DotEdge &edge : graph.edges)
        text += 'n' + QByteArray::number(edge.from) + (graph.isDirected ? " -> n" : " -- n") + QByteArray::number(edge.to) + attributeList(edge.attributes) + ";\n";
    return text + "}\n";
}

} // namespace hallmarker::lineage
