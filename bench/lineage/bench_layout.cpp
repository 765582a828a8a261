// Our layered layout beside `dot`, on the same graphs in one run: CPU time of each and the crossings between neighbouring ranks, ours as
// counted by the layout, dot's as it prints them itself (-v). dot runs as a process of its own; its CPU time is what the
// system charged the child. Sizes that dot does not finish within a minute are ours alone.
// usage: bench_layout [SEEDS]
#include "bench/support/LayeredSample.h"
#include "bench/support/Stopwatch.h"
#include "lineage/layout/LayeredLayout.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

#include <ctime>

#include <cmath>
#include <cstdio>
#include <optional>
#include <vector>

using namespace hallmarker;

namespace {

double ownCpuMs()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) * 1e-6;
}

double childrenCpuMs()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto ms = [](const timeval &time) { return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) * 1e-3; };
    return ms(usage.ru_utime) + ms(usage.ru_stime);
}

struct Figure {
    double cpuMs = 0;
    double crossings = 0;
};

Figure ours(const bench::LayeredSample &sample, int count)
{
    lineage::LayoutGraph graph;
    graph.nodes.resize(static_cast<std::size_t>(count));
    for (const auto &[from, to] : sample.edges)
        graph.edges.push_back({from, to});
    const double start = ownCpuMs();
    const lineage::LayoutResult result = lineage::layoutLayered(graph);
    return {ownCpuMs() - start, static_cast<double>(result.crossings)};
}

std::optional<Figure> dots(const bench::LayeredSample &sample, int count)
{
    QByteArray text("digraph { rankdir=LR; node [shape=box, fixedsize=true, width=2.2, height=0.55, label=\"\"];\n");
    for (int i = 0; i < count; ++i)
        text += QByteArray::number(i) + ";\n";
    for (const auto &[from, to] : sample.edges)
        text += QByteArray::number(from) + "->" + QByteArray::number(to) + ";\n";
    text += "}\n";
    const double start = childrenCpuMs();
    QProcess dot;
    dot.setStandardOutputFile(QProcess::nullDevice());
    dot.start(QStringLiteral("dot"), {QStringLiteral("-v"), QStringLiteral("-Tplain")});
    dot.write(text);
    dot.closeWriteChannel();
    if (!dot.waitForFinished(60'000) || dot.exitStatus() != QProcess::NormalExit || dot.exitCode() != 0) {
        dot.kill();
        dot.waitForFinished();
        return std::nullopt;
    }
    // "mincross %3: 1720 crossings, 0.05 secs."
    static const QRegularExpression line(QStringLiteral("^mincross [^:]*: (\\d+) crossings"), QRegularExpression::MultilineOption);
    const auto match = line.match(QString::fromUtf8(dot.readAllStandardError()));
    if (!match.hasMatch())
        return std::nullopt;
    return Figure{childrenCpuMs() - start, match.captured(1).toDouble()};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int seeds = argc > 1 ? std::max(1, QString::fromLocal8Bit(argv[1]).toInt()) : 10;
    const bool hasDot = !QStandardPaths::findExecutable(QStringLiteral("dot")).isEmpty();
    std::printf("%7s %5s %14s %14s %10s %12s %12s %10s %10s\n", "nodes", "seeds", "ours ms (max)", "dot ms (max)", "time", "ours cross", "dot cross", "crossings", "worst");
    for (const int count : {100, 500, 1000, 5000, 50000}) {
        const int rounds = count <= 500 ? seeds : count <= 1000 ? std::min(seeds, 5) : count <= 5000 ? std::min(seeds, 3) : 1;
        const bool isBoth = hasDot && count <= 1000;
        Figure ownSum;
        Figure dotSum;
        double ownMost = 0;
        double dotMost = 0;
        double ratios = 0;
        double worst = 0;
        int compared = 0;
        // All of ours first: after a process was forked, each page of memory costs a fault when it is written again.
        std::vector<Figure> all;
        for (int seed = 1; seed <= rounds; ++seed) {
            all.push_back(ours(bench::LayeredSample(count, static_cast<std::uint32_t>(seed)), count));
            ownSum.cpuMs += all.back().cpuMs;
            ownSum.crossings += all.back().crossings;
            ownMost = std::max(ownMost, all.back().cpuMs);
        }
        for (int seed = 1; seed <= rounds; ++seed) {
            const bench::LayeredSample sample(count, static_cast<std::uint32_t>(seed));
            const Figure &own = all[static_cast<std::size_t>(seed) - 1];
            const std::optional<Figure> dot = isBoth ? dots(sample, count) : std::nullopt;
            if (!dot)
                continue;
            ++compared;
            dotSum.cpuMs += dot->cpuMs;
            dotSum.crossings += dot->crossings;
            dotMost = std::max(dotMost, dot->cpuMs);
            if (dot->crossings > 0) {
                ratios += std::log(std::max(1.0, own.crossings) / dot->crossings);
                worst = std::max(worst, own.crossings / dot->crossings);
            }
        }
        std::printf("%7d %5d %7.1f %6.1f", count, rounds, ownSum.cpuMs / rounds, ownMost);
        if (compared > 0) {
            std::printf(" %7.0f %6.0f %8.1f x %12.0f %12.0f %8.3f x %8.3f x\n", dotSum.cpuMs / compared, dotMost, dotSum.cpuMs / compared / (ownSum.cpuMs / rounds), ownSum.crossings / rounds,
                        dotSum.crossings / compared, std::exp(ratios / compared), worst);
        } else {
            std::printf(" %14s %10s %12.0f\n", "-", "-", ownSum.crossings / rounds);
        }
        std::fflush(stdout);
    }
    std::printf("time: dot / ours. crossings: ours / dot, geometric mean over the seeds.\n");
    return 0;
}
