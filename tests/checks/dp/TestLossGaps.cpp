#include "checks/dp/GaussianPrivacy.h"
#include "checks/dp/LossAccountant.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace hallmarker::checks;

class TestLossGaps : public QObject {
    Q_OBJECT
private:
    /// E[(1 - e^(epsilon - loss))+] of one release on a lattice.
    static double deltaOf(const LatticeLoss &loss, double epsilon)
    {
        double delta = loss.infinite;
        for (std::size_t i = 0; i < loss.mass.size(); ++i)
            if (loss.lossAt(i) > epsilon)
                delta += loss.mass[i] * -std::expm1(epsilon - loss.lossAt(i));
        return delta;
    }
    static LossGaps gapsOf(double tilt, double step)
    {
        std::vector<LossAtom> pieces;
        for (int i = -400; i <= 400; ++i)
            pieces.push_back({i * 0.02, std::exp(-i * i / 3000.0)});
        return LossGaps::of(pieces, tilt, step, 1.3);
    }

private Q_SLOTS:
    void gapsAreWideWhereNothingIs()
    {
        const LossGaps gaps = gapsOf(0, 1e-4);
        const int outside = gaps.at(-7.9);
        const int inside = gaps.at(0);
        QCOMPARE(inside, 1);
        QVERIFY2(outside > 20 && gaps.at(7.9) > 20, qPrintable(QString::number(outside)));
        QCOMPARE(LossGaps().at(3), 1);
        // With a tilt the weights, and the narrow gaps with them, lie elsewhere.
        const LossGaps tilted = gapsOf(5, 1e-4);
        QVERIFY(tilted.at(0) > 1);
    }
    /// The bounds hold for any gaps: below never above the exact delta, above never below it, for one release.
    void anyGapsKeepTheBounds_data()
    {
        QTest::addColumn<double>("step");
        QTest::addColumn<double>("tilt");
        for (const double step : {0.001, 0.01, 0.05})
            for (const double tilt : {0.0, 1.0, 8.0})
                QTest::addRow("%g %g", step, tilt) << step << tilt;
    }
    void anyGapsKeepTheBounds()
    {
        QFETCH(double, step);
        QFETCH(double, tilt);
        for (const double sigma : {0.7, 1.5, 4.0}) {
            const GaussianLoss law(sigma);
            const LossGaps gaps = gapsOf(tilt, step);
            const LatticeLoss above = LatticeLoss::above(law, step, gaps);
            const LatticeLoss below = LatticeLoss::below(law, step, 1e-12, gaps);
            QVERIFY(std::fabs(std::accumulate(above.mass.begin(), above.mass.end(), 0.0) + above.infinite - 1) < 1e-9);
            for (const double epsilon : {0.0, 0.1, 0.5, 1.0, 2.0, 3.0}) {
                const double exact = gaussianDelta(1 / sigma, epsilon);
                QVERIFY2(deltaOf(above, epsilon) >= exact * (1 - 1e-9), qPrintable(QStringLiteral("%1 %2 %3").arg(sigma).arg(epsilon).arg(deltaOf(above, epsilon) - exact)));
                QVERIFY2(deltaOf(below, epsilon) <= exact * (1 + 1e-9), qPrintable(QStringLiteral("%1 %2 %3").arg(sigma).arg(epsilon).arg(deltaOf(below, epsilon) - exact)));
            }
        }
    }
};

HALLMARKER_TEST(TestLossGaps)
#include "TestLossGaps.moc"
