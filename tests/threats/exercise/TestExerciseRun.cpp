#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/threats/exercise/ExerciseCase.h"

using namespace hallmarker::core;
using namespace hallmarker::threats;
using namespace hallmarker::tests;

class TestExerciseRun : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theClockStandsWhilePaused()
    {
        ExerciseRun run = smallRun();
        const auto at = [](double minute) { return exerciseStart + qint64(minute * exerciseMinute); };
        QCOMPARE(run.skip(at(0)).error().kind, ErrorKind::Invalid);
        VERIFY_RESULT(run.play(at(0)));
        QCOMPARE(run.times.exerciseMs(at(3)), 3 * exerciseMinute);
        VERIFY_RESULT(run.pause(at(4)));
        QCOMPARE(run.times.exerciseMs(at(60)), 4 * exerciseMinute);
        QCOMPARE(run.pause(at(61)).error().kind, ErrorKind::Invalid);
        VERIFY_RESULT(run.play(at(100)));
        QCOMPARE(run.times.exerciseMs(at(101)), 5 * exerciseMinute);
        VERIFY_RESULT(run.skip(at(101)));
        QCOMPARE(run.times.exerciseMs(at(101)), 10 * exerciseMinute); // the second inject
        QCOMPARE(run.times.exerciseMs(at(102)), 11 * exerciseMinute);
        VERIFY_RESULT(run.pause(at(102)));
        VERIFY_RESULT(run.skip(at(110)));
        QCOMPARE(run.times.exerciseMs(at(120)), 20 * exerciseMinute);
        QCOMPARE(run.skip(at(121)).error().kind, ErrorKind::Invalid); // nothing is left
        VERIFY_RESULT(run.end(at(130)));
        QCOMPARE(run.play(at(131)).error().kind, ErrorKind::Invalid);
        QCOMPARE(run.times.wallMsAt(2 * exerciseMinute), at(2));
        QCOMPARE(run.times.wallMsAt(5 * exerciseMinute), at(101));
        QCOMPARE(run.times.wallMsAt(7 * exerciseMinute), at(101)); // skipped over
        QCOMPARE(run.times.wallMsAt(25 * exerciseMinute), -1);
    }
    void injectsAreSeenByTheirRolesWhenTheyCome()
    {
        ExerciseRun run = smallRun();
        QVERIFY(run.delivered(QStringLiteral("Ann"), 0).isEmpty());
        VERIFY_RESULT(run.play(exerciseStart));
        QVERIFY(run.delivered(QStringLiteral("Ann"), 0).isEmpty());
        QCOMPARE(run.delivered(QStringLiteral("Bob"), exerciseMinute).size(), 1);
        QCOMPARE(run.delivered(QStringLiteral("Ann"), 12 * exerciseMinute).size(), 2);
        QCOMPARE(run.delivered(QStringLiteral("Bob"), 12 * exerciseMinute).size(), 1); // the second is for a
        QCOMPARE(run.delivered(QStringLiteral("Zoe"), 12 * exerciseMinute).size(), 0);
        QVERIFY(run.sees(QStringLiteral("Eve"), *run.scenario.inject(QStringLiteral("late")), 0)); // evaluators hold the script
        QCOMPARE(run.next(12 * exerciseMinute)->id, QStringLiteral("late"));
        // Nobody learns of what has not come, or is not theirs, by answering it.
        QCOMPARE(run.respond(QStringLiteral("Bob"), QStringLiteral("second"), QStringLiteral("Hm"), {}, exerciseStart + 12 * exerciseMinute).error().kind, ErrorKind::NotFound);
        QCOMPARE(run.respond(QStringLiteral("Bob"), QStringLiteral("late"), QStringLiteral("Hm"), {}, exerciseStart + 12 * exerciseMinute).error().message, run.respond(QStringLiteral("Bob"), QStringLiteral("late"), QStringLiteral("Hm"), {}, exerciseStart).error().message);
        QCOMPARE(run.respond(QStringLiteral("Eve"), QStringLiteral("first"), QStringLiteral("Hm"), {}, exerciseStart + exerciseMinute).error().kind, ErrorKind::Denied);
        QCOMPARE(run.respond(QStringLiteral("Ann"), QStringLiteral("first"), QStringLiteral("  "), {}, exerciseStart + exerciseMinute).error().kind, ErrorKind::Invalid);
        const auto made = run.respond(QStringLiteral("Ann"), QStringLiteral("second"), QStringLiteral(" Done "), {}, exerciseStart + 12 * exerciseMinute);
        VERIFY_RESULT(made);
        QCOMPARE(made->text, QStringLiteral("Done"));
        QCOMPARE(made->role, QStringLiteral("a"));
        QCOMPARE(made->exerciseMs, 12 * exerciseMinute);
    }
    void onlyEvaluatorsScore()
    {
        ExerciseRun run = smallRun();
        ExpectationScore score;
        score.expectation = QStringLiteral("e1");
        score.level = ScoreLevel::Met;
        score.exerciseMs = 2 * exerciseMinute;
        QCOMPARE(run.judge(QStringLiteral("Eve"), score).error().kind, ErrorKind::Invalid); // has not begun
        VERIFY_RESULT(run.play(exerciseStart));
        QCOMPARE(run.judge(QStringLiteral("Ann"), score).error().kind, ErrorKind::Denied);
        VERIFY_RESULT(run.judge(QStringLiteral("Eve"), score));
        score.exerciseMs.reset();
        QCOMPARE(run.judge(QStringLiteral("Eve"), score).error().kind, ErrorKind::Invalid); // met, but when?
        score.level = ScoreLevel::Missed;
        VERIFY_RESULT(run.judge(QStringLiteral("Eve"), score));
        score.expectation = QStringLiteral("e9");
        QCOMPARE(run.judge(QStringLiteral("Eve"), score).error().kind, ErrorKind::NotFound);
    }
};

HALLMARKER_TEST(TestExerciseRun)
#include "TestExerciseRun.moc"
