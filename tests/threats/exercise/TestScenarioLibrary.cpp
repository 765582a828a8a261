#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "threats/exercise/ScenarioLibrary.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace hallmarker::core;
using namespace hallmarker::threats;

class TestScenarioLibrary : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatShipsIsWhole_data()
    {
        QTest::addColumn<QString>("id");
        for (const char *id : {"data-poisoning", "health-model-inversion", "model-theft", "prompt-injection"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }
    void whatShipsIsWhole()
    {
        QFETCH(QString, id);
        const auto scenario = ScenarioLibrary().find(id);
        VERIFY_RESULT(scenario);
        QVERIFY(scenario->injects.size() >= 10);
        QSet<QString> tested;
        QSet<QString> stopped;
        for (const Inject &inject : scenario->injects) {
            QVERIFY2(!inject.expects.isEmpty(), qPrintable(inject.id));
            for (const Expectation &one : inject.expects) {
                tested.insert(one.objective);
                stopped.insert(one.stops);
                // Who is to act has heard of it.
                QVERIFY2(one.role.isEmpty() || inject.to.isEmpty() || inject.to.contains(one.role) || one.within > 0, qPrintable(one.id));
            }
        }
        for (const ScenarioObjective &objective : scenario->objectives)
            QVERIFY2(tested.contains(objective.id), qPrintable(objective.id));
        for (const ScenarioClock &clock : scenario->clocks) {
            QVERIFY2(stopped.contains(clock.id), qPrintable(clock.id));
            // A clock that could never be heeded, or never be missed, teaches nothing.
            const auto start = std::find_if(scenario->injects.begin(), scenario->injects.end(), [&clock](const Inject &inject) { return inject.starts == clock.id; });
            QVERIFY2(start != scenario->injects.end(), qPrintable(clock.id));
            bool isReachable = false;
            for (const Inject &inject : scenario->injects)
                for (const Expectation &one : inject.expects)
                    isReachable = isReachable || (one.stops == clock.id && scenario->storyMinutes(inject.at) - scenario->storyMinutes(start->at) < clock.hours * 60);
            QVERIFY2(isReachable, qPrintable(clock.id));
        }
        for (const char *role : {"dpo", "legal", "security", "data-science"})
            QVERIFY2(scenario->role(QString::fromLatin1(role)), role);
    }
    void aFolderOfOnesOwnTakesPrecedence()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("mine.yaml")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("exercise: model-theft\ntitle: Mine\nminutes: 30\nobjectives: [{id: o, text: O}]\nroles: [{id: r, title: R}]\ninjects: [{id: i, at: 0, text: T}]\n");
        file.close();
        const auto found = ScenarioLibrary(folder.path()).find(QStringLiteral("model-theft"));
        VERIFY_RESULT(found);
        QCOMPARE(found->title, QStringLiteral("Mine"));
        VERIFY_RESULT(ScenarioLibrary().find(file.fileName()));
        QCOMPARE(ScenarioLibrary().find(QStringLiteral("nothing")).error().kind, ErrorKind::NotFound);
    }
};

HALLMARKER_TEST(TestScenarioLibrary)
#include "TestScenarioLibrary.moc"
