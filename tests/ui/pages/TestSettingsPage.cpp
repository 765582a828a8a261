#include "core/log/AuditLog.h"
#include "tests/support/TestRegistry.h"
#include "tests/ui/pages/PageBench.h"
#include "ui/kit/ActionButton.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/MessageBox.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/Session.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>

using namespace hallmarker;

class TestSettingsPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsTheLanguage()
    {
        tests::PageBench bench;
        auto *page = bench.open(QStringLiteral("settings"));
        auto *language = page->findChild<QComboBox *>(QStringLiteral("settings.language"));
        QCOMPARE(bench.fixture.settings.language(), QString());
        QCOMPARE(language->currentIndex(), 0);
        for (const QString &one : {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("fr")}) {
            QVERIFY(language->findData(one) > 0);
            language->setCurrentIndex(language->findData(one));
            bench.fixture.settings.sync();
            QCOMPARE(ui::UiSettings(bench.fixture.path(QStringLiteral("window.ini"))).language(), one); // as the next start reads it
        }
        QVERIFY(page->findChild<ui::InlineMessage *>()->isVisible());
        language->setCurrentIndex(0);
        QCOMPARE(bench.fixture.settings.language(), QString());
    }
    void switchesTheThemeAtOnce()
    {
        tests::PageBench bench;
        auto *page = bench.open(QStringLiteral("settings"));
        auto *theme = page->findChild<QComboBox *>(QStringLiteral("settings.theme"));
        theme->setCurrentIndex(theme->findData(int(ui::ThemeChoice::Dark)));
        QCOMPARE(bench.fixture.theme.kind(), ui::ThemeKind::Dark);
        QVERIFY(bench.window.commands().run(QStringLiteral("view.theme.toggle")));
        QCOMPARE(theme->currentData().toInt(), int(ui::ThemeChoice::Light)); // follows the command
    }
    void rotatesTheKey()
    {
        tests::PageBench bench;
        auto *page = bench.open(QStringLiteral("settings"));
        auto *keys = page->findChild<QPlainTextEdit *>(QStringLiteral("settings.keys"));
        QTRY_COMPARE(keys->toPlainText().split(QLatin1Char('\n')).size(), 1);
        bench.answerBox(0);
        QVERIFY(bench.window.commands().run(QStringLiteral("settings.rotateKey")));
        QTRY_COMPARE(keys->toPlainText().split(QLatin1Char('\n')).size(), 2);
        QVERIFY(page->findChild<QLabel *>(QStringLiteral("settings.workspace"))->text().contains(bench.fixture.session.workspaceId()));
    }
    /// Set, forgotten by the keychain, changed, removed; the page says each time how it stands.
    void changesThePassphrase()
    {
        tests::PageBench bench;
        auto *page = bench.open(QStringLiteral("settings"));
        auto *seal = page->findChild<QLabel *>(QStringLiteral("settings.seal"));
        const auto isEnabled = [&bench](const char *id) { return bench.window.commands().isEnabled(QLatin1String("settings.") + QLatin1String(id)); };
        QTRY_COMPARE(bench.keeper.state(), core::SealState::None);
        QVERIFY(seal->text().startsWith(QLatin1String("No passphrase")));
        QVERIFY(!isEnabled("removePassphrase"));
        QVERIFY(!isEnabled("forgetPassphrase"));
        QStringList words;
        ui::MessageBox::setAnswerer([&words](const ui::Question &question, QString &input) {
            if (question.isChecked)
                *question.isChecked = true;
            if (!words.isEmpty())
                input = words.takeFirst();
            return 0;
        });
        words = {QStringLiteral("one"), QStringLiteral("another")};
        QVERIFY(bench.window.commands().run(QStringLiteral("settings.changePassphrase")));
        QTRY_VERIFY(page->findChild<ui::InlineMessage *>()->text().contains(QLatin1String("differ")));
        QCOMPARE(bench.keeper.state(), core::SealState::None);
        words = {QStringLiteral("one"), QStringLiteral("one")};
        ui::ActionButton *button = nullptr;
        for (auto *one : page->findChildren<ui::ActionButton *>()) {
            if (one->shownAction() == bench.window.commands().action(QStringLiteral("settings.changePassphrase")))
                button = one;
        }
        QVERIFY(button && button->isVisible());
        button->click();
        const QString id = bench.fixture.session.workspaceId();
        QTRY_COMPARE_WITH_TIMEOUT(bench.keychain.secrets.value(id), QStringLiteral("one"), 20'000);
        QTRY_VERIFY(bench.keeper.isRemembered());
        QCOMPARE(bench.keeper.state(), core::SealState::Open);
        QVERIFY(seal->text().contains(QLatin1String("remembers it")));
        QVERIFY(isEnabled("removePassphrase"));
        QVERIFY(bench.window.commands().run(QStringLiteral("settings.forgetPassphrase")));
        QTRY_VERIFY(bench.keychain.secrets.isEmpty());
        QTRY_VERIFY(seal->text().contains(QLatin1String("does not remember")));
        QVERIFY(!isEnabled("forgetPassphrase"));
        QVERIFY(bench.window.commands().run(QStringLiteral("settings.removePassphrase")));
        QTRY_COMPARE_WITH_TIMEOUT(bench.keeper.state(), core::SealState::None, 20'000);
        QVERIFY(seal->text().startsWith(QLatin1String("No passphrase")));
        QVERIFY(bench.fixture.session.workspace()->log().rotateKey());
    }
};

HALLMARKER_TEST(TestSettingsPage)
#include "TestSettingsPage.moc"
