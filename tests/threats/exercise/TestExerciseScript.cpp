#include "core/report/MarkdownReportWriter.h"
#include "tests/support/Golden.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/WorkspaceFixture.h"
#include "threats/exercise/ExerciseScript.h"
#include "threats/exercise/ScenarioLibrary.h"
#include "threats/exercise/report/AfterActionReport.h"

#include <QJsonDocument>

using namespace hallmarker::core;
using namespace hallmarker::threats;
using namespace hallmarker::tests;

class TestExerciseScript : public QObject {
    Q_OBJECT
private:
    static Result<Scenario> find(const QString &id) { return ScenarioLibrary().find(id); }
    static QByteArray script()
    {
        QFile file(testFile(QStringLiteral("cases/exercises/script-prompt-injection.yaml")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void theSameScriptGivesTheSameReport()
    {
        const auto replayed = replayExercise(script(), QStringLiteral("script.yaml"), &find);
        VERIFY_RESULT(replayed);
        const qint64 end = replayed->run.times.exerciseMs(0);
        COMPARE_GOLDEN("exercises/prompt-injection.json", QJsonDocument(afterActionJson(*replayed, end)).toJson());
        const auto markdown = MarkdownReportWriter().write(afterActionReport(*replayed, end));
        VERIFY_RESULT(markdown);
        COMPARE_GOLDEN("exercises/prompt-injection.md", *markdown);
    }
    void whatIsKeptGivesTheSameReport()
    {
        WorkspaceFixture fixture(int(TestBackend::Sqlite));
        const auto replayed = replayExercise(script(), {}, &find);
        VERIFY_RESULT(replayed);
        ExerciseBook book(fixture.workspace(), QStringLiteral("Eve"));
        VERIFY_RESULT(book.keep(*replayed));
        const auto loaded = book.load(replayed->run.name);
        VERIFY_RESULT(loaded);
        const qint64 end = replayed->run.times.exerciseMs(0);
        QCOMPARE(loaded->run.times.exerciseMs(fixture.clock().nowMs()), end);
        QJsonObject before = afterActionJson(*replayed, end);
        QJsonObject after = afterActionJson(*loaded, end);
        QCOMPARE(after, before);
    }
    void refusals_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("no scenario") << QByteArray("script: prompt-injection") << QByteArray("script: nothing");
        QTest::newRow("no instant") << QByteArray("began: 2026-03-02T08:30:00.000Z") << QByteArray("began: monday");
        QTest::newRow("back in time") << QByteArray("{at: 42, do: skip}") << QByteArray("{at: 3, do: skip}");
        QTest::newRow("not for this role") << QByteArray("as: Sam, inject: toolcalls") << QByteArray("as: Dora, inject: toolcalls");
        QTest::newRow("not yet") << QByteArray("as: Ada, inject: thanks") << QByteArray("as: Ada, inject: again");
        QTest::newRow("no such step") << QByteArray("do: end") << QByteArray("do: dance");
        QTest::newRow("players do not score") << QByteArray("as: Eve, expectation: whose") << QByteArray("as: Sam, expectation: whose");
        QTest::newRow("no day") << QByteArray("due: 2026-04-01") << QByteArray("due: soon");
    }
    void refusals()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QByteArray bytes = script();
        QVERIFY(bytes.contains(before));
        const auto replayed = replayExercise(bytes.replace(before, after), QStringLiteral("script.yaml"), &find);
        QVERIFY(!replayed);
        QCOMPARE(replayed.error().where.file, QStringLiteral("script.yaml"));
        QVERIFY(replayed.error().where.line > 0);
    }
};

HALLMARKER_TEST(TestExerciseScript)
#include "TestExerciseScript.moc"
