#include "dpia/risk/RiskAcceptance.h"
#include "tests/support/AccessibilityAudit.h"
#include "tests/support/FittingAudit.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/ui/assessments/AssessmentBench.h"
#include "tests/ui/pages/FormDriver.h"
#include "ui/assessments/AssessmentEditor.h"
#include "ui/assessments/ChangeSection.h"
#include "ui/assessments/EvaluationSection.h"
#include "ui/assessments/RiskMap.h"
#include "ui/assessments/RiskSection.h"
#include "ui/assessments/SignOffSection.h"
#include "ui/assessments/StepForm.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/ListSection.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/SectionSwitch.h"
#include "ui/shell/CommandRegistry.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>

using namespace hallmarker;
using State = dpia::AssessmentState;

/// From the answers to the decision, with nothing but what the window offers.
class TestAssessmentReview : public QObject {
    Q_OBJECT

    static QString cell(const ui::ListSection &list, int row, int column) { return list.table()->view()->model()->index(row, column).data().toString(); }
    /// An assessment whose needed answers are there, written by somebody else than who sits at the window.
    static QString answered(tests::AssessmentBench &bench)
    {
        dpia::AssessmentBeginning beginning;
        beginning.name = QStringLiteral("Scoring");
        beginning.subject = bench.system;
        beginning.authors = {QStringLiteral("ana")};
        const auto begun = dpia::AssessmentBook(bench.workspace(), QStringLiteral("ana")).begin(tests::AssessmentBench::everyType(), beginning);
        if (!begun)
            return {};
        const QList<QPair<QString, QJsonValue>> answers{{QStringLiteral("text"), QStringLiteral("<p>Loans are scored</p>")}, {QStringLiteral("choice"), QStringLiteral("no")}, {QStringLiteral("number"), 20}, {QStringLiteral("access-severity"), 3}, {QStringLiteral("access-likelihood"), 2}};
        for (const auto &[question, value] : answers)
            if (const auto answer = bench.answer(begun->id, question, value, QStringLiteral("ana")); !answer)
                qWarning("%s", qPrintable(answer.error().toString()));
        return begun->id;
    }
    static State stateOf(tests::AssessmentBench &bench, const QString &id) { return bench.load(id).assessment.state; }
    static void setParagraph(ui::FormPanel &form, const QString &key, const QString &text) { qobject_cast<QPlainTextEdit *>(form.field(key)->field())->setPlainText(text); }

private Q_SLOTS:
    void gapsAreLinks()
    {
        tests::AssessmentBench bench;
        const QString id = bench.begin();
        ui::AssessmentEditor &editor = bench.openEditor(id);
        QVERIFY(bench.window.commands().run(QStringLiteral("assessments.gaps")));
        const ui::ListSection &list = editor.signOff().list();
        QVERIFY(list.table()->shownRows() > 5);
        int row = -1;
        for (int index = 0; index < list.table()->shownRows(); ++index)
            if (cell(list, index, 1).contains(QLatin1String("How many people?")) && row < 0)
                row = index;
        QVERIFY(row >= 0);
        list.table()->view()->setCurrentIndex(list.table()->view()->model()->index(row, 0));
        list.table()->view()->setFocus();
        bench.fixture.shoot(bench.window, QStringLiteral("assessment-gaps"));
        QTest::keyClick(list.table()->view(), Qt::Key_Return);
        QCOMPARE(editor.sections().current(), QStringLiteral("questions"));
        QCOMPARE(editor.question(), QStringLiteral("number"));
    }
    void theWholeWayToAnApproval()
    {
        tests::AssessmentBench bench;
        const QString id = answered(bench);
        QVERIFY(!id.isEmpty());
        ui::AssessmentEditor &editor = bench.openEditor(id);
        QVERIFY(bench.window.commands().run(QStringLiteral("assessments.submit")));
        QTRY_COMPARE(stateOf(bench, id), State::InReview);
        // Everything is judged, one after the other.
        QTRY_VERIFY(bench.window.commands().isEnabled(QStringLiteral("assessments.evaluate")));
        QVERIFY(bench.window.commands().run(QStringLiteral("assessments.evaluate")));
        const qsizetype targets = bench.load(id).targets(bench.load(id).sheet()).size();
        for (qsizetype turn = 0; turn < targets; ++turn) {
            ui::FormPanel *form = tests::shownForm(editor.evaluation());
            QVERIFY(form != nullptr);
            form->set(QStringLiteral("verdict"), QStringLiteral("acceptable"));
            const qsizetype before = bench.load(id).evaluations.size();
            if (turn == 0) {
                QCOMPARE(tests::auditAccessibility(bench.window).join(QLatin1Char('\n')), QString());
                bench.fixture.shoot(bench.window, QStringLiteral("assessment-evaluate"));
            }
            form->button()->click();
            QTRY_COMPARE(bench.load(id).evaluations.size(), before + 1);
            QVERIFY(bench.settle());
        }
        QTRY_VERIFY(tests::shownForm(editor.evaluation()) == nullptr);
        QVERIFY(bench.window.commands().run(QStringLiteral("assessments.finishEvaluation")));
        QTRY_COMPARE(stateOf(bench, id), State::Evaluated);
        // A risk in the middle stands against it until it is treated or accepted.
        QTRY_VERIFY(bench.window.commands().isEnabled(QStringLiteral("assessments.opinions")));
        QVERIFY(bench.window.commands().run(QStringLiteral("assessments.opinions")));
        ui::FormPanel *opinions = tests::shownForm(editor.signOff());
        QVERIFY(opinions != nullptr);
        opinions->set(QStringLiteral("officer"), QStringLiteral("Dora"));
        opinions->set(QStringLiteral("people-advice"), QStringLiteral("not-asked"));
        setParagraph(*opinions, QStringLiteral("people-text"), QStringLiteral("Too many to ask"));
        opinions->button()->click();
        QTRY_COMPARE(stateOf(bench, id), State::OpinionGiven);
        QTRY_COMPARE(editor.signOff().gaps(), 1);
        QCOMPARE(cell(editor.signOff().list(), 0, 0), QStringLiteral("Risk too high"));
        QTRY_VERIFY(bench.window.commands().isEnabled(QStringLiteral("assessments.decide")));
        QVERIFY(bench.window.commands().run(QStringLiteral("assessments.decide")));
        ui::FormPanel *refused = tests::shownForm(editor.signOff());
        QVERIFY(refused != nullptr);
        refused->button()->click();
        QTRY_VERIFY2(refused->message()->text().contains(QLatin1String("cannot be approved")), qPrintable(refused->message()->text()));
        QCOMPARE(stateOf(bench, id), State::OpinionGiven);
        // It is accepted until a day.
        editor.sections().setCurrent(QStringLiteral("risks"));
        QVERIFY(editor.risks().list().table()->select(QStringLiteral("access")));
        QTRY_VERIFY(bench.window.commands().isEnabled(QStringLiteral("assessments.acceptRisk")));
        QVERIFY(bench.window.commands().run(QStringLiteral("assessments.acceptRisk")));
        ui::FormPanel *acceptance = tests::shownForm(editor.risks());
        QVERIFY(acceptance != nullptr);
        setParagraph(*acceptance, QStringLiteral("reason"), QStringLiteral("Few people, short time"));
        acceptance->set(QStringLiteral("until"), QStringLiteral("2020-01-01"));
        acceptance->button()->click();
        QVERIFY(!tests::problemAt(*acceptance, QStringLiteral("until")).isEmpty());
        acceptance->set(QStringLiteral("until"), QStringLiteral("2027-01-01"));
        acceptance->button()->click();
        QTRY_VERIFY(dpia::RiskAcceptance::holds(bench.workspace(), id, QStringLiteral("access")));
        QTRY_COMPARE(editor.signOff().gaps(), 0);
        QVERIFY(bench.window.commands().run(QStringLiteral("assessments.decide")));
        ui::FormPanel *decision = tests::shownForm(editor.signOff());
        QVERIFY(decision != nullptr);
        decision->button()->click();
        QTRY_COMPARE(stateOf(bench, id), State::Approved);
        QTRY_VERIFY(editor.signOff().sentence().startsWith(QLatin1String("Approved")));
        bench.fixture.shoot(bench.window, QStringLiteral("assessment-approved"));
        // What changes afterwards stands beside what was signed.
        VERIFY_RESULT(bench.answer(id, QStringLiteral("text"), QStringLiteral("<p>Loans and flats are scored</p>"), QStringLiteral("ana")));
        editor.sections().setCurrent(QStringLiteral("changes"));
        QTRY_VERIFY(editor.changes().list().table()->shownRows() > 0);
        int row = -1;
        for (int index = 0; index < editor.changes().list().table()->shownRows(); ++index)
            if (cell(editor.changes().list(), index, 1) == QLatin1String("Answer"))
                row = index;
        QVERIFY(row >= 0);
        QCOMPARE(cell(editor.changes().list(), row, 3), QStringLiteral("Loans are scored"));
        QCOMPARE(cell(editor.changes().list(), row, 4), QStringLiteral("Loans and flats are scored"));
        editor.changes().list().table()->select(QString::number(row));
        QVERIFY(bench.settle());
        bench.fixture.shoot(bench.window, QStringLiteral("assessment-changes"));
        QVERIFY(bench.window.commands().run(QStringLiteral("assessments.reopen")));
        QTRY_COMPARE(stateOf(bench, id), State::InReview);
    }
    void anAuthorIsRefused()
    {
        tests::AssessmentBench bench;
        const QString id = bench.begin(); // by who sits here
        ui::AssessmentEditor &editor = bench.openEditor(id);
        dpia::Assessment draft = bench.load(id).assessment;
        draft.state = State::OpinionGiven;
        VERIFY_RESULT(bench.workspace().write(QStringLiteral("test"), [&](core::WriteTransaction &transaction) -> core::Result<void> {
            HALLMARKER_TRY(transaction.put(draft.draft(), draft.revision));
            return {};
        }));
        QTRY_VERIFY(bench.window.commands().isEnabled(QStringLiteral("assessments.decide")));
        QVERIFY(bench.window.commands().run(QStringLiteral("assessments.decide")));
        ui::FormPanel *form = tests::shownForm(editor.signOff());
        QVERIFY(form != nullptr);
        form->set(QStringLiteral("decision"), QStringLiteral("rejected"));
        setParagraph(*form, QStringLiteral("reason"), QStringLiteral("No"));
        form->button()->click();
        QTRY_VERIFY2(form->message()->text().contains(QLatin1String("author")), qPrintable(form->message()->text()));
        QCOMPARE(stateOf(bench, id), State::OpinionGiven);
    }
    void theProgramsSignaturePanelStandsBesideTheDecision()
    {
        QString shown;
        tests::AssessmentBench bench([&shown](ui::PageServices &, const QString &assessment, QWidget *parent) -> QWidget * {
            shown = assessment;
            return new QLabel(QStringLiteral("signatures"), parent);
        });
        const QString id = bench.begin();
        ui::AssessmentEditor &editor = bench.openEditor(id);
        QTRY_VERIFY(bench.window.commands().isEnabled(QStringLiteral("assessments.signature")));
        QVERIFY(bench.window.commands().run(QStringLiteral("assessments.signature")));
        QCOMPARE(shown, id);
        QCOMPARE(editor.sections().current(), QStringLiteral("signoff"));
        tests::AssessmentBench without;
        without.openEditor(without.begin());
        QVERIFY(!without.window.commands().isEnabled(QStringLiteral("assessments.signature")));
    }
    void aWithdrawnOneCannotBeChanged()
    {
        tests::AssessmentBench bench;
        const QString id = bench.begin();
        ui::AssessmentEditor &editor = bench.openEditor(id);
        bench.answerBox(0, QStringLiteral("Never built"));
        QVERIFY(bench.window.commands().run(QStringLiteral("assessments.withdraw")));
        QTRY_COMPARE(stateOf(bench, id), State::Withdrawn);
        QTRY_VERIFY(!editor.desk().mayWrite());
        QTRY_VERIFY(!bench.window.commands().isEnabled(QStringLiteral("assessments.cite")));
    }
    void aControlMovesNothingButIsLinked()
    {
        tests::AssessmentBench bench;
        const QString id = answered(bench);
        ui::AssessmentEditor &editor = bench.openEditor(id);
        editor.sections().setCurrent(QStringLiteral("risks"));
        const ui::ListSection &list = editor.risks().list();
        QTRY_COMPARE(list.table()->shownRows(), 1);
        QVERIFY(cell(list, 0, 3).startsWith(QLatin1String("Medium")));
        QVERIFY(list.table()->view()->isColumnHidden(2)); // the template does not ask for the level without controls
        QVERIFY(!editor.risks().map()->placeOf(1, ui::RiskMark::Current).isNull());
        QVERIFY(editor.risks().map()->placeOf(1, ui::RiskMark::Inherent).isNull());
        QVERIFY(editor.risks().map()->accessibleDescription().contains(QLatin1String("severity 3")));
        QVERIFY(list.table()->select(QStringLiteral("access")));
        QVERIFY(bench.window.commands().run(QStringLiteral("assessments.addControl")));
        ui::FormPanel *form = tests::shownForm(editor.risks());
        QVERIFY(form != nullptr);
        form->set(QStringLiteral("title"), QStringLiteral("Two people open the vault"));
        form->button()->click();
        QTRY_COMPARE(bench.load(id).controls.size(), 1);
        QTRY_COMPARE(bench.stored(id, QStringLiteral("access-controls")).toArray().first().toString(), bench.load(id).controls.first().id);
        QTRY_COMPARE(cell(list, 0, 5), QStringLiteral("1"));
        QTRY_VERIFY(editor.risks().findChild<QLabel *>(QStringLiteral("risk.about"))->text().contains(QLatin1String("Two people open the vault")));
        QTest::mouseClick(editor.risks().map(), Qt::LeftButton, {}, editor.risks().map()->placeOf(1, ui::RiskMark::Current).toPoint());
        QCOMPARE(list.table()->currentId(), QStringLiteral("access"));
        QVERIFY(bench.settle());
        bench.fixture.shoot(bench.window, QStringLiteral("assessment-risks"));
    }
    void theRiskWithoutControlsStandsBesideTheOthers()
    {
        tests::AssessmentBench bench;
        dpia::TemplateFiles files = tests::AssessmentBench::everyType();
        for (const QByteArray scale : {QByteArray("severity"), QByteArray("likelihood")})
            files.bytes.replace("      - id: access-controls\n", QByteArray("      - {id: bare-" + scale + ", type: gauge, scale: " + scale + ", stage: inherent, text: Without}\n      - id: access-controls\n"));
        dpia::AssessmentBeginning beginning;
        beginning.name = QStringLiteral("Scoring");
        beginning.subject = bench.system;
        const auto begun = dpia::AssessmentBook(bench.workspace()).begin(files, beginning);
        VERIFY_RESULT(begun);
        for (const auto &[question, value] : QList<QPair<QString, int>>{{QStringLiteral("bare-severity"), 4}, {QStringLiteral("bare-likelihood"), 4}, {QStringLiteral("access-severity"), 3}, {QStringLiteral("access-likelihood"), 2}})
            VERIFY_RESULT(bench.answer(begun->id, question, value));
        ui::AssessmentEditor &editor = bench.openEditor(begun->id);
        editor.sections().setCurrent(QStringLiteral("risks"));
        const ui::ListSection &list = editor.risks().list();
        QTRY_COMPARE(list.table()->shownRows(), 1);
        QVERIFY(!list.table()->view()->isColumnHidden(2));
        QVERIFY(cell(list, 0, 2).startsWith(QLatin1String("High")));
        QVERIFY(cell(list, 0, 3).startsWith(QLatin1String("Medium")));
        ui::RiskMap *map = editor.risks().map();
        QVERIFY(map->accessibleDescription().contains(QLatin1String("without controls 4 and 4")));
        const QPointF square = map->placeOf(1, ui::RiskMark::Inherent);
        const QPointF disc = map->placeOf(1, ui::RiskMark::Current);
        QVERIFY(square.x() > disc.x() && square.y() < disc.y()); // graver and likelier
        bench.fixture.shoot(bench.window, QStringLiteral("assessment-risks-inherent"));
        QTest::mouseClick(map, Qt::LeftButton, {}, square.toPoint());
        QCOMPARE(list.table()->currentId(), QStringLiteral("access"));
        const auto about = [&editor] { return editor.risks().findChild<QLabel *>(QStringLiteral("risk.about"))->text(); };
        QVERIFY(!about().contains(QLatin1String("higher than without any")));
        VERIFY_RESULT(bench.answer(begun->id, QStringLiteral("bare-severity"), 1));
        QTRY_VERIFY(about().contains(QLatin1String("higher than without any")));
    }
    void everyPartIsAccessibleAndFits_data()
    {
        QTest::addColumn<QString>("section");
        for (const char *section : {"questions", "risks", "evaluation", "signoff", "changes"})
            QTest::newRow(section) << QString::fromLatin1(section);
    }
    void everyPartIsAccessibleAndFits()
    {
        QFETCH(QString, section);
        tests::AssessmentBench bench;
        ui::AssessmentEditor &editor = bench.openEditor(answered(bench));
        editor.sections().setCurrent(section);
        QVERIFY(bench.settle());
        QCOMPARE(tests::auditAccessibility(bench.window).join(QLatin1Char('\n')), QString());
        QTRY_COMPARE(tests::auditFitting(bench.window).join(QLatin1Char('\n')), QString());
        bench.fixture.shoot(bench.window, QStringLiteral("assessment-part-") + section);
    }
};

HALLMARKER_TEST(TestAssessmentReview)
#include "TestAssessmentReview.moc"
