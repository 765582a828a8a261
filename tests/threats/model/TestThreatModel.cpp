#include "core/json/CanonicalJson.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "threats/model/ModelLayout.h"
#include "threats/model/ThreatModel.h"

#include <QTest>

using namespace hallmarker;
using namespace hallmarker::threats;
using namespace hallmarker::tests;

namespace {

/// A model in which every field says something.
QJsonObject fullModel()
{
    const QByteArray text = R"({
"model":{"id":"m","title":"Scoring","description":"d","owner":"ada","reviewer":"eve","contributors":["x","y"],"version":"2","system":"system_1"},
"diagrams":[{"id":"main","title":"Main","description":"d","methodology":"STRIDE","foreign":{"td":{"id":0}}}],
"elements":[{"id":"lake","kind":"raw_store","name":"Lake","description":"d","owner":"ada","out_of_scope":true,"out_of_scope_reason":"r","attributes":{"authn":"none","internet_facing":true,"weight":1.5,"words":["a","b"]},"tags":["t"],"parent":"cloud","processes":["rows"],"stores":["rows"],"controls":[{"control":"C08","state":"implemented","statement":"s","by":"b","at":"2026-01-01T00:00:00.000Z","evidence":[{"evidence":"check.poison","check":"data.poison","subject":"dv_1","finding":"f_1","max_age_days":30,"note":"n","later":1}],"foreign":{"otm":{}},"later":2}],"records":["dv_1"],"origin":"lineage","foreign":{"td":{"zIndex":3}},"later":{"x":1}},
{"id":"cloud","kind":"vendor_model","shape":"process"},{"id":"ghost","shape":"store"}],
"flows":[{"id":"f1","name":"n","description":"d","from":"lake","to":"cloud","bidirectional":true,"protocol":"https","carries":[],"sent":["rows"],"received":["rows"],"attributes":{"encrypted":false},"out_of_scope":true,"out_of_scope_reason":"r","tags":["t"],"controls":[{"control":"C55"}],"records":["a"],"origin":"lineage","foreign":{"td":{}}, "later":null}],
"boundaries":[{"id":"b","kind":"network","name":"n","description":"d","form":"curve","owner":"o","parent":"c","contains":["lake"],"crossed_by":["f1"],"between":["c","d"],"attributes":{"trust":60},"tags":["t"],"origin":"lineage","foreign":{"otm":{"a":1}}},{"id":"c"},{"id":"d"}],
"assets":[{"id":"rows","name":"Rows","description":"d","owner":"o","data_class":"special","confidentiality":"high","integrity":"critical","availability":"low","rating_reason":"r","categories":["health"],"personal_data":true,"special_category":false,"quantity":"many","source":"s","attributes":{"c":100},"tags":["t"],"records":["dv_1"],"foreign":{"otm":{"r":1}}}],
"people":[{"id":"ada","name":"Ada","role":"admin","description":"d","external":false,"party":"party_1","attributes":{"level":3},"tags":["t"],"foreign":{"tm":{"x":1}}}],
"grants":[{"id":"g1","person":"ada","on":"lake","right":"write","role":"dba","from":"2026-01-01","until":"2026-02-01","sprint":"s1","revoked_on":"2026-01-20","reason":"r","foreign":{"x":{"y":1}}}],
"sprints":[{"id":"s1","name":"One","from":"2026-01-01","until":"2026-01-14"}],
"threats":[{"id":"MLT-015@lake","threat":"MLT-015","on":"lake","flow":"f1","title":"t","description":"d","category":"Tampering","methodology":"STRIDE","mitigation":"m","status":"accepted","severity":"high","likelihood":2,"impact":3,"likelihood_reason":"l","impact_reason":"i","score":"9","decision":"x","reason":"r","dissent":"z","by":"b","at":"2026-01-01T00:00:00.000Z","until":"2026-06-01","owner":"o","identifiers":["CWE-502"],"controls":["C08"],"foreign":{"td":{"number":3}}}],
"controls":[{"id":"own","name":"n","description":"d","state":"planned","risk_reduction":50,"threats":["MLT-015@lake"],"tags":["t"],"foreign":{"otm":{"z":1}}}],
"notes":[{"id":"n1","text":"hello","foreign":{"td":{"q":1}}}],
"deliberate":[{"id":"d1","fingerprint":"abc","reason":"r","by":"b","at":"2026-01-01T00:00:00.000Z"}],
"foreign":{"td":{"summary":{"id":7}}},"later":[1,2]})";
    return core::parseJson(text)->toObject();
}

} // namespace

class TestThreatModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsLostOnTheWay()
    {
        QJsonObject json = fullModel();
        const auto model = ThreatModel::fromJson(json);
        VERIFY_RESULT(model);
        // Null says nothing, so it does not come back.
        QJsonArray flows = json.value(QStringLiteral("flows")).toArray();
        QJsonObject flow = flows.first().toObject();
        flow.remove(QStringLiteral("later"));
        flows.replace(0, flow);
        json.insert(QStringLiteral("flows"), flows);
        QJsonObject again = model->toJson();
        QJsonArray written = again.value(QStringLiteral("flows")).toArray();
        flow = written.first().toObject();
        flow.remove(QStringLiteral("later"));
        written.replace(0, flow);
        again.insert(QStringLiteral("flows"), written);
        QCOMPARE(core::CanonicalJson::of(again), core::CanonicalJson::of(json));
    }
    void whatNobodySaidIsUnknown()
    {
        const auto model = ThreatModel::fromJson(fullModel());
        VERIFY_RESULT(model);
        const Element &lake = *model->element(QStringLiteral("lake"));
        QCOMPARE(lake.attributes.truth(QStringLiteral("internet_facing")), Truth::Yes);
        QCOMPARE(lake.attributes.truth(QStringLiteral("versioned")), Truth::Unknown);
        QCOMPARE(lake.attributes.truth(QStringLiteral("authn")), Truth::Unknown); // a word is neither yes nor no
        QCOMPARE(lake.attributes.text(QStringLiteral("authn")).value_or(QString()), QStringLiteral("none"));
        QCOMPARE(lake.attributes.number(QStringLiteral("weight")).value_or(0), 1.5);
        QVERIFY(!lake.attributes.number(QStringLiteral("authn")));
        QCOMPARE(model->asset(QStringLiteral("rows"))->isSpecial, Truth::No);
        // Carrying nothing is said; of the next flow nothing is.
        QCOMPARE(model->flow(QStringLiteral("f1"))->carries, std::optional(QStringList()));
        QCOMPARE(Flow().carries, std::nullopt);
        // The shape follows the kind unless a file says otherwise.
        QCOMPARE(lake.shape, DfdShape::Store);
        QCOMPARE(model->element(QStringLiteral("cloud"))->shape, DfdShape::Process);
    }
    void everyKindOfTheTaxonomyIsThere()
    {
        QCOMPARE(elementKinds().size(), 33);
        QCOMPARE(elementKind(QStringLiteral("human_reviewer"))->shape, DfdShape::ExternalEntity);
        QVERIFY(!elementKind(QStringLiteral("spaceship")));
    }
    void faultsNameTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("pointer");
        QTest::newRow("no id") << QByteArray(R"({"elements":[{"id":"a"},{"name":"x"}]})") << QStringLiteral("/elements/1");
        QTest::newRow("twice") << QByteArray(R"({"elements":[{"id":"a"},{"id":"a"}]})") << QStringLiteral("/elements/1");
        QTest::newRow("type") << QByteArray(R"({"elements":[{"id":"a","name":3}]})") << QStringLiteral("/elements/0/name");
        QTest::newRow("list") << QByteArray(R"({"flows":{}})") << QStringLiteral("/flows");
        QTest::newRow("list of texts") << QByteArray(R"({"flows":[{"id":"f","carries":["a",1]}]})") << QStringLiteral("/flows/0/carries/1");
        QTest::newRow("no object") << QByteArray(R"({"notes":[7]})") << QStringLiteral("/notes/0");
        QTest::newRow("shape") << QByteArray(R"({"elements":[{"id":"a","shape":"star"}]})") << QStringLiteral("/elements/0/shape");
        QTest::newRow("status") << QByteArray(R"({"threats":[{"id":"a","status":"fine"}]})") << QStringLiteral("/threats/0/status");
        QTest::newRow("computed status") << QByteArray(R"({"threats":[{"id":"a","status":"mitigated-by-evidence"}]})") << QStringLiteral("/threats/0/status");
        QTest::newRow("level") << QByteArray(R"({"threats":[{"id":"a","impact":4}]})") << QStringLiteral("/threats/0/impact");
        QTest::newRow("huge level") << QByteArray(R"({"threats":[{"id":"a","impact":1e300}]})") << QStringLiteral("/threats/0/impact");
        QTest::newRow("deep") << QByteArray(R"({"elements":[{"id":"a","controls":[{"evidence":[{"max_age_days":"x"}]}]}]})") << QStringLiteral("/elements/0/controls/0/evidence/0/max_age_days");
    }
    void faultsNameTheirPlace()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, pointer);
        const auto model = ThreatModel::fromJson(core::parseJson(json)->toObject());
        QVERIFY(!model);
        QCOMPARE(model.error().where.pointer, pointer);
        QCOMPARE(model.error().kind, core::ErrorKind::Invalid);
    }
    void danglingReferencesAreFound()
    {
        ThreatModel model;
        model.elements.append(Element());
        model.elements.first().key = QStringLiteral("a");
        model.elements.first().stores = {QStringLiteral("gone")};
        Flow flow;
        flow.key = QStringLiteral("f");
        flow.from = QStringLiteral("a");
        model.flows.append(flow); // a free end is no fault
        Boundary boundary;
        boundary.key = QStringLiteral("b");
        boundary.contains = {QStringLiteral("a"), QStringLiteral("z")};
        model.boundaries.append(boundary);
        const QList<DanglingReference> expected{{QStringLiteral("/elements/0/stores/0"), QStringLiteral("gone")}, {QStringLiteral("/boundaries/0/contains/1"), QStringLiteral("z")}};
        QCOMPARE(danglingReferences(model), expected);
    }
    void removingAnElementLeavesNothingBehind()
    {
        ThreatModel model = *ThreatModel::fromJson(fullModel());
        model.removeElement(QStringLiteral("lake"));
        QVERIFY(!model.element(QStringLiteral("lake")));
        QVERIFY(model.flows.isEmpty());
        QVERIFY(model.boundaries.first().contains.isEmpty());
        QVERIFY(model.boundaries.first().crossedBy.isEmpty());
        QVERIFY(model.grants.isEmpty());
        QVERIFY(model.threats.isEmpty());
        QVERIFY(danglingReferences(model).isEmpty());
        ThreatModel other = *ThreatModel::fromJson(fullModel());
        other.removeElement(QStringLiteral("lake"), true);
        QVERIFY(other.flow(QStringLiteral("f1"))->from.isEmpty());
    }
    void keysAreFree()
    {
        const ThreatModel model = *ThreatModel::fromJson(fullModel());
        QCOMPARE(model.freeKey(QStringLiteral("Lake!")), QStringLiteral("lake-2"));
        QCOMPARE(model.freeKey(QStringLiteral("Größe 3")), QStringLiteral("gr-e-3"));
        QCOMPARE(model.freeKey(QStringLiteral("日本")), QStringLiteral("item"));
    }
    void layoutsComeBackAsTheyWere()
    {
        const QJsonObject json = core::parseJson(R"({"model":"threat-model_1","diagrams":{"main":{"nodes":[{"id":"a","rect":[1,2.5,3,4],"pinned":true,"z":2,"foreign":{"td":{"stroke":"red"}}}],"lines":[{"id":"f","vertices":[[1,2],[3,4]],"start":[0,0],"end":[9,9],"smooth":true,"start_port":"p","end_port":"q","label_at":0.25,"z":10}],"foreign":{"td":{"version":"2"}}}}})")->toObject();
        const auto layout = ModelLayout::fromJson(json);
        VERIFY_RESULT(layout);
        QCOMPARE(core::CanonicalJson::of(layout->toJson()), core::CanonicalJson::of(json));
        QVERIFY(!ModelLayout::fromJson(core::parseJson(R"({"diagrams":{"m":{"nodes":[{"id":"a","rect":[1,2,3]}]}}})")->toObject()));
        QVERIFY(!ModelLayout::fromJson(core::parseJson(R"({"diagrams":{"m":{"nodes":[{"id":"a","rect":[1,2,3,1e300]}]}}})")->toObject()));
        QVERIFY(!ModelLayout::fromJson(core::parseJson(R"({"diagrams":{"m":{"lines":[{"id":"a","vertices":[[1]]}]}}})")->toObject()));
    }
};

HALLMARKER_TEST(TestThreatModel)
#include "TestThreatModel.moc"
