#include "tests/support/TestRegistry.h"
#include "threats/diagram/LabelPlaces.h"

#include <QTest>

using namespace hallmarker::threats;

class TestLabelPlaces : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesTheMiddleWhereItIsFree()
    {
        LabelPlaces places;
        QCOMPARE(places.place({{0, 0}, {200, 0}}, {40, 10}).center(), QPointF(100, 0));
    }
    void keepsOutOfWhatIsThere()
    {
        LabelPlaces places;
        const QRectF node(80, -30, 40, 60);
        places.occupy(node);
        const QRectF label = places.place({{0, 0}, {400, 0}}, {40, 10});
        QVERIFY(!label.intersects(node));
        const QRectF next = places.place({{0, 0}, {400, 0}}, {40, 10});
        QVERIFY(!next.intersects(label));
    }
    void aChosenPlaceHolds()
    {
        LabelPlaces places;
        places.occupy({0, -50, 400, 100});
        QCOMPARE(places.place({{0, 0}, {400, 0}}, {40, 10}, 0.25).center(), QPointF(100, 0));
    }
    void pointsLieAlongTheLine()
    {
        const Polyline line{{0, 0}, {100, 0}, {100, 100}};
        QCOMPARE(pointAlong(line, 0), QPointF(0, 0));
        QCOMPARE(pointAlong(line, 0.75), QPointF(100, 50));
        QCOMPARE(pointAlong(line, 1), QPointF(100, 100));
    }
};

HALLMARKER_TEST(TestLabelPlaces)
#include "TestLabelPlaces.moc"
