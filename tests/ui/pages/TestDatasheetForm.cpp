#include "app/gui/CardExports.h"
#include "inventory/datasheet/DatasheetRepository.h"
#include "tests/support/AccessibilityAudit.h"
#include "tests/support/TestRegistry.h"
#include "tests/ui/pages/MenuLetters.h"
#include "tests/ui/pages/PageBench.h"
#include "ui/inventory/DatasheetForm.h"
#include "ui/kit/RecordTable.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/DraftStore.h"
#include "ui/shell/Session.h"

#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace hallmarker;

class TestDatasheetForm : public QObject {
    Q_OBJECT

    /// The form of the newest version of "people", when it has come.
    static ui::DatasheetForm *openForm(tests::PageBench &bench, const QString &version)
    {
        ui::Page *page = bench.open(QStringLiteral("inventory"));
        page->openRecord(version);
        if (!QTest::qWaitFor([&] { return page->findChild<ui::RecordTable *>()->currentId() == version; }) || !bench.settle())
            return nullptr;
        if (!bench.window.commands().run(QStringLiteral("inventory.datasheet")) || !bench.settle())
            return nullptr;
        auto *form = page->findChild<ui::DatasheetForm *>();
        return form != nullptr && QTest::qWaitFor([form] { return !form->name().isEmpty(); }) ? form : nullptr;
    }
    static QPlainTextEdit *editorOf(ui::DatasheetForm *form, const char *key)
    {
        return form->findChild<QPlainTextEdit *>(QLatin1String("datasheet.") + QLatin1String(key));
    }
    static QString answerOf(tests::PageBench &bench, const QString &version, const char *key)
    {
        const auto sheet = inventory::DatasheetRepository(*bench.fixture.session.workspace()).ofVersion(core::DatasetVersionId(version));
        return sheet && *sheet ? (*sheet)->answers.value(QLatin1String(key)).toString() : QString();
    }
    static void type(QPlainTextEdit *editor, const QString &text)
    {
        editor->setFocus();
        editor->selectAll();
        QTest::keyClicks(editor, text);
    }

private Q_SLOTS:
    void initTestCase() { gui::wireCardExports(); }
    void answersAreStoredWhenLeftAndTakenBack()
    {
        tests::PageBench bench;
        const QString version = bench.importPeople();
        ui::DatasheetForm *form = openForm(bench, version);
        QVERIFY(form != nullptr);
        QVERIFY(!form->findChild<QLabel *>(QStringLiteral("datasheet.derived.count"))->text().isEmpty());
        QVERIFY(form->findChild<QLabel *>(QStringLiteral("datasheet.derived.ethics"))->text().isEmpty());
        QVERIFY(!form->findChild<QPushButton *>(QStringLiteral("datasheet.cite"))->isEnabled()); // nobody wrote anything yet
        type(editorOf(form, "ethics"), QStringLiteral("The board agreed."));
        QCOMPARE(answerOf(bench, version, "ethics"), QString()); // not while typing
        editorOf(form, "count")->setFocus();
        QTRY_COMPARE(answerOf(bench, version, "ethics"), QStringLiteral("The board agreed."));
        QVERIFY(bench.settle());
        QTRY_VERIFY(form->findChild<QPushButton *>(QStringLiteral("datasheet.cite"))->isEnabled());
        ui::Page *page = bench.open(QStringLiteral("inventory"));
        page->undoStack()->undo();
        QTRY_COMPARE(answerOf(bench, version, "ethics"), QString());
        QTRY_COMPARE(editorOf(form, "ethics")->toPlainText(), QString());
        page->undoStack()->redo();
        QTRY_COMPARE(answerOf(bench, version, "ethics"), QStringLiteral("The board agreed."));
        bench.fixture.shoot(bench.window, QStringLiteral("datasheet"));
        const QStringList problems = tests::auditAccessibility(bench.window) + tests::letteredLikeMenus(bench.window);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1Char('\n'))));
    }
    void somebodyElseIsAskedAbout()
    {
        tests::PageBench bench;
        const QString version = bench.importPeople();
        ui::DatasheetForm *form = openForm(bench, version);
        QVERIFY(form != nullptr);
        editorOf(form, "count")->setFocus();
        type(editorOf(form, "ethics"), QStringLiteral("Mine."));
        const auto theirs = inventory::DatasheetRepository(*bench.fixture.session.workspace()).write(core::DatasetVersionId(version), {{QStringLiteral("ethics"), QStringLiteral("Theirs.")}}, false);
        QVERIFY(theirs);
        QVERIFY(bench.settle());
        QCOMPARE(editorOf(form, "ethics")->toPlainText(), QStringLiteral("Mine.")); // what is being typed stays
        bench.answerBox(2);
        editorOf(form, "count")->setFocus();
        QTRY_COMPARE(editorOf(form, "ethics")->toPlainText(), QStringLiteral("Theirs."));
        QCOMPARE(answerOf(bench, version, "ethics"), QStringLiteral("Theirs."));
        bench.answerBox(0, QStringLiteral("Both."));
        type(editorOf(form, "ethics"), QStringLiteral("Mine again."));
        QVERIFY(inventory::DatasheetRepository(*bench.fixture.session.workspace()).write(core::DatasetVersionId(version), {{QStringLiteral("ethics"), QStringLiteral("Theirs again.")}}, false));
        QVERIFY(bench.settle());
        editorOf(form, "count")->setFocus();
        QTRY_COMPARE(answerOf(bench, version, "ethics"), QStringLiteral("Both."));
    }
    void typingSurvivesAnEnd()
    {
        tests::PageBench bench;
        const QString version = bench.importPeople();
        ui::DatasheetForm *form = openForm(bench, version);
        QVERIFY(form != nullptr);
        type(editorOf(form, "ethics"), QStringLiteral("Half a sent"));
        bench.fixture.drafts.flush();
        const QList<ui::Draft> drafts = bench.fixture.drafts.pending(bench.fixture.session.workspaceId());
        QCOMPARE(drafts.size(), 1);
        QVERIFY(ui::DatasheetForm::isDatasheet(drafts.first().content));
        QCOMPARE(answerOf(bench, version, "ethics"), QString());
        // As the next start does.
        ui::Page *page = bench.open(QStringLiteral("inventory"));
        page->restoreDraft(drafts.first());
        QTRY_COMPARE(answerOf(bench, version, "ethics"), QStringLiteral("Half a sent"));
        QTRY_VERIFY(bench.fixture.drafts.pending(bench.fixture.session.workspaceId()).isEmpty());
    }
    void isLeftAndWritten()
    {
        tests::PageBench bench;
        const QString version = bench.importPeople();
        ui::DatasheetForm *form = openForm(bench, version);
        QVERIFY(form != nullptr);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("sheet.md"));
        bench.answerFile(path);
        form->findChild<QPushButton *>(QStringLiteral("datasheet.export"))->click();
        QTRY_VERIFY(QFile::exists(path));
        type(editorOf(form, "ethics"), QStringLiteral("None was needed."));
        QTest::keyClick(form, Qt::Key_Escape);
        QTRY_COMPARE(answerOf(bench, version, "ethics"), QStringLiteral("None was needed."));
        QTRY_VERIFY(bench.open(QStringLiteral("inventory"))->findChild<ui::DatasheetForm *>() == nullptr);
    }
};

HALLMARKER_TEST(TestDatasheetForm)
#include "TestDatasheetForm.moc"
