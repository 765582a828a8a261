#include "core/drawing/WireCurve.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker::core;

class TestWireCurve : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void staysStraightWhereItIsLevel()
    {
        const auto pieces = wirePieces({{0, 0}, {50, 0}, {100, 40}});
        QCOMPARE(pieces.size(), 2);
        QVERIFY(pieces.at(0).isLine && !pieces.at(1).isLine);
        QCOMPARE(pieces.at(1).control1, QPointF(75, 0)); // leaves level
        QCOMPARE(pieces.at(1).control2, QPointF(75, 40));
    }
    void headPointsAlong()
    {
        const auto right = wireHead({{0, 0}, {100, 0}}, 8);
        QCOMPARE(right.first(), QPointF(100, 0));
        QCOMPARE(right.at(1).x(), 92.0);
        const auto back = wireHead({{100, 0}, {0, 50}}, 8);
        QVERIFY(back.at(1).x() > 0); // it arrives from the right, level
        QVERIFY(wireHead({{5, 5}, {5, 5}}, 8).isEmpty() && wireHead({{1, 1}}, 8).isEmpty());
    }
    void middleIsByLength()
    {
        QCOMPARE(wireMiddle({{0, 0}, {10, 0}, {10, 90}}), QPointF(10, 40));
        QCOMPARE(wireMiddle({}), QPointF());
    }
};

HALLMARKER_TEST(TestWireCurve)
#include "TestWireCurve.moc"
