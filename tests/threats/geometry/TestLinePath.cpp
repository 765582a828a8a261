#include "tests/support/TestRegistry.h"
#include "threats/geometry/LinePath.h"

#include <QTest>

#include <cmath>

using namespace hallmarker::threats;

class TestLinePath : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void linesMeet_data()
    {
        QTest::addColumn<QList<QPointF>>("a");
        QTest::addColumn<QList<QPointF>>("b");
        QTest::addColumn<bool>("meet");
        QTest::newRow("cross") << Polyline{{0, 0}, {10, 10}} << Polyline{{0, 10}, {10, 0}} << true;
        QTest::newRow("boxes overlap, lines do not") << Polyline{{0, 0}, {10, 10}} << Polyline{{6, 0}, {10, 5}} << false;
        QTest::newRow("touch at an end") << Polyline{{0, 0}, {5, 0}} << Polyline{{5, -5}, {5, 5}} << true;
        QTest::newRow("on one line, overlapping") << Polyline{{0, 0}, {5, 0}} << Polyline{{3, 0}, {9, 0}} << true;
        QTest::newRow("on one line, apart") << Polyline{{0, 0}, {5, 0}} << Polyline{{6, 0}, {9, 0}} << false;
        QTest::newRow("parallel") << Polyline{{0, 0}, {5, 0}} << Polyline{{0, 1}, {5, 1}} << false;
        QTest::newRow("second piece") << Polyline{{0, 0}, {5, 0}, {5, 9}} << Polyline{{0, 5}, {9, 5}} << true;
        QTest::newRow("a point on a line") << Polyline{{2, 0}, {2, 0}} << Polyline{{0, 0}, {5, 0}} << true;
        QTest::newRow("nothing") << Polyline{} << Polyline{{0, 0}, {5, 0}} << false;
    }
    void linesMeet()
    {
        QFETCH(QList<QPointF>, a);
        QFETCH(QList<QPointF>, b);
        QTEST(hallmarker::threats::linesMeet(a, b), "meet");
        QTEST(hallmarker::threats::linesMeet(b, a), "meet");
    }
    void aSmoothLineGoesThroughItsPoints()
    {
        const Polyline points{{0, 0}, {100, 80}, {200, -40}, {300, 10}};
        const QList<CubicPiece> pieces = smoothPieces(points);
        QCOMPARE(pieces.size(), 3);
        for (qsizetype i = 0; i < pieces.size(); ++i)
            QCOMPARE(pieces.at(i).end, points.at(i + 1));
        // No kinks: both pieces have the same direction where they meet.
        for (qsizetype i = 0; i + 1 < pieces.size(); ++i) {
            const QPointF before = pieces.at(i).end - pieces.at(i).second;
            const QPointF after = pieces.at(i + 1).first - pieces.at(i).end;
            QVERIFY(std::abs(before.x() - after.x()) < 1e-9 && std::abs(before.y() - after.y()) < 1e-9);
        }
    }
    void samplesLieOnTheLine()
    {
        const Polyline sampled = sampledSmooth({{0, 0}, {100, 100}, {200, 0}}, 0.25);
        QVERIFY(sampled.size() > 10);
        QCOMPARE(sampled.first(), QPointF(0, 0));
        QCOMPARE(sampled.last(), QPointF(200, 0));
        // The arc swings out beyond its straight twin: a line that only the arc meets is met.
        const Polyline aside{{20, 60}, {45, 60}};
        QVERIFY(!hallmarker::threats::linesMeet({{0, 0}, {100, 100}, {200, 0}}, aside));
        QVERIFY(hallmarker::threats::linesMeet(sampled, aside));
    }
    void twoPointsMakeAnS()
    {
        const Polyline sampled = sampledSmooth({{0, 0}, {100, 20}});
        QVERIFY(sampled.size() > 4);
        QVERIFY(hallmarker::threats::linesMeet(sampled, {{20, 2}, {20, 0}})); // it leaves level, where the straight line is at 4 already
        QVERIFY(!hallmarker::threats::linesMeet({{0, 0}, {100, 20}}, {{20, 2}, {20, 0}}));
    }
    void farApartCostsNoMore()
    {
        const Polyline sampled = sampledSmooth({{-1e7, -1e7}, {1e7, 0}, {0, 1e7}, {-1e7, 1e7}});
        QVERIFY(sampled.size() <= 3 * 1024 + 1);
        QVERIFY(sampledSmooth({}).isEmpty());
        QCOMPARE(sampledSmooth({{1, 1}}), (Polyline{{1, 1}}));
        QVERIFY(sampledSmooth({{1, 1}, {1, 1}, {1, 1}}).size() >= 2);
    }
};

HALLMARKER_TEST(TestLinePath)
#include "TestLinePath.moc"
