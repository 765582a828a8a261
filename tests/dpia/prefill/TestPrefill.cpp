#include "dpia/prefill/FindingProposals.h"
#include "dpia/prefill/Prefill.h"
#include "tests/dpia/assessment/AssessmentCase.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker;
using namespace hallmarker::dpia;
using namespace hallmarker::tests;

namespace prefilling {

/// Knows the purpose from the system, and says what it is told to say.
class Knowing final : public ProposalSource {
public:
    core::Result<QList<Proposal>> proposalsFor(core::Workspace &workspace, const LoadedAssessment &loaded) const override
    {
        HALLMARKER_ASSIGN(const core::Record system, workspace.record(loaded.assessment.subject));
        return QList<Proposal>{{QStringLiteral("processing.purpose"), QuestionType::Text, QStringLiteral("<p>%1</p>").arg(system.body.value(QStringLiteral("purpose")).toString()), QStringLiteral("System"), {{system.id, system.basis, system.name}}, {}}};
    }
};

QHash<QString, QString> kinds(const QList<PrefillRow> &rows)
{
    QHash<QString, QString> kinds;
    for (const PrefillRow &row : rows)
        kinds.insert(row.question, row.kindName());
    return kinds;
}

} // namespace prefilling

using namespace prefilling;

class TestPrefill : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsKnownIsProposedUntilAPersonConfirmsIt_data() { WorkspaceFixture::addBackendRows(); }
    void whatIsKnownIsProposedUntilAPersonConfirmsIt()
    {
        QFETCH(int, backend);
        AssessmentCase one(backend);
        if (!one.fixture().isAvailable())
            QSKIP(one.fixture().skipReason().constData());
        one.begin();
        const Knowing knowing;
        Prefill prefill(one.workspace(), {&knowing}, QStringLiteral("Eve"));
        const auto plan = prefill.plan(one.load());
        VERIFY_RESULT(plan);
        QCOMPARE(kinds(*plan).value(QStringLiteral("purpose")), QStringLiteral("written"));
        QVERIFY(one.load().answers.isEmpty());
        VERIFY_RESULT(prefill.apply(one.load()));
        LoadedAssessment now = one.load();
        const Answer proposed = now.answers.value(QStringLiteral("purpose"));
        QCOMPARE(proposed.value.toString(), QStringLiteral("<p>p</p>"));
        QCOMPARE(proposed.source, AnswerSource::Prefilled);
        QCOMPARE(proposed.from.first().id, one.system);
        QVERIFY(proposed.cites.isEmpty()); // where it is from is no evidence
        QCOMPARE(now.sheet().state(QStringLiteral("purpose")), AnswerState::Partial);
        QCOMPARE(now.sheet().progress().requiredComplete, 0);
        QCOMPARE(kinds(*prefill.apply(one.load())).value(QStringLiteral("purpose")), QStringLiteral("unchanged"));
        QCOMPARE(one.load().answers.value(QStringLiteral("purpose")).revision, 1);
        // The source changes: the proposal is stale at once, and a new one takes its place.
        one.change(one.system, {{QStringLiteral("purpose"), QStringLiteral("q")}});
        QCOMPARE(one.load().sheet().state(QStringLiteral("purpose")), AnswerState::Stale);
        QCOMPARE(kinds(*prefill.apply(one.load())).value(QStringLiteral("purpose")), QStringLiteral("written"));
        QCOMPARE(one.load().answers.value(QStringLiteral("purpose")).value.toString(), QStringLiteral("<p>q</p>"));
        // Confirmed it counts, and is stale again when the source changes once more; it is not overwritten then.
        VERIFY_RESULT(AssessmentBook(one.workspace(), QStringLiteral("Ada")).rebind(one.load(), QStringLiteral("purpose")));
        QCOMPARE(one.load().sheet().state(QStringLiteral("purpose")), AnswerState::Complete);
        QCOMPARE(kinds(*prefill.apply(one.load())).value(QStringLiteral("purpose")), QStringLiteral("agrees"));
        one.change(one.system, {{QStringLiteral("purpose"), QStringLiteral("r")}});
        now = one.load();
        QCOMPARE(now.sheet().state(QStringLiteral("purpose")), AnswerState::Stale);
        QVERIFY(now.staleBecause.value(QStringLiteral("purpose")).first().contains(QLatin1String("Credit")));
        QCOMPARE(kinds(*prefill.apply(one.load())).value(QStringLiteral("purpose")), QStringLiteral("differs"));
        QCOMPARE(one.load().answers.value(QStringLiteral("purpose")).value.toString(), QStringLiteral("<p>q</p>"));
    }
    void findingsAreOfferedToTheQuestionsThatAskForThem()
    {
        AssessmentCase one;
        const auto begun = AssessmentBook(one.workspace(), QStringLiteral("Ada")).begin(AssessmentCase::files(), {.name = QStringLiteral("DPIA"), .subject = one.system, .assets = {one.data}});
        VERIFY_RESULT(begun);
        const FindingProposals findings;
        Prefill prefill(one.workspace(), {&findings});
        VERIFY_RESULT(prefill.apply(one.load()));
        const Answer offered = one.load().answers.value(QStringLiteral("test"));
        QCOMPARE(offered.cites.size(), 1);
        QCOMPARE(offered.cites.first().id, one.findingId);
        QCOMPARE(offered.source, AnswerSource::Prefilled);
        // A stale finding is not offered.
        one.change(one.data, {{QStringLiteral("rows"), 2}});
        QVERIFY(prefill.plan(one.load())->isEmpty());
        const core::Finding fresh = one.finding({one.data});
        VERIFY_RESULT(prefill.apply(one.load()));
        QCOMPARE(one.load().answers.value(QStringLiteral("test")).cites.first().id, fresh.id);
    }
    void findingsAboutSomethingElseAreNotOffered()
    {
        AssessmentCase one;
        one.begin();
        const FindingProposals findings;
        QVERIFY(Prefill(one.workspace(), {&findings}).plan(one.load())->isEmpty());
    }
    void aDecidedAssessmentIsLeftAlone()
    {
        AssessmentCase one;
        QVERIFY(one.makeReady());
        VERIFY_RESULT(AssessmentWorkflow(one.workspace(), QStringLiteral("Cleo")).decide(one.load(), AssessmentState::Approved));
        const Knowing knowing;
        QVERIFY(!Prefill(one.workspace(), {&knowing}).apply(one.load()));
    }
};

HALLMARKER_TEST(TestPrefill)
#include "TestPrefill.moc"
