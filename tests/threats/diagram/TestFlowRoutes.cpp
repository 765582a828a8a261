#include "tests/support/TestRegistry.h"
#include "tests/threats/diagram/SampleDiagram.h"
#include "threats/diagram/FlowRoutes.h"
#include "threats/diagram/NodeOutline.h"

#include <QTest>

#include <cmath>

using namespace hallmarker;
using namespace hallmarker::threats;

class TestFlowRoutes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void linesEndAtTheEdge()
    {
        tests::SampleDiagram sample = tests::sampleDiagram();
        const FlowRoutes routes(sample.model, sample.places());
        const Polyline line = routes.of(QStringLiteral("read"));
        QVERIFY(std::abs(line.first().x() - 470) < 0.01); // the right edge of the process
        QVERIFY(std::abs(line.last().x() - 640) < 0.01);  // the left edge of the store
    }
    void flowsBothWaysLieSideBySide()
    {
        tests::SampleDiagram sample = tests::sampleDiagram();
        const FlowRoutes routes(sample.model, sample.places());
        const Polyline ask = routes.of(QStringLiteral("ask"));
        const Polyline answer = routes.of(QStringLiteral("answer"));
        QVERIFY(std::abs(ask.first().y() - answer.last().y()) > 10);
        QVERIFY(!linesMeet(ask, answer));
    }
    void whatIsDrawnCrossesWhatIsJudged()
    {
        tests::SampleDiagram sample = tests::sampleDiagram();
        // A curve that only one of two lines side by side would meet.
        LinePlace &curve = sample.places().lines[QStringLiteral("zone")];
        curve.start = QPointF(230, 60);
        curve.vertices.clear();
        curve.end = QPointF(240, 69);
        curve.isSmooth = false;
        const FlowRoutes routes(sample.model, sample.places());
        for (const QString &flow : {QStringLiteral("ask"), QStringLiteral("answer")}) {
            const bool isJudged = routes.geometry().crossedBy(flow).contains(QStringLiteral("zone"));
            QCOMPARE(linesMeet(routes.of(flow), routes.of(QStringLiteral("zone"))), isJudged);
        }
    }
    void aFlowToItselfIsALoop()
    {
        tests::SampleDiagram sample = tests::sampleDiagram();
        sample.model.flows[0].to = QStringLiteral("user");
        const FlowRoutes routes(sample.model, sample.places());
        QVERIFY(boundsOf(routes.of(QStringLiteral("ask"))).top() < 40);
        QVERIFY(routes.of(QStringLiteral("ask")).size() > 3);
    }
    void roundNodesAreCutAtTheirCircle()
    {
        const QRectF circle(0, 0, 100, 100);
        QVERIFY(isRoundNode(DfdShape::Process, circle));
        const Polyline cut = cutAtStart({{50, 50}, {200, 200}}, DfdShape::Process, circle);
        QVERIFY(std::abs(std::hypot(cut.first().x() - 50, cut.first().y() - 50) - 50) < 0.01);
        QCOMPARE(cutAtStart({{50, 50}, {60, 60}}, DfdShape::Process, circle), Polyline({{50, 50}, {60, 60}})); // never leaves it
    }
};

HALLMARKER_TEST(TestFlowRoutes)
#include "TestFlowRoutes.moc"
