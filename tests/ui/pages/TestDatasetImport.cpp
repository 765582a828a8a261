#include "tests/support/AccessibilityAudit.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestRegistry.h"
#include "tests/ui/pages/MenuLetters.h"
#include "tests/ui/pages/PageBench.h"
#include "ui/inventory/DatasetImportView.h"
#include "ui/inventory/ModelImportView.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/RecordTable.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/DraftStore.h"
#include "ui/shell/Session.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QUndoStack>

using namespace hallmarker;

/// A file is looked at, corrected and imported; what cannot be imported says so and leaves nothing behind.
class TestDatasetImport : public QObject {
    Q_OBJECT

    struct Import {
        tests::PageBench bench;
        ui::Page *page = nullptr;
        ui::ImportView *view = nullptr;

        template <typename T>
        T *find(const char *name) const
        {
            return view->findChild<T *>(QLatin1String(name));
        }
        bool start(const QString &path, const char *command = "inventory.importDataset")
        {
            page = bench.open(QStringLiteral("inventory"));
            bench.answerFile(path);
            if (!bench.window.commands().run(QLatin1String(command)))
                return false;
            return QTest::qWaitFor([this] { return (view = page->findChild<ui::ImportView *>()) != nullptr; }) && bench.settle();
        }
        void choose(const char *combo, const QString &word)
        {
            auto *box = find<QComboBox>(combo);
            box->setCurrentIndex(box->findText(word));
            Q_EMIT box->activated(box->currentIndex());
            bench.settle();
        }
        QString file(const QString &name, const QByteArray &content) const
        {
            QFile out(bench.fixture.path(name));
            return out.open(QIODevice::WriteOnly) && out.write(content) == content.size() ? out.fileName() : QString();
        }
        QString header(int column) const { return find<QTableView>("import.preview")->model()->headerData(column, Qt::Horizontal).toString(); }
        int shownRecords() const { return page->findChild<ui::RecordTable *>()->shownRows(); }
    };

private Q_SLOTS:
    void showsWhatWasDetected()
    {
        Import import;
        QVERIFY(import.start(import.file(QStringLiteral("a.csv"), "id;name;price\n1;x;1,5\n2;y;2,5\n3;z;NA\n")));
        QCOMPARE(import.find<QTableView>("import.preview")->model()->rowCount(), 3);
        QCOMPARE(import.find<QComboBox>("import.delimiter")->itemText(0), QStringLiteral("Detected: semicolon"));
        QCOMPARE(import.find<QComboBox>("import.decimal")->itemText(0), QStringLiteral("Detected: comma"));
        QCOMPARE(import.header(2), QStringLiteral("price\nnumber"));
        QCOMPARE(import.find<QLineEdit>("import.name")->text(), QStringLiteral("a"));
        QVERIFY(import.view->importButton()->isEnabled());
        const QStringList problems = tests::auditAccessibility(import.bench.window) + tests::letteredLikeMenus(import.bench.window);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1Char('\n'))));
        import.bench.fixture.shoot(import.bench.window, QStringLiteral("import-dataset"));
    }
    void everyCorrectionReadsAgain()
    {
        Import import;
        QVERIFY(import.start(import.file(QStringLiteral("a.csv"), "1|x\n2|y\n3|z\n")));
        import.choose("import.header", QStringLiteral("data"));
        QCOMPARE(import.find<QTableView>("import.preview")->model()->rowCount(), 3);
        import.choose("import.delimiter", QStringLiteral("comma"));
        QCOMPARE(import.find<QTableView>("import.preview")->model()->columnCount(), 1);
        import.choose("import.delimiter", QStringLiteral("vertical bar"));
        QCOMPARE(import.find<QTableView>("import.preview")->model()->columnCount(), 2);
        import.choose("import.type", QStringLiteral("text"));
        QVERIFY2(import.header(0).endsWith(QStringLiteral("text, yours")), qPrintable(import.header(0)));
        import.view->importButton()->click();
        QTRY_COMPARE(import.shownRecords(), 2);
        core::RecordFilter filter;
        filter.kind = QStringLiteral("dataset-version");
        const auto versions = import.bench.fixture.session.workspace()->records(filter);
        QVERIFY(versions && versions->size() == 1);
        const QJsonObject reading = versions->first().body.value(QStringLiteral("reading")).toObject();
        QCOMPARE(reading.value(QStringLiteral("hasHeader")).toBool(true), false);
        QCOMPARE(reading.value(QStringLiteral("types")).toObject().value(QStringLiteral("column_1")).toString(), QStringLiteral("text"));
    }
    void importsWithTheKeyboardAndUndoes()
    {
        Import import;
        QVERIFY(import.start(tests::testFile(QStringLiteral("cases/files/people.csv"))));
        QTRY_VERIFY(import.find<QLineEdit>("import.name")->hasFocus());
        QTest::keyClicks(import.find<QLineEdit>("import.name"), QStringLiteral("-2026"));
        QTest::keyClick(&import.bench.window, Qt::Key_I, Qt::AltModifier);
        if (import.view && import.view->importButton()->isVisible() && !import.view->isImporting())
            QTest::keyClick(import.view->importButton(), Qt::Key_Space); // the offscreen platform may not deliver mnemonics
        QTRY_COMPARE(import.shownRecords(), 2);
        QTRY_VERIFY(import.page->undoStack()->canUndo());
        import.page->undoStack()->undo();
        QTRY_COMPARE(import.shownRecords(), 0);
        import.page->undoStack()->redo();
        QTRY_COMPARE(import.shownRecords(), 2);
    }
    /// As after a crash: the form is gone, the draft is on disk.
    void whatWasFilledInIsPutBack()
    {
        Import import;
        const QString path = import.file(QStringLiteral("a.csv"), "1|x\n2|y\n3|z\n");
        QVERIFY(import.start(path));
        ui::DraftStore &drafts = import.bench.fixture.drafts;
        const QString workspace = import.bench.fixture.session.workspaceId();
        drafts.flush();
        QVERIFY(drafts.pending(workspace).isEmpty()); // nobody has typed
        QTest::keyClicks(import.find<QLineEdit>("import.licence"), QStringLiteral("CC0-1.0"));
        import.choose("import.delimiter", QStringLiteral("comma"));
        import.choose("import.delimiter", QStringLiteral("vertical bar"));
        import.choose("import.header", QStringLiteral("data"));
        import.choose("import.type", QStringLiteral("text"));
        import.choose("import.classification", QStringLiteral("confidential"));
        drafts.flush();
        const QList<ui::Draft> kept = drafts.pending(workspace);
        QCOMPARE(kept.size(), 1);
        QVERIFY(kept.first().title.contains(QStringLiteral("a.csv")));
        QVERIFY(import.bench.window.commands().run(QStringLiteral("workspace.close")));
        delete import.view;
        import.bench.window.openWorkspace(import.bench.fixture.path(QStringLiteral("test.hallmarker")));
        QTRY_VERIFY(import.bench.fixture.session.isOpen());
        import.page = import.bench.open(QStringLiteral("inventory"));
        import.page->restoreDraft(kept.first());
        QVERIFY((import.view = import.page->findChild<ui::ImportView *>()) != nullptr);
        QVERIFY(import.bench.settle());
        QCOMPARE(import.find<QLineEdit>("import.licence")->text(), QStringLiteral("CC0-1.0"));
        QCOMPARE(import.find<QComboBox>("import.classification")->currentText(), QStringLiteral("confidential"));
        QCOMPARE(import.find<QComboBox>("import.delimiter")->currentText(), QStringLiteral("vertical bar"));
        QCOMPARE(import.find<QTableView>("import.preview")->model()->rowCount(), 3);
        QVERIFY2(import.header(0).endsWith(QStringLiteral("text, yours")), qPrintable(import.header(0)));
        import.view->importButton()->click();
        QTRY_COMPARE(import.shownRecords(), 2);
        drafts.flush();
        QVERIFY(drafts.pending(workspace).isEmpty());
    }
    void givingUpDropsTheDraft()
    {
        Import import;
        QVERIFY(import.start(import.file(QStringLiteral("a.csv"), "a,b\n1,2\n")));
        QTest::keyClicks(import.find<QLineEdit>("import.origin"), QStringLiteral("a survey"));
        ui::DraftStore &drafts = import.bench.fixture.drafts;
        drafts.flush();
        QCOMPARE(drafts.pending(import.bench.fixture.session.workspaceId()).size(), 1);
        import.find<QPushButton>("import.back")->click();
        drafts.flush();
        QVERIFY(drafts.pending(import.bench.fixture.session.workspaceId()).isEmpty());
    }
    void listsBrokenRowsAndLeavesThemOutWhenAsked()
    {
        Import import;
        QVERIFY(import.start(tests::testFile(QStringLiteral("cases/files/ragged.csv"))));
        auto *bad = import.find<QTableView>("badRows");
        QVERIFY(bad->isVisible());
        QCOMPARE(bad->model()->rowCount(), 1);
        QCOMPARE(bad->model()->index(0, 0).data().toString(), QStringLiteral("3"));
        QVERIFY(!import.view->importButton()->isEnabled());
        import.choose("import.badRows", QStringLiteral("Leave all of them out"));
        QVERIFY(import.view->importButton()->isEnabled());
        import.view->importButton()->click();
        QTRY_COMPARE(import.shownRecords(), 2);
        QTRY_VERIFY(import.page->findChild<ui::InlineMessage *>()->text().contains(QStringLiteral("1 left out")));
        QTRY_VERIFY(import.page->findChild<QTableView *>(QStringLiteral("badRows")) != nullptr); // the stored report, in the details
    }
    void badFilesSayWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("binary") << QByteArray("\x01\x02\x00\xff\xfe\x10\x00\x00", 8);
        QTest::newRow("pickle") << QByteArray("\x80\x04\x95.", 4);
        QTest::newRow("header only") << QByteArray("a,b\n");
        QTest::newRow("blank lines") << QByteArray("\n\n\n");
        QTest::newRow("torn UTF-16") << QByteArray("\xff\xfe" "a\0,\0b\0\n\0" "1", 11);
        QTest::newRow("zip") << QByteArray("PK\3\4....");
    }
    void badFilesSayWhatIsWrong()
    {
        QFETCH(QByteArray, content);
        Import import;
        const QString path = import.file(QStringLiteral("bad.csv"), content);
        QVERIFY(import.start(path));
        QVERIFY(import.view->message()->isVisible());
        QVERIFY2(import.view->message()->text().contains(QStringLiteral("bad.csv")), qPrintable(import.view->message()->text()));
        QVERIFY(!import.view->importButton()->isEnabled());
        QTest::keyClick(import.view, Qt::Key_Escape);
        QTRY_VERIFY(import.page->findChild<ui::RecordTable *>()->isVisible());
        QCOMPARE(import.shownRecords(), 0);
    }
    void repeatedNamesAreTold()
    {
        Import import;
        QVERIFY(import.start(import.file(QStringLiteral("twice.csv"), "a,a\n1,2\n3,4\n")));
        QVERIFY2(import.find<QLabel>("import.notes")->text().contains(QStringLiteral("a_2")), qPrintable(import.find<QLabel>("import.notes")->text()));
    }
    void aFileThatVanishesIsNotImported()
    {
        Import import;
        const QString path = import.file(QStringLiteral("gone.csv"), "a,b\n1,2\n");
        QVERIFY(import.start(path));
        QVERIFY(QFile::remove(path));
        import.view->importButton()->click();
        QTRY_VERIFY(import.view->message()->isVisible());
        QCOMPARE(import.view->message()->severity(), ui::Severity::Failure);
        QCOMPARE(import.shownRecords(), 0);
        QVERIFY(import.find<QLineEdit>("import.name")->isVisible()); // nothing that was typed is lost
    }
    void needsAName()
    {
        Import import;
        QVERIFY(import.start(tests::testFile(QStringLiteral("cases/files/people.csv"))));
        import.find<QLineEdit>("import.name")->clear();
        import.view->importButton()->click();
        QVERIFY(!import.view->isImporting());
        QTRY_VERIFY(import.find<QLineEdit>("import.name")->hasFocus());
    }
    void modelsAreLookedAtFirst()
    {
        Import import;
        QVERIFY(import.start(QStringLiteral(HALLMARKER_SOURCE_DIR "/resources/example/credit-model.pt"), "inventory.importModel"));
        QTRY_VERIFY(import.view->importButton()->isEnabled());
        QStringList facts;
        for (const QLabel *label : import.view->findChildren<QLabel *>())
            facts += label->text();
        QVERIFY(facts.contains(QStringLiteral("torchscript")));
        QCOMPARE(import.shownRecords(), 0);
        const QStringList problems = tests::auditAccessibility(import.bench.window) + tests::letteredLikeMenus(import.bench.window);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1Char('\n'))));
        import.bench.fixture.shoot(import.bench.window, QStringLiteral("import-model"));
        import.view->importButton()->click();
        QTRY_COMPARE(import.shownRecords(), 2);
    }
    void aSignatureThatContradictsItselfIsTold()
    {
        Import import;
        QVERIFY(import.start(QStringLiteral(HALLMARKER_SOURCE_DIR "/resources/example/credit-model.pt"), "inventory.importModel"));
        auto *signature = import.find<QLineEdit>("import.signature");
        signature->setText(import.file(QStringLiteral("s.json"), R"({"task":"x","inputs":{}})"));
        Q_EMIT signature->editingFinished();
        import.bench.settle();
        QTRY_VERIFY(import.view->message()->severity() == ui::Severity::Failure);
        QVERIFY(!import.view->importButton()->isEnabled());
    }
};

HALLMARKER_TEST(TestDatasetImport)
#include "TestDatasetImport.moc"
