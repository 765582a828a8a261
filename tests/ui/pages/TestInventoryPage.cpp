#include "tests/support/SharedData.h"
#include "tests/support/TestRegistry.h"
#include "tests/ui/pages/PageBench.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/MessageBox.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/Toast.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/Session.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QUndoStack>

using namespace hallmarker;

class TestInventoryPage : public QObject {
    Q_OBJECT

    static QString purposeOf(tests::PageBench &bench, const QString &id)
    {
        const auto record = bench.fixture.session.workspace()->record(id);
        return record ? record->body.value(QStringLiteral("purpose")).toString() : QString();
    }

private Q_SLOTS:
    void importsADataset()
    {
        tests::PageBench bench;
        auto *page = bench.open(QStringLiteral("inventory"));
        auto *table = page->findChild<ui::RecordTable *>();
        QCOMPARE(table->shownRows(), 0);
        bench.answerFile(tests::testFile(QStringLiteral("cases/files/people.csv")));
        bench.answerBox(0, QStringLiteral("people"));
        QVERIFY(bench.window.commands().run(QStringLiteral("inventory.importDataset")));
        QTRY_COMPARE(table->shownRows(), 2); // the dataset and its version
    }
    void saysWhatIsWrongWithAFile()
    {
        tests::PageBench bench;
        auto *page = bench.open(QStringLiteral("inventory"));
        bench.answerFile(tests::testFile(QStringLiteral("cases/files/ragged.csv")));
        bench.answerBox(0, QStringLiteral("ragged"));
        QVERIFY(bench.window.commands().run(QStringLiteral("inventory.importDataset")));
        auto *message = page->findChild<ui::InlineMessage *>();
        QTRY_VERIFY(message->isVisible());
        QCOMPARE(message->severity(), ui::Severity::Failure);
        QCOMPARE(page->findChild<ui::RecordTable *>()->shownRows(), 0);
    }
    void editsAndUndoes()
    {
        tests::PageBench bench;
        auto *page = bench.open(QStringLiteral("inventory"));
        bench.answerBox(0, QStringLiteral("Scoring"));
        QVERIFY(bench.window.commands().run(QStringLiteral("inventory.addSystem")));
        QLineEdit *field = nullptr;
        QTRY_VERIFY((field = page->findChild<QLineEdit *>(QStringLiteral("detail.purpose"))) != nullptr);
        const QString id = page->findChild<ui::RecordTable *>()->currentId();
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("Helps clerks"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(purposeOf(bench, id), QStringLiteral("Helps clerks"));
        QVERIFY(page->undoStack()->canUndo());
        page->undoStack()->undo();
        QTRY_COMPARE(purposeOf(bench, id), QString());
        page->undoStack()->redo();
        QTRY_COMPARE(purposeOf(bench, id), QStringLiteral("Helps clerks"));
    }
    void showsBothTextsOfAConflict()
    {
        tests::PageBench bench;
        auto *page = bench.open(QStringLiteral("inventory"));
        bench.answerBox(0, QStringLiteral("Scoring"));
        QVERIFY(bench.window.commands().run(QStringLiteral("inventory.addSystem")));
        QLineEdit *field = nullptr;
        QTRY_VERIFY((field = page->findChild<QLineEdit *>(QStringLiteral("detail.purpose"))) != nullptr);
        const QString id = page->findChild<ui::RecordTable *>()->currentId();
        // Another seat writes the same field first.
        core::Workspace &workspace = *bench.fixture.session.workspace();
        const auto written = workspace.write(QStringLiteral("other"), [&](core::WriteTransaction &transaction) -> core::Result<void> {
            HALLMARKER_ASSIGN(const core::Record present, transaction.record(id));
            core::RecordDraft draft{id, present.kind, present.name, present.body, {}, {}};
            draft.body.insert(QStringLiteral("purpose"), QStringLiteral("theirs"));
            const auto put = transaction.put(draft, present.revision);
            return put ? core::Result<void>() : core::Result<void>(put.error());
        });
        QVERIFY(written);
        QStringList asked;
        ui::MessageBox::setAnswerer([&asked](const ui::Question &question, QString &input) {
            asked += question.text;
            input = QStringLiteral("theirs and mine");
            return 0;
        });
        field->setFocus();
        field->setText(QStringLiteral("mine"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(purposeOf(bench, id), QStringLiteral("theirs and mine"));
        QCOMPARE(asked.size(), 1);
        QVERIFY(asked.first().contains(QLatin1String("theirs")) && asked.first().contains(QLatin1String("mine")));
    }
    void removesWithUndo()
    {
        tests::PageBench bench;
        QVERIFY(!bench.importPeople().isEmpty());
        auto *page = bench.open(QStringLiteral("inventory"));
        auto *table = page->findChild<ui::RecordTable *>();
        QTRY_COMPARE(table->shownRows(), 2);
        Q_EMIT table->deleteRequested({table->currentId()});
        QTRY_COMPARE(table->shownRows(), 1);
        QTRY_VERIFY(bench.window.toasts().current() != nullptr && bench.window.toasts().current()->action() != nullptr);
        bench.window.toasts().current()->action()->click();
        QTRY_COMPARE(table->shownRows(), 2);
    }
};

HALLMARKER_TEST(TestInventoryPage)
#include "TestInventoryPage.moc"
