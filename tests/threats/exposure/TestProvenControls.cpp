#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "threats/exposure/Exposure.h"
#include "threats/exposure/ProvenControls.h"
#include "threats/rules/RuleSet.h"
#include "threats/status/Days.h"

#include <QTest>

using namespace hallmarker;
using namespace hallmarker::threats;

namespace {

constexpr qint64 judgedMs = 1'767'225'600'000; // 2026-01-01

/// user -> api -> store, with a control claimed on the first flow and on the store.
ThreatModel guardedModel()
{
    ThreatModel model;
    for (const auto &[key, kind] : {std::pair("user", "end_user"), std::pair("api", "inference_endpoint"), std::pair("store", "feature_store")}) {
        Element element;
        element.key = QLatin1String(key);
        element.setKind(QLatin1String(kind));
        model.elements.append(element);
    }
    for (const auto &[key, from, to] : {std::tuple("f1", "user", "api"), std::tuple("f2", "api", "store")}) {
        Flow flow;
        flow.key = QLatin1String(key);
        flow.from = QLatin1String(from);
        flow.to = QLatin1String(to);
        model.flows.append(flow);
    }
    return model;
}

} // namespace

class TestProvenControls : public QObject {
    Q_OBJECT
    std::shared_ptr<const RuleSet> m_rules;
    QString m_control;
    EvidencePool m_pool;

    /// All proofs of a control pass, about one subject.
    void prove(const QString &subject, int ageDays)
    {
        m_pool = EvidencePool();
        for (const ControlProof &proof : m_rules->catalogue().control(m_control)->proofs)
            m_pool.add({QStringLiteral("finding_") + proof.evidence, proof.evidence, {subject}, core::Verdict::Pass, core::FindingStanding::Current, judgedMs - ageDays * dayMs, 0});
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto rules = RuleSet::builtIn();
        VERIFY_RESULT(rules);
        m_rules = *rules;
        for (const CatalogueControl &control : m_rules->catalogue().controls)
            if (m_control.isEmpty() && !control.proofs.isEmpty())
                m_control = control.id;
        QVERIFY(!m_control.isEmpty());
    }

    void evidenceOnAnElementGuardsTheWay()
    {
        ThreatModel model = guardedModel();
        ControlClaim claim;
        claim.control = m_control;
        claim.state = QStringLiteral("implemented");
        model.element(QStringLiteral("store"))->controls = {claim};
        model.element(QStringLiteral("store"))->records = {QStringLiteral("dataset_1")};
        prove(QStringLiteral("dataset_1"), 0);
        const ProvenControls proven(model, ControlJudge(m_rules->catalogue(), m_pool, judgedMs));
        QVERIFY(proven.holds(m_control, QStringLiteral("store")));
        QVERIFY(!proven.holds(m_control, QStringLiteral("api")));
        ExposureOptions options;
        options.holds = proven.asHolds();
        const auto with = exposureOf(model, QStringLiteral("store"), QStringLiteral("2026-01-01"), options);
        VERIFY_RESULT(with);
        QVERIFY(!with->cheapestUnguarded);
        QVERIFY(with->paths.first().steps.last().guards.contains(QStringLiteral("control:") + m_control));
        // About something else, or too old: the claim alone guards nothing.
        prove(QStringLiteral("dataset_2"), 0);
        QVERIFY(!ProvenControls(model, ControlJudge(m_rules->catalogue(), m_pool, judgedMs)).holds(m_control, QStringLiteral("store")));
        prove(QStringLiteral("dataset_1"), 36'500);
        const ProvenControls old(model, ControlJudge(m_rules->catalogue(), m_pool, judgedMs));
        QVERIFY(!old.holds(m_control, QStringLiteral("store")));
        options.holds = old.asHolds();
        const auto without = exposureOf(model, QStringLiteral("store"), QStringLiteral("2026-01-01"), options);
        VERIFY_RESULT(without);
        QVERIFY(without->cheapestUnguarded.has_value());
        QVERIFY(without->asks.contains(QStringLiteral("control:store:") + m_control));
    }

    void evidenceOnAFlowIsAboutItsRecords()
    {
        ThreatModel model = guardedModel();
        ControlClaim claim;
        claim.control = m_control;
        model.flows[0].controls = {claim};
        model.flows[0].records = {QStringLiteral("job_1")};
        prove(QStringLiteral("job_1"), 0);
        const ProvenControls proven(model, ControlJudge(m_rules->catalogue(), m_pool, judgedMs));
        QVERIFY(proven.holds(m_control, QStringLiteral("f1")));
        ExposureOptions options;
        options.holds = proven.asHolds();
        QVERIFY(!exposureOf(model, QStringLiteral("store"), QStringLiteral("2026-01-01"), options)->cheapestUnguarded);
        QVERIFY(ProvenControls().asHolds()(claim, QStringLiteral("f1")) == false);
    }
};

HALLMARKER_TEST(TestProvenControls)
#include "TestProvenControls.moc"
