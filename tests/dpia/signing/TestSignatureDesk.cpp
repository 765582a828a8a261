#include "core/keys/Ed25519Key.h"
#include "dpia/crosswalk/TemplateUpgrade.h"
#include "dpia/signing/SignedContent.h"
#include "tests/dpia/signing/SigningCase.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker::core;
using namespace hallmarker::dpia;
using namespace hallmarker::tests;

class TestSignatureDesk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void signsTheDecision_data() { WorkspaceFixture::addBackendRows(); }
    void signsTheDecision()
    {
        QFETCH(int, backend);
        SigningCase one(backend);
        if (!one.fixture().isAvailable())
            QSKIP(one.fixture().skipReason());
        QVERIFY(one.approve());
        const auto made = one.sign();
        VERIFY_RESULT(made);
        QCOMPARE(made->attestation.by, QStringLiteral("Cleo"));
        QCOMPARE(made->attestation.role, QStringLiteral("validator"));
        QCOMPARE(made->attestation.decision, QStringLiteral("approved"));
        QVERIFY(made->attestation.statement.contains(QStringLiteral("approved")));
        VERIFY_RESULT(made->check());
        const auto decision = SignatureDesk::decisionOf(one.workspace(), one.load().assessment);
        VERIFY_RESULT(decision);
        QCOMPARE(made->attestation.manifest, decision->manifestDigest);
        QCOMPARE(one.standings(), QStringList{QStringLiteral("holds")});
        VERIFY_RESULT(one.countersign(QStringLiteral("Dora")));
        QCOMPARE(one.standings(), (QStringList{QStringLiteral("holds"), QStringLiteral("holds")}));
        QCOMPARE(one.signatures().constLast().signature.attestation.manifest, decision->manifestDigest);
        // It is a record like all, and the log knows it.
        VERIFY_RESULT(one.workspace().log().indexOf(made->id, 1));
        const auto verified = one.workspace().log().verify(std::nullopt, Progress::none());
        VERIFY_RESULT(verified);
        QVERIFY2(verified->isSound, qPrintable(verified->problem));
    }
    void onlyDecidedOnesAreSigned()
    {
        SigningCase one;
        QVERIFY(one.makeReady());
        QCOMPARE(one.sign().error().kind, ErrorKind::Invalid);
        VERIFY_RESULT(AssessmentWorkflow(one.workspace(), QStringLiteral("Cleo")).decide(one.load(), AssessmentState::Rejected, QStringLiteral("No")));
        VERIFY_RESULT(one.sign()); // a rejection is signed like an approval
    }
    void anAuthorNeverSigns()
    {
        SigningCase one;
        QVERIFY(one.approve());
        QCOMPARE(one.sign(QStringLiteral("Ada")).error().kind, ErrorKind::Denied);
        VERIFY_RESULT(one.sign());
        const auto author = one.countersign(QStringLiteral("Ada"));
        QCOMPARE(author.error().kind, ErrorKind::Denied);
        QVERIFY(author.error().message.contains(QStringLiteral("author")));
    }
    void theOneWhoDecidedSignsFirst()
    {
        SigningCase one;
        QVERIFY(one.approve());
        QCOMPARE(one.sign(QStringLiteral("Dora")).error().kind, ErrorKind::Denied);
        QCOMPARE(one.countersign(QStringLiteral("Dora")).error().kind, ErrorKind::Invalid);
        VERIFY_RESULT(one.sign());
        QCOMPARE(one.countersign(QStringLiteral("Cleo")).error().kind, ErrorKind::Denied);
        QCOMPARE(one.countersign(QStringLiteral("Dora"), QStringLiteral(" ")).error().kind, ErrorKind::Usage);
        VERIFY_RESULT(one.countersign(QStringLiteral("Dora")));
    }
    void aTeamNeverSigns()
    {
        SigningCase one;
        QVERIFY(one.approve());
        VERIFY_RESULT(one.sign());
        one.put(QStringLiteral("party"), QStringLiteral("Lending"), {{QStringLiteral("partyKind"), QStringLiteral("team")}});
        QCOMPARE(one.countersign(QStringLiteral("Lending")).error().kind, ErrorKind::Denied);
    }
    void signedAndChangedSince()
    {
        SigningCase one;
        QVERIFY(one.approve());
        VERIFY_RESULT(one.sign());
        VERIFY_RESULT(one.answer(QStringLiteral("purpose"), QStringLiteral("<p>Sells data</p>")));
        const JudgedSignature changed = one.signatures().constFirst();
        QCOMPARE(changed.standing, SignatureStanding::ContentChanged);
        QCOMPARE(changed.changes.size(), 1);
        QCOMPARE(changed.changes.constFirst().part, QStringLiteral("answers"));
        QCOMPARE(changed.changes.constFirst().key, QStringLiteral("purpose"));
        VERIFY_RESULT(changed.signature.check()); // it stays valid for what was signed
        // Nobody signs what is not there any more.
        QCOMPARE(one.sign().error().kind, ErrorKind::Conflict);
        QCOMPARE(one.countersign(QStringLiteral("Dora")).error().kind, ErrorKind::Conflict);
        // Back to the same content: it holds again.
        VERIFY_RESULT(one.answer(QStringLiteral("purpose"), QStringLiteral("<p>Scores</p>")));
        QCOMPARE(one.standings(), QStringList{QStringLiteral("holds")});
    }
    void changedEvidenceReachesTheSignature()
    {
        SigningCase one;
        QVERIFY(one.approve());
        const auto made = one.sign();
        VERIFY_RESULT(made);
        QVERIFY(one.workspace().staleness(made->id)->isEmpty());
        one.change(one.data, {{QStringLiteral("rows"), 2}});
        QVERIFY(!one.workspace().staleness(made->id)->isEmpty()); // in the same transaction, by way of the decision
        QCOMPARE(one.standings(), QStringList{QStringLiteral("content-changed")});
        QVERIFY2(one.signatures().constFirst().problem.contains(QStringLiteral("credit@1")), qPrintable(one.signatures().constFirst().problem));
        QVERIFY(one.signatures().constFirst().changes.isEmpty()); // no digest of the manifest is another one
        QCOMPARE(one.countersign(QStringLiteral("Dora")).error().kind, ErrorKind::Conflict);
    }
    void takenBackIntoReview()
    {
        SigningCase one;
        QVERIFY(one.approve());
        VERIFY_RESULT(one.sign());
        VERIFY_RESULT(AssessmentWorkflow(one.workspace(), QStringLiteral("Ben")).reopen(one.load()));
        QCOMPARE(one.standings(), QStringList{QStringLiteral("reopened")});
    }
    void withdrawn()
    {
        SigningCase one;
        QVERIFY(one.approve());
        const auto made = one.sign();
        VERIFY_RESULT(made);
        QCOMPARE(SignatureDesk(one.workspace(), QStringLiteral("Dora")).withdraw(made->id, QStringLiteral("No")).error().kind, ErrorKind::Denied);
        QCOMPARE(SignatureDesk(one.workspace(), QStringLiteral("Cleo")).withdraw(made->id, QStringLiteral("  ")).error().kind, ErrorKind::Invalid);
        const auto taken = SignatureDesk(one.workspace(), QStringLiteral("Cleo")).withdraw(made->id, QStringLiteral("Wrong version"));
        VERIFY_RESULT(taken);
        QCOMPARE(taken->withdrawnReason, QStringLiteral("Wrong version"));
        QCOMPARE(one.standings(), QStringList{QStringLiteral("withdrawn")});
        QCOMPARE(SignatureDesk(one.workspace(), QStringLiteral("Cleo")).withdraw(made->id, QStringLiteral("Again")).error().kind, ErrorKind::Invalid);
        QCOMPARE(one.countersign(QStringLiteral("Dora")).error().kind, ErrorKind::Invalid);
        QCOMPARE(one.workspace().history(made->id)->size(), 2); // nothing is forgotten
    }
    void aCountersignatureStandsForNobody()
    {
        SigningCase one;
        QVERIFY(one.approve());
        const auto made = one.sign();
        VERIFY_RESULT(made);
        VERIFY_RESULT(one.countersign(QStringLiteral("Dora")));
        QVERIFY(areSoundlySigned(one.signatures(), one.load().assessment));
        VERIFY_RESULT(SignatureDesk(one.workspace(), QStringLiteral("Cleo")).withdraw(made->id, QStringLiteral("Wrong version")));
        QVERIFY(one.standings().contains(QStringLiteral("holds"))); // that of Dora
        QVERIFY(!areSoundlySigned(one.signatures(), one.load().assessment));
        QVERIFY(!areSoundlySigned({}, one.load().assessment));
    }
    void anEarlierDecisionIsHistory()
    {
        SigningCase one;
        QVERIFY(one.approve());
        VERIFY_RESULT(one.sign());
        VERIFY_RESULT(AssessmentWorkflow(one.workspace(), QStringLiteral("Ben")).reopen(one.load()));
        QVERIFY(!areSoundlySigned(one.signatures(), one.load().assessment)); // nothing stands
        AssessmentWorkflow ben(one.workspace(), QStringLiteral("Ben"));
        const auto advance = [&one, &ben] {
            const LoadedAssessment now = one.load();
            const Opinion officer = now.assessment.officer;
            const Opinion people = now.assessment.people;
            return ben.finishEvaluation(one.load()) && ben.giveOpinions(one.load(), officer, people);
        };
        QVERIFY(advance());
        VERIFY_RESULT(AssessmentWorkflow(one.workspace(), QStringLiteral("Finn")).decide(one.load(), AssessmentState::Approved));
        one.fixture().clock().advanceMs(1000);
        VERIFY_RESULT(one.sign(QStringLiteral("Finn")));
        QCOMPARE(one.signatures().size(), 2);
        QVERIFY(one.signatures().constFirst().standing != SignatureStanding::Holds);
        QCOMPARE(one.signatures().constLast().standing, SignatureStanding::Holds);
        QVERIFY(areSoundlySigned(one.signatures(), one.load().assessment));
    }
    void signedAnew()
    {
        SigningCase one;
        QVERIFY(one.approve());
        const auto first = one.sign();
        VERIFY_RESULT(first);
        one.fixture().clock().advanceMs(1000);
        const auto second = one.sign();
        VERIFY_RESULT(second);
        QCOMPARE(one.standings(), (QStringList{QStringLiteral("superseded"), QStringLiteral("holds")}));
        QCOMPARE(one.signatures().constFirst().signature.supersededBy, second->id);
    }
    void nothingOfASignatureCanBeExchanged()
    {
        SigningCase one;
        QVERIFY(one.approve());
        const auto made = one.sign();
        VERIFY_RESULT(made);
        const auto broken = [&made](auto change) {
            AssessmentSignature copy = *made;
            change(copy);
            const auto held = copy.check();
            return !held && held.error().kind == ErrorKind::Integrity;
        };
        QVERIFY(broken([](AssessmentSignature &copy) { copy.attestation.by = QStringLiteral("Dora"); }));
        QVERIFY(broken([](AssessmentSignature &copy) { copy.attestation.statement += QLatin1Char('.'); }));
        QVERIFY(broken([](AssessmentSignature &copy) { copy.attestation.decision = QStringLiteral("rejected"); }));
        QVERIFY(broken([](AssessmentSignature &copy) { copy.attestation.at = instantText(1); }));
        QVERIFY(broken([](AssessmentSignature &copy) { copy.attestation.isCountersignature = true; }));
        QVERIFY(broken([](AssessmentSignature &copy) { copy.made.signature[7] = char(copy.made.signature.at(7) ^ 1); }));
        QVERIFY(broken([](AssessmentSignature &copy) { copy.made.fingerprint[3] = QLatin1Char('x'); }));
        QVERIFY(broken([](AssessmentSignature &copy) { copy.made.publicKey = Ed25519PrivateKey::generate()->publicKey().toPem(); }));
    }
    void attestationHasOneSpelling()
    {
        const Attestation said{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("approved"), Digest::fromText(QString(64, QLatin1Char('a'))), QStringLiteral("Cleo"), QStringLiteral("validator"), QStringLiteral("Yes \"<&\u202e"), instantText(1), false};
        const auto read = Attestation::fromBytes(said.bytes());
        VERIFY_RESULT(read);
        QCOMPARE(read->bytes(), said.bytes());
        QCOMPARE(Attestation::fromBytes(said.bytes() + ' ').error().kind, ErrorKind::Invalid);
        QCOMPARE(Attestation::fromBytes(QByteArray(said.bytes()).replace("\"at\":", "\"at\": ")).error().kind, ErrorKind::Invalid);
        QCOMPARE(Attestation::fromBytes(QByteArray(said.bytes()).replace("{", "{\"also\":1,")).error().kind, ErrorKind::Invalid);
        QVERIFY(!Attestation::fromBytes("[]"));
    }
    void contentAsItWasSigned()
    {
        SigningCase one;
        QVERIFY(one.approve());
        VERIFY_RESULT(one.sign());
        const auto decision = SignatureDesk::decisionOf(one.workspace(), one.load().assessment);
        VERIFY_RESULT(one.answer(QStringLiteral("purpose"), QStringLiteral("<p>Sells data</p>")));
        const auto shown = contentAsSigned(one.workspace(), one.load(), *decision);
        VERIFY_RESULT(shown);
        QCOMPARE(shown->answers.value(QStringLiteral("purpose")).value.toString(), QStringLiteral("<p>Scores</p>"));
        QCOMPARE(manifestOf(*shown), decision->manifest);
    }
    void contentAsItWasSignedBeforeAnUpgrade()
    {
        SigningCase one;
        QVERIFY(one.approve());
        VERIFY_RESULT(one.sign());
        const auto decision = SignatureDesk::decisionOf(one.workspace(), one.load().assessment);
        VERIFY_RESULT(decision);
        VERIFY_RESULT(AssessmentWorkflow(one.workspace(), QStringLiteral("Ben")).reopen(one.load()));
        TemplateFiles next = AssessmentCase::files();
        next.bytes.replace("version: 1", "version: 2");
        VERIFY_RESULT(TemplateUpgrade(one.workspace(), QStringLiteral("Ada")).apply(one.load(), next));
        QCOMPARE(one.load().assessment.templateVersion, 2);
        const auto shown = contentAsSigned(one.workspace(), one.load(), *decision);
        VERIFY_RESULT(shown);
        QCOMPARE(shown->form->version, 1);
        QCOMPARE(shown->assessment.templateVersion, 1);
        QCOMPARE(manifestOf(*shown), decision->manifest);
    }
    void onlyStatementsAreSignedWithTheKeyOfTheLog()
    {
        SigningCase one;
        QCOMPARE(one.workspace().log().signStatement("origin\n5\nAAAA\n").error().kind, ErrorKind::Usage);
        VERIFY_RESULT(one.workspace().log().signStatement("{}"));
        auto reader = one.fixture().openAnother(true);
        VERIFY_RESULT(reader);
        QCOMPARE((*reader)->log().signStatement("{}").error().kind, ErrorKind::Denied);
    }
};

HALLMARKER_TEST(TestSignatureDesk)
#include "TestSignatureDesk.moc"
