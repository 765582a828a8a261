#include "dpia/assessment/StoredTemplates.h"
#include "tests/support/AccessibilityAudit.h"
#include "tests/support/FittingAudit.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/ui/assessments/AssessmentBench.h"
#include "tests/ui/pages/FormDriver.h"
#include "ui/assessments/AnswerFinder.h"
#include "ui/assessments/AssessmentEditor.h"
#include "ui/assessments/AssessmentList.h"
#include "ui/assessments/AssessmentsPage.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/FilterBar.h"
#include "ui/kit/FormPanel.h"
#include "ui/kit/ListSection.h"
#include "ui/kit/RecordTable.h"
#include "ui/shell/CommandRegistry.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

using namespace hallmarker;

/// The list of assessments: it teaches while it is empty, begins new ones, and says how far each is.
class TestAssessmentList : public QObject {
    Q_OBJECT

    static QString cell(const ui::ListSection &list, int row, int column) { return list.table()->view()->model()->index(row, column).data().toString(); }

private Q_SLOTS:
    void anEmptyListSaysWhereToBegin()
    {
        tests::AssessmentBench bench;
        ui::AssessmentsPage &page = bench.openPage();
        QVERIFY(page.list().list().table()->emptyState()->sentence().contains(QLatin1String("screening")));
        QCOMPARE(tests::auditAccessibility(bench.window).join(QLatin1Char('\n')), QString());
        QTRY_COMPARE(tests::auditFitting(bench.window).join(QLatin1Char('\n')), QString());
        bench.fixture.shoot(bench.window, QStringLiteral("assessments-empty"));
        QVERIFY(bench.window.commands().run(QStringLiteral("assessments.screening")));
        QVERIFY(bench.settle());
        ui::FormPanel *form = tests::shownForm(page);
        QVERIFY(form != nullptr);
        QVERIFY(form->choice(QStringLiteral("template")).contains(QLatin1String("dpia-screening")));
        QCOMPARE(form->choice(QStringLiteral("subject")), bench.system); // the only one there is
        QVERIFY(form->text(QStringLiteral("name")).contains(QLatin1String("Credit scoring")));
        QCOMPARE(tests::auditAccessibility(bench.window).join(QLatin1Char('\n')), QString());
        bench.fixture.shoot(bench.window, QStringLiteral("assessments-new"));
        form->button()->click();
        // What was begun is open at its first question.
        QTRY_VERIFY(page.editor().desk().isOpen());
        QCOMPARE(page.editor().question(), QStringLiteral("processing"));
        QCOMPARE(page.crumbs().size(), 2);
        QVERIFY(bench.settle());
        bench.fixture.shoot(bench.window, QStringLiteral("assessments-screening"));
    }
    void aNameIsNeeded()
    {
        tests::AssessmentBench bench;
        ui::AssessmentsPage &page = bench.openPage();
        QVERIFY(bench.window.commands().run(QStringLiteral("assessments.new")));
        QVERIFY(bench.settle());
        ui::FormPanel *form = tests::shownForm(page);
        QVERIFY(form != nullptr);
        form->set(QStringLiteral("name"), QString());
        form->button()->click();
        QVERIFY(!tests::problemAt(*form, QStringLiteral("name")).isEmpty());
        QVERIFY(dpia::AssessmentBook(bench.workspace()).list()->isEmpty());
    }
    void theWorkspacesOwnTemplatesAreOfferedToo()
    {
        tests::AssessmentBench bench;
        ui::AssessmentsPage &page = bench.openPage();
        const auto offered = [&bench, &page](const QString &reference) {
            if (!bench.window.commands().run(QStringLiteral("assessments.new")) || !bench.settle())
                return QString();
            const ui::FormPanel *form = tests::shownForm(page);
            const auto *box = form == nullptr ? nullptr : qobject_cast<QComboBox *>(form->field(QStringLiteral("template"))->field());
            const int place = box == nullptr ? -1 : box->findData(reference);
            return place < 0 ? QString() : box->itemText(place);
        };
        const dpia::TemplateFiles files = tests::AssessmentBench::everyType();
        const auto form = dpia::readTemplate(files);
        VERIFY_RESULT(form);
        QCOMPARE(offered(form->reference()), QString());
        // Kept while the window is open, as the editor of templates does.
        VERIFY_RESULT(bench.workspace().write(QStringLiteral("test"), [&](core::WriteTransaction &transaction) -> core::Result<void> {
            HALLMARKER_TRY(dpia::StoredTemplates::keep(transaction, files, *form));
            return {};
        }));
        QVERIFY(offered(form->reference()).contains(form->title.original()));
        QVERIFY(offered(form->reference()).contains(QLatin1String("own")));
        ui::FormPanel *panel = tests::shownForm(page);
        panel->set(QStringLiteral("template"), form->reference());
        panel->set(QStringLiteral("name"), QStringLiteral("By our own questions"));
        bench.fixture.shoot(bench.window, QStringLiteral("assessments-new-own"));
        panel->button()->click();
        QTRY_VERIFY(page.editor().desk().isOpen());
        QCOMPARE(page.editor().desk().loaded().form->reference(), form->reference());
        QCOMPARE(page.editor().assessmentName(), QStringLiteral("By our own questions"));
    }
    void rowsSayHowFarEachIs()
    {
        tests::AssessmentBench bench;
        const QString id = bench.begin();
        VERIFY_RESULT(bench.answer(id, QStringLiteral("choice"), QStringLiteral("no")));
        ui::AssessmentsPage &page = bench.openPage();
        const ui::ListSection &list = page.list().list();
        QTRY_COMPARE(list.table()->shownRows(), 1);
        QCOMPARE(cell(list, 0, 0), QStringLiteral("Scoring"));
        QCOMPARE(cell(list, 0, 1), QStringLiteral("Draft"));
        QCOMPARE(cell(list, 0, 2), QStringLiteral("20 % of 5"));
        QCOMPARE(cell(list, 0, 3), QStringLiteral("4"));
        QCOMPARE(cell(list, 0, 4), QString());
        QCOMPARE(cell(list, 0, 6), QStringLiteral("Credit scoring"));
    }
    void overdueOnesAreMarkedAndFound()
    {
        tests::AssessmentBench bench;
        dpia::AssessmentBeginning late;
        late.name = QStringLiteral("Late");
        late.reviewOn = QStringLiteral("2025-06-30");
        VERIFY_RESULT(dpia::AssessmentBook(bench.workspace()).begin(tests::AssessmentBench::everyType(), late));
        bench.begin();
        ui::AssessmentsPage &page = bench.openPage();
        const ui::ListSection &list = page.list().list();
        QTRY_COMPARE(list.table()->shownRows(), 2);
        QComboBox *state = list.filter()->findChildren<QComboBox *>().first();
        state->setCurrentIndex(4);
        QTRY_COMPARE(list.table()->shownRows(), 1);
        QCOMPARE(cell(list, 0, 0), QStringLiteral("Late"));
        QVERIFY(cell(list, 0, 5).startsWith(QLatin1String("Overdue")));
        bench.fixture.shoot(bench.window, QStringLiteral("assessments-list"));
    }
    void wordsAreFoundInAllAnswers()
    {
        tests::AssessmentBench bench;
        const QString one = bench.begin(QStringLiteral("One"));
        const QString other = bench.begin(QStringLiteral("Other"));
        VERIFY_RESULT(bench.answer(one, QStringLiteral("text"), QStringLiteral("<p>Mortgages of the north</p>")));
        VERIFY_RESULT(bench.answer(other, QStringLiteral("text"), QStringLiteral("<p>Mortgages of the south</p>")));
        ui::AssessmentsPage &page = bench.openPage();
        QVERIFY(bench.window.commands().run(QStringLiteral("assessments.search")));
        QVERIFY(page.finder().field()->hasFocus());
        QCOMPARE(tests::auditAccessibility(bench.window).join(QLatin1Char('\n')), QString());
        QTest::keyClicks(page.finder().field(), QStringLiteral("mortgages"));
        QTRY_COMPARE(page.finder().table()->shownRows(), 2);
        page.finder().field()->setText(QStringLiteral("mortgages south"));
        QTRY_COMPARE(page.finder().table()->shownRows(), 1);
        bench.fixture.shoot(bench.window, QStringLiteral("assessments-find"));
        page.finder().table()->select(QStringLiteral("0"));
        QTest::keyClick(page.finder().table()->view(), Qt::Key_Return);
        QTRY_COMPARE(page.editor().question(), QStringLiteral("text"));
        QCOMPARE(page.editor().assessmentId(), other);
    }
    void enterOpensAndBackReturns()
    {
        tests::AssessmentBench bench;
        const QString id = bench.begin();
        ui::AssessmentsPage &page = bench.openPage();
        QTRY_VERIFY(page.list().list().table()->select(id));
        page.list().list().table()->view()->setFocus();
        QTest::keyClick(page.list().list().table()->view(), Qt::Key_Return);
        QTRY_VERIFY(page.editor().desk().isOpen());
        QVERIFY(bench.window.commands().run(QStringLiteral("assessments.back")));
        QVERIFY(bench.settle());
        QVERIFY(!page.editor().isOpen());
        QTRY_COMPARE(page.list().list().table()->currentId(), id);
    }
};

HALLMARKER_TEST(TestAssessmentList)
#include "TestAssessmentList.moc"
