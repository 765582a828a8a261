#include "core/json/CanonicalJson.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "threats/exposure/Exposure.h"

#include <QFile>
#include <QTest>

using namespace hallmarker;
using namespace hallmarker::threats;

namespace {

// Two open ways from the user to the store (through the app, through the job), one guarded way, and a person.
ThreatModel model()
{
    return *ThreatModel::fromJson(core::parseJson(R"({
        "elements":[{"id":"user","kind":"end_user"},{"id":"app","kind":"inference_endpoint","attributes":{"internet_facing":false}},{"id":"job","kind":"preprocessing_job"},{"id":"gate","kind":"inference_endpoint","attributes":{"internet_facing":false,"authn":"mtls","authz":"per_object"}},{"id":"store","kind":"feature_store","attributes":{"data_class":"special","authz":"coarse"}},{"id":"gone","kind":"end_user","out_of_scope":true}],
        "boundaries":[{"id":"net","kind":"network","contains":["app","job","gate","store"]}],
        "assets":[{"id":"rows","data_class":"confidential"},{"id":"nowhere"}],
        "flows":[{"id":"f1","from":"user","to":"app","attributes":{"authn":"none","encrypted":true}},{"id":"f2","from":"store","to":"app","attributes":{"authn":"none"}},{"id":"f3","from":"user","to":"job"},{"id":"f4","from":"job","to":"store","attributes":{"authn":"none"}},
                 {"id":"f5","from":"user","to":"gate","attributes":{"authn":"token"}},{"id":"f6","from":"gate","to":"store","attributes":{"authn":"mtls"}},{"id":"f7","from":"gone","to":"store","attributes":{"authn":"none"}},{"id":"free","from":"store"}],
        "people":[{"id":"ada"}],
        "grants":[{"id":"g1","person":"ada","on":"store","right":"read","until":"2025-01-01"},{"id":"g2","person":"ada","on":"store","right":"write","revoked_on":"2025-12-31"},{"id":"g3","person":"ada","on":"store","right":"admin","from":"2027-01-01"},{"id":"g4","person":"ada","on":"app","right":"admin"}]})")
                                  ->toObject());
}

QStringList flowsOf(const ExposurePath &path)
{
    QStringList flows;
    for (const ExposureStep &step : path.steps)
        flows += step.flow;
    return flows;
}

} // namespace

class TestExposure : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theCheapestWayComesFirst()
    {
        const auto exposure = exposureOf(model(), QStringLiteral("store"), QStringLiteral("2026-01-01"));
        VERIFY_RESULT(exposure);
        QCOMPARE(exposure->holders, QStringList{QStringLiteral("store")});
        QCOMPARE(exposure->entries, QStringList{QStringLiteral("user")}); // what is out of scope is no entry
        QCOMPARE(exposure->maybeEntries, QStringList{QStringLiteral("job")});
        QCOMPARE(exposure->weight, 4);
        QCOMPARE(exposure->paths.size(), 3 + 0);
        QCOMPARE(flowsOf(exposure->paths.at(0)), (QStringList{QStringLiteral("f3"), QStringLiteral("f4")}));
        QCOMPARE(exposure->paths.at(0).cost, 1); // one boundary
        QVERIFY(exposure->paths.at(0).isUnguarded && exposure->paths.at(0).isUnknown);
        QCOMPARE(flowsOf(exposure->paths.at(1)), (QStringList{QStringLiteral("f1"), QStringLiteral("f2")}));
        QCOMPARE(exposure->paths.at(1).cost, 2); // encrypted on the way in
        QVERIFY(!exposure->paths.at(1).isUnknown);
        QCOMPARE(flowsOf(exposure->paths.at(2)), (QStringList{QStringLiteral("f5"), QStringLiteral("f6")}));
        QVERIFY(!exposure->paths.at(2).isUnguarded);
        QCOMPARE(flowsOf(*exposure->cheapestUnguarded), flowsOf(exposure->paths.at(0)));
    }
    void theBestGuardAndTheSmallestCut()
    {
        const auto exposure = exposureOf(model(), QStringLiteral("store"), QStringLiteral("2026-01-01"));
        VERIFY_RESULT(exposure);
        QCOMPARE(exposure->openPaths, 2);
        QVERIFY(exposure->isExact);
        QCOMPARE(exposure->effects.first(), (GuardEffect{false, QStringLiteral("store"), 2}));
        QCOMPARE(exposure->cut.size(), 2);
        // What the cut says holds: with a guard on both, no way is open.
        ThreatModel guarded = model();
        for (const QString &flow : exposure->cut)
            guarded.flow(flow)->attributes.set(QStringLiteral("authn"), QStringLiteral("token"));
        const auto after = exposureOf(guarded, QStringLiteral("store"), QStringLiteral("2026-01-01"));
        VERIFY_RESULT(after);
        QVERIFY(!after->cheapestUnguarded);
        QCOMPARE(after->openPaths, 0);
        QVERIFY(after->cut.isEmpty());
        // And so does the effect of the best single guard.
        guarded = model();
        guarded.element(QStringLiteral("store"))->attributes.set(QStringLiteral("authn"), QStringLiteral("oidc"));
        QCOMPARE(exposureOf(guarded, QStringLiteral("store"), QStringLiteral("2026-01-01"))->openPaths, 0);
    }
    void boundsAreStated()
    {
        ExposureOptions options;
        options.maxOpenPaths = 1;
        const auto exposure = exposureOf(model(), QStringLiteral("store"), QStringLiteral("2026-01-01"), options);
        VERIFY_RESULT(exposure);
        QVERIFY(!exposure->isExact);
        QCOMPARE(exposure->openPaths, 1);
    }
    void peopleWithARightReachItToo()
    {
        const auto exposure = exposureOf(model(), QStringLiteral("store"), QStringLiteral("2026-01-01"));
        VERIFY_RESULT(exposure);
        QCOMPARE(exposure->grants.size(), 1); // past its day but never revoked; the others are over or to come
        QCOMPARE(exposure->grants.first().key, QStringLiteral("g1"));
    }
    void aRightOnTheWayIsAWay()
    {
        const auto exposure = exposureOf(model(), QStringLiteral("store"), QStringLiteral("2026-01-01"));
        VERIFY_RESULT(exposure);
        QCOMPARE(exposure->people.size(), 2);
        QCOMPARE(exposure->people.at(0).grant, QStringLiteral("g1")); // on the data itself
        QVERIFY(exposure->people.at(0).steps.isEmpty());
        QCOMPARE(exposure->people.at(1).grant, QStringLiteral("g4"));
        QCOMPARE(exposure->people.at(1).person, QStringLiteral("ada"));
        QCOMPARE(flowsOf(exposure->people.at(1)), QStringList{QStringLiteral("f2")});
    }
    void oneEntryOnly()
    {
        ExposureOptions options;
        options.from = QStringLiteral("ada");
        const auto person = exposureOf(model(), QStringLiteral("store"), QStringLiteral("2026-01-01"), options);
        VERIFY_RESULT(person);
        QVERIFY(person->paths.isEmpty());
        QCOMPARE(person->people.size(), 2);
        options.from = QStringLiteral("user");
        const auto stranger = exposureOf(model(), QStringLiteral("store"), QStringLiteral("2026-01-01"), options);
        VERIFY_RESULT(stranger);
        QCOMPARE(stranger->paths.size(), 3);
        QVERIFY(stranger->people.isEmpty());
        options.from = QStringLiteral("nobody");
        QCOMPARE(exposureOf(model(), QStringLiteral("store"), QStringLiteral("2026-01-01"), options).error().kind, core::ErrorKind::NotFound);
    }
    void onlyAControlThatHoldsGuards()
    {
        ThreatModel claimed = model();
        ControlClaim claim;
        claim.control = QStringLiteral("C12");
        claim.state = QStringLiteral("implemented");
        claimed.element(QStringLiteral("job"))->controls = {claim};
        const auto unproven = exposureOf(claimed, QStringLiteral("store"), QStringLiteral("2026-01-01"));
        VERIFY_RESULT(unproven);
        QCOMPARE(unproven->openPaths, 2);
        QVERIFY(unproven->asks.contains(QStringLiteral("control:job:C12")));
        ExposureOptions options;
        options.holds = [](const ControlClaim &, const QString &on) { return on == QLatin1String("job"); };
        const auto proven = exposureOf(claimed, QStringLiteral("store"), QStringLiteral("2026-01-01"), options);
        VERIFY_RESULT(proven);
        QCOMPARE(proven->openPaths, 1);
        QCOMPARE(flowsOf(*proven->cheapestUnguarded), (QStringList{QStringLiteral("f1"), QStringLiteral("f2")}));
        claimed.element(QStringLiteral("job"))->controls[0].state = QStringLiteral("planned");
        QCOMPARE(exposureOf(claimed, QStringLiteral("store"), QStringLiteral("2026-01-01"), options)->openPaths, 2);
    }
    void whatNobodySaidIsAsked()
    {
        const auto exposure = exposureOf(model(), QStringLiteral("store"), QStringLiteral("2026-01-01"));
        VERIFY_RESULT(exposure);
        QVERIFY(exposure->asks.contains(QStringLiteral("flow:f3:authn")));
        QVERIFY(exposure->asks.contains(QStringLiteral("element:job:authz")));
        QVERIFY(exposure->asks.contains(QStringLiteral("element:job:internet_facing")));
        QVERIFY(!exposure->asks.contains(QStringLiteral("flow:f1:authn"))); // said: none
        QVERIFY(!exposure->asks.contains(QStringLiteral("element:store:authz")));
    }
    void whatIsNotThereIsSaid()
    {
        QCOMPARE(exposureOf(model(), QStringLiteral("zz"), {}).error().kind, core::ErrorKind::NotFound);
        QCOMPARE(exposureOf(model(), QStringLiteral("nowhere"), {}).error().kind, core::ErrorKind::Invalid);
    }
};

HALLMARKER_TEST(TestExposure)
#include "TestExposure.moc"
