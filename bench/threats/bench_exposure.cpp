// How long it takes to say who can reach a piece of data in a model of 2,000 elements and 6,000 flows. The baseline finds the same
// cheapest paths by walking ways in the order of their cost and keeping every one of them.
#include "bench/support/Stopwatch.h"
#include "tests/threats/exposure/RandomExposure.h"
#include "threats/exposure/Exposure.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <queue>
#include <tuple>

using namespace hallmarker;
using namespace hallmarker::threats;

namespace {

struct Walked {
    int cost;
    int steps;
    int node;
    int before; ///< place in the list of what was walked
};

/// Costs of the cheapest paths; fewer when the limit came first.
std::vector<int> walkAll(const ExposureGraph &graph, const Exposure &exposure, std::size_t count, std::size_t most)
{
    std::vector<char> isStart(std::size_t(graph.size()));
    std::vector<char> isEnd(std::size_t(graph.size()));
    std::vector<Walked> walked;
    const auto later = [&walked](int a, int b) {
        const auto &[costA, stepsA, nodeA, beforeA] = walked[std::size_t(a)];
        const auto &[costB, stepsB, nodeB, beforeB] = walked[std::size_t(b)];
        return std::tuple(costA, stepsA, a) > std::tuple(costB, stepsB, b);
    };
    std::priority_queue<int, std::vector<int>, decltype(later)> open(later);
    for (const QString &holder : exposure.holders)
        isEnd[std::size_t(graph.indexOf(holder))] = 1;
    for (const QString &entry : exposure.entries) {
        isStart[std::size_t(graph.indexOf(entry))] = 1;
        walked.push_back({0, 0, graph.indexOf(entry), -1});
        open.push(int(walked.size()) - 1);
    }
    std::vector<int> costs;
    while (!open.empty() && costs.size() < count) {
        const int at = open.top();
        open.pop();
        const Walked now = walked[std::size_t(at)];
        if (isEnd[std::size_t(now.node)]) {
            costs.push_back(now.cost);
            continue;
        }
        for (const ExposureGraph::Edge &edge : graph.edges()[std::size_t(now.node)]) {
            bool isSeen = isStart[std::size_t(edge.to)] != 0;
            for (int back = at; back >= 0 && !isSeen; back = walked[std::size_t(back)].before)
                isSeen = walked[std::size_t(back)].node == edge.to;
            if (isSeen)
                continue;
            if (walked.size() >= most)
                return costs;
            walked.push_back({now.cost + graph.steps()[std::size_t(edge.step)].cost, now.steps + 1, edge.to, at});
            open.push(int(walked.size()) - 1);
        }
    }
    return costs;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int elements = argc > 1 ? std::atoi(argv[1]) : 2'000;
    const ThreatModel model = tests::RandomExposure(1).make(elements, elements * 3, 20, 20, 90);
    const QString day = QStringLiteral("2026-03-10");
    double best = 1e9;
    double worst = 0;
    double plain = 0;
    int compared = 0;
    int unfinished = 0;
    qint64 open = 0;
    bool isExact = true;
    const ExposureOptions options;
    double building = 1e9;
    for (int round = 0; round < 5; ++round) {
        const bench::ProcessorTime watch;
        const ExposureGraph graph(model);
        building = std::min(building, watch.seconds());
    }
    const ExposureGraph graph(model);
    for (const DataAsset &asset : model.assets) {
        const bench::ProcessorTime watch;
        const auto exposure = exposureOf(model, asset.key, day, options);
        const double seconds = watch.seconds();
        if (!exposure) {
            std::fprintf(stderr, "%s\n", qPrintable(exposure.error().toString()));
            return 4;
        }
        best = std::min(best, seconds);
        worst = std::max(worst, seconds);
        open = std::max(open, exposure->openPaths);
        isExact = isExact && exposure->isExact;
        const bench::ProcessorTime walking;
        const std::vector<int> costs = walkAll(graph, *exposure, std::size_t(options.paths), 2'000'000);
        plain = std::max(plain, walking.seconds());
        unfinished += costs.size() < std::size_t(options.paths);
        for (std::size_t at = 0; at < costs.size(); ++at, ++compared) {
            if (qsizetype(at) >= exposure->paths.size() || exposure->paths.at(qsizetype(at)).cost != costs[at]) {
                std::fprintf(stderr, "the two ways differ for %s\n", qPrintable(asset.key));
                return 1;
            }
        }
    }
    std::printf("%d elements, %d flows, %lld data assets; up to %lld unguarded paths, counted %s; %d costs compared\n", elements, elements * 3, static_cast<long long>(model.assets.size()), static_cast<long long>(open), isExact ? "exactly" : "up to the limit", compared);
    bench::printFigure("who can reach one asset, the slowest of all", worst * 1e3, "ms", plain * 1e3, "walking ways by cost");
    bench::printFigure("the fastest", best * 1e3, "ms");
    bench::printFigure("  of which weighing the flows", building * 1e3, "ms");
    bench::printFigure("walking ways by cost, paths only, the slowest", plain * 1e3, "ms");
    std::printf("  of which %d not to their end within 2,000,000 ways\n", unfinished);
    return 0;
}
