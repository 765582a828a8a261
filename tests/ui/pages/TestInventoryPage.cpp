#include "core/digest/Hasher.h"
#include "inventory/datasets/DatasetImporter.h"
#include "inventory/datasets/TableRegistration.h"
#include "tests/support/AccessibilityAudit.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestRegistry.h"
#include "tests/ui/pages/MenuLetters.h"
#include "tests/ui/pages/PageBench.h"
#include "ui/inventory/ConflictView.h"
#include "ui/kit/FormField.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/MessageBox.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/Toast.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/Session.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTableView>
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

    /// Adds the system "Scoring" and waits for its details; its id.
    static QString addSystem(tests::PageBench &bench, ui::Page *page)
    {
        bench.answerBox(0, QStringLiteral("Scoring"));
        bench.window.commands().run(QStringLiteral("inventory.addSystem"));
        const bool isShown = QTest::qWaitFor([page] { return page->findChild<QLineEdit *>(QStringLiteral("detail.purpose")) != nullptr; });
        bench.settle();
        return isShown ? page->findChild<ui::RecordTable *>()->currentId() : QString();
    }
    static QStringList problemsOf(tests::PageBench &bench)
    {
        QStringList problems = tests::auditAccessibility(bench.window) + tests::letteredLikeMenus(bench.window);
        // The audit takes a field that is scrolled out of the panel for one below the status line.
        problems.removeIf([](const QString &problem) { return problem.endsWith(QLatin1String("back to QToolButton#jobsButton \"Jobs\"")); });
        return problems;
    }
    /// Another seat writes a field.
    static bool writeElsewhere(tests::PageBench &bench, const QString &id, const QString &key, const QString &text)
    {
        return bench.fixture.session.workspace()->write(QStringLiteral("other"), [&](core::WriteTransaction &transaction) -> core::Result<void> {
            HALLMARKER_ASSIGN(const core::Record present, transaction.record(id));
            core::RecordDraft draft{id, present.kind, present.name, present.body, {}, {}};
            draft.body.insert(key, text);
            const auto put = transaction.put(draft, present.revision);
            return put ? core::Result<void>() : core::Result<void>(put.error());
        }).has_value();
    }

    /// SQL on the workspace's file from outside of the program; the error's text or nothing.
    static QString runSql(tests::PageBench &bench, const QString &statement)
    {
        QString problem;
        {
            QSqlDatabase store = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("outside"));
            store.setDatabaseName(bench.fixture.session.location());
            QSqlQuery query(store);
            if (!store.open() || !QSqlQuery(store).exec(statement))
                problem = store.lastError().text() + QStringLiteral(" not done");
        }
        QSqlDatabase::removeDatabase(QStringLiteral("outside"));
        return problem;
    }
    static bool removeElsewhere(tests::PageBench &bench, const QString &id)
    {
        return bench.fixture.session.workspace()->write(QStringLiteral("other"), [&](core::WriteTransaction &transaction) -> core::Result<void> {
            HALLMARKER_ASSIGN(const core::Record present, transaction.record(id));
            const auto removed = transaction.remove(id, present.revision);
            return removed ? core::Result<void>() : core::Result<void>(removed.error());
        }).has_value();
    }

private Q_SLOTS:
    void tablesInDatabasesAreAskedOrNamed()
    {
        tests::PageBench bench;
        QVERIFY(!bench.importPeople().isEmpty());
        inventory::TableRegistrationRequest request;
        request.datasetName = QStringLiteral("patients");
        request.source = {QStringLiteral("odbc:NOWHERE"), QStringLiteral("clinic.patients"), QStringLiteral("sql")};
        request.digest = core::Hasher::of("one");
        QVERIFY(inventory::registerTable(*bench.fixture.session.workspace(), request));
        ui::Page *page = bench.open(QStringLiteral("inventory"));
        auto *message = page->findChild<ui::InlineMessage *>();
        QVERIFY(message != nullptr);
        const auto look = [&](const inventory::TableLook &lent) {
            message->clear();
            bench.window.services().tableLook = lent;
            bench.window.commands().run(QStringLiteral("inventory.verify"));
        };
        const QString unseen = QStringLiteral("could not be looked at and stand");
        look({});
        QTRY_VERIFY2(message->text().contains(unseen), qPrintable(message->text()));
        QVERIFY(message->text().contains(QStringLiteral("Everything that could be looked at is as it was registered.")));
        look([](const inventory::TableSource &, core::Progress &) -> core::Result<core::Digest> { return core::Error(core::ErrorKind::Unavailable, QStringLiteral("The source does not answer.")); });
        QTRY_VERIFY2(message->text().contains(QStringLiteral("The source does not answer.")) && message->text().contains(unseen), qPrintable(message->text()));
        look([](const inventory::TableSource &, core::Progress &) -> core::Result<core::Digest> { return core::Hasher::of("one"); });
        QTRY_COMPARE(message->text(), QStringLiteral("All files are as they were registered."));
        look([](const inventory::TableSource &, core::Progress &) -> core::Result<core::Digest> { return core::Hasher::of("two"); });
        QTRY_VERIFY2(message->text().contains(QStringLiteral("What rests on them is stale.")), qPrintable(message->text()));
        QVERIFY(!message->text().contains(unseen));
    }
    void whatCannotBeStoredStaysInItsField()
    {
        tests::PageBench bench;
        auto *page = bench.open(QStringLiteral("inventory"));
        const QString id = addSystem(bench, page);
        auto *purpose = page->findChild<QLineEdit *>(QStringLiteral("detail.purpose"));
        auto *reason = page->findChild<QLineEdit *>(QStringLiteral("detail.riskReason"));
        auto *message = page->findChild<ui::InlineMessage *>();
        QCOMPARE(runSql(bench, QStringLiteral("CREATE TRIGGER full BEFORE UPDATE ON record BEGIN SELECT RAISE(ABORT, 'no room'); END")), QString());
        purpose->setFocus();
        QTest::keyClicks(purpose, QStringLiteral("Helps clerks"));
        reason->setFocus();
        QTest::keyClicks(reason, QStringLiteral("Loans"));
        QTRY_VERIFY(message->isVisible());
        const auto problem = [](QWidget *field) { return qobject_cast<ui::FormField *>(field->parentWidget())->problem(); };
        QTRY_VERIFY(!problem(purpose).isEmpty());
        QCOMPARE(purpose->text(), QStringLiteral("Helps clerks"));
        QVERIFY(reason->hasFocus()); // the keyboard is not taken away
        QCOMPARE(reason->text(), QStringLiteral("Loans"));
        // What others write beside it leaves it alone; a draft has it as well.
        page->refresh();
        page->recordsChanged({id});
        QVERIFY(bench.settle());
        QCOMPARE(purpose->text(), QStringLiteral("Helps clerks"));
        bench.fixture.drafts.flush();
        QVERIFY(!bench.fixture.drafts.pending(bench.fixture.session.workspaceId()).isEmpty());
        // With room again, leaving the field stores it.
        QCOMPARE(runSql(bench, QStringLiteral("DROP TRIGGER full")), QString());
        purpose->setFocus();
        reason->setFocus();
        QTRY_COMPARE(purposeOf(bench, id), QStringLiteral("Helps clerks"));
        QTRY_COMPARE(problem(purpose), QString());
        QTRY_VERIFY(!message->isVisible());
    }
    void whatWasTypedIntoARemovedRecordCanBeCopied()
    {
        tests::PageBench bench;
        auto *page = bench.open(QStringLiteral("inventory"));
        const QString id = addSystem(bench, page);
        auto *purpose = page->findChild<QLineEdit *>(QStringLiteral("detail.purpose"));
        purpose->setFocus();
        QTest::keyClicks(purpose, QStringLiteral("A long thought"));
        QVERIFY(removeElsewhere(bench, id));
        auto *message = page->findChild<ui::InlineMessage *>();
        QTRY_VERIFY(message->isVisible());
        QVERIFY(purpose->isVisible() && purpose->hasFocus());
        QCOMPARE(purpose->text(), QStringLiteral("A long thought"));
        QString offered;
        ui::MessageBox::setAnswerer([&offered](const ui::Question &, QString &input) {
            offered = input;
            return 0;
        });
        QTest::keyClick(purpose, Qt::Key_Return);
        QTRY_COMPARE(offered, QStringLiteral("A long thought"));
        QTRY_VERIFY(!purpose->isVisible());
        QVERIFY(bench.settle());
        const auto record = bench.fixture.session.workspace()->record(id);
        QVERIFY(!record || record->isDeleted); // writing has not brought it back
        bench.fixture.drafts.flush();
        QVERIFY(bench.fixture.drafts.pending(bench.fixture.session.workspaceId()).isEmpty());
    }
    void exportsWorkbooksAndCsv_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("workbook") << QStringLiteral("list.xlsx") << QByteArray("PK\x03\x04");
        QTest::newRow("CSV") << QStringLiteral("list.csv") << QByteArray("\xef\xbb\xbf" "id,kind,name");
    }
    void exportsWorkbooksAndCsv()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, start);
        tests::PageBench bench;
        QVERIFY(!bench.importPeople().isEmpty());
        auto *page = bench.open(QStringLiteral("inventory"));
        bench.answerFile(bench.fixture.path(name));
        QVERIFY(bench.window.commands().run(QStringLiteral("inventory.export")));
        auto *message = page->findChild<ui::InlineMessage *>();
        QTRY_VERIFY(message->isVisible());
        QCOMPARE(message->severity(), ui::Severity::Success);
        QFile file(bench.fixture.path(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(bytes.startsWith(start), bytes.left(60).constData());
    }
    void missingFilesAreSaidAndFoundAgain()
    {
        tests::PageBench bench;
        const QString path = bench.fixture.path(QStringLiteral("data.csv"));
        QVERIFY(QFile::copy(tests::testFile(QStringLiteral("cases/files/people.csv")), path));
        inventory::DatasetImportRequest request;
        request.path = path;
        request.datasetName = QStringLiteral("people");
        const auto imported = inventory::DatasetImporter(*bench.fixture.session.workspace()).import(request);
        QVERIFY(imported);
        const QString id = imported->version.head.id.text();
        auto *page = bench.open(QStringLiteral("inventory"));
        auto *table = page->findChild<ui::RecordTable *>();
        const auto stateOf = [&] {
            table->select(id);
            return table->view()->currentIndex().siblingAtColumn(2).data().toString();
        };
        QCOMPARE(stateOf(), QStringLiteral("current"));
        const QString moved = bench.fixture.path(QStringLiteral("moved.csv"));
        QVERIFY(QFile::rename(path, moved));
        page->refresh();
        QTRY_COMPARE(stateOf(), QStringLiteral("file missing"));
        page->openRecord(id);
        QPushButton *locate = nullptr;
        QTRY_VERIFY((locate = page->findChild<QPushButton *>(QStringLiteral("locate.data"))) != nullptr);
        auto *message = page->findChild<ui::InlineMessage *>();
        // Another file is not taken for it, and can be imported instead.
        bench.answerFile(tests::testFile(QStringLiteral("cases/files/contacts.csv")));
        locate->click();
        QTRY_COMPARE(message->severity(), ui::Severity::Failure);
        QVERIFY(message->findChild<QPushButton *>() != nullptr);
        QCOMPARE(stateOf(), QStringLiteral("file missing"));
        bench.answerFile(moved);
        QTRY_VERIFY((locate = page->findChild<QPushButton *>(QStringLiteral("locate.data"))) != nullptr);
        locate->click();
        QTRY_COMPARE(message->severity(), ui::Severity::Success);
        QTRY_COMPARE(stateOf(), QStringLiteral("current"));
    }
    void addsWhatHasNoFile_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("kind");
        QTest::newRow("dataset") << QStringLiteral("inventory.addDataset") << QStringLiteral("dataset");
        QTest::newRow("model") << QStringLiteral("inventory.addModel") << QStringLiteral("model");
        QTest::newRow("party") << QStringLiteral("inventory.addParty") << QStringLiteral("party");
        QTest::newRow("purpose") << QStringLiteral("inventory.addPurpose") << QStringLiteral("purpose");
    }
    void addsWhatHasNoFile()
    {
        QFETCH(QString, command);
        QFETCH(QString, kind);
        tests::PageBench bench;
        auto *page = bench.open(QStringLiteral("inventory"));
        auto *table = page->findChild<ui::RecordTable *>();
        bench.answerBox(0, QStringLiteral("Something"));
        QVERIFY(bench.window.commands().run(command));
        QTRY_VERIFY(!table->currentId().isEmpty());
        const auto record = bench.fixture.session.workspace()->record(table->currentId());
        QVERIFY(record && record->kind == kind);
        QTRY_VERIFY(page->findChild<QLineEdit *>(QStringLiteral("detail.name")) != nullptr);
        const QStringList problems = problemsOf(bench);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1Char('\n'))));
        bench.fixture.shoot(bench.window, QStringLiteral("inventory-") + kind);
        page->undoStack()->undo();
        QTRY_COMPARE(table->shownRows(), 0);
    }
    void aNameCannotBeEmptied()
    {
        tests::PageBench bench;
        auto *page = bench.open(QStringLiteral("inventory"));
        const QString id = addSystem(bench, page);
        auto *field = page->findChild<QLineEdit *>(QStringLiteral("detail.name"));
        field->setFocus();
        field->clear();
        QTest::keyClick(field, Qt::Key_Return);
        bench.settle();
        QVERIFY(!qobject_cast<ui::FormField *>(field->parentWidget())->problem().isEmpty());
        QCOMPARE(bench.fixture.session.workspace()->record(id)->name, QStringLiteral("Scoring"));
    }
    void halfTypedTextIsKeptAsADraft()
    {
        tests::PageBench bench;
        auto *page = bench.open(QStringLiteral("inventory"));
        const QString id = addSystem(bench, page);
        auto *field = page->findChild<QLineEdit *>(QStringLiteral("detail.purpose"));
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("Helps cl"));
        bench.fixture.drafts.flush();
        const QList<ui::Draft> drafts = bench.fixture.drafts.pending(bench.fixture.session.workspaceId());
        QCOMPARE(drafts.size(), 1);
        QCOMPARE(drafts.first().content.value(QStringLiteral("typed")).toString(), QStringLiteral("Helps cl"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(purposeOf(bench, id), QStringLiteral("Helps cl"));
        QTRY_VERIFY(bench.fixture.drafts.pending(bench.fixture.session.workspaceId()).isEmpty());
        page->restoreDraft(drafts.first()); // as after a crash
        bench.settle();
        QTRY_COMPARE(field->text(), QStringLiteral("Helps cl"));
    }
    void changesOfAnotherSeatDoNotDisturb()
    {
        tests::PageBench bench;
        auto *page = bench.open(QStringLiteral("inventory"));
        const QString id = addSystem(bench, page);
        auto *purpose = page->findChild<QLineEdit *>(QStringLiteral("detail.purpose"));
        auto *reason = page->findChild<QLineEdit *>(QStringLiteral("detail.riskReason"));
        purpose->setFocus();
        QTest::keyClicks(purpose, QStringLiteral("half"));
        QVERIFY(writeElsewhere(bench, id, QStringLiteral("riskReason"), QStringLiteral("from there")));
        QTRY_COMPARE(reason->text(), QStringLiteral("from there")); // another field: simply new
        QVERIFY(purpose->hasFocus());
        QCOMPARE(purpose->text(), QStringLiteral("half"));
        QVERIFY(writeElsewhere(bench, id, QStringLiteral("purpose"), QStringLiteral("theirs")));
        QTRY_VERIFY(!qobject_cast<ui::FormField *>(purpose->parentWidget())->problem().isEmpty());
        QCOMPARE(purpose->text(), QStringLiteral("half"));
        QVERIFY(purpose->hasFocus());
    }
    void editsAndUndoes()
    {
        tests::PageBench bench;
        auto *page = bench.open(QStringLiteral("inventory"));
        const QString id = addSystem(bench, page);
        auto *field = page->findChild<QLineEdit *>(QStringLiteral("detail.purpose"));
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("Helps clerks"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(purposeOf(bench, id), QStringLiteral("Helps clerks"));
        QTRY_COMPARE(page->undoStack()->count(), 2); // adding it was the first
        page->undoStack()->undo();
        QTRY_COMPARE(purposeOf(bench, id), QString());
        QTRY_COMPARE(field->text(), QString());
        page->undoStack()->redo();
        QTRY_COMPARE(purposeOf(bench, id), QStringLiteral("Helps clerks"));
    }
    void choicesAreStoredWhenTheyAreMade()
    {
        tests::PageBench bench;
        auto *page = bench.open(QStringLiteral("inventory"));
        const QString id = addSystem(bench, page);
        auto *tier = page->findChild<QComboBox *>(QStringLiteral("detail.riskTier"));
        tier->setFocus();
        QTest::keyClick(tier, Qt::Key_Down);
        QTest::keyClick(tier, Qt::Key_Down);
        QTRY_COMPARE(bench.fixture.session.workspace()->record(id)->body.value(QStringLiteral("riskTier")).toString(), QStringLiteral("high"));
    }
    void conflictsAreDecidedByField_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QString>("result");
        QTest::newRow("mine") << QStringLiteral("conflict.mine") << QStringLiteral("mine");
        QTest::newRow("theirs") << QStringLiteral("conflict.theirs") << QStringLiteral("theirs");
        QTest::newRow("merged") << QStringLiteral("conflict.merged") << QStringLiteral("theirs and mine");
    }
    void conflictsAreDecidedByField()
    {
        QFETCH(QString, choice);
        QFETCH(QString, result);
        tests::PageBench bench;
        auto *page = bench.open(QStringLiteral("inventory"));
        const QString id = addSystem(bench, page);
        auto *field = page->findChild<QLineEdit *>(QStringLiteral("detail.purpose"));
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("mine"));
        QVERIFY(writeElsewhere(bench, id, QStringLiteral("purpose"), QStringLiteral("theirs")));
        QTest::keyClick(field, Qt::Key_Return);
        ui::ConflictView *conflict = nullptr;
        QTRY_VERIFY((conflict = page->findChild<ui::ConflictView *>()) != nullptr);
        QCOMPARE(conflict->conflict().mine.toString(), QStringLiteral("mine"));
        QCOMPARE(conflict->conflict().theirs.toString(), QStringLiteral("theirs"));
        QCOMPARE(purposeOf(bench, id), QStringLiteral("theirs")); // nobody's text is overwritten before the decision
        QTRY_VERIFY(conflict->isVisible());
        const QStringList problems = problemsOf(bench);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1Char('\n'))));
        bench.fixture.shoot(bench.window, QStringLiteral("conflict"));
        if (choice == QLatin1String("conflict.merged")) {
            auto *text = conflict->findChild<QLineEdit *>(QStringLiteral("conflict.text"));
            text->setFocus();
            text->selectAll();
            QTest::keyClicks(text, result);
        } else {
            QTest::keyClick(conflict->findChild<QRadioButton *>(choice), Qt::Key_Space);
        }
        QVERIFY(conflict->findChild<QLabel *>(QStringLiteral("conflict.result"))->text().endsWith(result));
        QTest::keyClick(conflict->findChild<QPushButton *>(QStringLiteral("conflict.store")), Qt::Key_Space);
        QTRY_COMPARE(purposeOf(bench, id), result);
        QTRY_VERIFY(page->findChild<ui::ConflictView *>() == nullptr);
        QTRY_VERIFY(bench.fixture.drafts.pending(bench.fixture.session.workspaceId()).isEmpty());
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
