#include "lineage/graph/GraphAtTime.h"

#include <algorithm>
#include <set>

namespace hallmarker::lineage {

std::vector<bool> GraphAtTime::counting(const LineageGraph &graph, const TimeView &view)
{
    const auto isTold = [&view](const GraphEdge &edge) { return !edge.isRemoved && (view.asOfMs == noTime || edge.atMs == noTime || edge.atMs <= view.asOfMs); };
    const auto jobOf = [&graph](const GraphEdge &edge) {
        if (graph.nodes().kind(edge.from) == NodeKind::Job)
            return edge.from;
        return graph.nodes().kind(edge.to) == NodeKind::Job ? edge.to : none;
    };
    // The latest run of each job that read or wrote something by then.
    struct Latest {
        qint64 atMs;
        NodeId run;
    };
    std::unordered_map<NodeId, Latest> latest;
    if (view.currentOnly) {
        for (const GraphEdge &edge : graph.edges()) {
            const NodeId job = edge.run == none || !isTold(edge) ? none : jobOf(edge);
            if (job == none)
                continue;
            const RunInfo *run = graph.runs().find(edge.run);
            if (run != nullptr && run->hasFailed() && (view.asOfMs == noTime || run->endMs <= view.asOfMs))
                continue;
            const qint64 at = run != nullptr && run->startMs != noTime ? run->startMs : edge.atMs;
            const auto [place, isNew] = latest.try_emplace(job, Latest{at, edge.run});
            if (!isNew && std::pair(at, edge.run) > std::pair(place->second.atMs, place->second.run))
                place->second = {at, edge.run};
        }
    }
    std::vector<bool> counts(graph.edges().size());
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const GraphEdge &edge = graph.edges()[i];
        counts[i] = isTold(edge);
        if (counts[i] && view.currentOnly && edge.run != none) {
            const auto job = latest.find(jobOf(edge));
            counts[i] = jobOf(edge) == none || (job != latest.end() && job->second.run == edge.run);
        }
    }
    return counts;
}

LineageGraph GraphAtTime::of(const LineageGraph &graph, const TimeView &view)
{
    const std::vector<bool> counts = counting(graph, view);
    LineageGraph then(graph);
    for (std::size_t i = 0; i < counts.size(); ++i)
        then.edgesForLoading()[i].isRemoved = !counts[i];
    return then;
}

GraphDifference GraphAtTime::difference(const LineageGraph &graph, const TimeView &before, const TimeView &after)
{
    using Links = std::vector<GraphDifference::Link>;
    const auto linksOf = [&graph](const std::vector<bool> &counts) {
        Links links;
        for (std::size_t i = 0; i < counts.size(); ++i) {
            const GraphEdge &edge = graph.edges()[i];
            if (counts[i])
                links.push_back({edge.from, edge.to, edge.kind});
        }
        std::sort(links.begin(), links.end());
        links.erase(std::unique(links.begin(), links.end()), links.end());
        return links;
    };
    const auto nodesOf = [](const Links &links) {
        std::set<NodeId> nodes;
        for (const GraphDifference::Link &link : links)
            nodes.insert({link.from, link.to});
        return nodes;
    };
    const Links then = linksOf(counting(graph, before));
    const Links now = linksOf(counting(graph, after));
    const std::set<NodeId> nodesThen = nodesOf(then);
    const std::set<NodeId> nodesNow = nodesOf(now);
    GraphDifference difference;
    std::set_difference(now.begin(), now.end(), then.begin(), then.end(), std::back_inserter(difference.addedLinks));
    std::set_difference(then.begin(), then.end(), now.begin(), now.end(), std::back_inserter(difference.removedLinks));
    std::set_difference(nodesNow.begin(), nodesNow.end(), nodesThen.begin(), nodesThen.end(), std::back_inserter(difference.addedNodes));
    std::set_difference(nodesThen.begin(), nodesThen.end(), nodesNow.begin(), nodesNow.end(), std::back_inserter(difference.removedNodes));
    return difference;
}

} // namespace hallmarker::lineage
