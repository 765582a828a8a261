#include "lineage/layout/LayeredLayout.h"
#include "tests/lineage/layout/DrawingRules.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker;
using namespace hallmarker::lineage;

class TestLayeredLayout : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsTheRules_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<bool>("isCyclic");
        for (const int count : {1, 2, 10, 60, 200, 500}) {
            QTest::addRow("%d nodes", count) << count << false;
            QTest::addRow("%d nodes with cycles", count) << count << true;
        }
    }
    void keepsTheRules()
    {
        QFETCH(int, count);
        QFETCH(bool, isCyclic);
        for (std::uint32_t seed = 1; seed <= 8; ++seed) {
            LayoutGraph graph = count < 10 ? tests::graphOf(count, {}) : tests::sampleGraph(count, seed);
            for (int i = 0; isCyclic && i < count; i += 5)
                graph.edges.push_back({(i * 7) % count, (i * 11 + static_cast<int>(seed)) % count, 4, -6});
            const LayoutResult result = layoutLayered(graph);
            QVERIFY2(tests::brokenRule(graph, result).isEmpty(), qPrintable(tests::brokenRule(graph, result)));
        }
    }
    void isTheSameEachTime()
    {
        const LayoutGraph graph = tests::sampleGraph(400, 2);
        const LayoutResult one = layoutLayered(graph);
        const LayoutResult other = layoutLayered(graph);
        QVERIFY(one.centres == other.centres && one.routePoints == other.routePoints && one.crossings == other.crossings);
    }
    void standsWithoutNodes()
    {
        const LayoutResult result = layoutLayered({});
        QVERIFY(result.centres.empty() && result.bounds == LayoutRect{});
    }
    void standsLongChainsAndWideHubs()
    {
        std::vector<std::pair<int, int>> edges;
        for (int i = 0; i + 1 < 5000; ++i)
            edges.push_back({i, i + 1});
        for (int i = 0; i < 5000; i += 50)
            edges.push_back({0, i}); // long ones, and a self loop
        LayoutGraph chain = tests::graphOf(5000, edges);
        LayoutResult result = layoutLayered(chain);
        QCOMPARE(result.ranks.back(), 4999);
        QVERIFY2(tests::brokenRule(chain, result).isEmpty(), qPrintable(tests::brokenRule(chain, result)));

        edges.clear();
        for (int i = 1; i < 3000; ++i)
            edges.push_back({0, i});
        const LayoutGraph hub = tests::graphOf(3000, edges);
        result = layoutLayered(hub);
        QCOMPARE(result.crossings, 0);
        QVERIFY2(tests::brokenRule(hub, result).isEmpty(), qPrintable(tests::brokenRule(hub, result)));
    }
    void drawsLongEdgesStraightBeyondTheBudget()
    {
        // From the first to all of a chain of 2,000: two million dummies would be needed.
        std::vector<std::pair<int, int>> edges;
        for (int i = 0; i + 1 < 2000; ++i)
            edges.push_back({i, i + 1});
        for (int i = 2; i < 2000; ++i)
            edges.push_back({0, i});
        const LayoutResult result = layoutLayered(tests::graphOf(2000, edges));
        QCOMPARE(result.routeStarts.size(), edges.size() + 1);
        QVERIFY(result.route(static_cast<int>(edges.size()) - 1).size() >= 2);
    }
    void meetsPorts()
    {
        LayoutGraph graph = tests::graphOf(2, {});
        graph.edges = {{0, 1, -10, 12}};
        const LayoutResult result = layoutLayered(graph);
        QCOMPARE(result.route(0).front().y - result.centres[0].y, -10.0);
        QCOMPARE(result.route(0).back().y - result.centres[1].y, 12.0);
    }
    void keepsLongEdgesStraight()
    {
        // 0 -> 1 -> 2 -> 3 -> 4 and 0 -> 4: the long edge bends at its ends only.
        const LayoutGraph graph = tests::graphOf(5, {{0, 1}, {1, 2}, {2, 3}, {3, 4}, {0, 4}});
        const LayoutResult result = layoutLayered(graph);
        const auto route = result.route(4);
        int bends = 0;
        for (std::size_t i = 1; i < route.size(); ++i)
            bends += route[i].y != route[i - 1].y ? 1 : 0;
        QVERIFY(bends <= 2);
        for (int node = 2; node < 4; ++node)
            QCOMPARE(result.centres[static_cast<std::size_t>(node)].y, result.centres[1].y);
    }
    void goesDownOnRequest()
    {
        const LayoutGraph graph = tests::sampleGraph(60, 4);
        LayoutOptions options;
        options.isTopDown = true;
        const LayoutResult result = layoutLayered(graph, options);
        for (std::size_t i = 0; i < graph.edges.size(); ++i)
            QVERIFY(result.centres[static_cast<std::size_t>(graph.edges[i].from)].y < result.centres[static_cast<std::size_t>(graph.edges[i].to)].y);
    }
};

HALLMARKER_TEST(TestLayeredLayout)
#include "TestLayeredLayout.moc"
