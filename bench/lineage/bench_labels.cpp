// Labels over a million edges: the full pass, an edit, an erasure request, beside a plain relaxation of the same rules over
// nodes in no particular order, in the same run.
// usage: bench_labels [edges=1000000]

#include "bench/support/Stopwatch.h"
#include "core/random/RandomStream.h"
#include "lineage/erasure/ErasureSearch.h"

#include <time.h>

#include <algorithm>
#include <cstdio>
#include <deque>

using namespace hallmarker;
using namespace hallmarker::lineage;

namespace {

/// Seconds of this thread's own work: what is as short as an edit drowns in the load of the machine otherwise.
class WorkWatch {
public:
    double seconds() const { return now() - m_start; }

private:
    static double now()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) + double(time.tv_nsec) * 1e-9;
    }
    double m_start = now();
};

struct Graph {
    quint32 nodes;
    std::vector<FlowRows::Edge> edges;
    std::vector<EdgeTransfer> transfers; ///< by place in rows
    std::vector<std::pair<quint32, LabelValue>> owns;
};

/// A layered graph as catalogues have it: 40 layers, most edges to the next one, some hubs.
Graph layered(quint32 edgeCount, core::RandomStream &random)
{
    Graph graph;
    graph.nodes = edgeCount * 2 / 3;
    constexpr quint32 layers = 40;
    const quint32 width = graph.nodes / layers;
    for (quint32 i = 0; i < edgeCount; ++i) {
        const auto layer = quint32(random.below(layers - 1));
        const quint32 span = random.below(100) < 80 ? 1 : quint32(1 + random.below(layers - 1 - layer));
        const quint32 from = layer * width + (random.below(20) == 0 ? quint32(random.below(20)) : quint32(random.below(width)));
        graph.edges.emplace_back(from, (layer + span) * width + quint32(random.below(width)));
    }
    return graph;
}

void addLabels(Graph &graph, core::RandomStream &random)
{
    graph.transfers.resize(graph.edges.size());
    for (EdgeTransfer &transfer : graph.transfers)
        transfer = EdgeTransfer::of(random.below(20) == 0 ? Identifiability(1 + random.below(3)) : Identifiability::Identified);
    for (quint32 node = 0; node < graph.nodes; node += 1 + quint32(random.below(60))) {
        LabelValue own;
        own.classification = Classification(random.below(4));
        own.identifiability = Identifiability(random.below(5));
        own.categories = quint64(1) << random.below(20) | quint64(1) << random.below(20);
        own.purposes = random.next() >> 1 | random.next() >> 1;
        own.eraseBy = eraseDay(QDate(2026, 1, 1).addDays(qint64(random.below(3000))));
        graph.owns.emplace_back(node, bindingLabels(own));
    }
}

/// Relaxation with a worklist, as one writes it first: rows and values under shuffled numbers, nothing known about order.
double relaxed(const Graph &graph, const FlowRows &rows, core::RandomStream &random, std::vector<LabelValue> &values)
{
    const auto order = random.permutation(graph.nodes);
    std::vector<FlowRows::Edge> edges;
    std::vector<EdgeTransfer> listed;
    for (std::size_t i = 0; i < graph.edges.size(); ++i) {
        edges.emplace_back(quint32(order[graph.edges[i].first]), quint32(order[graph.edges[i].second]));
        listed.push_back(graph.transfers[rows.placeOf(i)]);
    }
    const FlowRows shuffled(graph.nodes, edges);
    std::vector<EdgeTransfer> transfers(edges.size());
    for (std::size_t i = 0; i < edges.size(); ++i)
        transfers[shuffled.placeOf(i)] = listed[i];
    const FlowGraph flow = shuffled.graph();
    const LabelSets categories;
    const LabelSets purposes;
    const std::vector<LabelSet> noDrops{LabelSets::empty};
    bench::Stopwatch watch;
    std::vector<LabelValue> found(graph.nodes);
    std::vector<char> isQueued(graph.nodes, 1);
    for (const auto &[node, own] : graph.owns)
        found[order[node]] = own;
    std::deque<quint32> work;
    for (quint32 node = 0; node < graph.nodes; ++node)
        work.push_back(node);
    while (!work.empty()) {
        const quint32 node = work.front();
        work.pop_front();
        isQueued[node] = 0;
        for (quint32 edge = flow.offsets[node]; edge < flow.offsets[node + 1]; ++edge) {
            LabelValue joined = found[flow.targets[edge]];
            joinInto(joined, transferred(found[node], transfers[edge], categories, noDrops.data()), categories, purposes);
            if (joined == found[flow.targets[edge]])
                continue;
            found[flow.targets[edge]] = joined;
            if (!isQueued[flow.targets[edge]]) {
                isQueued[flow.targets[edge]] = 1;
                work.push_back(flow.targets[edge]);
            }
        }
    }
    const double seconds = watch.seconds();
    values.resize(graph.nodes);
    for (quint32 node = 0; node < graph.nodes; ++node)
        values[node] = found[order[node]];
    return seconds;
}

void printPercentiles(const char *name, std::vector<double> &seconds, std::size_t touched)
{
    std::sort(seconds.begin(), seconds.end());
    const auto at = [&](double share) { return seconds[std::size_t(share * double(seconds.size() - 1))] * 1e3; };
    std::printf("%-44s p50 %.4f ms, p99 %.4f ms, worst %.3f ms of work, %.1f nodes changed on average\n", name, at(0.5), at(0.99), at(1), double(touched) / double(seconds.size()));
}

void benchEdits(LabelSolver &solver, const Graph &graph, core::RandomStream &random)
{
    constexpr int edits = 4000;
    std::vector<double> every;
    std::size_t everyTouched = 0;
    std::vector<quint32> added;
    const auto measure = [&](const char *name, auto &&edit) {
        solver.settle();
        std::vector<double> seconds;
        std::size_t touched = 0;
        for (int i = 0; i < edits; ++i) {
            WorkWatch watch;
            edit();
            touched += solver.settle().size();
            seconds.push_back(watch.seconds());
        }
        every.insert(every.end(), seconds.begin(), seconds.end());
        everyTouched += touched;
        printPercentiles(name, seconds, touched);
    };
    const auto someNode = [&] {
        const auto &edge = graph.edges[random.below(graph.edges.size())];
        return random.below(2) == 0 ? edge.first : edge.second;
    };
    measure("edge added onward", [&] {
        const quint32 one = someNode();
        const quint32 other = someNode();
        added.push_back(solver.addEdge(std::min(one, other), std::max(one, other), EdgeTransfer()));
    });
    measure("edge removed", [&] {
        solver.removeEdge(added.back());
        added.pop_back();
    });
    measure("edge weakened or strengthened", [&] { solver.setTransfer(quint32(random.below(graph.edges.size())), EdgeTransfer::of(Identifiability(random.below(5)))); });
    measure("own labels changed", [&] {
        const quint32 node = graph.owns[random.below(graph.owns.size())].first;
        LabelValue own = solver.own(node);
        own.eraseBy = eraseDay(QDate(2025, 1, 1).addDays(qint64(random.below(3000))));
        solver.setOwn(node, own);
    });
    // One at a time: thousands of such edges would make one cycle of most of the graph.
    std::vector<double> closing;
    std::vector<double> opening;
    std::size_t touched = 0;
    for (int i = 0; i < edits / 4; ++i) {
        WorkWatch add;
        const quint32 edge = solver.addEdge(someNode(), someNode(), EdgeTransfer());
        touched += solver.settle().size();
        closing.push_back(add.seconds());
        WorkWatch remove;
        solver.removeEdge(edge);
        solver.settle();
        opening.push_back(remove.seconds());
    }
    printPercentiles("edge added anywhere, may close a cycle", closing, touched);
    printPercentiles("the same edge removed", opening, touched);
    every.insert(every.end(), closing.begin(), closing.end());
    every.insert(every.end(), opening.begin(), opening.end());
    printPercentiles("every edit above", every, everyTouched + 2 * touched);
}

bool sameLabels(const LabelSolver &solver, const std::vector<LabelValue> &values)
{
    for (quint32 node = 0; node < values.size(); ++node) {
        if (!(solver.value(node) == values[node]))
            return false;
    }
    return true;
}

void benchErasure(const LabelSolver &solver, const Graph &graph, core::RandomStream &random)
{
    const std::vector<NodeKind> kinds(graph.nodes, NodeKind::Dataset);
    ErasureSearch search(solver, kinds);
    double worst = 0;
    double sum = 0;
    std::size_t most = 0;
    constexpr int searches = 60;
    search.search({0}, true);
    for (int i = 0; i < searches; ++i) {
        // The first nodes of the first layers are hubs, from which most is reached.
        const quint32 root = i < searches / 2 ? quint32(i % 20) : quint32(random.below(graph.nodes));
        WorkWatch watch;
        const ErasureReach reach = search.search({root}, true);
        const double seconds = watch.seconds();
        sum += seconds;
        if (seconds > worst)
            worst = seconds;
        most = std::max(most, reach.hits.size());
    }
    std::printf("%-44s mean %.2f ms, worst %.2f ms of work, at most %zu nodes reached\n", "erasure request", sum / searches * 1e3, worst * 1e3, most);
}

} // namespace

int main(int argc, char **argv)
{
    const auto edgeCount = argc > 1 ? quint32(std::atoll(argv[1])) : 1'000'000u;
    core::RandomStream random(core::Seed{11});
    Graph graph = layered(edgeCount, random);
    addLabels(graph, random);
    std::printf("-- %u edges, %u nodes, %zu with labels of their own\n", edgeCount, graph.nodes, graph.owns.size());
    const FlowRows rows(graph.nodes, graph.edges);

    std::vector<LabelValue> expected;
    const double baseline = relaxed(graph, rows, random, expected);
    bench::printFigure("worklist relaxation, shuffled numbers", baseline * 1e3, "ms");

    bench::Stopwatch setUp;
    LabelSolver solver(rows.graph(), graph.transfers);
    bench::printFigure("order and adjacency", setUp.seconds() * 1e3, "ms");
    for (const auto &[node, own] : graph.owns)
        solver.setOwn(node, own);
    solver.solve();
    double best = 1e9;
    for (int i = 0; i < 5; ++i) {
        bench::Stopwatch watch;
        solver.solve();
        best = std::min(best, watch.seconds());
    }
    if (!sameLabels(solver, expected)) {
        std::printf("WRONG: the labels differ\n");
        return 1;
    }
    bench::printFigure("full pass, all labels", best * 1e3, "ms", baseline * 1e3, "relaxation");

    benchErasure(solver, graph, random);
    benchEdits(solver, graph, random);
    std::vector<LabelValue> settled(graph.nodes);
    for (quint32 node = 0; node < graph.nodes; ++node)
        settled[node] = solver.value(node);
    solver.solve();
    if (!sameLabels(solver, settled)) {
        std::printf("WRONG: the edited labels differ from a full pass\n");
        return 1;
    }
    std::printf("peak %.0f MiB\n", bench::peakResidentMiB());
    return 0;
}
