#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/ui/assessments/AssessmentBench.h"
#include "ui/assessments/AnswerConflictView.h"
#include "ui/assessments/AnswerEditor.h"
#include "ui/assessments/AssessmentEditor.h"
#include "ui/assessments/QuestionView.h"
#include "ui/assessments/TextAnswer.h"
#include "ui/shell/DraftStore.h"
#include "ui/shell/Session.h"

#include <QAbstractButton>
#include <QPushButton>
#include <QTest>

using namespace hallmarker;

/// Nobody presses "save": what is typed is stored by itself, is a draft before that, and never overwrites what somebody
/// else wrote.
class TestAutosave : public QObject {
    Q_OBJECT

    static QString typedText(ui::AssessmentEditor &editor) { return qobject_cast<ui::TextAnswer *>(editor.questionView().editor())->edit()->toPlainText(); }

private Q_SLOTS:
    void typingIsStoredAfterQuietAsOneVersion()
    {
        tests::AssessmentBench bench;
        const QString id = bench.begin();
        ui::AssessmentEditor &editor = bench.openEditor(id);
        editor.showQuestion(QStringLiteral("text"));
        tests::AssessmentBench::type(QStringLiteral("A whole sentence is typed."));
        QVERIFY(editor.desk().hasUnstored());
        QTRY_COMPARE(bench.stored(id, QStringLiteral("text")).toString(), QStringLiteral("<p>A whole sentence is typed.</p>"));
        QCOMPARE(bench.load(id).answers.value(QStringLiteral("text")).revision, 1); // not one for each key
        QTRY_VERIFY(editor.statusText().contains(QLatin1String("Stored")));
        QTRY_VERIFY(bench.fixture.drafts.pending(bench.fixture.session.workspaceId()).isEmpty());
        QCOMPARE(typedText(editor), QStringLiteral("A whole sentence is typed."));
        QVERIFY(qobject_cast<ui::TextAnswer *>(editor.questionView().editor())->edit()->document()->isUndoAvailable()); // storing does not end undo
    }
    void typingIsADraftBeforeItIsStored()
    {
        tests::AssessmentBench bench;
        const QString id = bench.begin();
        ui::AssessmentEditor &editor = bench.openEditor(id);
        editor.showQuestion(QStringLiteral("text"));
        tests::AssessmentBench::type(QStringLiteral("Half a sen"));
        const QList<ui::Draft> drafts = bench.fixture.drafts.pending(bench.fixture.session.workspaceId()); // writes what waits
        QCOMPARE(drafts.size(), 1);
        QCOMPARE(drafts.first().formId, id);
        QVERIFY(drafts.first().content.value(QLatin1String("text")).toObject().value(QLatin1String("value")).toString().contains(QLatin1String("Half a sen")));
    }
    void aCrashCostsNothingThatWasADraft()
    {
        tests::AssessmentBench bench;
        const QString id = bench.begin();
        VERIFY_RESULT(bench.answer(id, QStringLiteral("text"), QStringLiteral("<p>Before</p>")));
        // As a killed program leaves it: a draft on the disk that no answer holds.
        const QJsonObject base{{QStringLiteral("value"), QStringLiteral("<p>Before</p>")}, {QStringLiteral("reason"), QString()}};
        const QJsonObject text{{QStringLiteral("value"), QStringLiteral("<p>Before and after</p>")}, {QStringLiteral("reason"), QString()}, {QStringLiteral("base"), base}, {QStringLiteral("revision"), 1}};
        bench.fixture.drafts.keep({bench.fixture.session.workspaceId(), QStringLiteral("assessments"), id, QStringLiteral("Answers of Scoring"), 0, {{QStringLiteral("text"), text}}});
        bench.fixture.drafts.flush();
        ui::AssessmentEditor &editor = bench.openEditor(id);
        editor.showQuestion(QStringLiteral("text"));
        QTRY_COMPARE(typedText(editor), QStringLiteral("Before and after"));
        QTRY_COMPARE(bench.stored(id, QStringLiteral("text")).toString(), QStringLiteral("<p>Before and after</p>"));
        QTRY_VERIFY(bench.fixture.drafts.pending(bench.fixture.session.workspaceId()).isEmpty());
    }
    void leavingTheAssessmentStoresFirst()
    {
        tests::AssessmentBench bench;
        const QString id = bench.begin();
        const QString other = bench.begin(QStringLiteral("Other"));
        ui::AssessmentEditor &editor = bench.openEditor(id);
        editor.showQuestion(QStringLiteral("text"));
        tests::AssessmentBench::type(QStringLiteral("Not lost"));
        editor.open(other);
        QTRY_COMPARE(bench.stored(id, QStringLiteral("text")).toString(), QStringLiteral("<p>Not lost</p>"));
        QTRY_VERIFY(bench.fixture.drafts.pending(bench.fixture.session.workspaceId()).isEmpty());
        QTRY_VERIFY(editor.desk().isOpen());
        QVERIFY(bench.stored(other, QStringLiteral("text")).toString().isEmpty());
    }
    void whatWasRefusedComesBack()
    {
        tests::AssessmentBench bench;
        const QString id = bench.begin();
        const QString other = bench.begin(QStringLiteral("Other"));
        ui::AssessmentEditor &editor = bench.openEditor(id);
        editor.showQuestion(QStringLiteral("number"));
        tests::AssessmentBench::type(QStringLiteral("about ten"));
        editor.desk().leave(QStringLiteral("number"));
        QTRY_VERIFY(!editor.desk().refusal(QStringLiteral("number")).isEmpty());
        editor.showQuestion(QStringLiteral("text"));
        tests::AssessmentBench::type(QStringLiteral("Stored"));
        editor.open(other);
        QTRY_COMPARE(bench.stored(id, QStringLiteral("text")).toString(), QStringLiteral("<p>Stored</p>"));
        QVERIFY(bench.settle());
        editor.open(id, QStringLiteral("number"));
        QTRY_VERIFY(editor.desk().isOpen() && editor.assessmentId() == id);
        QTRY_COMPARE(editor.questionView().editor()->value().toString(), QStringLiteral("about ten"));
    }
    void twoPeopleDecideWhatStandsThere_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("mine") << QStringLiteral("conflict.mine") << QStringLiteral("<p>Mine</p>");
        QTest::newRow("theirs") << QStringLiteral("conflict.theirs") << QStringLiteral("<p>Theirs</p>");
        QTest::newRow("both") << QStringLiteral("conflict.both") << QStringLiteral("<p>Theirs</p><p>Mine</p>");
    }
    void twoPeopleDecideWhatStandsThere()
    {
        QFETCH(QString, choice);
        QFETCH(QString, outcome);
        tests::AssessmentBench bench;
        const QString id = bench.begin();
        ui::AssessmentEditor &editor = bench.openEditor(id);
        editor.showQuestion(QStringLiteral("text"));
        tests::AssessmentBench::type(QStringLiteral("Mine"));
        VERIFY_RESULT(bench.answer(id, QStringLiteral("text"), QStringLiteral("<p>Theirs</p>"), QStringLiteral("bo")));
        editor.desk().leave(QStringLiteral("text"));
        QTRY_VERIFY(editor.desk().conflict(QStringLiteral("text")) != nullptr);
        QCOMPARE(bench.stored(id, QStringLiteral("text")).toString(), QStringLiteral("<p>Theirs</p>")); // nobody was overwritten
        auto *conflict = editor.questionView().findChild<ui::AnswerConflictView *>();
        QVERIFY(conflict != nullptr);
        bench.fixture.shoot(bench.window, QStringLiteral("assessment-conflict"));
        conflict->findChild<QAbstractButton *>(choice)->click();
        conflict->findChild<QPushButton *>(QStringLiteral("conflict.store"))->click();
        QTRY_VERIFY(editor.desk().conflict(QStringLiteral("text")) == nullptr && !editor.desk().hasUnstored());
        QTRY_COMPARE(bench.stored(id, QStringLiteral("text")).toString(), outcome);
        QTRY_VERIFY(editor.questionView().editor()->isVisible());
    }
    void anotherQuestionIsNoConflict()
    {
        tests::AssessmentBench bench;
        const QString id = bench.begin();
        ui::AssessmentEditor &editor = bench.openEditor(id);
        editor.showQuestion(QStringLiteral("text"));
        tests::AssessmentBench::type(QStringLiteral("Mine"));
        VERIFY_RESULT(bench.answer(id, QStringLiteral("number"), 5, QStringLiteral("bo")));
        editor.desk().leave(QStringLiteral("text"));
        QTRY_COMPARE(bench.stored(id, QStringLiteral("text")).toString(), QStringLiteral("<p>Mine</p>"));
        QTRY_COMPARE(editor.desk().saying(QStringLiteral("number")).value.toInt(), 5); // and theirs is seen
    }
};

HALLMARKER_TEST(TestAutosave)
#include "TestAutosave.moc"
