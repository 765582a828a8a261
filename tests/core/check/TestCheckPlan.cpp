#include "core/check/FindingAssembly.h"
#include "core/digest/Hasher.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

#include <cmath>

using namespace hallmarker::core;

namespace {

class PlainProvider final : public CheckProvider {
public:
    explicit PlainProvider(const QString &id, bool isSeeded = false)
    {
        m_definition.id = id;
        m_definition.version = QStringLiteral("3");
        m_definition.isSeeded = isSeeded;
        m_definition.validDays = 30;
        m_definition.inputs = {{QStringLiteral("data"), {QStringLiteral("dataset-version")}, true, {}, {}},
                               {QStringLiteral("model"), {QStringLiteral("model-version")}, false, {}, {}}};
        ParameterSpec threshold;
        threshold.key = QStringLiteral("threshold");
        threshold.type = ParameterType::Real;
        threshold.defaultValue = 0.5;
        m_definition.parameters = {threshold};
    }
    const CheckDefinition &definition() const override { return m_definition; }
    Result<CheckOutcome> run(const CheckRequest &, Progress &) const override { return CheckOutcome{}; }

private:
    CheckDefinition m_definition;
};

Result<Record> lookUp(const QString &id)
{
    if (id == QStringLiteral("nobody"))
        return Error(ErrorKind::NotFound, QStringLiteral("nobody"));
    Record record;
    record.id = id;
    record.kind = id.startsWith(QLatin1Char('m')) ? QStringLiteral("model-version") : QStringLiteral("dataset-version");
    record.name = QStringLiteral("name of ") + id;
    record.basis = Hasher::of(id.toUtf8());
    record.isDeleted = id.endsWith(QStringLiteral("gone"));
    return record;
}

CheckOrder order(const QMap<QString, QString> &inputs, const QJsonObject &parameters = {})
{
    return {QStringLiteral("b"), inputs, parameters, Seed{9}};
}

const QString data = QStringLiteral("data");
const QString model = QStringLiteral("model");

} // namespace

class TestCheckPlan : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_registry.add(std::make_unique<PlainProvider>(QStringLiteral("c")));
        m_registry.add(std::make_unique<PlainProvider>(QStringLiteral("b"), true));
        m_registry.add(std::make_unique<PlainProvider>(QStringLiteral("a")));
    }
    void theRegistryIsSorted()
    {
        QStringList ids;
        for (const CheckProvider *provider : m_registry.all())
            ids += provider->definition().id;
        QCOMPARE(ids, (QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
        QCOMPARE(m_registry.find(QStringLiteral("b"))->definition().id, QStringLiteral("b"));
        QVERIFY(m_registry.find(QStringLiteral("d")) == nullptr);
    }
    void aGoodOrder()
    {
        const auto plan = planCheck(m_registry, order({{model, QStringLiteral("m1")}, {data, QStringLiteral("d1")}}), lookUp);
        VERIFY_RESULT(plan);
        QCOMPARE(plan->inputs.size(), 2);
        QCOMPARE(plan->inputs.at(0).first, data); // in the order of the definition
        QCOMPARE(plan->parameters.value(QStringLiteral("threshold")).toDouble(), 0.5);
        QCOMPARE(plan->seed.value, quint64(9));
        VERIFY_RESULT(planCheck(m_registry, order({{data, QStringLiteral("d1")}}), lookUp)); // the model is optional
        CheckOrder unseeded = order({{data, QStringLiteral("d1")}});
        unseeded.checkId = QStringLiteral("a");
        QCOMPARE(planCheck(m_registry, unseeded, lookUp)->seed.value, quint64(0));
    }
    void badOrders()
    {
        const auto kindOf = [&](const CheckOrder &bad) { return errorKindName(planCheck(m_registry, bad, lookUp).error().kind); };
        CheckOrder unknown = order({{data, QStringLiteral("d1")}});
        unknown.checkId = QStringLiteral("x");
        QCOMPARE(kindOf(unknown), QStringLiteral("usage"));
        QCOMPARE(kindOf(order({})), QStringLiteral("usage"));
        QCOMPARE(kindOf(order({{data, QStringLiteral("m1")}})), QStringLiteral("usage"));
        QCOMPARE(kindOf(order({{data, QStringLiteral("d1")}, {QStringLiteral("dta"), QStringLiteral("d1")}})), QStringLiteral("usage"));
        QCOMPARE(kindOf(order({{data, QStringLiteral("d gone")}})), QStringLiteral("usage"));
        QCOMPARE(kindOf(order({{data, QStringLiteral("nobody")}})), QStringLiteral("not_found"));
        QCOMPARE(kindOf(order({{data, QStringLiteral("d1")}}, {{QStringLiteral("threshold"), QStringLiteral("x")}})), QStringLiteral("usage"));
        QCOMPARE(kindOf(order({{data, QStringLiteral("d1")}}, {{QStringLiteral("treshold"), 1}})), QStringLiteral("usage"));
    }
    void aFindingHoldsWhatItRestsOn()
    {
        const auto plan = planCheck(m_registry, order({{data, QStringLiteral("d1")}}), lookUp);
        CheckOutcome outcome;
        outcome.verdict = Verdict::Pass;
        outcome.figures = {Figure{QStringLiteral("k"), 5.0}};
        const auto finding = assembleFinding(*plan, outcome, {1000, 3500});
        VERIFY_RESULT(finding);
        QCOMPARE(finding->checkVersion, QStringLiteral("3"));
        QCOMPARE(finding->inputs.size(), 1);
        QCOMPARE(finding->inputs.at(0).digest, Hasher::of("d1"));
        QCOMPARE(finding->parameters, plan->parameters);
        QCOMPARE(finding->seed, quint64(9));
        QCOMPARE(finding->toolVersion, QStringLiteral(HALLMARKER_VERSION));
        QCOMPARE(finding->startedMs, 1000);
        QCOMPARE(finding->durationMs, 2500);
        QCOMPARE(finding->validUntilMs, 1000 + 30 * 86'400'000LL);
    }
    void aPassNeedsAFigure()
    {
        const auto plan = planCheck(m_registry, order({{data, QStringLiteral("d1")}}), lookUp);
        CheckOutcome outcome;
        outcome.verdict = Verdict::Pass;
        QCOMPARE(assembleFinding(*plan, outcome, {}).error().kind, ErrorKind::Internal);
        outcome.figures = {Figure{QStringLiteral("k")}, Figure{QStringLiteral("j"), INFINITY}};
        QCOMPARE(assembleFinding(*plan, outcome, {}).error().kind, ErrorKind::Internal);
        for (const Verdict verdict : {Verdict::Fail, Verdict::Inconclusive, Verdict::Error}) {
            outcome.verdict = verdict;
            VERIFY_RESULT(assembleFinding(*plan, outcome, {}));
        }
        outcome.verdict = Verdict::Pass;
        outcome.figures.append(Figure{QStringLiteral("l"), 0.0});
        VERIFY_RESULT(assembleFinding(*plan, outcome, {}));
    }
    void changedInputsAreSeen()
    {
        const QList<QPair<QString, Record>> before{{data, *lookUp(QStringLiteral("d1"))}, {model, *lookUp(QStringLiteral("m1"))}};
        auto after = before;
        VERIFY_RESULT(requireSameInputs(before, after));
        after[1].second.revision = 7; // a new revision with the same content is the same input
        VERIFY_RESULT(requireSameInputs(before, after));
        after[1].second.basis = Hasher::of("other");
        const auto changed = requireSameInputs(before, after);
        QVERIFY(!changed);
        QVERIFY(changed.error().message.contains(QStringLiteral("name of m1")));
        QCOMPARE(failedOutcome(changed.error()).verdict, Verdict::Error);
        QCOMPARE(failedOutcome(changed.error()).reason, changed.error().message);
    }

private:
    CheckRegistry m_registry;
};

HALLMARKER_TEST(TestCheckPlan)
#include "TestCheckPlan.moc"
