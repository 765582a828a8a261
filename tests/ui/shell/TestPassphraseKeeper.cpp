// The passphrase in the window: remembered, found again, wrong, forgotten, and a keychain that does not work.
#include "core/log/AuditLog.h"
#include "tests/support/FakeSecretStore.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/UiFixture.h"
#include "tests/ui/shell/SamplePage.h"
#include "ui/kit/FileDialog.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/MessageBox.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/PassphraseKeeper.h"

#include <QCheckBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace hallmarker;

namespace {

const QString rightWord = QStringLiteral("a long passphrase");

/// A window with a keychain, and a sealed workspace that was made in it.
struct KeeperBench {
    explicit KeeperBench(bool shallRemember)
    {
        keeper = new ui::PassphraseKeeper(fixture.session, &store);
        QObject::connect(keeper, &ui::PassphraseKeeper::told, &fixture.session, [this](const QString &text) { told += text; });
        window = &fixture.show({tests::SamplePage::descriptor(QStringLiteral("models"), QStringLiteral("Models"), QStringLiteral("model"), ui::IconId::Model)});
        ui::FileDialog::setAnswerer([this](const ui::FileQuestion &) { return path(); });
        answers = {rightWord};
        ticks = shallRemember;
        ui::MessageBox::setAnswerer([this](const ui::Question &question, QString &input) {
            ++asked;
            offersKeychain = !question.checkLabel.isEmpty();
            if (question.isChecked)
                *question.isChecked = ticks;
            if (answers.isEmpty())
                return 1; // not now
            input = answers.takeFirst();
            return 0;
        });
    }
    QString path() const { return fixture.path(QStringLiteral("sealed.hallmarker")); }
    bool create()
    {
        window->commands().run(QStringLiteral("workspace.create"));
        const bool isOpen = QTest::qWaitFor([this] { return keeper->state() == core::SealState::Open; }, 20'000);
        id = fixture.session.workspaceId();
        return isOpen && fixture.settle();
    }
    void reopen()
    {
        fixture.session.close();
        asked = 0;
        told.clear();
        window->openWorkspace(path());
    }
    bool hasBanner() const { return window->banners().banner(QStringLiteral("sealed")) != nullptr; }

    tests::FakeSecretStore store;
    tests::UiFixture fixture;
    ui::PassphraseKeeper *keeper;
    ui::MainWindow *window;
    QStringList answers;
    QStringList told;
    QString id;
    bool ticks = false;
    bool offersKeychain = false;
    int asked = 0;
};

} // namespace

class TestPassphraseKeeper : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void remembersAndOpensWithoutAsking()
    {
        KeeperBench bench(true);
        QVERIFY(bench.create());
        QVERIFY(bench.offersKeychain);
        QTRY_VERIFY(bench.keeper->isRemembered());
        QCOMPARE(bench.store.secrets.value(bench.id), rightWord);
        QCOMPARE(bench.told.size(), 1);
        bench.reopen();
        QTRY_COMPARE_WITH_TIMEOUT(bench.keeper->state(), core::SealState::Open, 20'000);
        QCOMPARE(bench.asked, 0);
        QVERIFY(bench.keeper->isRemembered());
        QVERIFY(!bench.hasBanner());
        QVERIFY(bench.fixture.session.workspace()->log().rotateKey());
        bench.keeper->forget();
        QTRY_VERIFY(!bench.keeper->isRemembered());
        QVERIFY(bench.store.secrets.isEmpty());
    }
    void asksWhenNothingIsRemembered()
    {
        KeeperBench bench(false);
        QVERIFY(bench.create());
        QVERIFY(bench.store.secrets.isEmpty());
        bench.reopen();
        QTRY_VERIFY_WITH_TIMEOUT(bench.hasBanner(), 20'000); // it stays open for reading meanwhile
        QCOMPARE(bench.store.reads, 2);
        QCOMPARE(bench.keeper->state(), core::SealState::Locked);
        bench.answers = {QStringLiteral("wrong"), rightWord};
        bench.ticks = true;
        bench.window->banners().banner(QStringLiteral("sealed"))->findChild<QPushButton *>()->click();
        QTRY_COMPARE_WITH_TIMEOUT(bench.keeper->state(), core::SealState::Open, 20'000);
        QCOMPARE(bench.asked, 2);
        QTRY_VERIFY(bench.keeper->isRemembered());
        QCOMPARE(bench.store.secrets.value(bench.id), rightWord);
        QTRY_VERIFY(!bench.hasBanner());
    }
    void forgetsAWrongOneAndAsksAgain()
    {
        KeeperBench bench(true);
        QVERIFY(bench.create());
        QTRY_VERIFY(bench.keeper->isRemembered());
        bench.store.secrets[bench.id] = QStringLiteral("of before");
        bench.reopen();
        bench.answers = {rightWord};
        bench.ticks = false;
        QTRY_COMPARE_WITH_TIMEOUT(bench.keeper->state(), core::SealState::Open, 20'000);
        QCOMPARE(bench.asked, 1);
        QVERIFY(bench.store.secrets.isEmpty());
        QVERIFY(!bench.keeper->isRemembered());
    }
    void aBrokenKeychainStopsNothing()
    {
        KeeperBench bench(true);
        bench.store.works = false;
        QVERIFY(bench.create());
        QTRY_COMPARE(bench.told.size(), 1); // a quiet message
        QVERIFY(!bench.keeper->isRemembered());
        bench.reopen();
        QTRY_VERIFY_WITH_TIMEOUT(bench.hasBanner(), 20'000);
        QVERIFY(bench.fixture.session.isOpen());
        QCOMPARE(bench.asked, 0);
    }
    void keepsTheKeychainInStep()
    {
        KeeperBench bench(true);
        QVERIFY(bench.create());
        QTRY_VERIFY(bench.keeper->isRemembered());
        int ended = 0;
        const auto count = [&ended](const core::Result<void> &done) { ended += done ? 1 : 0; };
        bench.keeper->change(QStringLiteral("another"), true, this, count);
        QTRY_COMPARE_WITH_TIMEOUT(ended, 1, 20'000);
        QTRY_COMPARE(bench.store.secrets.value(bench.id), QStringLiteral("another"));
        bench.keeper->change({}, false, this, count);
        QTRY_COMPARE_WITH_TIMEOUT(ended, 2, 20'000);
        QTRY_VERIFY(bench.store.secrets.isEmpty());
        QCOMPARE(bench.keeper->state(), core::SealState::None);
    }
    /// The real dialog, with its check box.
    void showsTheCheckBox()
    {
        KeeperBench bench(false);
        QVERIFY(bench.create());
        bench.reopen();
        QTRY_VERIFY_WITH_TIMEOUT(bench.hasBanner(), 20'000);
        ui::MessageBox::setAnswerer({});
        bench.window->banners().banner(QStringLiteral("sealed"))->findChild<QPushButton *>()->click();
        QDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = bench.window->findChild<QDialog *>(QStringLiteral("question"))) != nullptr && dialog->isVisible());
        auto *check = dialog->findChild<QCheckBox *>(QStringLiteral("questionCheck"));
        QVERIFY(check);
        QVERIFY(!check->isChecked());
        QTest::mouseClick(check, Qt::LeftButton, {}, QPoint(8, check->height() / 2));
        QVERIFY(check->isChecked());
        auto *input = dialog->findChild<QLineEdit *>(QStringLiteral("questionInput"));
        QCOMPARE(input->echoMode(), QLineEdit::Password);
        QTest::keyClicks(input, rightWord);
        QTest::keyClick(input, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(bench.store.secrets.value(bench.id), rightWord, 20'000);
        QCOMPARE(bench.keeper->state(), core::SealState::Open);
    }
};

HALLMARKER_TEST(TestPassphraseKeeper)
#include "TestPassphraseKeeper.moc"
