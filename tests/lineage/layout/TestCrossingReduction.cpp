#include "bench/support/LayeredSample.h"
#include "lineage/layout/CrossingReduction.h"
#include "lineage/layout/Ranking.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace hallmarker::lineage;

using Pairs = std::vector<std::pair<int, int>>;

class TestCrossingReduction : public QObject {
    Q_OBJECT

    static std::int64_t countedOneByOne(const LayerGraph &graph)
    {
        std::int64_t sum = 0;
        for (std::size_t rank = 0; rank + 1 < graph.layers.size(); ++rank) {
            Pairs segments;
            for (const int vertex : graph.layers[rank]) {
                for (const int lower : graph.down(vertex))
                    segments.push_back({graph.place[static_cast<std::size_t>(vertex)], graph.place[static_cast<std::size_t>(lower)]});
            }
            for (std::size_t i = 0; i < segments.size(); ++i) {
                for (std::size_t k = i + 1; k < segments.size(); ++k)
                    sum += (segments[i].first - segments[k].first) * (segments[i].second - segments[k].second) < 0 ? 1 : 0;
            }
        }
        return sum;
    }

private Q_SLOTS:
    void countsCrossings()
    {
        for (std::uint32_t seed = 1; seed <= 6; ++seed) {
            const Pairs edges = hallmarker::bench::LayeredSample(150, seed).edges;
            const LayerGraph graph(Ranking(150, edges).fresh(), edges, 100'000);
            QCOMPARE(CrossingCount(graph).all(), countedOneByOne(graph));
        }
    }
    void untanglesWhatHasNoCrossing()
    {
        // A tree, its nodes numbered badly.
        Pairs edges;
        for (int i = 1; i < 127; ++i)
            edges.push_back({(((i - 1) / 2) * 37) % 127, (i * 37) % 127});
        LayerGraph graph(Ranking(127, edges).fresh(), edges, 100'000);
        QVERIFY(CrossingCount(graph).all() > 100);
        QCOMPARE(CrossingReduction(graph).run(), 0);
        QCOMPARE(countedOneByOne(graph), 0);
    }
    void reportsWhatItLeaves()
    {
        for (const int count : {40, 300, 2000}) {
            const Pairs edges = hallmarker::bench::LayeredSample(count, 5).edges;
            LayerGraph graph(Ranking(count, edges).fresh(), edges, 100'000);
            const std::int64_t before = CrossingCount(graph).all();
            const std::int64_t after = CrossingReduction(graph).run();
            QCOMPARE(after, CrossingCount(graph).all());
            QVERIFY(after < before / 2);
            for (const std::vector<int> &layer : graph.layers)
                QCOMPARE(std::set<int>(layer.begin(), layer.end()).size(), layer.size());
        }
    }
    void findsTheBestOfASmallGraph()
    {
        // Two ranks of five: all orders can be tried.
        const Pairs edges{{0, 7}, {0, 9}, {1, 5}, {1, 8}, {2, 6}, {2, 9}, {3, 5}, {3, 6}, {4, 7}, {4, 8}};
        LayerGraph graph(Ranking(10, edges).fresh(), edges, 1000);
        QCOMPARE(graph.layers.size(), 2u);
        LayerGraph tried = graph;
        std::int64_t fewest = 1000;
        std::sort(tried.layers[0].begin(), tried.layers[0].end());
        do {
            std::sort(tried.layers[1].begin(), tried.layers[1].end());
            do {
                tried.numberPlaces();
                fewest = std::min(fewest, countedOneByOne(tried));
            } while (std::next_permutation(tried.layers[1].begin(), tried.layers[1].end()));
        } while (std::next_permutation(tried.layers[0].begin(), tried.layers[0].end()));
        QCOMPARE(CrossingReduction(graph).run(), fewest);
    }
    void keepsOrderOfWhatIsNotFree()
    {
        const Pairs edges = hallmarker::bench::LayeredSample(200, 8).edges;
        LayerGraph graph(Ranking(200, edges).fresh(), edges, 100'000);
        std::vector<char> isFree(static_cast<std::size_t>(graph.vertexCount()), 0);
        for (int vertex = 0; vertex < graph.vertexCount(); ++vertex)
            isFree[static_cast<std::size_t>(vertex)] = vertex % 3 == 0 || graph.isDummy(vertex) ? 1 : 0;
        const auto fixedOrder = [&] {
            std::vector<int> order;
            for (const std::vector<int> &layer : graph.layers)
                std::copy_if(layer.begin(), layer.end(), std::back_inserter(order), [&](int vertex) { return isFree[static_cast<std::size_t>(vertex)] == 0; });
            return order;
        };
        const std::vector<int> before = fixedOrder();
        const std::int64_t crossings = CrossingCount(graph).all();
        QVERIFY(CrossingReduction(graph).insertFree(isFree) < crossings);
        QCOMPARE(fixedOrder(), before);
    }
};

HALLMARKER_TEST(TestCrossingReduction)
#include "TestCrossingReduction.moc"
