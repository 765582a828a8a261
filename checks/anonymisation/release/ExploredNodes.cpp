#include "checks/anonymisation/release/ExploredNodes.h"

#include "checks/anonymisation/release/SearchTools.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <deque>
#include <new>
#include <numeric>
#include <set>

namespace hallmarker::anonymisation {

namespace {

struct ExploredNodesTexts {
    Q_DECLARE_TR_FUNCTIONS(ExploredNodesTexts)
};

ExploredNode looked(NodeChecker &checker, const Levels &levels)
{
    ExploredNode node;
    node.levels = levels;
    const NodeFigures figures = checker.check(levels);
    node.isSafe = figures.isFeasible;
    node.suppressed = figures.isFeasible ? figures.suppressed : 0;
    node.score = figures.isFeasible ? figures.score : std::vector<double>();
    const ClassTable &classes = checker.classes();
    std::uint64_t records = 0;
    for (std::size_t c = 0; c < classes.size(); ++c) {
        const std::uint64_t size = classes.counts[c];
        if (size == 0 || (node.isSafe && checker.isSuppressed()[c] != 0))
            continue;
        node.smallestClass = node.classes == 0 ? size : std::min(node.smallestClass, size);
        ++node.classes;
        records += size;
    }
    node.highestRisk = node.smallestClass > 0 ? 1.0 / double(node.smallestClass) : 0;
    node.averageRisk = records > 0 ? double(node.classes) / double(records) : 0;
    return node;
}

bool comesBefore(const ExploredNode &a, const ExploredNode &b)
{
    return a.height() != b.height() ? a.height() < b.height() : a.levels < b.levels;
}

} // namespace

int ExploredNode::height() const
{
    return std::accumulate(levels.begin(), levels.end(), 0);
}

core::Result<ExploredNodes> ExploredNodes::around(const CaseInput &input, const Levels &center, const Limits &limits, core::Progress &progress)
{
    try {
        ExploredNodes explored;
        explored.latticeSize = 1;
        for (const QuasiIdentifier &attribute : input.coded.quasiIdentifiers) {
            explored.levels.push_back(attribute.levels());
            explored.latticeSize *= attribute.levels();
        }
        SearchTools tools(input, {});
        const auto started = std::chrono::steady_clock::now();
        // Step by step away from the center, in the order of the columns: the same nodes every time.
        std::deque<Levels> waiting{center};
        std::set<Levels> met{center};
        while (!waiting.empty() && explored.nodes.size() < limits.mostNodes) {
            if (progress.isCancelled())
                return core::Error(core::ErrorKind::Cancelled, ExploredNodesTexts::tr("Looking at the generalisations was cancelled."));
            if (!explored.nodes.empty() && std::chrono::duration<double>(std::chrono::steady_clock::now() - started).count() > limits.mostSeconds)
                break;
            const Levels levels = waiting.front();
            waiting.pop_front();
            explored.nodes.push_back(looked(tools.checker, levels));
            if (explored.nodes.size() % 16 == 0)
                progress.report(ExploredNodesTexts::tr("Looking at the generalisations around it"), qint64(explored.nodes.size()), qint64(std::min(double(limits.mostNodes), explored.latticeSize)));
            for (std::size_t i = 0; i < levels.size(); ++i) {
                for (const int step : {1, -1}) {
                    Levels next = levels;
                    next[i] += step;
                    if (next[i] >= 0 && next[i] < explored.levels[i] && met.insert(next).second)
                        waiting.push_back(std::move(next));
                }
            }
        }
        explored.isWhole = double(explored.nodes.size()) >= explored.latticeSize;
        std::sort(explored.nodes.begin(), explored.nodes.end(), comesBefore);
        return explored;
    } catch (const std::bad_alloc &) {
        return core::Error(core::ErrorKind::LimitExceeded, ExploredNodesTexts::tr("The memory does not suffice to look at further generalisations."));
    }
}

const ExploredNode *ExploredNodes::find(const Levels &levels) const
{
    const auto at = std::find_if(nodes.begin(), nodes.end(), [&levels](const ExploredNode &node) { return node.levels == levels; });
    return at == nodes.end() ? nullptr : &*at;
}

bool ExploredNodes::areNeighbours(const Levels &finer, const Levels &coarser)
{
    int steps = 0;
    for (std::size_t i = 0; i < finer.size() && i < coarser.size(); ++i) {
        if (coarser[i] < finer[i] || coarser[i] > finer[i] + 1)
            return false;
        steps += coarser[i] - finer[i];
    }
    return steps == 1;
}

} // namespace hallmarker::anonymisation
