#include "tests/support/TestRegistry.h"
#include "threats/exposure/ShortestPaths.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace hallmarker;
using namespace hallmarker::threats;

namespace {

struct SmallModel {
    ThreatModel model;
    std::vector<int> starts{0, 1};
    std::vector<int> ends;
};

/// A random model: every flow guarded or not, with costs.
SmallModel randomModel(quint32 seed)
{
    quint32 state = seed * 2654435761U + 12345U;
    const auto next = [&state](int below) {
        state = state * 1664525U + 1013904223U;
        return int((state >> 8) % quint32(below));
    };
    SmallModel small;
    const int size = 5 + next(4);
    for (int i = 0; i < size; ++i) {
        Element element;
        element.key = QStringLiteral("e%1").arg(i);
        small.model.elements.append(element);
    }
    const int flows = size + next(size);
    for (int i = 0; i < flows; ++i) {
        Flow flow;
        flow.key = QStringLiteral("f%1").arg(i);
        flow.from = QStringLiteral("e%1").arg(next(size));
        flow.to = QStringLiteral("e%1").arg(next(size));
        const QStringList words{QStringLiteral("none"), QStringLiteral("none"), QStringLiteral("basic"), QStringLiteral("token")};
        flow.attributes.set(QStringLiteral("authn"), words.at(next(4)));
        flow.attributes.set(QStringLiteral("encrypted"), next(2) == 0);
        small.model.flows.append(flow);
    }
    small.ends = {size - 1};
    return small;
}

/// All simple paths by plain recursion.
void walk(const ExposureGraph &graph, int node, int end, const std::vector<int> &starts, bool isOpenOnly, std::vector<char> &isOn, StepPath &path, std::vector<StepPath> &all)
{
    if (node == end) {
        all.push_back(path);
        return;
    }
    isOn[std::size_t(node)] = 1;
    for (const auto &edge : graph.edges()[std::size_t(node)]) {
        const bool isStart = std::find(starts.begin(), starts.end(), edge.to) != starts.end();
        if (isOn[std::size_t(edge.to)] || isStart || (isOpenOnly && graph.steps()[std::size_t(edge.step)].isGuarded))
            continue;
        path.push_back(edge.step);
        walk(graph, edge.to, end, starts, isOpenOnly, isOn, path, all);
        path.pop_back();
    }
    isOn[std::size_t(node)] = 0;
}

std::vector<StepPath> everyPath(const ExposureGraph &graph, const SmallModel &small, bool isOpenOnly)
{
    std::vector<StepPath> all;
    for (const int start : small.starts) {
        std::vector<char> isOn(std::size_t(graph.size()), 0);
        StepPath path;
        walk(graph, start, small.ends.front(), small.starts, isOpenOnly, isOn, path, all);
    }
    return all;
}

qint64 costOf(const ExposureGraph &graph, const StepPath &path)
{
    qint64 cost = 0;
    for (const int step : path)
        cost += qint64(graph.steps()[std::size_t(step)].cost) * 100'000 + 1;
    return cost;
}

} // namespace

class TestShortestPaths : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theKCheapestAreThoseOfAllPaths()
    {
        int compared = 0;
        for (quint32 seed = 1; seed <= 300; ++seed) {
            const SmallModel small = randomModel(seed);
            const ExposureGraph graph(small.model);
            std::vector<qint64> wanted;
            for (const StepPath &path : everyPath(graph, small, false))
                wanted.push_back(costOf(graph, path));
            std::sort(wanted.begin(), wanted.end());
            wanted.resize(std::min<std::size_t>(wanted.size(), 6));
            std::vector<qint64> got;
            std::set<StepPath> distinct;
            for (const StepPath &path : cheapestPaths(graph, small.starts, small.ends, 6, false)) {
                got.push_back(costOf(graph, path));
                distinct.insert(path);
            }
            QCOMPARE(got, wanted);
            QCOMPARE(distinct.size(), got.size());
            compared += int(got.size());
        }
        QVERIFY(compared > 500);
    }
    void openPathsAreAllOfThem()
    {
        int compared = 0;
        for (quint32 seed = 1; seed <= 300; ++seed) {
            const SmallModel small = randomModel(seed);
            const ExposureGraph graph(small.model);
            const std::vector<StepPath> all = everyPath(graph, small, true);
            std::vector<StepPath> shown;
            const OpenPaths open = openPaths(graph, small.starts, small.ends, 100'000, 10'000'000, [&shown](const StepPath &path) { shown.push_back(path); });
            QVERIFY(open.isExact);
            QCOMPARE(std::set<StepPath>(shown.begin(), shown.end()), std::set<StepPath>(all.begin(), all.end()));
            QCOMPARE(open.count, qint64(all.size()));
            QCOMPARE(shown.size(), all.size());
            std::vector<qint64> through(graph.steps().size(), 0);
            for (const StepPath &way : all)
                for (const int step : way)
                    ++through[std::size_t(step)];
            QCOMPARE(open.through, through);
            compared += int(all.size());
        }
        QVERIFY(compared > 200);
    }
    void theCutClosesEverythingAndNoSmallerOneDoes()
    {
        int cuts = 0;
        for (quint32 seed = 1; seed <= 300; ++seed) {
            const SmallModel small = randomModel(seed);
            const ExposureGraph graph(small.model);
            const std::vector<StepPath> all = everyPath(graph, small, true);
            const QStringList cut = smallestCut(graph, small.starts, small.ends);
            QStringList flows;
            for (const StepPath &path : all) {
                bool isClosed = false;
                for (const int step : path) {
                    const QString &flow = graph.steps()[std::size_t(step)].flow;
                    isClosed = isClosed || cut.contains(flow);
                    if (!flows.contains(flow))
                        flows += flow;
                }
                QVERIFY(isClosed);
            }
            // Every smaller set of flows leaves a way: tried one by one.
            QVERIFY(flows.size() <= 16);
            int smallest = all.empty() ? 0 : 99;
            for (quint32 mask = 1; !all.empty() && mask < (1U << flows.size()); ++mask) {
                const int size = qPopulationCount(mask);
                if (size >= smallest)
                    continue;
                const bool isEnough = std::all_of(all.begin(), all.end(), [&](const StepPath &path) {
                    return std::any_of(path.begin(), path.end(), [&](int step) { return (mask >> flows.indexOf(graph.steps()[std::size_t(step)].flow)) & 1U; });
                });
                if (isEnough)
                    smallest = size;
            }
            QCOMPARE(int(cut.size()), smallest);
            cuts += smallest > 0 ? 1 : 0;
        }
        QVERIFY(cuts > 50);
    }
};

HALLMARKER_TEST(TestShortestPaths)
#include "TestShortestPaths.moc"
