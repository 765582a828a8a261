#include "lineage/exchange/GraphFacts.h"

namespace hallmarker::lineage {

LineageFacts factsOf(const LineageGraph &graph)
{
    LineageFacts facts;
    const NodeTable &nodes = graph.nodes();
    std::vector<NodeIndex> place(nodes.size());
    for (NodeId node = 0; node < nodes.size(); ++node)
        place[node] = facts.node(nodes.kind(node), nodes.space(node), nodes.name(node));
    const auto run = [&](NodeId node) { return node == none ? none : place[node]; };
    for (const GraphEdge &edge : graph.edges()) {
        if (!edge.isRemoved)
            facts.edges.push_back({place[edge.from], place[edge.to], edge.kind, edge.transform, edge.isMasked, run(edge.run), edge.atMs, facts.texts.add(graph.details().text(edge.detail))});
    }
    for (const RunInfo &info : graph.runs().all()) {
        if (info.job == none)
            continue;
        if (info.startMs != info.endMs)
            facts.runs.push_back({place[info.run], place[info.job], RunState::Start, info.startMs});
        facts.runs.push_back({place[info.run], place[info.job], info.state, info.endMs});
    }
    for (NodeId node = 0; node < nodes.size(); ++node) {
        for (const auto &[key, value] : graph.attributes(node)) {
            facts.attributes.push_back({place[node], facts.texts.add({key.constData(), static_cast<std::size_t>(key.size())}), facts.texts.add({value.constData(), static_cast<std::size_t>(value.size())})});
        }
    }
    for (const auto &[name, alias] : graph.aliases())
        facts.aliases.push_back({place[name], place[alias]});
    return facts;
}

} // namespace hallmarker::lineage
