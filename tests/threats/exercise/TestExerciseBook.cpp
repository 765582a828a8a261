#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/WorkspaceFixture.h"
#include "tests/threats/exercise/ExerciseCase.h"
#include "threats/exercise/ExerciseBook.h"

using namespace hallmarker::core;
using namespace hallmarker::threats;
using namespace hallmarker::tests;

class TestExerciseBook : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void playsOverTwoSeats_data() { WorkspaceFixture::addBackendRows(); }
    void playsOverTwoSeats()
    {
        QFETCH(int, backend);
        WorkspaceFixture fixture(backend);
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason());
        const ExerciseRun small = smallRun();
        ExerciseBook eve(fixture.workspace(), QStringLiteral("Eve"));
        ExerciseBook ann(fixture.workspace(), QStringLiteral("Ann"));
        const auto begun = eve.begin(small.scenario, QStringLiteral("Run"), small.seats);
        VERIFY_RESULT(begun);
        const QString id = begun->head.id;
        QCOMPARE(ann.play(id).error().kind, ErrorKind::Denied);
        VERIFY_RESULT(eve.play(id));
        fixture.clock().advanceMs(2 * exerciseMinute);
        const auto response = ann.respond(id, QStringLiteral("first"), QStringLiteral("We look"));
        VERIFY_RESULT(response);
        QCOMPARE(response->exerciseMs, 2 * exerciseMinute);
        ExpectationScore score;
        score.expectation = QStringLiteral("e1");
        score.level = ScoreLevel::Met;
        score.response = response->head.id;
        const auto first = eve.score(id, score, 0);
        VERIFY_RESULT(first);
        QCOMPARE(*first->exerciseMs, 2 * exerciseMinute);
        QCOMPARE(eve.score(id, score, 0).error().kind, ErrorKind::Conflict); // another evaluator was faster
        VERIFY_RESULT(eve.score(id, score, first->head.revision));
        VERIFY_RESULT(eve.pause(id));
        VERIFY_RESULT(fixture.reopen());
        fixture.clock().advanceMs(exerciseMinute);
        ExerciseBook again(fixture.workspace(), QStringLiteral("Eve"));
        const auto loaded = again.load(QStringLiteral("Run"));
        VERIFY_RESULT(loaded);
        QCOMPARE(loaded->run.responses.size(), 1);
        QCOMPARE(loaded->run.scores.size(), 1);
        QCOMPARE(loaded->run.times.exerciseMs(fixture.clock().nowMs()), 2 * exerciseMinute);
        ExerciseTask task;
        task.exercise = id;
        task.expectation = QStringLiteral("e2");
        task.text = QStringLiteral("Practise");
        task.owner = QStringLiteral("Ann");
        QCOMPARE(again.addTask(task).error().where.pointer, QStringLiteral("/due"));
        task.due = QStringLiteral("2026-05-01");
        VERIFY_RESULT(again.addTask(task));
        QCOMPARE(again.load(id)->tasks.size(), 1);
        QCOMPARE(again.list()->constFirst().scenario, QStringLiteral("Small"));
    }
    void seats_data()
    {
        QTest::addColumn<QStringList>("first");
        QTest::addColumn<bool>("isEvaluator");
        QTest::newRow("no evaluator") << QStringList{QStringLiteral("b")} << false;
        QTest::newRow("the same role") << QStringList{QStringLiteral("a")} << false;
        QTest::newRow("both") << QStringList{QStringLiteral("b")} << true;
        QTest::newRow("no such role") << QStringList{QStringLiteral("z")} << false;
    }
    void seats()
    {
        QFETCH(QStringList, first);
        QFETCH(bool, isEvaluator);
        WorkspaceFixture fixture(int(TestBackend::Sqlite));
        const ExerciseRun small = smallRun();
        QVERIFY(!ExerciseBook(fixture.workspace()).begin(small.scenario, {}, {{QStringLiteral("Ann"), {QStringLiteral("a")}, false}, {QStringLiteral("X"), first, isEvaluator}}));
    }
};

HALLMARKER_TEST(TestExerciseBook)
#include "TestExerciseBook.moc"
