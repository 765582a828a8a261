// How long the search for the best generalisation takes, beside the same search that looks at every node and groups each
// from the rows' own classes: no pruning, no roll-up. Processor time, because others use the machine as well.
// usage: bench_anonymisation [DIRECTORY of adult.csv and its hierarchies]

#include "bench/anonymisation/AnonymisationSamples.h"
#include "bench/support/Stopwatch.h"
#include "checks/anonymisation/release/AnonymisationRun.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

using namespace hallmarker;
using namespace hallmarker::anonymisation;

namespace {

/// The fastest of some runs.
double secondsOf(const CaseInput &input, const RunOptions &options, int runs, SearchOutcome &outcome)
{
    double least = 1e9;
    for (int run = 0; run < runs; ++run) {
        const bench::ProcessorTime time;
        outcome = *searchOptimum(input, options, core::Progress::none());
        least = std::min(least, time.seconds());
    }
    return least;
}

void benchCase(const char *name, const CaseInput &input, int runs, std::uint64_t baselineChecks)
{
    SearchOutcome outcome;
    const double ours = secondsOf(input, {}, runs, outcome);
    // The baseline is cut short where it would take minutes: its time for a node, times the nodes.
    RunOptions bare;
    bare.isPruned = false;
    bare.isRolledUp = false;
    bare.limits.mostChecks = baselineChecks;
    SearchOutcome all;
    const double part = secondsOf(input, bare, 1, all);
    const double whole = part / double(all.checked) * all.nodes;
    bench::printFigure(name, ours * 1000, "ms", whole * 1000, all.isProven ? "every node" : "every node (part measured)");
    std::printf("  %zu rows, %.0f nodes, %llu checked, score %.9f\n", input.coded.rows, outcome.nodes, static_cast<unsigned long long>(outcome.checked), outcome.figures.score.empty() ? 0.0 : outcome.figures.score.front());
    if (all.isProven && all.optimum != outcome.optimum)
        std::printf("WRONG: the answers differ\n");
}

void benchGrouping(const CaseInput &input)
{
    const bench::ProcessorTime time;
    ClassBuilder builder(input.coded);
    const ClassTable classes = builder.base();
    std::printf("grouping %zu rows into %zu classes: %.1f ns a row\n", input.coded.rows, classes.size(), time.seconds() * 1e9 / double(input.coded.rows));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QString directory = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("../shared/data/anonymization");
    if (const auto adult = bench::adultSample(directory, 0.02, 1)) {
        benchGrouping(*adult);
        benchCase("adult k=5, 2 %", *adult, 5, 20'000);
        benchCase("adult k=5, 0 %", *bench::adultSample(directory, 0, 1), 5, 20'000);
    } else {
        std::printf("adult.csv is not in %s: left out\n", qPrintable(directory));
    }
    benchCase("wide k=5, 2 %", bench::wideSample(0.02), 2, 300);
    if (const auto large = bench::adultSample(directory, 0.02, 33)) {
        benchGrouping(*large);
        benchCase("adult x 33 k=5, 2 %", *large, 2, 30);
        benchCase("adult x 33 k=5, 0 %", *bench::adultSample(directory, 0, 33), 2, 30);
    }
    std::printf("peak %.0f MiB\n", bench::peakResidentMiB());
    return 0;
}
