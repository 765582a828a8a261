#include "core/json/CanonicalJson.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "threats/insider/InsiderReview.h"

#include <QTest>

using namespace hallmarker;
using namespace hallmarker::threats;

namespace {

ThreatModel people()
{
    return *ThreatModel::fromJson(core::parseJson(R"({
        "elements":[{"id":"lake","kind":"raw_store","attributes":{"authz":"coarse"},"records":["dv_1"]},{"id":"train","kind":"training_job","attributes":{"audit_log":"mutable"}},{"id":"reg","kind":"model_registry","attributes":{"encrypted_at_rest":true}},{"id":"nb","kind":"notebook","attributes":{"personal_data":true}}],
        "people":[{"id":"ada","external":false},{"id":"raul","external":true},{"id":"who"}],
        "sprints":[{"id":"s1","from":"2026-01-01","until":"2026-01-14"},{"id":"s9"}],
        "grants":[{"id":"past","person":"ada","on":"lake","right":"read","sprint":"s1"},{"id":"revoked","person":"ada","on":"lake","right":"read","sprint":"s1","revoked_on":"2026-01-15"},{"id":"longer","person":"ada","on":"lake","right":"read","sprint":"s1","until":"2026-03-01"},
                  {"id":"noend","person":"ada","on":"lake","right":"read","sprint":"s9"},{"id":"tomorrow","person":"ada","on":"lake","right":"read","from":"2027-01-01","until":"2026-01-01"},
                  {"id":"out","person":"raul","on":"dv_1","right":"write","until":"2026-12-31"},{"id":"maybe","person":"who","on":"lake","right":"write","until":"2026-12-31"},
                  {"id":"t","person":"ada","on":"train","right":"write","until":"2026-12-31"},{"id":"a","person":"ada","on":"reg","right":"approve","until":"2026-12-31"},{"id":"n","person":"ada","on":"nb","right":"write","until":"2026-12-31"}]})")
                                  ->toObject());
}

} // namespace

class TestInsiderReview : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theShippedLibraryReads()
    {
        const auto library = InsiderLibrary::builtIn();
        VERIFY_RESULT(library);
        QVERIFY(library->scenarios().size() >= 12);
        for (const InsiderScenario &scenario : library->scenarios())
            QVERIFY2(!scenario.clear.isEmpty() && !scenario.story.isEmpty(), qPrintable(scenario.id));
    }
    void grantsAreJudged_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<QStringList>("hits"); // grant, "?" behind it where it is unknown
        QTest::newRow("past its sprint") << QStringLiteral("INS-01") << QStringList{QStringLiteral("past"), QStringLiteral("noend?")};
        QTest::newRow("one trains and approves") << QStringLiteral("INS-03") << QStringList{QStringLiteral("t")};
        QTest::newRow("one trains and writes") << QStringLiteral("INS-04") << QStringList{};
        QTest::newRow("an outsider writes") << QStringLiteral("INS-05") << QStringList{QStringLiteral("out"), QStringLiteral("maybe?")};
        QTest::newRow("notebook, egress not said") << QStringLiteral("INS-06") << QStringList{QStringLiteral("n?")};
        QTest::newRow("bulk read of what the record says is personal") << QStringLiteral("INS-07") << QStringList{QStringLiteral("past"), QStringLiteral("longer"), QStringLiteral("noend"), QStringLiteral("out"), QStringLiteral("maybe")};
        QTest::newRow("weights that are encrypted") << QStringLiteral("INS-09") << QStringList{};
    }
    void grantsAreJudged()
    {
        const auto library = InsiderLibrary::builtIn();
        VERIFY_RESULT(library);
        core::Record record;
        record.id = QStringLiteral("dv_1");
        record.body = {{QStringLiteral("hasPersonalData"), true}};
        const ThreatModel model = people();
        QFETCH(QString, scenario);
        QStringList got;
        for (const InsiderHit &hit : reviewInsiders(model, library->scenarios(), {{record.id, record}}, QStringLiteral("2026-02-01"))) {
            if (hit.scenario->id != scenario)
                continue;
            got += hit.applies == Truth::Yes ? hit.grant : hit.grant + QLatin1Char('?');
            QCOMPARE(hit.asks.isEmpty(), hit.applies == Truth::Yes);
            QCOMPARE(hit.key, scenario + QLatin1Char('@') + hit.grant);
        }
        QTEST(got, "hits");
    }
    void theDayItChangesIsKnown()
    {
        const ThreatModel model = people();
        QCOMPARE(nextChangeAfter(model, QStringLiteral("2026-01-10")), QStringLiteral("2026-01-15"));
        QCOMPARE(nextChangeAfter(model, QStringLiteral("2026-01-15")), QStringLiteral("2026-03-02"));
        QCOMPARE(nextChangeAfter(model, QStringLiteral("2027-06-01")), QString());
    }
    void badLibrariesAreRefusedWithAPlace()
    {
        const auto refused = [](const QByteArray &scenario) { return InsiderLibrary::read("library: {id: x, version: \"1\"}\nscenarios:\n" + scenario, QStringLiteral("own.yaml")); };
        const auto unknown = refused("  - {id: A, title: T, phase: build, severity: high, rights: [any], kinds: [any], whn: x}\n");
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().where.line, 3);
        QVERIFY(!refused("  - {id: A, title: T, phase: never, severity: high, rights: [any], kinds: [any]}\n"));
        QVERIFY(!refused("  - {id: A, title: T, phase: build, severity: high, rights: [any], kinds: [any]}\n  - {id: A, title: T, phase: build, severity: high, rights: [any], kinds: [any]}\n"));
        QVERIFY(!InsiderLibrary::read("", QStringLiteral("own.yaml")));
    }
};

HALLMARKER_TEST(TestInsiderReview)
#include "TestInsiderReview.moc"
