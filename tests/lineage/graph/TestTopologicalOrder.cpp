#include "core/random/RandomStream.h"
#include "lineage/graph/TopologicalOrder.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace hallmarker::lineage;

namespace {

using Edges = std::vector<std::pair<quint32, quint32>>;

TopologicalOrder orderOf(quint32 nodes, Edges edges)
{
    std::sort(edges.begin(), edges.end());
    std::vector<quint32> offsets(nodes + 1, 0);
    std::vector<quint32> targets;
    for (const auto &[from, to] : edges) {
        ++offsets[from + 1];
        targets.push_back(to);
    }
    std::partial_sum(offsets.begin(), offsets.end(), offsets.begin());
    return TopologicalOrder::of(offsets, targets);
}

} // namespace

class TestTopologicalOrder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingAtAll() { QVERIFY(orderOf(0, {}).nodeAt.empty()); }
    void aChainOfAMillion()
    {
        const quint32 count = 1'000'000;
        Edges edges;
        for (quint32 node = 0; node + 1 < count; ++node)
            edges.push_back({node + 1, node});
        const TopologicalOrder order = orderOf(count, edges);
        QCOMPARE(order.slotOf[count - 1], 0U);
        QCOMPARE(order.slotOf[0], count - 1);
        QVERIFY(order.cycles.empty());
    }
    void aRingIsOneCycle()
    {
        Edges edges{{5, 0}};
        for (quint32 node = 0; node < 5; ++node)
            edges.push_back({node, (node + 1) % 5});
        edges.push_back({3, 6});
        edges.push_back({6, 6}); // a self loop is no cycle of several
        const TopologicalOrder order = orderOf(7, edges);
        QCOMPARE(order.cycles.size(), std::size_t(1));
        QCOMPARE(order.cycles[0], std::pair(1U, 6U));
        QCOMPARE(order.slotOf[5], 0U);
        QCOMPARE(order.slotOf[6], 6U);
    }
    /// Every edge leads on, or its ends reach each other and stand in one range.
    void holdsForRandomGraphs()
    {
        hallmarker::core::RandomStream random{hallmarker::core::Seed{7}};
        for (int round = 0; round < 200; ++round) {
            const auto nodes = static_cast<quint32>(2 + random.below(30));
            Edges edges;
            const auto count = random.below(60);
            for (quint64 i = 0; i < count; ++i)
                edges.push_back({static_cast<quint32>(random.below(nodes)), static_cast<quint32>(random.below(nodes))});
            const TopologicalOrder order = orderOf(nodes, edges);
            std::vector<std::vector<bool>> reaches(nodes, std::vector<bool>(nodes, false));
            for (const auto &[from, to] : edges)
                reaches[from][to] = true;
            for (quint32 k = 0; k < nodes; ++k)
                for (quint32 i = 0; i < nodes; ++i)
                    for (quint32 j = 0; j < nodes; ++j)
                        reaches[i][j] = reaches[i][j] || (reaches[i][k] && reaches[k][j]);
            const auto cycleOf = [&](quint32 slot) {
                for (std::size_t i = 0; i < order.cycles.size(); ++i) {
                    if (slot >= order.cycles[i].first && slot < order.cycles[i].second)
                        return static_cast<int>(i);
                }
                return -1;
            };
            for (quint32 a = 0; a < nodes; ++a) {
                QCOMPARE(order.nodeAt[order.slotOf[a]], a);
                for (quint32 b = 0; b < nodes; ++b) {
                    if (a == b)
                        continue;
                    const bool isOneCycle = reaches[a][b] && reaches[b][a];
                    QCOMPARE(cycleOf(order.slotOf[a]) >= 0 && cycleOf(order.slotOf[a]) == cycleOf(order.slotOf[b]), isOneCycle);
                    if (reaches[a][b] && !isOneCycle)
                        QVERIFY(order.slotOf[a] < order.slotOf[b]);
                }
            }
        }
    }
};

HALLMARKER_TEST(TestTopologicalOrder)
#include "TestTopologicalOrder.moc"
