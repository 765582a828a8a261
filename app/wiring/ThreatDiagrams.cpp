#include "app/wiring/ThreatDiagrams.h"

#include "lineage/layout/LayeredLayout.h"

namespace hallmarker::wiring {

threats::PlacingAnswer placeDiagram(const threats::PlacingQuestion &question)
{
    lineage::LayoutGraph graph;
    graph.nodes.reserve(static_cast<std::size_t>(question.nodes.size()));
    for (const threats::PlacingQuestion::Node &node : question.nodes)
        graph.nodes.push_back({node.size.width(), node.size.height(), node.group});
    for (const threats::PlacingQuestion::Edge &edge : question.edges)
        graph.edges.push_back({edge.from, edge.to});
    for (const int parent : question.groupParents)
        graph.groups.push_back({parent, 36, 28});
    lineage::LayoutOptions options;
    options.rankGap = 130; // room for the labels of flows
    options.nodeGap = 46;
    const lineage::LayoutResult placed = lineage::layoutLayered(graph, options);
    threats::PlacingAnswer answer;
    for (const lineage::LayoutPoint &centre : placed.centres)
        answer.centres.append({centre.x, centre.y});
    for (const lineage::LayoutRect &group : placed.groups)
        answer.groups.append({group.x, group.y, group.width, group.height});
    return answer;
}

} // namespace hallmarker::wiring
