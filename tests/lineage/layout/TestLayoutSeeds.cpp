#include "lineage/layout/LayeredLayout.h"
#include "tests/lineage/layout/DrawingRules.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace hallmarker;
using namespace hallmarker::lineage;

/// Expanding a node must not throw the others about.
class TestLayoutSeeds : public QObject {
    Q_OBJECT

    static double distance(LayoutPoint one, LayoutPoint other) { return std::hypot(one.x - other.x, one.y - other.y); }

private Q_SLOTS:
    void keepsADrawingAsItIs()
    {
        const LayoutGraph graph = tests::sampleGraph(150, 3);
        const LayoutResult before = layoutLayered(graph);
        LayoutOptions options;
        options.previous = tests::seedsOf(before);
        const LayoutResult after = layoutLayered(graph, options);
        QVERIFY2(tests::brokenRule(graph, after).isEmpty(), qPrintable(tests::brokenRule(graph, after)));
        for (std::size_t i = 0; i < graph.nodes.size(); ++i)
            QVERIFY2(distance(before.centres[i], after.centres[i]) < 0.01, qPrintable(QString::number(i)));
    }
    void movesLittleWhenANodeIsExpanded()
    {
        for (std::uint32_t seed = 1; seed <= 10; ++seed) {
            LayoutGraph graph = tests::sampleGraph(120, seed);
            const LayoutResult before = layoutLayered(graph);
            LayoutOptions options;
            options.previous = tests::seedsOf(before);
            options.anchor = 17;
            for (int i = 0; i < 6; ++i) { // three more sources, three more targets
                const int added = static_cast<int>(graph.nodes.size());
                graph.nodes.push_back({120, 40});
                graph.edges.push_back(i % 2 == 0 ? LayoutEdge{17, added} : LayoutEdge{added, 17});
                options.previous.push_back({});
            }
            const LayoutResult after = layoutLayered(graph, options);
            QVERIFY2(tests::brokenRule(graph, after).isEmpty(), qPrintable(tests::brokenRule(graph, after)));
            QVERIFY(distance(before.centres[17], after.centres[17]) < 0.01);
            // From scratch it would be another drawing.
            const LayoutResult scratch = layoutLayered(graph);
            double moved = 0;
            double scratchMoved = 0;
            for (std::size_t i = 0; i < 120; ++i) {
                moved += distance(before.centres[i], after.centres[i]);
                scratchMoved += distance(before.centres[i], scratch.centres[i]);
            }
            QVERIFY2(moved < 40 * 120, qPrintable(QStringLiteral("seed %1: %2 each").arg(seed).arg(moved / 120)));
            QVERIFY2(moved < scratchMoved / 2, qPrintable(QStringLiteral("seed %1: %2, from scratch %3").arg(seed).arg(moved).arg(scratchMoved)));
        }
    }
    void keepsOrderInRanks()
    {
        LayoutGraph graph = tests::sampleGraph(100, 6);
        const LayoutResult before = layoutLayered(graph);
        LayoutOptions options;
        options.previous = tests::seedsOf(before);
        for (int i = 0; i < 10; ++i) {
            graph.nodes.push_back({100, 60});
            graph.edges.push_back({i * 9, 100 + i});
            options.previous.push_back({});
        }
        const LayoutResult after = layoutLayered(graph, options);
        for (std::size_t i = 0; i < 100; ++i) {
            for (std::size_t k = 0; k < 100; ++k) {
                if (before.centres[i].x == before.centres[k].x && after.centres[i].x == after.centres[k].x && before.centres[i].y < before.centres[k].y)
                    QVERIFY(after.centres[i].y < after.centres[k].y);
            }
        }
    }
    void takesNodesAway()
    {
        const LayoutGraph graph = tests::sampleGraph(80, 9);
        const LayoutResult before = layoutLayered(graph);
        LayoutGraph smaller;
        LayoutOptions options;
        for (std::size_t i = 0; i < 70; ++i) {
            smaller.nodes.push_back(graph.nodes[i]);
            options.previous.push_back(tests::seedsOf(before)[i]);
        }
        std::copy_if(graph.edges.begin(), graph.edges.end(), std::back_inserter(smaller.edges), [](const LayoutEdge &edge) { return edge.from < 70 && edge.to < 70; });
        options.anchor = 5;
        const LayoutResult after = layoutLayered(smaller, options);
        QVERIFY2(tests::brokenRule(smaller, after).isEmpty(), qPrintable(tests::brokenRule(smaller, after)));
        QVERIFY(distance(before.centres[5], after.centres[5]) < 0.01);
    }
};

HALLMARKER_TEST(TestLayoutSeeds)
#include "TestLayoutSeeds.moc"
