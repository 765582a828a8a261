#include "core/keys/Ed25519Key.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/WorkspaceFixture.h"
#include "threats/status/SignedDecision.h"
#include "threats/status/ThreatRegister.h"
#include "threats/store/ThreatModelBook.h"

#include <QTest>

using namespace hallmarker;
using namespace hallmarker::threats;

class TestSignedDecision : public QObject {
    Q_OBJECT
    core::Ed25519PrivateKey m_key;

    DecisionSigner signer() const
    {
        return [this](const QByteArray &statement) -> core::Result<DecisionSignature> { return DecisionSignature{m_key.sign(statement).value(), m_key.publicKey().toPem(), QStringLiteral("test"), {}}; };
    }
    static SignedDecision draft(const QString &model)
    {
        SignedDecision decision;
        decision.model = model;
        decision.key = QStringLiteral("MLT-048@ckpt");
        decision.reason = QStringLiteral("Only our own jobs write here.");
        decision.owner = QStringLiteral("ml-platform");
        decision.until = QStringLiteral("2026-03-01");
        decision.about = core::Digest::fromText(QString(64, QLatin1Char('a')));
        return decision;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto key = core::Ed25519PrivateKey::fromSeed(QByteArray(32, 'k'));
        VERIFY_RESULT(key);
        m_key = *key;
    }
    void isStoredAndFound_data() { tests::WorkspaceFixture::addBackendRows(); }
    void isStoredAndFound()
    {
        QFETCH(int, backend);
        tests::WorkspaceFixture fixture(backend);
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        ThreatModel model;
        model.title = QStringLiteral("Credit");
        Element store;
        store.key = QStringLiteral("ckpt");
        store.setKind(QStringLiteral("checkpoint_store"));
        store.attributes = Attributes({{QStringLiteral("artifact_format"), QStringLiteral("pickle")}});
        model.elements.append(store);
        const auto created = ThreatModelBook(fixture.workspace()).create(model);
        VERIFY_RESULT(created);
        const auto rules = RuleSet::builtIn();
        VERIFY_RESULT(rules);
        const auto before = ThreatRegister::load(fixture.workspace(), *rules, created->model);
        VERIFY_RESULT(before);
        SignedDecision decision = draft(created->model.id);
        decision.about = before->find(decision.key)->about;
        const auto kept = SignedDecision::save(fixture.workspace(), decision, signer());
        VERIFY_RESULT(kept);
        const auto after = ThreatRegister::load(fixture.workspace(), *rules, created->model);
        VERIFY_RESULT(after);
        QCOMPARE(after->find(decision.key)->status, ThreatStatus::Accepted);
        // A second decision about the same threat takes the place of the first.
        decision.status = ThreatStatus::Transferred;
        VERIFY_RESULT(SignedDecision::save(fixture.workspace(), decision, signer()));
        const auto all = SignedDecision::ofModel(fixture.workspace(), created->model.id);
        VERIFY_RESULT(all);
        QCOMPARE(all->size(), 1);
        QCOMPARE(all->value(decision.key).status, ThreatStatus::Transferred);
        QVERIFY(all->value(decision.key).isSigned());
    }
    void isWithdrawnWithAReason_data() { tests::WorkspaceFixture::addBackendRows(); }
    void isWithdrawnWithAReason()
    {
        QFETCH(int, backend);
        tests::WorkspaceFixture fixture(backend);
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        ThreatModel model;
        model.title = QStringLiteral("Credit");
        Element store;
        store.key = QStringLiteral("ckpt");
        store.setKind(QStringLiteral("checkpoint_store"));
        store.attributes = Attributes({{QStringLiteral("artifact_format"), QStringLiteral("pickle")}});
        model.elements.append(store);
        const auto created = ThreatModelBook(fixture.workspace()).create(model);
        VERIFY_RESULT(created);
        const auto rules = RuleSet::builtIn();
        VERIFY_RESULT(rules);
        SignedDecision decision = draft(created->model.id);
        decision.about = ThreatRegister::load(fixture.workspace(), *rules, created->model)->find(decision.key)->about;
        VERIFY_RESULT(SignedDecision::save(fixture.workspace(), decision, signer()));
        QVERIFY(!SignedDecision::withdraw(fixture.workspace(), decision.model, decision.key, QStringLiteral(" ")));
        QVERIFY(!SignedDecision::withdraw(fixture.workspace(), decision.model, QStringLiteral("MLT-001@nothing"), QStringLiteral("gone")));
        const auto taken = SignedDecision::withdraw(fixture.workspace(), decision.model, decision.key, QStringLiteral("The contract ended."));
        VERIFY_RESULT(taken);
        QVERIFY(taken->isSigned()); // what was signed stays as it was
        QVERIFY(!SignedDecision::withdraw(fixture.workspace(), decision.model, decision.key, QStringLiteral("again")));
        const auto after = ThreatRegister::load(fixture.workspace(), *rules, created->model);
        VERIFY_RESULT(after);
        QCOMPARE(after->find(decision.key)->status, ThreatStatus::Open);
        QVERIFY(after->find(decision.key)->standing.join(QLatin1Char(' ')).contains(QStringLiteral("The contract ended.")));
        // Deciding anew is possible.
        VERIFY_RESULT(SignedDecision::save(fixture.workspace(), decision, signer()));
        QCOMPARE(ThreatRegister::load(fixture.workspace(), *rules, created->model)->find(decision.key)->status, ThreatStatus::Accepted);
    }
    void whatIsMissingIsRefused_data()
    {
        QTest::addColumn<int>("what");
        for (const auto &[name, what] : {std::pair("no reason", 0), std::pair("no owner", 1), std::pair("no day", 2), std::pair("a day gone by", 3), std::pair("too far ahead", 4), std::pair("typed as mitigated", 5), std::pair("another signature", 6)})
            QTest::newRow(name) << what;
    }
    void whatIsMissingIsRefused()
    {
        QFETCH(int, what);
        tests::WorkspaceFixture fixture(static_cast<int>(tests::TestBackend::Sqlite));
        SignedDecision decision = draft(QStringLiteral("threat-model_1"));
        DecisionSigner sign = signer();
        switch (what) {
        case 0: decision.reason = QStringLiteral("  "); break;
        case 1: decision.owner.clear(); break;
        case 2: decision.until = QStringLiteral("soon"); break;
        case 3: decision.until = QStringLiteral("2025-12-31"); break;
        case 4: decision.until = QStringLiteral("2027-06-01"); break;
        case 5: decision.status = ThreatStatus::MitigatedByEvidence; break;
        default: sign = [this](const QByteArray &) -> core::Result<DecisionSignature> { return DecisionSignature{m_key.sign(QByteArray("else")).value(), m_key.publicKey().toPem(), {}, {}}; };
        }
        const auto kept = SignedDecision::save(fixture.workspace(), decision, sign);
        QVERIFY(!kept);
        const auto all = SignedDecision::ofModel(fixture.workspace(), decision.model);
        VERIFY_RESULT(all);
        QVERIFY(all->isEmpty());
    }
};

HALLMARKER_TEST(TestSignedDecision)
#include "TestSignedDecision.moc"
