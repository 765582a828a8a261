#include "checks/effect/ScoreCalibration.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

#include <cmath>

using namespace hallmarker::checks;

class TestScoreCalibration : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void plattMeetsTwoGroups()
    {
        // Two scores and two parameters: the curve gives the mean of the softened answers 11/12 and 1/12 in each group.
        std::vector<double> scores;
        std::vector<std::uint8_t> answers;
        for (int i = 0; i < 10; ++i) {
            scores.push_back(0.2);
            answers.push_back(i < 4 ? 1 : 0);
            scores.push_back(0.8);
            answers.push_back(i < 6 ? 1 : 0);
        }
        const ScoreCalibration curve = ScoreCalibration::platt(scores, answers);
        QVERIFY2(std::abs(curve.of(0.2) - 50.0 / 120) < 1e-7, qPrintable(QString::number(curve.of(0.2), 'g', 12)));
        QVERIFY(std::abs(curve.of(0.8) - 70.0 / 120) < 1e-7);
        QVERIFY(curve.of(0.5) > curve.of(0.2) && curve.of(0.5) < curve.of(0.8));
    }
    void plattSurvivesCertainty()
    {
        const std::vector<double> scores{0, 0, 1, 1};
        const std::vector<std::uint8_t> answers{0, 0, 1, 1};
        const ScoreCalibration curve = ScoreCalibration::platt(scores, answers);
        QVERIFY(curve.of(0) > 0 && curve.of(0) < 0.5 && curve.of(1) > 0.5 && curve.of(1) < 1);
        const ScoreCalibration flat = ScoreCalibration::platt(std::vector<double>(4, 0.3), answers);
        QVERIFY(std::abs(flat.of(0.3) - 0.5) < 1e-6);
    }
    void isotonicPoolsViolators()
    {
        const std::vector<double> scores{0.4, 0.3, 0.2, 0.1};
        const std::vector<std::uint8_t> answers{1, 0, 1, 0};
        const ScoreCalibration curve = ScoreCalibration::isotonic(scores, answers);
        QCOMPARE(curve.of(0.1), 0.0);
        QCOMPARE(curve.of(0.2), 0.5);
        QCOMPARE(curve.of(0.35), 0.5);
        QCOMPARE(curve.of(0.4), 1.0);
        QCOMPARE(curve.of(0), 0.0);
        QCOMPARE(curve.of(1), 1.0);
        QCOMPARE(ScoreCalibration::isotonic(std::vector<double>{0.9, 0.1}, std::vector<std::uint8_t>{0, 1}).of(0.5), 0.5);
    }
    void noneLeavesScores()
    {
        QCOMPARE(ScoreCalibration::fitted(QStringLiteral("none"), {}, {}).of(0.37), 0.37);
    }
};

HALLMARKER_TEST(TestScoreCalibration)
#include "TestScoreCalibration.moc"
