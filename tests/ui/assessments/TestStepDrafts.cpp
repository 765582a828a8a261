#include "dpia/workflow/AssessmentWorkflow.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/ui/assessments/AssessmentBench.h"
#include "tests/ui/pages/FormDriver.h"
#include "ui/assessments/AssessmentEditor.h"
#include "ui/assessments/AssessmentsPage.h"
#include "ui/assessments/RiskSection.h"
#include "ui/kit/ListSection.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/SectionSwitch.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/DraftStore.h"
#include "ui/shell/Session.h"

#include <QTest>

using namespace hallmarker;
using State = dpia::AssessmentState;

/// What is typed into the form of a step outlives the window, as what is typed into answers does.
class TestStepDrafts : public QObject {
    Q_OBJECT

    static QList<ui::Draft> pending(tests::AssessmentBench &bench) { return bench.fixture.drafts.pending(bench.fixture.session.workspaceId()); }
    /// Brings an assessment to a state, as somebody else than who sits at the window.
    static bool bring(tests::AssessmentBench &bench, const QString &id, State state)
    {
        dpia::AssessmentWorkflow ana(bench.workspace(), QStringLiteral("ana"));
        const auto isAt = [&] { return bench.load(id).assessment.state == state; };
        if (!isAt() && !ana.submit(bench.load(id)))
            return false;
        if (isAt())
            return true;
        const QStringList targets = bench.load(id).targets(bench.load(id).sheet());
        for (const QString &target : targets)
            if (!ana.judge(bench.load(id), {.target = target, .verdict = dpia::Verdict::Acceptable}))
                return false;
        if (!ana.finishEvaluation(bench.load(id)))
            return false;
        if (isAt())
            return true;
        dpia::Opinion officer;
        officer.mayGoAhead = true;
        officer.names = QStringLiteral("Dora");
        dpia::Opinion people;
        people.isAsked = false;
        people.notAskedBecause = QStringLiteral("Too many");
        return ana.giveOpinions(bench.load(id), officer, people).has_value() && isAt();
    }

private Q_SLOTS:
    void typingIsBackAfterACrash_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("paragraph");
        QTest::addColumn<QString>("formId");
        QTest::newRow("accept a risk") << State::Draft << QStringLiteral("assessments.acceptRisk") << QStringLiteral("risks") << QStringLiteral("reason") << QStringLiteral("accept/access");
        QTest::newRow("a control") << State::Draft << QStringLiteral("assessments.addControl") << QStringLiteral("risks") << QStringLiteral("content") << QStringLiteral("control/access");
        QTest::newRow("an evaluation") << State::InReview << QStringLiteral("assessments.evaluate") << QStringLiteral("evaluation") << QStringLiteral("comment") << QStringLiteral("evaluate/section:words");
        QTest::newRow("opinions") << State::Evaluated << QStringLiteral("assessments.opinions") << QStringLiteral("signoff") << QStringLiteral("officer-text") << QStringLiteral("opinions/");
        QTest::newRow("a decision") << State::OpinionGiven << QStringLiteral("assessments.decide") << QStringLiteral("signoff") << QStringLiteral("reason") << QStringLiteral("decide/");
    }
    void typingIsBackAfterACrash()
    {
        QFETCH(State, state);
        QFETCH(QString, command);
        QFETCH(QString, part);
        QFETCH(QString, paragraph);
        QFETCH(QString, formId);
        tests::AssessmentBench bench;
        dpia::AssessmentBeginning beginning;
        beginning.name = QStringLiteral("Scoring");
        beginning.subject = bench.system;
        beginning.authors = {QStringLiteral("ana")}; // who decides has not written it
        const auto begun = dpia::AssessmentBook(bench.workspace(), QStringLiteral("ana")).begin(tests::AssessmentBench::everyType(), beginning);
        VERIFY_RESULT(begun);
        const QString id = begun->id;
        for (const auto &[question, value] : QList<QPair<QString, QJsonValue>>{{QStringLiteral("text"), QStringLiteral("<p>Loans</p>")}, {QStringLiteral("choice"), QStringLiteral("no")}, {QStringLiteral("number"), 20}, {QStringLiteral("access-severity"), 1}, {QStringLiteral("access-likelihood"), 1}})
            VERIFY_RESULT(bench.answer(id, question, value, QStringLiteral("ana")));
        QVERIFY(bring(bench, id, state));
        ui::AssessmentsPage &page = bench.openPage();
        ui::AssessmentEditor &editor = bench.openEditor(id);
        editor.sections().setCurrent(part);
        if (part == QLatin1String("risks"))
            QVERIFY(editor.risks().list().table()->select(QStringLiteral("access")));
        QTRY_VERIFY(bench.window.commands().isEnabled(command));
        QVERIFY(bench.window.commands().run(command));
        ui::FormPanel *form = tests::shownForm(editor);
        QVERIFY(form != nullptr);
        QVERIFY(pending(bench).isEmpty()); // nothing is kept of a form that is as it began
        const QString words = QStringLiteral("Half a thought,\nand a second line");
        form->set(paragraph, words);
        const QList<ui::Draft> kept = pending(bench); // writes what waits
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().formId, QString(QStringLiteral("step/%1/").arg(id) + formId));
        QCOMPARE(kept.first().content.value(paragraph).toString(), words);
        // As the next window does, which begins at the list.
        page.crumbActivated(QStringLiteral("assessments"));
        QVERIFY(bench.settle());
        page.restoreDraft(kept.first());
        QVERIFY(bench.settle());
        QTRY_COMPARE(editor.sections().current(), part);
        form = nullptr;
        QTRY_VERIFY((form = tests::shownForm(editor)) != nullptr);
        QCOMPARE(form->text(paragraph), words);
        if (formId.startsWith(QLatin1String("control")))
            form->set(QStringLiteral("title"), QStringLiteral("Two people"));
        if (formId.startsWith(QLatin1String("opinions")))
            form->set(QStringLiteral("officer"), QStringLiteral("Dora"));
        if (formId.startsWith(QLatin1String("accept")))
            form->set(QStringLiteral("until"), QStringLiteral("2099-01-31"));
        if (formId.startsWith(QLatin1String("opinions")))
            form->set(QStringLiteral("people-text"), QStringLiteral("They agree"));
        form->button()->click();
        QTRY_VERIFY2(pending(bench).isEmpty(), "the step was taken, its draft is still there");
    }
    void aStepThatIsTakenMeanwhileIsNotOfferedAgain()
    {
        tests::AssessmentBench bench;
        const QString id = bench.begin();
        ui::AssessmentsPage &page = bench.openPage();
        ui::AssessmentEditor &editor = bench.openEditor(id);
        page.restoreDraft({bench.fixture.session.workspaceId(), QStringLiteral("assessments"), QStringLiteral("step/%1/decide/").arg(id), QStringLiteral("Decision"), 0, {{QStringLiteral("reason"), QStringLiteral("Because")}}});
        QVERIFY(bench.settle());
        QTRY_COMPARE(editor.sections().current(), QStringLiteral("signoff"));
        QVERIFY(tests::shownForm(editor) == nullptr);
    }
};

HALLMARKER_TEST(TestStepDrafts)
#include "TestStepDrafts.moc"
