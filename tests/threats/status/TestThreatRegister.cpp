#include "core/keys/Ed25519Key.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "threats/status/Days.h"
#include "threats/status/ThreatRegister.h"

#include <QTest>

using namespace hallmarker;
using namespace hallmarker::threats;

namespace {

constexpr qint64 nowMs = 1'767'225'600'000; // 2026-01-01

EvidenceRecord passing(const QString &check, int ageDays)
{
    return {QStringLiteral("finding_") + check, check, {QStringLiteral("model_1")}, core::Verdict::Pass, core::FindingStanding::Current, nowMs - ageDays * dayMs, 0};
}

DecisionSignature signedWith(const core::Ed25519PrivateKey &key, const QByteArray &statement)
{
    return {key.sign(statement).value(), key.publicKey().toPem(), QStringLiteral("test"), {}};
}

} // namespace

class TestThreatRegister : public QObject {
    Q_OBJECT
    std::shared_ptr<const RuleSet> m_rules;
    core::Ed25519PrivateKey m_key;
    const QString m_key48 = QStringLiteral("MLT-048@ckpt");

    static ThreatModel model()
    {
        ThreatModel model;
        model.id = QStringLiteral("model");
        Element store;
        store.key = QStringLiteral("ckpt");
        store.name = QStringLiteral("Checkpoints");
        store.setKind(QStringLiteral("checkpoint_store"));
        store.records += QStringLiteral("model_1");
        store.attributes = Attributes({{QStringLiteral("artifact_format"), QStringLiteral("pickle")}});
        model.elements.append(store);
        return model;
    }
    RegisterGrounds grounds() const
    {
        RegisterGrounds grounds;
        grounds.nowMs = nowMs;
        return grounds;
    }
    SignedDecision decision(const ThreatModel &model, const RegisterGrounds &grounds, ThreatStatus status = ThreatStatus::Accepted) const
    {
        SignedDecision decision;
        decision.model = model.id;
        decision.key = m_key48;
        decision.status = status;
        decision.reason = QStringLiteral("Only our own jobs write here.");
        decision.owner = QStringLiteral("ml-platform");
        decision.by = QStringLiteral("ciso");
        decision.until = QStringLiteral("2026-02-01");
        decision.about = ThreatRegister(m_rules, model, grounds).find(m_key48)->about;
        decision.signature = signedWith(m_key, decision.statement());
        return decision;
    }
    JudgedThreat judged(const ThreatModel &model, const RegisterGrounds &grounds) const { return *ThreatRegister(m_rules, model, grounds).find(m_key48); }

private Q_SLOTS:
    void initTestCase()
    {
        const auto rules = RuleSet::builtIn();
        VERIFY_RESULT(rules);
        m_rules = *rules;
        const auto key = core::Ed25519PrivateKey::fromSeed(QByteArray(32, 'k'));
        VERIFY_RESULT(key);
        m_key = *key;
    }
    void evidenceAloneMitigates_data()
    {
        QTest::addColumn<int>("ageDays");
        QTest::addColumn<int>("verdict");
        QTest::addColumn<int>("standing");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("state");
        const QString own = QStringLiteral("model_1");
        const auto row = [&](const char *name, int age, core::Verdict verdict, core::FindingStanding standing, const QString &subject, const char *status, const char *state) {
            QTest::newRow(name) << age << static_cast<int>(verdict) << static_cast<int>(standing) << subject << QString::fromLatin1(status) << QString::fromLatin1(state);
        };
        row("young", 1, core::Verdict::Pass, core::FindingStanding::Current, own, "mitigated-by-evidence", "passing");
        row("its last day", 30, core::Verdict::Pass, core::FindingStanding::Current, own, "mitigated-by-evidence", "passing");
        row("a day past its age", 31, core::Verdict::Pass, core::FindingStanding::Current, own, "open", "expired");
        row("failing", 1, core::Verdict::Fail, core::FindingStanding::Current, own, "open", "failing");
        row("inconclusive", 1, core::Verdict::Inconclusive, core::FindingStanding::Current, own, "open", "inconclusive");
        row("stale", 1, core::Verdict::Pass, core::FindingStanding::Stale, own, "open", "stale");
        row("broken", 1, core::Verdict::Pass, core::FindingStanding::Broken, own, "open", "broken");
        row("about another thing", 1, core::Verdict::Pass, core::FindingStanding::Current, QStringLiteral("model_2"), "open", "missing");
    }
    void evidenceAloneMitigates()
    {
        QFETCH(int, ageDays);
        QFETCH(int, verdict);
        QFETCH(int, standing);
        QFETCH(QString, subject);
        QFETCH(QString, status);
        QFETCH(QString, state);
        RegisterGrounds grounds = this->grounds();
        EvidenceRecord record = passing(QStringLiteral("model.format"), ageDays);
        record.verdict = static_cast<core::Verdict>(verdict);
        record.standing = static_cast<core::FindingStanding>(standing);
        record.subjects = {subject};
        grounds.evidence.add(record);
        const JudgedThreat threat = judged(model(), grounds);
        QCOMPARE(threatStatusNames().at(static_cast<int>(threat.status)), status);
        QCOMPARE(proofStateName(threat.controls.constFirst().proofs.constFirst().state), state);
        if (state == QLatin1String("expired")) {
            QCOMPARE(threat.expired, QStringList{QStringLiteral("model.format")});
            QCOMPARE(threat.expiredFindings, QStringList{record.finding});
            QVERIFY2(threat.standing.constFirst().contains(record.finding), qPrintable(threat.standing.constFirst()));
        }
    }
    void onlyTheNewestCounts()
    {
        RegisterGrounds grounds = this->grounds();
        grounds.evidence.add(passing(QStringLiteral("model.format"), 5));
        EvidenceRecord newer = passing(QStringLiteral("model.format"), 1);
        newer.finding = QStringLiteral("finding_newer");
        newer.verdict = core::Verdict::Fail;
        grounds.evidence.add(newer);
        QCOMPARE(judged(model(), grounds).status, ThreatStatus::Open);
    }
    void aControlNeedsAllItsProofs()
    {
        // C39 asks for two kinds of evidence; the threat MLT-051 is answered by it alone.
        ThreatModel model = this->model();
        model.elements[0].setKind(QStringLiteral("model_registry"));
        model.elements[0].attributes = Attributes({{QStringLiteral("integrity"), QStringLiteral("hash")}});
        RegisterGrounds grounds = this->grounds();
        grounds.evidence.add(passing(QStringLiteral("model.signature"), 1));
        const QString key = QStringLiteral("MLT-051@ckpt");
        QCOMPARE(ThreatRegister(m_rules, model, grounds).find(key)->status, ThreatStatus::Open);
        grounds.evidence.add(passing(QStringLiteral("serving.config"), 10));
        const ThreatRegister whole(m_rules, model, grounds);
        QCOMPARE(whole.find(key)->status, ThreatStatus::MitigatedByEvidence);
        QCOMPARE(whole.find(key)->endsMs, nowMs + 29 * dayMs + 1); // the weakest dates it: 30 days from a day ago, the last instant included
    }
    void aCheckOfThisProgramGivesEvidence()
    {
        ThreatModel model = this->model();
        model.elements[0].setKind(QStringLiteral("inference_endpoint"));
        model.elements[0].attributes = Attributes({{QStringLiteral("adversary_benefits"), true}, {QStringLiteral("robust_eval"), false}});
        RegisterGrounds grounds = this->grounds();
        grounds.evidence.add(passing(QStringLiteral("robustness.pgd"), 90));
        const QString key = QStringLiteral("MLT-061@ckpt");
        QCOMPARE(ThreatRegister(m_rules, model, grounds).find(key)->status, ThreatStatus::MitigatedByEvidence);
        grounds.nowMs += dayMs;
        const ThreatRegister later(m_rules, model, grounds);
        QCOMPARE(later.find(key)->status, ThreatStatus::Open);
        QCOMPARE(later.find(key)->expired, QStringList{QStringLiteral("check.robustness")});
    }
    void aLinkSaysWhereToLook()
    {
        ThreatModel model = this->model();
        model.elements[0].records.clear();
        RegisterGrounds grounds = this->grounds();
        grounds.evidence.add(passing(QStringLiteral("model.format"), 6));
        grounds.evidence.add(passing(QStringLiteral("privacy.pii"), 1));
        QCOMPARE(judged(model, grounds).status, ThreatStatus::Open);
        ControlClaim claim;
        claim.control = QStringLiteral("C38");
        EvidenceLink link;
        link.finding = QStringLiteral("finding_privacy.pii"); // of another check: it proves nothing here
        claim.evidence.append(link);
        model.elements[0].controls.append(claim);
        QCOMPARE(judged(model, grounds).status, ThreatStatus::Open);
        model.elements[0].controls[0].evidence[0].finding = QStringLiteral("finding_model.format");
        QCOMPARE(judged(model, grounds).status, ThreatStatus::MitigatedByEvidence);
        model.elements[0].controls[0].evidence[0].maxAgeDays = 5; // shorter than the catalogue's
        QCOMPARE(judged(model, grounds).status, ThreatStatus::Open);
        model.elements[0].controls[0].evidence[0].maxAgeDays = 500; // never longer
        grounds.nowMs += 25 * dayMs;
        QCOMPARE(judged(model, grounds).status, ThreatStatus::Open);
    }
    void nothingTypedMitigates_data()
    {
        QTest::addColumn<int>("typed");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("status");
        const auto row = [](const char *name, ThreatStatus typed, const char *reason, const char *status) { QTest::newRow(name) << static_cast<int>(typed) << QString::fromLatin1(reason) << QString::fromLatin1(status); };
        row("evidence", ThreatStatus::MitigatedByEvidence, "because", "open");
        row("accepted", ThreatStatus::Accepted, "because", "open");
        row("transferred", ThreatStatus::Transferred, "because", "open");
        row("not applicable", ThreatStatus::NotApplicable, "because", "open");
        row("a statement", ThreatStatus::MitigatedByStatement, "because", "mitigated-by-statement");
        row("a statement without reason", ThreatStatus::MitigatedByStatement, "", "open");
        row("avoided", ThreatStatus::Avoided, "because", "avoided");
    }
    void nothingTypedMitigates()
    {
        QFETCH(int, typed);
        QFETCH(QString, reason);
        QFETCH(QString, status);
        ThreatModel model = this->model();
        ThreatDecision said;
        said.key = m_key48;
        said.threat = QStringLiteral("MLT-048");
        said.status = static_cast<ThreatStatus>(typed);
        said.reason = reason;
        model.threats.append(said);
        const JudgedThreat threat = judged(model, grounds());
        QCOMPARE(threatStatusNames().at(static_cast<int>(threat.status)), status);
        QVERIFY(!threat.standing.isEmpty());
    }
    void aSignedDecisionHoldsWhileItsGroundsDo()
    {
        ThreatModel model = this->model();
        RegisterGrounds grounds = this->grounds();
        grounds.bases.insert(QStringLiteral("model_1"), core::Digest::fromText(QString(64, QLatin1Char('a'))));
        grounds.decisions.insert(m_key48, decision(model, grounds));
        QCOMPARE(judged(model, grounds).status, ThreatStatus::Accepted);

        // Names and places change nothing.
        model.elements[0].name = QStringLiteral("Weights");
        model.elements[0].description = QStringLiteral("moved");
        QCOMPARE(judged(model, grounds).status, ThreatStatus::Accepted);
        // Another attribute that has no part in it neither.
        model.elements[0].attributes.set(QStringLiteral("replicated"), true);
        QCOMPARE(judged(model, grounds).status, ThreatStatus::Accepted);

        // Another file does.
        RegisterGrounds other = grounds;
        other.bases.insert(QStringLiteral("model_1"), core::Digest::fromText(QString(64, QLatin1Char('b'))));
        const JudgedThreat changed = judged(model, other);
        QCOMPARE(changed.status, ThreatStatus::Open);
        QVERIFY(changed.standing.constFirst().contains(QStringLiteral("has changed")));

        // Its last day counts in full; the next one does not.
        RegisterGrounds late = grounds;
        late.nowMs = QDateTime(QDate(2026, 2, 1), QTime(23, 59), Qt::UTC).toMSecsSinceEpoch();
        QCOMPARE(judged(model, late).status, ThreatStatus::Accepted);
        late.nowMs = QDateTime(QDate(2026, 2, 2), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
        QCOMPARE(judged(model, late).status, ThreatStatus::Open);

        // Who changes a word needs a new signature.
        RegisterGrounds forged = grounds;
        forged.decisions[m_key48].until = QStringLiteral("2026-12-31");
        QCOMPARE(judged(model, forged).status, ThreatStatus::Open);
        forged = grounds;
        forged.decisions[m_key48].signature.signature[3] = char(forged.decisions[m_key48].signature.signature.at(3) ^ 1);
        QCOMPARE(judged(model, forged).status, ThreatStatus::Open);
    }
    void aDecisionAboutAnUnknownEndsWithTheAnswer()
    {
        ThreatModel model = this->model();
        model.elements[0].attributes = Attributes();
        RegisterGrounds grounds = this->grounds();
        QCOMPARE(judged(model, grounds).status, ThreatStatus::NeedsAnswer);
        grounds.decisions.insert(m_key48, decision(model, grounds, ThreatStatus::NotApplicable));
        QCOMPARE(judged(model, grounds).status, ThreatStatus::NotApplicable);
        model.elements[0].attributes.set(QStringLiteral("artifact_format"), QStringLiteral("pickle"));
        QCOMPARE(judged(model, grounds).status, ThreatStatus::Open);
    }
    void ownThreatsAndOrphansAreThere()
    {
        ThreatModel model = this->model();
        ThreatDecision own;
        own.key = QStringLiteral("own-1");
        own.title = QStringLiteral("Somebody walks in");
        own.on = QStringLiteral("ckpt");
        own.severity = QStringLiteral("High");
        model.threats.append(own);
        ThreatDecision gone;
        gone.key = QStringLiteral("MLT-015@gone");
        gone.threat = QStringLiteral("MLT-015");
        model.threats.append(gone);
        const ThreatRegister threats(m_rules, model, grounds());
        const JudgedThreat *found = threats.find(own.key);
        QVERIFY(found);
        QCOMPARE(found->severity, Severity::High);
        QCOMPARE(found->elementName, QStringLiteral("Checkpoints"));
        QCOMPARE(found->status, ThreatStatus::Open);
        QCOMPARE(threats.orphans(), QStringList{gone.key});
    }
};

HALLMARKER_TEST(TestThreatRegister)
#include "TestThreatRegister.moc"
