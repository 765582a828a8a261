#include "tests/support/TestRegistry.h"
#include "tests/threats/diagram/SampleDiagram.h"
#include "threats/diagram/Arrange.h"

#include <QTest>

using namespace hallmarker;
using namespace hallmarker::threats;

class TestArrange : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void snapsToTheGridWhereNothingIsNear()
    {
        const SnappedMove move = snapMove({0, 0, 100, 50}, {43, 58}, {}, 6);
        QCOMPARE(move.delta, QPointF(40, 60));
        QVERIFY(move.guides.isEmpty());
    }
    void snapsToEdgesAndMiddles_data()
    {
        QTest::addColumn<QPointF>("delta");
        QTest::addColumn<QPointF>("expected");
        QTest::addColumn<int>("guides");
        QTest::newRow("left edges") << QPointF(297, 203) << QPointF(300, 200) << 1;
        QTest::newRow("middle") << QPointF(298, 23) << QPointF(300, 25) << 2;
        QTest::newRow("too far") << QPointF(317, 311) << QPointF(320, 310) << 0;
    }
    void snapsToEdgesAndMiddles()
    {
        QFETCH(QPointF, delta);
        QFETCH(QPointF, expected);
        QFETCH(int, guides);
        const SnappedMove move = snapMove({0, 0, 100, 50}, delta, {QRectF(300, 0, 100, 100)}, 6);
        QCOMPARE(move.delta, expected);
        QCOMPARE(move.guides.size(), guides);
    }
    void aGuideReachesFromOneToTheOther()
    {
        const SnappedMove move = snapMove({0, 0, 100, 50}, {300, 200}, {QRectF(300, 0, 80, 40)}, 6);
        QCOMPARE(move.guides.size(), 1);
        QVERIFY(move.guides.first().isVertical);
        QCOMPARE(move.guides.first().at, 300.0);
        QCOMPARE(move.guides.first().from, 0.0);
        QCOMPARE(move.guides.first().to, 250.0);
    }
    void aligns_data()
    {
        QTest::addColumn<int>("how");
        QTest::addColumn<QPointF>("expected");
        QTest::newRow("left") << int(Alignment::Left) << QPointF(0, 300);
        QTest::newRow("centre") << int(Alignment::Centre) << QPointF(25, 300);
        QTest::newRow("right") << int(Alignment::Right) << QPointF(50, 300);
        QTest::newRow("top") << int(Alignment::Top) << QPointF(400, 10);
        QTest::newRow("middle") << int(Alignment::Middle) << QPointF(400, 20);
        QTest::newRow("bottom") << int(Alignment::Bottom) << QPointF(400, 30);
    }
    void aligns()
    {
        QFETCH(int, how);
        QFETCH(QPointF, expected);
        DiagramLayout layout;
        layout.nodes.insert(QStringLiteral("a"), {.rect = {0, 10, 100, 40}});
        layout.nodes.insert(QStringLiteral("b"), {.rect = {400, 300, 50, 20}});
        alignNodes(layout, {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("nowhere")}, static_cast<Alignment>(how));
        QCOMPARE(layout.nodes.value(QStringLiteral("b")).rect.topLeft(), expected);
        QCOMPARE(layout.nodes.value(QStringLiteral("a")).rect, QRectF(0, 10, 100, 40));
        QVERIFY(layout.nodes.value(QStringLiteral("b")).isPinned);
        QVERIFY(!layout.nodes.contains(QStringLiteral("nowhere")));
    }
    void distributesTheRoomBetween()
    {
        DiagramLayout layout;
        layout.nodes.insert(QStringLiteral("a"), {.rect = {0, 0, 100, 40}});
        layout.nodes.insert(QStringLiteral("b"), {.rect = {110, 0, 50, 40}});
        layout.nodes.insert(QStringLiteral("c"), {.rect = {400, 0, 100, 40}});
        distributeNodes(layout, {QStringLiteral("c"), QStringLiteral("a"), QStringLiteral("b")}, Qt::Horizontal);
        QCOMPARE(layout.nodes.value(QStringLiteral("b")).rect.left(), 225.0);
        QCOMPARE(layout.nodes.value(QStringLiteral("c")).rect.left(), 400.0);
    }
    void aBoxTakesAlongWhatItHolds()
    {
        tests::SampleDiagram sample = tests::sampleDiagram();
        LinePlace &bent = sample.places().lines[QStringLiteral("read")];
        bent.vertices = {{550, 20}};
        moveNodes(sample.model, sample.places(), {QStringLiteral("hospital")}, {100, 10});
        QCOMPARE(sample.places().nodes.value(QStringLiteral("api")).rect.topLeft(), QPointF(420, 45));
        QCOMPARE(sample.places().nodes.value(QStringLiteral("user")).rect.topLeft(), QPointF(0, 40)); // outside
        QCOMPARE(sample.places().lines.value(QStringLiteral("read")).vertices.first(), QPointF(650, 30)); // both ends moved
    }
};

HALLMARKER_TEST(TestArrange)
#include "TestArrange.moc"
