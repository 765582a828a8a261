#include "bench/support/LayeredSample.h"
#include "lineage/layout/NetworkSimplex.h"
#include "lineage/layout/Ranking.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

#include <algorithm>
#include <limits>
#include <numeric>

using namespace hallmarker::lineage;

using Pairs = std::vector<std::pair<int, int>>;

class TestRanking : public QObject {
    Q_OBJECT

    static bool areLong(const Pairs &edges, const std::vector<int> &ranks)
    {
        return std::all_of(edges.begin(), edges.end(), [&](const auto &edge) { return ranks[static_cast<std::size_t>(edge.second)] > ranks[static_cast<std::size_t>(edge.first)]; });
    }
    static long sumOf(const Pairs &edges, const std::vector<int> &ranks)
    {
        return std::accumulate(edges.begin(), edges.end(), 0L, [&](long sum, const auto &edge) { return sum + ranks[static_cast<std::size_t>(edge.second)] - ranks[static_cast<std::size_t>(edge.first)]; });
    }
    /// The shortest sum by trying all ranks of a small graph.
    static long shortestSum(int count, const Pairs &edges)
    {
        std::vector<int> ranks(static_cast<std::size_t>(count), 0);
        long best = std::numeric_limits<long>::max();
        for (;;) {
            if (areLong(edges, ranks))
                best = std::min(best, sumOf(edges, ranks));
            std::size_t i = 0;
            while (i < ranks.size() && ++ranks[i] == count)
                ranks[i++] = 0;
            if (i == ranks.size())
                return best;
        }
    }

private Q_SLOTS:
    void isAsShortAsCanBe_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<Pairs>("edges");
        QTest::newRow("a source hangs late") << 5 << Pairs{{0, 1}, {1, 2}, {2, 3}, {4, 3}};
        QTest::newRow("a pair moves together") << 6 << Pairs{{0, 1}, {1, 2}, {2, 3}, {4, 5}, {5, 3}};
        QTest::newRow("a diamond with a long side") << 6 << Pairs{{0, 1}, {1, 2}, {2, 5}, {0, 3}, {3, 5}, {3, 4}, {4, 5}};
        QTest::newRow("two ends") << 6 << Pairs{{0, 2}, {1, 2}, {2, 3}, {1, 4}, {4, 5}, {3, 5}};
    }
    void isAsShortAsCanBe()
    {
        QFETCH(int, count);
        QFETCH(Pairs, edges);
        const std::vector<int> ranks = Ranking(count, edges).fresh();
        QVERIFY(areLong(edges, ranks));
        QCOMPARE(sumOf(edges, ranks), shortestSum(count, edges));
        QCOMPARE(*std::min_element(ranks.begin(), ranks.end()), 0);
    }
    void keepsToEdges()
    {
        for (std::uint32_t seed = 1; seed <= 10; ++seed) {
            const Pairs edges = hallmarker::bench::LayeredSample(300, seed).edges;
            QVERIFY(areLong(edges, Ranking(300, edges).fresh()));
        }
    }
    void shortensFromAnyStart()
    {
        // A chain with a leaf at each of its vertices, all leaves on the last rank: the simplex brings them home.
        Pairs edges;
        std::vector<int> ranks(200);
        for (int i = 0; i < 100; ++i) {
            if (i < 99)
                edges.push_back({i, i + 1});
            edges.push_back({i, 100 + i});
            ranks[static_cast<std::size_t>(i)] = i;
            ranks[static_cast<std::size_t>(100 + i)] = 100;
        }
        shortenEdges(200, edges, ranks, 1000);
        QVERIFY(areLong(edges, ranks));
        QCOMPARE(sumOf(edges, ranks), 199L);
    }
    void keepsWhatIsKnown()
    {
        const Pairs edges{{0, 1}, {1, 2}, {3, 2}, {3, 4}, {5, 0}};
        // 5 and 3 are new: 5 goes before rank 0, which moves all by one; 3 goes right before 2.
        const std::vector<int> ranks = Ranking(6, edges).seeded({0, 1, 2, 0, 3, 0}, {1, 1, 1, 0, 1, 0});
        QCOMPARE(ranks, (std::vector<int>{1, 2, 3, 2, 4, 0}));
    }
    void movesWhatIsKnownOnlyWhenItMust()
    {
        // 3 is new, between 0 and 1.
        const std::vector<int> ranks = Ranking(5, {{0, 1}, {0, 3}, {3, 1}, {1, 2}, {0, 4}}).seeded({0, 1, 2, 0, 1}, {1, 1, 1, 0, 1});
        QCOMPARE(ranks, (std::vector<int>{0, 2, 3, 1, 1}));
    }
};

HALLMARKER_TEST(TestRanking)
#include "TestRanking.moc"
