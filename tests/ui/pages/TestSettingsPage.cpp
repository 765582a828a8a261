#include "tests/support/TestRegistry.h"
#include "tests/ui/pages/PageBench.h"
#include "ui/kit/InlineMessage.h"
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
};

HALLMARKER_TEST(TestSettingsPage)
#include "TestSettingsPage.moc"
