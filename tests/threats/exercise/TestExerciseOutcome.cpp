#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/threats/exercise/ExerciseCase.h"
#include "threats/exercise/ExerciseOutcome.h"

using namespace hallmarker::threats;
using namespace hallmarker::tests;

class TestExerciseOutcome : public QObject {
    Q_OBJECT
private:
    static void score(ExerciseRun &run, const char *expectation, ScoreLevel level, double minute)
    {
        ExpectationScore one;
        one.expectation = QString::fromLatin1(expectation);
        one.level = level;
        one.exerciseMs = qint64(minute * exerciseMinute);
        run.scores.append(one);
    }

private Q_SLOTS:
    void pointsAndLateness()
    {
        ExerciseRun run = smallRun();
        QVERIFY(run.play(exerciseStart));
        score(run, "e1", ScoreLevel::Met, 7); // one minute late
        score(run, "e2", ScoreLevel::Met, 2);
        const ExerciseOutcome outcome = ExerciseOutcome::of(run, 8 * exerciseMinute);
        QCOMPARE(outcome.objectives.at(0).possible, 4);
        QCOMPARE(outcome.objectives.at(0).points, 2.5);
        QCOMPARE(outcome.objectives.at(1).possible, 0); // nothing of it has come
        QCOMPARE(outcome.percent(), 63);
        QCOMPARE(outcome.strengths().size(), 1);
        QCOMPARE(outcome.gaps().size(), 1);
        QVERIFY(outcome.gaps().constFirst().isLate);
        QCOMPARE(outcome.clocks.constFirst().standing, ClockOutcome::Standing::NotStarted);
    }
    void clocksRunInTheStory_data()
    {
        QTest::addColumn<double>("metMinute");
        QTest::addColumn<double>("endMinute");
        QTest::addColumn<QString>("standing");
        QTest::addColumn<double>("hours");
        QTest::newRow("in time") << 15.0 << 30.0 << QStringLiteral("met") << 50.0 / 60;
        QTest::newRow("at the very end of the term") << 22.0 << 30.0 << QStringLiteral("met") << 2.0;
        QTest::newRow("late") << 25.0 << 30.0 << QStringLiteral("late") << 2.5;
        QTest::newRow("never") << -1.0 << 30.0 << QStringLiteral("missed") << 200.0 / 60;
        QTest::newRow("still running") << -1.0 << 15.0 << QStringLiteral("running") << 50.0 / 60;
    }
    void clocksRunInTheStory()
    {
        QFETCH(double, metMinute);
        QFETCH(double, endMinute);
        QFETCH(QString, standing);
        QFETCH(double, hours);
        ExerciseRun run = smallRun();
        QVERIFY(run.play(exerciseStart));
        if (metMinute >= 0)
            score(run, "e3", ScoreLevel::Met, metMinute);
        else
            score(run, "e3", ScoreLevel::Partly, 11); // half a notification is none
        const ExerciseOutcome outcome = ExerciseOutcome::of(run, qint64(endMinute * exerciseMinute));
        QCOMPARE(clockStandingName(outcome.clocks.constFirst().standing), standing);
        QVERIFY(qAbs(outcome.clocks.constFirst().takenHours() - hours) < 1e-9);
    }
};

HALLMARKER_TEST(TestExerciseOutcome)
#include "TestExerciseOutcome.moc"
