#include "lineage/dot/DotLayout.h"
#include "tests/lineage/dot/LayoutProgram.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker;
using namespace hallmarker::lineage;

class TestDotLayout : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void givesPositions()
    {
        LayoutGraph graph;
        graph.nodes = {{120, 40}, {200, 60}, {120, 40}};
        graph.edges = {{0, 1}, {1, 2}, {0, 2}, {2, 0}, {1, 1}};
        const auto result = layoutByDot(graph, {}, tests::graphviz());
        VERIFY_RESULT(result);
        QVERIFY(result->centres[0].x < result->centres[1].x && result->centres[1].x < result->centres[2].x);
        QCOMPARE(result->routeStarts.size(), 6u);
        QVERIFY(result->isTurned[3] != 0 && result->isTurned[0] == 0);
        for (const LayoutPoint &centre : result->centres)
            QVERIFY(centre.x > 0 && centre.x < result->bounds.width && centre.y > 0 && centre.y < result->bounds.height);
        const auto route = result->route(0);
        QVERIFY(route.front().x <= result->centres[0].x + 61 && route.back().x >= result->centres[1].x - 101);
        QVERIFY(std::abs(result->centres[0].y - result->centres[1].y) < 200);
    }
    void givesAnErrorWithoutTheProgram()
    {
        const auto result = layoutByDot({}, {}, GraphvizProcess(QStringLiteral("/nonexistent/hallmarker-layout")));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, core::ErrorKind::Unavailable);
    }
};

HALLMARKER_TEST(TestDotLayout)
#include "TestDotLayout.moc"
