#include "core/json/CanonicalJson.h"
#include "core/log/AuditLog.h"
#include "dpia/assessment/CitedEvidence.h"
#include "dpia/risk/Control.h"
#include "dpia/risk/RiskAcceptance.h"
#include "tests/dpia/assessment/AssessmentCase.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace hallmarker;
using namespace hallmarker::dpia;
using namespace hallmarker::tests;

/// The invariants of the domain model that concern assessments, each by its number there.
class TestAssessmentInvariants : public QObject {
    Q_OBJECT
    static QStringList kindsOf(const QList<Gap> &gaps)
    {
        QStringList kinds;
        for (const Gap &gap : gaps)
            kinds += gap.kindName() + QLatin1Char(' ') + gap.target;
        return kinds;
    }

private Q_SLOTS:
    // 1: What is cited is held by digest; a change marks everything that rests on it stale, at once and with the way.
    void invariant1_aChangedDigestMarksTheAnswerStaleInTheSameTransaction_data() { WorkspaceFixture::addBackendRows(); }
    void invariant1_aChangedDigestMarksTheAnswerStaleInTheSameTransaction()
    {
        QFETCH(int, backend);
        AssessmentCase one(backend);
        if (!one.fixture().isAvailable())
            QSKIP(one.fixture().skipReason().constData());
        QVERIFY(one.makeReady());
        VERIFY_RESULT(AssessmentWorkflow(one.workspace(), QStringLiteral("Cleo")).decide(one.load(), AssessmentState::Approved));
        QVERIFY(one.load().staleBecause.isEmpty());
        one.change(one.data, {{QStringLiteral("rows"), 2}});
        const LoadedAssessment after = one.load();
        QCOMPARE(after.staleBecause.keys(), QStringList{QStringLiteral("test")});
        QCOMPARE(after.sheet().state(QStringLiteral("test")), AnswerState::Stale);
        // The way: the data, the finding, the answer.
        const auto causes = one.workspace().staleness(after.answers.value(QStringLiteral("test")).id);
        VERIFY_RESULT(causes);
        QCOMPARE(causes->size(), 1);
        QCOMPARE(causes->first().path, (QStringList{one.data, one.findingId, after.answers.value(QStringLiteral("test")).id}));
        QVERIFY2(after.staleBecause.value(QStringLiteral("test")).first().contains(QStringLiteral("credit@1")), qPrintable(after.staleBecause.value(QStringLiteral("test")).first()));
        // The evaluation of the answer and the sign-off over it go with it.
        QCOMPARE(after.staleEvaluations, QStringList{after.evaluationOf(QStringLiteral("question:test"))->id});
        QVERIFY(*AssessmentWorkflow(one.workspace()).isStale(after.assessment));
    }
    void invariant1_changingBackToTheSameDigestClearsIt()
    {
        AssessmentCase one;
        QVERIFY(one.makeReady());
        one.change(one.data, {{QStringLiteral("rows"), 2}});
        QVERIFY(!one.load().staleBecause.isEmpty());
        one.change(one.data, {{QStringLiteral("rows"), 1}});
        QVERIFY(one.load().staleBecause.isEmpty());
        QVERIFY(one.load().staleEvaluations.isEmpty());
    }
    void invariant1_bindingAgainNeedsAPerson()
    {
        AssessmentCase one;
        one.begin();
        VERIFY_RESULT(one.answer(QStringLiteral("controls"), QJsonArray{one.control}));
        one.change(one.control, {{QStringLiteral("content"), QStringLiteral("<p>none</p>")}});
        QVERIFY(one.load().staleBecause.contains(QStringLiteral("controls")));
        const auto bound = AssessmentBook(one.workspace(), QStringLiteral("Eve")).rebind(one.load(), QStringLiteral("controls"));
        VERIFY_RESULT(bound);
        QCOMPARE(bound->author, QStringLiteral("Eve"));
        QVERIFY(one.load().staleBecause.isEmpty());
    }
    void invariant1_anAnswerCannotBeBoundToWhatIsStaleItself()
    {
        AssessmentCase one;
        one.begin();
        VERIFY_RESULT(one.answer(QStringLiteral("personal"), QStringLiteral("yes"), {}, {one.cite(one.findingId)}));
        one.change(one.data, {{QStringLiteral("rows"), 2}});
        QVERIFY(one.load().staleBecause.contains(QStringLiteral("personal")));
        const qint64 before = one.load().answers.value(QStringLiteral("personal")).revision;
        const auto bound = AssessmentBook(one.workspace(), QStringLiteral("Eve")).rebind(one.load(), QStringLiteral("personal"));
        QVERIFY(!bound);
        QCOMPARE(bound.error().kind, core::ErrorKind::Invalid);
        QCOMPARE(bound.error().where.file, one.findingId);
        QCOMPARE(one.load().answers.value(QStringLiteral("personal")).revision, before);
    }
    void invariant1_anAcceptanceGoesWithTheLevelThatWasAccepted()
    {
        AssessmentCase one;
        one.begin();
        VERIFY_RESULT(one.answer(QStringLiteral("severity"), 2));
        VERIFY_RESULT(one.answer(QStringLiteral("likelihood"), 2));
        const qint64 until = one.workspace().clock().nowMs() + 86'400'000;
        VERIFY_RESULT(AssessmentWorkflow(one.workspace(), QStringLiteral("Cleo")).acceptRisk(one.load(), QStringLiteral("risk"), QStringLiteral("small"), until));
        const QString id = one.load().assessment.id;
        QVERIFY(RiskAcceptance::holds(one.workspace(), id, QStringLiteral("risk")));
        VERIFY_RESULT(one.answer(QStringLiteral("likelihood"), 3));
        QVERIFY(!RiskAcceptance::holds(one.workspace(), id, QStringLiteral("risk")));
        VERIFY_RESULT(one.answer(QStringLiteral("likelihood"), 2));
        QVERIFY(RiskAcceptance::holds(one.workspace(), id, QStringLiteral("risk")));
        one.fixture().clock().advanceMs(86'400'000);
        QVERIFY(!RiskAcceptance::holds(one.workspace(), id, QStringLiteral("risk")));
    }

    // 2: A sign-off covers a manifest; later edits leave it valid for what it was, and the assessment unsigned.
    void invariant2_aLaterEditLeavesTheOldSignOffAndUnsignsTheAssessment()
    {
        AssessmentCase one;
        QVERIFY(one.makeReady());
        AssessmentWorkflow cleo(one.workspace(), QStringLiteral("Cleo"));
        const auto signOff = cleo.decide(one.load(), AssessmentState::Approved);
        VERIFY_RESULT(signOff);
        QCOMPARE(core::CanonicalJson::digestOf(signOff->manifest), signOff->manifestDigest);
        QVERIFY(!*cleo.isStale(one.load().assessment));
        QVERIFY(cleo.changesSinceSigned(one.load())->isEmpty());

        VERIFY_RESULT(one.answer(QStringLiteral("purpose"), QStringLiteral("<p>Other</p>")));
        QVERIFY(*cleo.isStale(one.load().assessment));
        const auto changes = cleo.changesSinceSigned(one.load());
        VERIFY_RESULT(changes);
        QCOMPARE(changes->size(), 1);
        QCOMPARE(changes->first().part, QStringLiteral("answers"));
        QCOMPARE(changes->first().key, QStringLiteral("purpose"));
        // What was signed is still there to be read: version 1 of the answer.
        QCOMPARE(changes->first().before.toObject().value(QStringLiteral("version")).toInt(), 1);
        const auto stored = one.workspace().record(signOff->id);
        VERIFY_RESULT(stored);
        QCOMPARE(SignOff::fromRecord(*stored)->manifestDigest, signOff->manifestDigest);
    }
    void invariant2_theManifestNamesAllThatCounts()
    {
        AssessmentCase one;
        QVERIFY(one.makeReady(2, 1));
        const QJsonObject manifest = manifestOf(one.load());
        QCOMPARE(manifest.value(QStringLiteral("template")).toObject().value(QStringLiteral("version")).toInt(), 1);
        QCOMPARE(manifest.value(QStringLiteral("answers")).toObject().size(), 6);
        QCOMPARE(manifest.value(QStringLiteral("risks")).toObject().value(QStringLiteral("risk")).toObject().value(QStringLiteral("residualSeverity")).toInt(), 2);
        QVERIFY(manifest.value(QStringLiteral("evidence")).toObject().contains(one.findingId));
        QCOMPARE(core::CanonicalJson::of(manifest), core::CanonicalJson::of(manifestOf(one.load())));
    }
    void invariant2_anEditedSignOffIsFound()
    {
        AssessmentCase one;
        QVERIFY(one.makeReady());
        const auto signOff = AssessmentWorkflow(one.workspace(), QStringLiteral("Cleo")).decide(one.load(), AssessmentState::Approved);
        VERIFY_RESULT(signOff);
        core::Record record = *one.workspace().record(signOff->id);
        QJsonObject manifest = record.body.value(QStringLiteral("manifest")).toObject();
        manifest.insert(QStringLiteral("name"), QStringLiteral("Other"));
        record.body.insert(QStringLiteral("manifest"), manifest);
        const auto read = SignOff::fromRecord(record);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, core::ErrorKind::Integrity);
    }

    // 3: The write and its entry in the log are one.
    void invariant3_everyWriteStandsInTheLogOrIsNotThere()
    {
        AssessmentCase one;
        one.begin();
        const auto before = one.workspace().log().size();
        VERIFY_RESULT(before);
        VERIFY_RESULT(one.answer(QStringLiteral("note"), QStringLiteral("x")));
        const auto after = one.workspace().log().size();
        QCOMPARE(*after, *before + 1);
        // Refused: neither record nor entry.
        const auto refused = AssessmentBook(one.workspace()).answer(one.load(), QStringLiteral("note"), {QStringLiteral("y"), {}, {}}, 7);
        QVERIFY(!refused);
        QCOMPARE(*one.workspace().log().size(), *after);
    }

    // 4: An author never decides; who decides is a person; overruling wants a reason.
    void invariant4_anAuthorCannotDecide()
    {
        AssessmentCase one;
        QVERIFY(one.makeReady());
        const auto refused = AssessmentWorkflow(one.workspace(), QStringLiteral("Ada")).decide(one.load(), AssessmentState::Approved);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, core::ErrorKind::Denied);
        QCOMPARE(one.load().assessment.state, AssessmentState::OpinionGiven);
    }
    void invariant4_whoeverWroteAnyVersionOfAnAnswerIsAnAuthor()
    {
        AssessmentCase one;
        QVERIFY(one.makeReady());
        VERIFY_RESULT(one.answer(QStringLiteral("note"), QStringLiteral("x"), {}, {}, QStringLiteral("Cleo")));
        VERIFY_RESULT(one.answer(QStringLiteral("note"), QStringLiteral("y"), {}, {}, QStringLiteral("Ada")));
        const auto refused = AssessmentWorkflow(one.workspace(), QStringLiteral("Cleo")).decide(one.load(), AssessmentState::Rejected, QStringLiteral("r"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, core::ErrorKind::Denied);
    }
    void invariant4_aTeamCannotDecide()
    {
        AssessmentCase one;
        QVERIFY(one.makeReady());
        one.put(QStringLiteral("party"), QStringLiteral("Risk board"), {{QStringLiteral("partyKind"), QStringLiteral("team")}});
        const auto refused = AssessmentWorkflow(one.workspace(), QStringLiteral("Risk board")).decide(one.load(), AssessmentState::Approved);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, core::ErrorKind::Denied);
    }
    void invariant4_overrulingNeedsAReason_data()
    {
        QTest::addColumn<bool>("isOfficer");
        QTest::newRow("officer") << true;
        QTest::newRow("people") << false;
    }
    void invariant4_overrulingNeedsAReason()
    {
        QFETCH(bool, isOfficer);
        AssessmentCase one;
        QVERIFY(one.makeReady());
        Opinion officer;
        officer.mayGoAhead = !isOfficer;
        Opinion people;
        people.mayGoAhead = isOfficer;
        VERIFY_RESULT(AssessmentWorkflow(one.workspace(), QStringLiteral("Ben")).giveOpinions(one.load(), officer, people));
        AssessmentWorkflow cleo(one.workspace(), QStringLiteral("Cleo"));
        QVERIFY(!cleo.decide(one.load(), AssessmentState::Approved));
        VERIFY_RESULT(cleo.decide(one.load(), AssessmentState::Approved, QStringLiteral("The benefit outweighs it")));
    }

    // 5: No approval while anything is open.
    void invariant5_approvalIsRefusedWhileAnyGapIsOpen_data()
    {
        QTest::addColumn<QString>("gap");
        for (const char *gap : {"unanswered question:purpose", "stale-evidence question:test", "to-correct question:personal", "risk-too-high section:risk", "stale-evaluation section:risk", "not-evaluated question:note"})
            QTest::newRow(gap) << QString::fromLatin1(gap);
    }
    void invariant5_approvalIsRefusedWhileAnyGapIsOpen()
    {
        QFETCH(QString, gap);
        AssessmentCase one;
        const bool isRisk = gap.startsWith(QLatin1String("risk"));
        QVERIFY(isRisk ? one.makeReady(2, 2) : one.makeReady());
        QVERIFY2(gapsOf(one.workspace(), one.load()).isEmpty(), qPrintable(kindsOf(gapsOf(one.workspace(), one.load())).join(QStringLiteral(", "))));
        AssessmentWorkflow ben(one.workspace(), QStringLiteral("Ben"));
        if (gap.startsWith(QLatin1String("unanswered")))
            VERIFY_RESULT(one.answer(QStringLiteral("purpose"), QJsonValue::Null));
        else if (gap.startsWith(QLatin1String("stale-evidence")))
            one.change(one.data, {{QStringLiteral("rows"), 2}});
        else if (isRisk)
            VERIFY_RESULT(one.answer(QStringLiteral("controls"), QJsonArray())); // a middle risk that nothing treats
        else if (gap.startsWith(QLatin1String("stale-evaluation")))
            VERIFY_RESULT(one.answer(QStringLiteral("severity"), 2));
        else {
            // Back in review, one verdict changes.
            Assessment back = one.load().assessment;
            back.state = AssessmentState::InReview;
            VERIFY_RESULT(one.workspace().write(QStringLiteral("test"), [&](core::WriteTransaction &transaction) -> core::Result<void> { HALLMARKER_TRY(transaction.put(back.draft(), back.revision)); return {}; }));
            const bool isCorrection = gap.startsWith(QLatin1String("to-correct"));
            VERIFY_RESULT(ben.judge(one.load(), {.target = gap.section(QLatin1Char(' '), 1), .verdict = isCorrection ? Verdict::ToCorrect : Verdict::Pending, .comment = QStringLiteral("why?")}));
            QVERIFY(!ben.finishEvaluation(one.load()));
            back = one.load().assessment;
            back.state = AssessmentState::OpinionGiven;
            VERIFY_RESULT(one.workspace().write(QStringLiteral("test"), [&](core::WriteTransaction &transaction) -> core::Result<void> { HALLMARKER_TRY(transaction.put(back.draft(), back.revision)); return {}; }));
        }
        const QStringList found = kindsOf(gapsOf(one.workspace(), one.load()));
        QVERIFY2(found.contains(gap), qPrintable(found.join(QStringLiteral(", "))));
        const auto refused = AssessmentWorkflow(one.workspace(), QStringLiteral("Cleo")).decide(one.load(), AssessmentState::Approved);
        QVERIFY(!refused);
        QVERIFY(!refused.error().where.pointer.isEmpty());
        QVERIFY(one.load().assessment.signOff.isEmpty());
    }
    void invariant5_expiredAndBrokenEvidenceCountsAsStale()
    {
        AssessmentCase one;
        const core::Finding soon = one.finding({one.data}, one.workspace().clock().nowMs() + 1000);
        one.begin();
        VERIFY_RESULT(one.answer(QStringLiteral("personal"), QStringLiteral("yes")));
        VERIFY_RESULT(one.answer(QStringLiteral("test"), QJsonValue::Null, {}, {one.cite(soon.id)}));
        QVERIFY(one.load().staleBecause.isEmpty());
        one.fixture().clock().advanceMs(1000);
        QVERIFY(one.load().staleBecause.contains(QStringLiteral("test")));

        core::Record statement;
        VERIFY_RESULT(one.workspace().write(QStringLiteral("test"), [&](core::WriteTransaction &transaction) -> core::Result<void> {
            HALLMARKER_ASSIGN(statement, EvidenceItem::addFile(transaction, {QStringLiteral("report.txt"), {}, {}, QStringLiteral("text/plain")}, "proof"));
            return {};
        }));
        VERIFY_RESULT(one.answer(QStringLiteral("note"), QStringLiteral("see the report"), {}, {one.cite(statement.id)}));
        QVERIFY(!one.load().staleBecause.contains(QStringLiteral("note")));
        QVERIFY(one.fixture().tamper(QStringLiteral("UPDATE blob SET content = X'00'")));
        VERIFY_RESULT(one.fixture().reopen());
        QVERIFY(one.load().staleBecause.contains(QStringLiteral("note")));
    }
    void invariant5_aHighResidualRiskIsReferredAndNotApproved()
    {
        AssessmentCase one;
        QVERIFY(one.makeReady(4, 3));
        AssessmentWorkflow cleo(one.workspace(), QStringLiteral("Cleo"));
        const qint64 until = one.workspace().clock().nowMs() + 86'400'000;
        VERIFY_RESULT(cleo.acceptRisk(one.load(), QStringLiteral("risk"), QStringLiteral("we like it"), until)); // no acceptance helps
        for (const AssessmentState state : {AssessmentState::Approved, AssessmentState::ConditionallyApproved}) {
            const auto refused = cleo.decide(one.load(), state, QStringLiteral("reason"));
            QVERIFY(!refused);
            QVERIFY(refused.error().message.contains(QStringLiteral("Art. 36")));
        }
        VERIFY_RESULT(cleo.decide(one.load(), AssessmentState::Referred, QStringLiteral("Art. 36")));
        QCOMPARE(one.load().assessment.state, AssessmentState::Referred);
    }

    // 6: Risks name controls by id.
    void invariant6_renamingAControlChangesNothingElse()
    {
        AssessmentCase one;
        QVERIFY(one.makeReady());
        Control control = *Control::fromRecord(*one.workspace().record(one.control));
        control.title = QStringLiteral("Disk encryption");
        VERIFY_RESULT(one.workspace().write(QStringLiteral("test"), [&](core::WriteTransaction &transaction) -> core::Result<void> { HALLMARKER_TRY(Control::save(transaction, control)); return {}; }));
        QVERIFY2(!one.load().staleBecause.contains(QStringLiteral("controls")), qPrintable(one.load().staleBecause.value(QStringLiteral("controls")).join(QLatin1Char('\n'))));
        QCOMPARE(RiskView::of(one.load(), one.load().sheet()).first().controls, QStringList{one.control});
    }
    void invariant6_aCitedControlCannotBeRemoved()
    {
        AssessmentCase one;
        one.begin();
        VERIFY_RESULT(one.answer(QStringLiteral("controls"), QJsonArray{one.control}));
        const auto refused = Control::remove(one.workspace(), one.control);
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(QStringLiteral("Encryption")));
        VERIFY_RESULT(one.answer(QStringLiteral("controls"), QJsonArray()));
        VERIFY_RESULT(Control::remove(one.workspace(), one.control));
    }

    // The states of an assessment.
    void stepsOutOfTurnAreRefused()
    {
        AssessmentCase one;
        one.begin();
        AssessmentWorkflow ben(one.workspace(), QStringLiteral("Ben"));
        QVERIFY(!ben.judge(one.load(), {.target = QStringLiteral("question:note"), .verdict = Verdict::Acceptable}));
        QVERIFY(!ben.finishEvaluation(one.load()));
        QVERIFY(!ben.giveOpinions(one.load(), {}, {}));
        QVERIFY(!ben.decide(one.load(), AssessmentState::Rejected, QStringLiteral("r")));
        QVERIFY(!ben.reopen(one.load()));
        QVERIFY(!ben.withdraw(one.load(), QString()));
        VERIFY_RESULT(ben.submit(one.load()));
        QVERIFY(!ben.submit(one.load()));
        QVERIFY(!ben.judge(one.load(), {.target = QStringLiteral("question:nowhere"), .verdict = Verdict::Acceptable}));
        QVERIFY(!ben.judge(one.load(), {.target = QStringLiteral("question:note"), .verdict = Verdict::ToCorrect}));
        VERIFY_RESULT(ben.withdraw(one.load(), QStringLiteral("not built")));
        QVERIFY(!one.answer(QStringLiteral("note"), QStringLiteral("late")));
    }
    void aStaleApprovalGoesBackToReviewAndCanBeSupersededOnce()
    {
        AssessmentCase one;
        QVERIFY(one.makeReady());
        AssessmentWorkflow cleo(one.workspace(), QStringLiteral("Cleo"));
        VERIFY_RESULT(cleo.decide(one.load(), AssessmentState::Approved));
        one.change(one.data, {{QStringLiteral("rows"), 2}});
        VERIFY_RESULT(cleo.reopen(one.load()));
        QCOMPARE(one.load().assessment.state, AssessmentState::InReview);
        one.begin(QStringLiteral("Next"));
        QVERIFY(!cleo.supersede(one.load(), QStringLiteral("DPIA")));
        VERIFY_RESULT(cleo.supersede(one.load(), QStringLiteral("Next")));
        QVERIFY(!cleo.supersede(one.load(), QStringLiteral("Next")));
    }
};

HALLMARKER_TEST(TestAssessmentInvariants)
#include "TestAssessmentInvariants.moc"
