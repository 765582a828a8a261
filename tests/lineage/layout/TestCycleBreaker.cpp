#include "bench/support/LayeredSample.h"
#include "lineage/layout/CycleBreaker.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace hallmarker::lineage;

using Pairs = std::vector<std::pair<int, int>>;

class TestCycleBreaker : public QObject {
    Q_OBJECT

    static bool isWithoutCycle(int count, const Pairs &edges, const std::vector<char> &isTurned)
    {
        Pairs kept;
        for (std::size_t i = 0; i < edges.size(); ++i) {
            if (edges[i].first != edges[i].second)
                kept.push_back(isTurned[i] != 0 ? std::pair(edges[i].second, edges[i].first) : edges[i]);
        }
        const std::vector<int> components = strongComponents(count, kept);
        std::vector<int> seen(static_cast<std::size_t>(count), 0);
        return std::all_of(components.begin(), components.end(), [&](int id) { return ++seen[static_cast<std::size_t>(id)] == 1; });
    }

private Q_SLOTS:
    void findsComponents()
    {
        const std::vector<int> ids = strongComponents(6, {{0, 1}, {1, 2}, {2, 0}, {2, 3}, {3, 4}, {4, 3}});
        QVERIFY(ids[0] == ids[1] && ids[1] == ids[2] && ids[3] == ids[4]);
        QVERIFY(ids[0] != ids[3] && ids[5] != ids[0] && ids[5] != ids[3]);
        QVERIFY(ids[3] < ids[0]); // reverse topological
    }
    void turnsNothingWithoutCycles()
    {
        const hallmarker::bench::LayeredSample sample(400, 3);
        const std::vector<char> turned = feedbackEdges(400, sample.edges);
        QCOMPARE(std::accumulate(turned.begin(), turned.end(), 0), 0);
    }
    void turnsOneEdgeOfARing()
    {
        Pairs ring;
        for (int i = 0; i < 50; ++i)
            ring.push_back({i, (i + 1) % 50});
        const std::vector<char> turned = feedbackEdges(50, ring);
        QCOMPARE(std::accumulate(turned.begin(), turned.end(), 0), 1);
        QVERIFY(isWithoutCycle(50, ring, turned));
    }
    void marksSelfLoops()
    {
        QCOMPARE(feedbackEdges(2, {{0, 0}, {0, 1}, {1, 1}}), (std::vector<char>{1, 0, 1}));
    }
    void leavesNoCycle()
    {
        for (std::uint32_t seed = 1; seed <= 20; ++seed) {
            Pairs edges = hallmarker::bench::LayeredSample(120, seed).edges;
            for (std::size_t i = 0; i < edges.size(); i += 4)
                edges.push_back({edges[i].second, edges[(i * 7) % edges.size()].first});
            const std::vector<char> turned = feedbackEdges(120, edges);
            QVERIFY(isWithoutCycle(120, edges, turned));
            QVERIFY(std::accumulate(turned.begin(), turned.end(), 0) < static_cast<int>(edges.size()) / 2);
        }
    }
    void standsLongChains()
    {
        Pairs chain;
        for (int i = 0; i + 1 < 200'000; ++i)
            chain.push_back({i, i + 1});
        chain.push_back({199'999, 0});
        const std::vector<char> turned = feedbackEdges(200'000, chain);
        QCOMPARE(std::accumulate(turned.begin(), turned.end(), 0), 1);
    }
};

HALLMARKER_TEST(TestCycleBreaker)
#include "TestCycleBreaker.moc"
