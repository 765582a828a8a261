#include "lineage/layout/LayeredLayout.h"
#include "tests/lineage/layout/DrawingRules.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker;
using namespace hallmarker::lineage;

class TestGroupNesting : public QObject {
    Q_OBJECT

    static bool contains(const LayoutRect &outer, const LayoutRect &inner)
    {
        return inner.x >= outer.x && inner.y >= outer.y && inner.x + inner.width <= outer.x + outer.width && inner.y + inner.height <= outer.y + outer.height;
    }
    static bool overlaps(const LayoutRect &one, const LayoutRect &other)
    {
        return one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height;
    }
    static LayoutRect boxOf(const LayoutGraph &graph, const LayoutResult &result, std::size_t node)
    {
        return {result.centres[node].x - graph.nodes[node].width / 2, result.centres[node].y - graph.nodes[node].height / 2, graph.nodes[node].width, graph.nodes[node].height};
    }

private Q_SLOTS:
    void holdsItsNodesAndNoOthers()
    {
        for (std::uint32_t seed = 1; seed <= 8; ++seed) {
            LayoutGraph graph = tests::sampleGraph(90, seed);
            graph.groups = {{}, {}, {1}, {1}}; // two outer ones; the second holds two more
            for (int i = 0; i < 90; ++i)
                graph.nodes[static_cast<std::size_t>(i)].group = i % 6 - 1 >= 4 ? -1 : i % 6 - 1;
            const LayoutResult result = layoutLayered(graph);
            QVERIFY2(tests::brokenRule(graph, result).isEmpty(), qPrintable(tests::brokenRule(graph, result)));
            QCOMPARE(result.groups.size(), 4u);
            QVERIFY(contains(result.groups[1], result.groups[2]) && contains(result.groups[1], result.groups[3]));
            QVERIFY(!overlaps(result.groups[0], result.groups[1]) && !overlaps(result.groups[2], result.groups[3]));
            for (std::size_t node = 0; node < graph.nodes.size(); ++node) {
                for (int group = 0; group < 4; ++group) {
                    const int own = graph.nodes[node].group;
                    const bool isInside = own == group || (own >= 2 && group == 1);
                    QCOMPARE(contains(result.groups[static_cast<std::size_t>(group)], boxOf(graph, result, node)), isInside);
                    QCOMPARE(overlaps(result.groups[static_cast<std::size_t>(group)], boxOf(graph, result, node)), isInside);
                }
            }
        }
    }
    void leavesRoomForTheTitle()
    {
        LayoutGraph graph = tests::graphOf(1, {});
        graph.groups = {{-1, 30, 10}};
        graph.nodes[0].group = 0;
        const LayoutResult result = layoutLayered(graph);
        QCOMPARE(result.groups[0].height, graph.nodes[0].height + 50);
        QCOMPARE(result.centres[0].y - graph.nodes[0].height / 2 - result.groups[0].y, 40.0);
    }
    void standsParentsThatBiteTheirTail()
    {
        LayoutGraph graph = tests::graphOf(3, {{0, 1}, {1, 2}});
        graph.groups = {{1}, {0}};
        graph.nodes[0].group = 0;
        graph.nodes[1].group = 1;
        const LayoutResult result = layoutLayered(graph);
        QVERIFY2(tests::brokenRule(graph, result).isEmpty(), qPrintable(tests::brokenRule(graph, result)));
    }
    void keepsTheAnchorInAGroup()
    {
        LayoutGraph graph = tests::sampleGraph(60, 2);
        graph.groups = {{}, {}};
        for (int i = 0; i < 60; ++i)
            graph.nodes[static_cast<std::size_t>(i)].group = i % 3 - 1;
        const LayoutResult before = layoutLayered(graph);
        LayoutOptions options;
        options.previous = tests::seedsOf(before);
        options.previous.push_back({});
        options.anchor = 3; // in no group
        graph.nodes.push_back({100, 40, -1});
        graph.edges.push_back({3, 60});
        const LayoutResult after = layoutLayered(graph, options);
        QVERIFY2(tests::brokenRule(graph, after).isEmpty(), qPrintable(tests::brokenRule(graph, after)));
        QVERIFY(std::abs(before.centres[3].x - after.centres[3].x) < 0.01 && std::abs(before.centres[3].y - after.centres[3].y) < 0.01);
    }
};

HALLMARKER_TEST(TestGroupNesting)
#include "TestGroupNesting.moc"
