#include "core/log/AuditLog.h"
#include "tests/support/AccessibilityAudit.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/UiFixture.h"
#include "tests/ui/shell/SamplePage.h"
#include "ui/kit/FileDialog.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/MessageBox.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/Toast.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/JobsPanel.h"
#include "ui/shell/NavigationRail.h"
#include "ui/shell/PageHost.h"
#include "ui/shell/PassphraseQuestion.h"
#include "ui/shell/ShortcutsPage.h"
#include "ui/shell/StatusLine.h"
#include "ui/shell/WelcomePage.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QUndoCommand>
#include <QUndoStack>

#include <atomic>
#include <thread>

using namespace hallmarker;

namespace {

QList<ui::PageDescriptor> samplePages()
{
    return {tests::SamplePage::descriptor(QStringLiteral("models"), QStringLiteral("Models"), QStringLiteral("model"), ui::IconId::Model),
            tests::SamplePage::descriptor(QStringLiteral("datasets"), QStringLiteral("Datasets"), QStringLiteral("dataset"), ui::IconId::Dataset), ui::ShortcutsPage::descriptor()};
}

void putModel(tests::UiFixture &fixture, const QString &name, const QString &kind = QStringLiteral("model"))
{
    fixture.session.write(
        QStringLiteral("model.added"),
        [name, kind](core::WriteTransaction &transaction) {
            core::RecordDraft draft;
            draft.kind = kind;
            draft.name = name;
            return transaction.put(draft, 0);
        },
        &fixture.session, [](const core::Result<core::Record> &record) {
            if (!record)
                qWarning("%s", qPrintable(record.error().message));
        });
    fixture.settle();
}

} // namespace

class TestMainWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void welcomesFirst()
    {
        tests::UiFixture fixture;
        ui::MainWindow &window = fixture.show(samplePages());
        QVERIFY(window.welcome().isVisible());
        QVERIFY(!window.rail().isVisible());
        QVERIFY(!window.commands().isEnabled(QStringLiteral("go.models")));
        QCOMPARE(tests::auditAccessibility(window).join(QLatin1Char('\n')), QString());
        QVERIFY(fixture.createWorkspace());
        QTRY_VERIFY(window.rail().isVisible());
        QVERIFY(window.windowTitle().startsWith(QStringLiteral("test")));
        window.commands().run(QStringLiteral("workspace.close"));
        QVERIFY(window.welcome().isVisible());
        QCOMPARE(fixture.settings.recentWorkspaces().size(), 1);
        QTRY_VERIFY(window.pages().currentPage());
    }
    void pagesAndDialogsEndBeforeWhatTheyWorkOn()
    {
        tests::UiFixture fixture;
        ui::MainWindow &window = fixture.show(samplePages());
        QVERIFY(fixture.createWorkspace());
        QTRY_VERIFY(window.pages().currentPage());
        const QPointer<ui::CommandRegistry> commands(&window.commands());
        QStringList ended;
        const auto watch = [&](QObject *part) { connect(part, &QObject::destroyed, this, [&ended, commands](QObject *gone) { ended += gone->objectName() % (commands ? QLatin1String(" first") : QLatin1String(" last")); }); };
        auto *dialog = new QDialog(&window);
        dialog->setObjectName(QStringLiteral("dialog"));
        window.pages().currentPage()->setObjectName(QStringLiteral("page"));
        window.palettePopup().setObjectName(QStringLiteral("palette"));
        watch(dialog);
        watch(window.pages().currentPage());
        watch(&window.palettePopup());
        dialog->open();
        fixture.window.reset();
        ended.sort();
        QCOMPARE(ended, QStringList({QStringLiteral("dialog first"), QStringLiteral("page first"), QStringLiteral("palette first")}));
    }
    void saysThatTheWorkerIsMissing()
    {
        tests::UiFixture fixture;
        ui::MainWindow &without = fixture.show(samplePages());
        QVERIFY(fixture.createWorkspace());
        QVERIFY(without.banners().banner(QStringLiteral("worker")) == nullptr);
        fixture.session.close();
        fixture.window.reset();

        fixture.workerProblem = QStringLiteral("hallmarker-worker is not installed. Install it.");
        ui::MainWindow &window = fixture.show(samplePages());
        window.openWorkspace(fixture.path(QStringLiteral("test.hallmarker")));
        ui::InlineMessage *banner = nullptr;
        QTRY_VERIFY((banner = window.banners().banner(QStringLiteral("worker"))) != nullptr);
        QCOMPARE(banner->text(), fixture.workerProblem);
        QCOMPARE(banner->severity(), ui::Severity::Warning);
        QVERIFY(fixture.settle());
        QCOMPARE(tests::auditAccessibility(window).join(QLatin1Char('\n')), QString());
        banner->findChild<QPushButton *>()->click(); // Hide
        QTRY_VERIFY(window.banners().banner(QStringLiteral("worker")) == nullptr);
    }
    void sealsTheKeyOfANewWorkspace()
    {
        tests::UiFixture fixture;
        ui::MainWindow &window = fixture.show(samplePages());
        const QString path = fixture.path(QStringLiteral("sealed.hallmarker"));
        ui::FileDialog::setAnswerer([path](const ui::FileQuestion &) { return path; });
        ui::MessageBox::setAnswerer([](const ui::Question &question, QString &input) {
            input = question.isSecret ? QStringLiteral("a long passphrase") : QString();
            return 0;
        });
        const auto mayBeSigned = [&fixture] { return fixture.session.workspace()->log().checkpoint(); };
        QVERIFY(window.commands().run(QStringLiteral("workspace.create")));
        QTRY_VERIFY_WITH_TIMEOUT(fixture.session.isOpen(), 20'000);
        QVERIFY(fixture.settle());
        QVERIFY(mayBeSigned());
        fixture.session.close();
        window.openWorkspace(path); // without the passphrase everything can be read, and nothing signed
        QTRY_VERIFY_WITH_TIMEOUT(fixture.session.isOpen(), 20'000);
        putModel(fixture, QStringLiteral("a head that is not signed yet"));
        const auto refused = mayBeSigned();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, core::ErrorKind::Denied);
        bool isOpen = false;
        ui::askForPassphrase(fixture.session, &window, &window, [&isOpen] { isOpen = true; });
        QTRY_VERIFY_WITH_TIMEOUT(isOpen, 20'000);
        QVERIFY(mayBeSigned());
    }
    void keysOfCommandsDoNotMeet()
    {
        tests::UiFixture fixture;
        ui::MainWindow &window = fixture.show(samplePages());
        QVERIFY(fixture.createWorkspace());
        for (const ui::PageDescriptor &page : window.pages().descriptors())
            window.goTo(page.id);
        for (const ui::KeyConflict &conflict : window.commands().conflicts())
            QFAIL(qPrintable(QString(conflict.one + QLatin1String(" and ") + conflict.other + QLatin1String(" on ") + conflict.key.toString())));
        window.commands().add({QStringLiteral("clash"), QStringLiteral("Clash"), ui::CommandArea::Page, QKeySequence(Qt::CTRL | Qt::Key_K), ui::IconId::None, [] {}, {}, {}});
        QCOMPARE(window.commands().conflicts().size(), 1);
    }
    void goesByKeys()
    {
        tests::UiFixture fixture;
        ui::MainWindow &window = fixture.show(samplePages());
        QVERIFY(fixture.createWorkspace());
        QTRY_VERIFY(window.pages().currentPage());
        QCOMPARE(window.pages().currentPage()->pageId(), QStringLiteral("models"));
        QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(window.pages().currentPage()->pageId(), QStringLiteral("datasets"));
        QCOMPARE(window.rail().current(), QStringLiteral("datasets"));
        // The same key belongs to the page in front.
        auto *datasets = static_cast<tests::SamplePage *>(window.pages().page(QStringLiteral("datasets")));
        auto *models = static_cast<tests::SamplePage *>(window.pages().page(QStringLiteral("models")));
        QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(datasets->added, 1);
        QCOMPARE(models->added, 0);
        QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
        QVERIFY(QApplication::focusWidget() && QApplication::focusWidget()->objectName() == QLatin1String("filterSearch"));
        // F6 goes round: page, status line, rail, page.
        QTest::keyClick(&window, Qt::Key_F6);
        QVERIFY(!datasets->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(&window, Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget(), window.rail().button(QStringLiteral("datasets")));
        QTest::keyClick(&window, Qt::Key_F6);
        QVERIFY(datasets->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(&window, Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), window.rail().button(QStringLiteral("datasets")));
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        QVERIFY(window.palettePopup().isVisible());
    }
    void paletteFindsRecords()
    {
        tests::UiFixture fixture;
        ui::MainWindow &window = fixture.show(samplePages());
        QVERIFY(fixture.createWorkspace());
        putModel(fixture, QStringLiteral("zebra scorer"));
        window.goTo(QStringLiteral("datasets"));
        putModel(fixture, QStringLiteral("zebra, as it is drawn"), QStringLiteral("threat-layout")); // no page opens it, so it is not offered
        window.palettePopup().open();
        QTest::keyClicks(window.palettePopup().input(), QStringLiteral("zebra"));
        QTRY_COMPARE_WITH_TIMEOUT(window.palettePopup().list()->model()->rowCount(), 1, 10'000);
        QTest::keyClick(window.palettePopup().input(), Qt::Key_Return);
        QCOMPARE(window.pages().currentPage()->pageId(), QStringLiteral("models"));
        QVERIFY(!static_cast<tests::SamplePage *>(window.pages().currentPage())->openedRecord.isEmpty());
    }
    void refreshesWhatChanged()
    {
        tests::UiFixture fixture;
        ui::MainWindow &window = fixture.show(samplePages());
        QVERIFY(fixture.createWorkspace());
        window.goTo(QStringLiteral("models"));
        auto *models = static_cast<tests::SamplePage *>(window.pages().currentPage());
        putModel(fixture, QStringLiteral("one"));
        QTRY_COMPARE_WITH_TIMEOUT(models->table()->shownRows(), 1, 10'000);
        window.goTo(QStringLiteral("datasets"));
        const int before = models->refreshes;
        putModel(fixture, QStringLiteral("two"));
        QTest::qWait(400);
        QCOMPARE(models->refreshes, before); // not in front: nothing is read
        window.goTo(QStringLiteral("models"));
        QTRY_COMPARE_WITH_TIMEOUT(models->table()->shownRows(), 2, 10'000);
    }
    void undoesOnThePageInFront()
    {
        tests::UiFixture fixture;
        ui::MainWindow &window = fixture.show(samplePages());
        QVERIFY(fixture.createWorkspace());
        window.goTo(QStringLiteral("models"));
        QUndoStack *stack = window.pages().currentPage()->undoStack();
        stack->push(new QUndoCommand(QStringLiteral("rename")));
        QTRY_VERIFY(window.commands().isEnabled(QStringLiteral("edit.undo")));
        window.goTo(QStringLiteral("datasets"));
        QVERIFY(!window.commands().isEnabled(QStringLiteral("edit.undo")));
        window.goTo(QStringLiteral("models"));
        static_cast<tests::SamplePage *>(window.pages().currentPage())->table()->setFocus(); // a text field undoes its own typing
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!stack->canUndo());
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(stack->canUndo());
    }
    void remembersPagesOverARestart()
    {
        tests::UiFixture fixture;
        ui::MainWindow &window = fixture.show(samplePages());
        QVERIFY(fixture.createWorkspace());
        window.goTo(QStringLiteral("datasets"));
        window.commands().run(QStringLiteral("datasets.add"));
        window.commands().setKey(QStringLiteral("view.jobs"), {});
        fixture.settings.setKey(QStringLiteral("view.jobs"), QStringLiteral("Ctrl+Alt+J"));
        QVERIFY(window.close());
        fixture.window.reset();
        ui::MainWindow &again = fixture.show(samplePages());
        QCOMPARE(again.commands().key(QStringLiteral("view.jobs")), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_J));
        again.openWorkspace(fixture.path(QStringLiteral("test.hallmarker")));
        QTRY_VERIFY_WITH_TIMEOUT(again.pages().currentPage(), 10'000);
        QCOMPARE(again.pages().currentPage()->pageId(), QStringLiteral("datasets"));
        QCOMPARE(static_cast<tests::SamplePage *>(again.pages().currentPage())->added, 1);
    }
    void offersDraftsAgain()
    {
        tests::UiFixture fixture;
        QVERIFY(fixture.createWorkspace());
        fixture.drafts.keep({fixture.session.workspaceId(), QStringLiteral("datasets"), QStringLiteral("new"), QStringLiteral("New dataset"), 0, {{QStringLiteral("name"), QStringLiteral("half")}}});
        fixture.session.close();
        ui::MainWindow &window = fixture.show(samplePages());
        window.openWorkspace(fixture.path(QStringLiteral("test.hallmarker")));
        ui::InlineMessage *banner = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT(banner = window.banners().banner(QStringLiteral("drafts")), 10'000);
        QVERIFY(banner->text().contains(QStringLiteral("New dataset")));
        banner->findChild<QPushButton *>()->click();
        auto *page = static_cast<tests::SamplePage *>(window.pages().currentPage());
        QCOMPARE(page->pageId(), QStringLiteral("datasets"));
        QCOMPARE(page->restored.content.value(QLatin1String("name")).toString(), QStringLiteral("half"));
    }
    void asksBeforeWorkIsLost()
    {
        tests::UiFixture fixture;
        ui::MainWindow &window = fixture.show(samplePages());
        QVERIFY(fixture.createWorkspace());
        std::atomic<bool> isCancelled{false};
        fixture.jobs.submit(QStringLiteral("Long"), [&isCancelled](core::Progress &progress) -> core::Result<QJsonValue> {
            while (!progress.isCancelled())
                std::this_thread::sleep_for(std::chrono::milliseconds(2));
            isCancelled = true;
            return core::Error(core::ErrorKind::Cancelled, QStringLiteral("Stopped."));
        });
        window.showJobs(true);
        QVERIFY(window.jobsPanel().isVisible());
        int asked = 0;
        int answer = 0;
        ui::MessageBox::setAnswerer([&](const ui::Question &, QString &) {
            ++asked;
            return answer;
        });
        QVERIFY(!window.close());
        QTRY_COMPARE(asked, 1);
        QVERIFY(window.isVisible());
        answer = 1;
        window.close();
        QTRY_VERIFY(!window.isVisible());
        fixture.jobs.cancelAll();
        QTRY_VERIFY(isCancelled);
    }
    void tellsWhyItDoesNotOpen()
    {
        tests::UiFixture fixture;
        ui::MainWindow &window = fixture.show(samplePages());
        const QString nothing = fixture.path(QStringLiteral("nothing.hallmarker"));
        fixture.settings.addRecentWorkspace(nothing);
        ui::FileDialog::setAnswerer([nothing](const ui::FileQuestion &) { return nothing; });
        QTest::keyClick(&window, Qt::Key_O, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(window.welcome().message()->isVisible(), 10'000);
        QVERIFY(!window.welcome().message()->text().isEmpty());
        window.welcome().message()->findChild<QPushButton *>()->click();
        QVERIFY(fixture.settings.recentWorkspaces().isEmpty());
    }
    void createsFromTheWelcomePage()
    {
        tests::UiFixture fixture;
        ui::MainWindow &window = fixture.show(samplePages());
        const QString path = fixture.path(QStringLiteral("made.hallmarker"));
        ui::FileDialog::setAnswerer([path](const ui::FileQuestion &) { return path; });
        ui::MessageBox::setAnswerer([](const ui::Question &, QString &) { return 0; }); // no passphrase
        QVERIFY(window.commands().run(QStringLiteral("workspace.create")));
        QTRY_VERIFY_WITH_TIMEOUT(fixture.session.isOpen(), 10'000);
        QVERIFY(QFile::exists(path));
    }
    void isAccessibleOnEveryPage_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("wide") << QSize(1280, 800);
        QTest::newRow("least") << QSize(1024, 700);
        QTest::newRow("1280x720 at 200 %") << QSize(640, 360);
    }
    void isAccessibleOnEveryPage()
    {
        QFETCH(QSize, size);
        tests::UiFixture fixture;
        ui::MainWindow &window = fixture.show(samplePages(), size);
        QVERIFY(fixture.createWorkspace());
        putModel(fixture, QStringLiteral("credit"));
        putModel(fixture, QStringLiteral("churn"));
        window.showJobs(size.height() > 600);
        for (const ui::PageDescriptor &page : window.pages().descriptors()) {
            window.goTo(page.id);
            QVERIFY(fixture.settle());
            QCoreApplication::processEvents();
            for (const ui::ThemeChoice choice : {ui::ThemeChoice::Light, ui::ThemeChoice::Dark}) {
                fixture.theme.setChoice(choice);
                const QStringList problems = tests::auditAccessibility(window);
                QVERIFY2(problems.isEmpty(), qPrintable(QString(page.id + QLatin1String(": ") + problems.join(QLatin1String("\n  ")))));
            }
        }
        QCOMPARE(window.size(), size); // nothing forces it wider
    }
    void pictures()
    {
        tests::UiFixture fixture;
        ui::MainWindow &window = fixture.show(samplePages());
        fixture.settings.addRecentWorkspace(QStringLiteral("/home/ana/work/credit.hallmarker"));
        fixture.settings.addRecentWorkspace(QStringLiteral("/home/ana/work/triage.hallmarker"));
        window.welcome().refresh();
        fixture.shoot(window, QStringLiteral("welcome"));
        QVERIFY(fixture.createWorkspace());
        for (const char *name : {"credit-model", "churn-2026", "triage assistant"})
            putModel(fixture, QString::fromLatin1(name));
        window.goTo(QStringLiteral("models"));
        auto *models = static_cast<tests::SamplePage *>(window.pages().currentPage());
        QTRY_COMPARE_WITH_TIMEOUT(models->table()->shownRows(), 3, 10'000);
        window.banners().setBanner(QStringLiteral("stale"), ui::Severity::Warning, QStringLiteral("4 findings are stale: dataset applications changed after they were made."), QStringLiteral("Show them"), [] {});
        window.toasts().showUndo(QStringLiteral("Deleted churn-2025."), [] {});
        window.showJobs(true);
        fixture.shoot(window, QStringLiteral("window-table"));
        window.showJobs(false);
        window.toasts().current()->dismiss();
        window.banners().removeBanner(QStringLiteral("stale"));
        window.goTo(QStringLiteral("datasets"));
        fixture.settle();
        fixture.shoot(window, QStringLiteral("window-empty"));
        window.goTo(QStringLiteral("shortcuts"));
        fixture.shoot(window, QStringLiteral("window-shortcuts"));
        window.palettePopup().open();
        QTest::keyClicks(window.palettePopup().input(), QStringLiteral("c"));
        QTest::qWait(100);
        fixture.shoot(window, QStringLiteral("window-palette"));
        window.palettePopup().close();
        window.resize(640, 360);
        fixture.shoot(window, QStringLiteral("window-small"));
        QVERIFY(window.pages().currentPage());
    }
};

HALLMARKER_TEST(TestMainWindow)
#include "TestMainWindow.moc"
