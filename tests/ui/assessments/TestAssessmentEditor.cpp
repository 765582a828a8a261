#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/ui/assessments/AssessmentBench.h"
#include "ui/assessments/AnswerAside.h"
#include "ui/assessments/AnswerEditor.h"
#include "ui/assessments/AssessmentEditor.h"
#include "ui/assessments/AssessmentsPage.h"
#include "ui/assessments/EditorPanes.h"
#include "ui/assessments/FoldSection.h"
#include "ui/assessments/OutlineDelegate.h"
#include "ui/assessments/QuestionView.h"
#include "ui/assessments/TextAnswer.h"
#include "ui/kit/FilterBar.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/SectionSwitch.h"
#include "ui/shell/CommandRegistry.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace hallmarker;

/// Going about in an open assessment: conditions, gaps, search, evidence, comments, versions.
class TestAssessmentEditor : public QObject {
    Q_OBJECT

    static QTreeWidgetItem *item(ui::AssessmentEditor &editor, const QString &text)
    {
        const QList<QTreeWidgetItem *> found = editor.outline().tree()->findItems(text, Qt::MatchExactly | Qt::MatchRecursive);
        return found.value(0);
    }
    static int mark(ui::AssessmentEditor &editor, const QString &text)
    {
        const QVariant mark = item(editor, text)->data(0, ui::OutlineDelegate::MarkRole);
        return mark.isValid() ? mark.toInt() : -1;
    }

private Q_SLOTS:
    void conditionsFollowAnswersAtOnce()
    {
        tests::AssessmentBench bench;
        ui::AssessmentEditor &editor = bench.openEditor(bench.begin());
        const QString dependent = QStringLiteral("Why is it large?");
        QCOMPARE(mark(editor, dependent), -1); // does not apply
        editor.showQuestion(QStringLiteral("choice"));
        editor.questionView().editor()->findChild<QAbstractButton *>(QStringLiteral("answer.option.yes"))->click();
        QCOMPARE(mark(editor, dependent), static_cast<int>(ui::Status::Missing)); // before anything is stored
        QVERIFY(bench.window.commands().run(QStringLiteral("assessments.next")));
        QCOMPARE(editor.question(), QStringLiteral("why-large"));
        QTRY_VERIFY(!editor.desk().hasUnstored());
        editor.showQuestion(QStringLiteral("choice"));
        editor.questionView().editor()->findChild<QAbstractButton *>(QStringLiteral("answer.option.no"))->click();
        QCOMPARE(mark(editor, dependent), -1);
        QVERIFY(bench.window.commands().run(QStringLiteral("assessments.next")));
        QCOMPARE(editor.question(), QStringLiteral("multi")); // what does not apply is stepped over
    }
    void keysLeadThroughAllOfIt()
    {
        tests::AssessmentBench bench;
        ui::AssessmentEditor &editor = bench.openEditor(bench.begin());
        editor.showQuestion(QStringLiteral("text"));
        tests::AssessmentBench::type(QStringLiteral("x"));
        QTest::keyClick(&bench.window, Qt::Key_F8);
        QCOMPARE(editor.question(), QStringLiteral("choice"));
        QTest::keyClick(&bench.window, Qt::Key_F8);
        QCOMPARE(editor.question(), QStringLiteral("number")); // the optional ones are no gaps
        QTest::keyClick(&bench.window, Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(editor.question(), QStringLiteral("list"));
        QVERIFY(editor.questionView().editor()->field()->hasFocus());
        QTest::keyClick(&bench.window, Qt::Key_F8, Qt::ShiftModifier);
        QVERIFY(editor.statusText().contains(QLatin1String("stale")));
        QTest::keyClick(&bench.window, Qt::Key_Up, Qt::AltModifier);
        QTRY_VERIFY(!editor.isOpen());
    }
    void wordsAreFoundInQuestionsAndAnswers()
    {
        tests::AssessmentBench bench;
        const QString id = bench.begin();
        VERIFY_RESULT(bench.answer(id, QStringLiteral("why-large"), QStringLiteral("<p>The whole country</p>")));
        ui::AssessmentEditor &editor = bench.openEditor(id);
        QTest::keyClick(&bench.window, Qt::Key_F, Qt::ControlModifier);
        QVERIFY(editor.filterBar()->searchField()->hasFocus());
        editor.filterBar()->setText(QStringLiteral("country"));
        QTRY_VERIFY(item(editor, QStringLiteral("Which bases?"))->isHidden());
        QVERIFY(!item(editor, QStringLiteral("Why is it large?"))->isHidden());
        QTest::keyClick(editor.filterBar()->searchField(), Qt::Key_Return);
        QCOMPARE(editor.question(), QStringLiteral("why-large"));
    }
    void evidenceIsCitedAndTurnsStale()
    {
        tests::AssessmentBench bench;
        const QString id = bench.begin();
        VERIFY_RESULT(bench.answer(id, QStringLiteral("text"), QStringLiteral("<p>x</p>")));
        ui::AssessmentEditor &editor = bench.openEditor(id);
        editor.showQuestion(QStringLiteral("text"));
        QVERIFY(bench.window.commands().run(QStringLiteral("assessments.cite")));
        auto *words = editor.aside().findChild<QLineEdit *>(QStringLiteral("picker.words"));
        auto *found = editor.aside().findChild<QListWidget *>(QStringLiteral("picker.list"));
        words->setText(QStringLiteral("Credit"));
        QTRY_VERIFY(found->count() > 0 && found->item(0)->data(Qt::UserRole).toString() == bench.system);
        QTest::keyClick(words, Qt::Key_Return);
        QTRY_COMPARE(bench.load(id).answers.value(QStringLiteral("text")).cites.size(), 1);
        QTRY_VERIFY(editor.aside().findChild<QListWidget *>(QStringLiteral("evidence.list"))->count() == 1);
        // Somebody changes what is cited.
        VERIFY_RESULT(bench.workspace().write(QStringLiteral("system.changed"), [&](core::WriteTransaction &transaction) -> core::Result<void> {
            HALLMARKER_ASSIGN(const core::Record record, transaction.record(bench.system));
            core::RecordDraft draft;
            draft.id = record.id;
            draft.kind = record.kind;
            draft.name = record.name;
            draft.body = {{QStringLiteral("purpose"), QStringLiteral("another")}};
            HALLMARKER_TRY(transaction.put(draft, record.revision));
            return {};
        }));
        auto *message = editor.questionView().findChild<ui::InlineMessage *>(QStringLiteral("question.message"));
        QTRY_VERIFY2(message->text().contains(QLatin1String("Credit scoring")), qPrintable(message->text())); // by which way
        QCOMPARE(mark(editor, QStringLiteral("What is done?")), static_cast<int>(ui::Status::Stale));
        bench.fixture.shoot(bench.window, QStringLiteral("assessment-stale"));
        message->findChild<QPushButton *>()->click();
        QTRY_VERIFY(bench.load(id).staleBecause.isEmpty());
        QTRY_VERIFY(!message->isVisible());
    }
    void commentsStandBesideTheQuestion()
    {
        tests::AssessmentBench bench;
        const QString id = bench.begin();
        ui::AssessmentEditor &editor = bench.openEditor(id);
        editor.showQuestion(QStringLiteral("choice"));
        QVERIFY(bench.window.commands().run(QStringLiteral("assessments.comment")));
        tests::AssessmentBench::type(QStringLiteral("Is <that> so?"));
        editor.aside().findChild<QPushButton *>(QStringLiteral("comments.send"))->click();
        auto *comments = editor.aside().findChild<QLabel *>(QStringLiteral("comments.text"));
        QTRY_VERIFY2(comments->text().contains(QLatin1String("Is <that> so?")), qPrintable(comments->text()));
        editor.showQuestion(QStringLiteral("text"));
        QVERIFY(comments->text().isEmpty());
    }
    void anEarlierVersionComesBack()
    {
        tests::AssessmentBench bench;
        const QString id = bench.begin();
        VERIFY_RESULT(bench.answer(id, QStringLiteral("text"), QStringLiteral("<p>First</p>")));
        VERIFY_RESULT(bench.answer(id, QStringLiteral("text"), QStringLiteral("<p>Second</p>")));
        ui::AssessmentEditor &editor = bench.openEditor(id);
        editor.showQuestion(QStringLiteral("text"));
        auto *versions = editor.aside().findChild<QListWidget *>(QStringLiteral("versions.list"));
        for (ui::FoldSection *fold : editor.aside().findChildren<ui::FoldSection *>())
            fold->setOpen(true);
        QTRY_COMPARE(versions->count(), 2);
        versions->setCurrentRow(1);
        editor.aside().findChild<QPushButton *>(QStringLiteral("versions.restore"))->click();
        QTRY_COMPARE(bench.stored(id, QStringLiteral("text")).toString(), QStringLiteral("<p>First</p>"));
        QTRY_COMPARE(qobject_cast<ui::TextAnswer *>(editor.questionView().editor())->edit()->toPlainText(), QStringLiteral("First"));
        QTRY_COMPARE(versions->count(), 3);
    }
    void proposalsCountWhenSomebodyConfirmsThem()
    {
        tests::AssessmentBench bench({}, [](core::Workspace &workspace, const QString &id, const QString &) -> core::Result<int> {
            dpia::AssessmentBook book(workspace);
            HALLMARKER_ASSIGN(const dpia::LoadedAssessment loaded, book.load(id));
            HALLMARKER_TRY(book.answer(loaded, QStringLiteral("number"), {12, {}, {}, dpia::AnswerSource::Prefilled}, loaded.answers.value(QStringLiteral("number")).revision));
            return 1;
        });
        const QString id = bench.begin();
        ui::AssessmentEditor &editor = bench.openEditor(id);
        QVERIFY(bench.window.commands().run(QStringLiteral("assessments.propose")));
        QTRY_COMPARE(editor.desk().loaded().answers.value(QStringLiteral("number")).value.toInt(), 12);
        QCOMPARE(mark(editor, QStringLiteral("How many people?")), static_cast<int>(ui::Status::Info));
        QVERIFY(editor.desk().sheet().missing().contains(QLatin1String("number"))); // it does not count yet
        editor.showQuestion(QStringLiteral("number"));
        auto *message = editor.questionView().findChild<ui::InlineMessage *>(QStringLiteral("question.message"));
        QTRY_VERIFY(message->text().contains(QLatin1String("proposes")));
        bench.fixture.shoot(bench.window, QStringLiteral("assessment-proposed"));
        message->findChild<QPushButton *>()->click();
        QTRY_COMPARE(bench.load(id).answers.value(QStringLiteral("number")).source, dpia::AnswerSource::Person);
        QTRY_VERIFY(!editor.desk().sheet().missing().contains(QLatin1String("number")));
    }
    void aChoiceIsTakenBack()
    {
        tests::AssessmentBench bench;
        const QString id = bench.begin();
        ui::AssessmentEditor &editor = bench.openEditor(id);
        editor.showQuestion(QStringLiteral("choice"));
        editor.questionView().editor()->findChild<QAbstractButton *>(QStringLiteral("answer.option.yes"))->click();
        QTRY_COMPARE(bench.stored(id, QStringLiteral("choice")).toString(), QStringLiteral("yes"));
        editor.questionView().editor()->findChild<QAbstractButton *>(QStringLiteral("answer.option.no"))->click();
        QTRY_COMPARE(bench.stored(id, QStringLiteral("choice")).toString(), QStringLiteral("no"));
        QTRY_VERIFY(!editor.desk().isUnstored(QStringLiteral("choice"))); // then the window knows of it too
        QTRY_VERIFY(bench.window.commands().isEnabled(QStringLiteral("edit.undo")));
        QVERIFY(bench.window.commands().run(QStringLiteral("edit.undo")));
        QTRY_COMPARE(bench.stored(id, QStringLiteral("choice")).toString(), QStringLiteral("yes"));
        QTRY_COMPARE(editor.questionView().editor()->value().toString(), QStringLiteral("yes"));
        QTRY_VERIFY(bench.window.commands().isEnabled(QStringLiteral("edit.undo")));
        QVERIFY(bench.window.commands().run(QStringLiteral("edit.undo")));
        QTRY_VERIFY(bench.stored(id, QStringLiteral("choice")).isNull());
        QTRY_VERIFY(bench.window.commands().isEnabled(QStringLiteral("edit.redo")));
        QVERIFY(bench.window.commands().run(QStringLiteral("edit.redo")));
        QTRY_COMPARE(bench.stored(id, QStringLiteral("choice")).toString(), QStringLiteral("yes"));
    }
    void smallWindowsNeedNoSidewaysScrolling_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1280x720") << QSize(1280, 720);
        QTest::newRow("1024x700") << QSize(1024, 700);
        QTest::newRow("1280x720 at 200 %") << QSize(640, 360);
    }
    void smallWindowsNeedNoSidewaysScrolling()
    {
        QFETCH(QSize, size);
        tests::AssessmentBench bench;
        ui::AssessmentEditor &editor = bench.openEditor(bench.begin());
        bench.window.setMinimumSize(320, 240);
        bench.window.resize(size);
        QScrollArea *frame = nullptr;
        for (QWidget *above = editor.parentWidget(); above && !frame; above = above->parentWidget())
            frame = qobject_cast<QScrollArea *>(above);
        QVERIFY(frame != nullptr);
        for (const QString &section : editor.sections().sections() + QStringList{QStringLiteral("list")}) {
            if (section == QLatin1String("list"))
                QVERIFY(bench.window.commands().run(QStringLiteral("assessments.back")));
            else
                editor.sections().setCurrent(section);
            QVERIFY(bench.settle());
            static_cast<void>(QTest::qWaitFor([frame] { return frame->horizontalScrollBar()->maximum() == 0; }, 1000));
            QVERIFY2(frame->horizontalScrollBar()->maximum() == 0, qPrintable(QStringLiteral("%1: %2 too wide").arg(section).arg(frame->horizontalScrollBar()->maximum())));
            QVERIFY2(frame->verticalScrollBar()->maximum() == 0 || size.height() < 700, qPrintable(QStringLiteral("%1: %2 too high").arg(section).arg(frame->verticalScrollBar()->maximum())));
            bench.fixture.shoot(bench.window, QStringLiteral("assessment-%1x%2-%3").arg(size.width()).arg(size.height()).arg(section));
        }
    }
    void narrowWindowsShowOnePane()
    {
        tests::AssessmentBench bench;
        ui::AssessmentEditor &editor = bench.openEditor(bench.begin());
        using Pane = ui::EditorPanes::Pane;
        QVERIFY(editor.panes().isShown(Pane::Outline) && editor.panes().isShown(Pane::Aside) && editor.panes().isShown(Pane::Question));
        bench.window.setMinimumSize(320, 240);
        bench.window.resize(640, 500);
        QTRY_VERIFY(!editor.panes().isShown(Pane::Aside));
        editor.showQuestion(QStringLiteral("text"));
        QVERIFY(editor.panes().isShown(Pane::Question));
        QVERIFY(bench.window.commands().run(QStringLiteral("assessments.aside")));
        QVERIFY(editor.panes().isShown(Pane::Aside));
        bench.fixture.shoot(bench.window, QStringLiteral("assessment-narrow"));
    }
};

HALLMARKER_TEST(TestAssessmentEditor)
#include "TestAssessmentEditor.moc"
