#include "tests/support/AccessibilityAudit.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/UiFixture.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/WelcomePage.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

using namespace hallmarker;

class TestWelcomePage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void listsRecentAndCommands()
    {
        tests::UiFixture fixture;
        QWidget window;
        ui::CommandRegistry registry(&window);
        int opened = 0;
        int examples = 0;
        registry.add({QStringLiteral("workspace.open"), QStringLiteral("&Open workspace ..."), ui::CommandArea::Workspace, {}, ui::IconId::Folder, [&opened] { ++opened; }, {}, {}});
        ui::WelcomePage page(registry, fixture.settings);
        page.refresh();
        QCOMPARE(page.findChildren<QAbstractButton *>(QStringLiteral("workspace.open")).size(), 1);
        QVERIFY(page.findChildren<QAbstractButton *>(QStringLiteral("workspace.example")).isEmpty()); // no example, no button
        registry.add({QStringLiteral("workspace.example"), QStringLiteral("Open &example"), ui::CommandArea::Workspace, {}, ui::IconId::Example, [&examples] { ++examples; }, {}, {}});
        for (int index = 0; index < 12; ++index)
            fixture.settings.addRecentWorkspace(QStringLiteral("/srv/place-%1.hallmarker").arg(index));
        fixture.settings.addRecentWorkspace(QStringLiteral("/srv/place-9.hallmarker"));
        page.refresh();
        QCOMPARE(fixture.settings.recentWorkspaces().size(), 8);
        QCOMPARE(fixture.settings.recentWorkspaces().first(), QStringLiteral("/srv/place-9.hallmarker"));
        QSignalSpy requested(&page, &ui::WelcomePage::openRequested);
        QAbstractButton *recent = nullptr;
        for (QAbstractButton *button : page.findChildren<QAbstractButton *>()) {
            if (button->text() == QLatin1String("place-9"))
                recent = button;
        }
        QVERIFY(recent);
        recent->click();
        QCOMPARE(requested.first().first().toString(), QStringLiteral("/srv/place-9.hallmarker"));
        page.findChild<QAbstractButton *>(QStringLiteral("workspace.example"))->click();
        QCOMPARE(examples, 1);
        page.resize(1024, 700);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QCOMPARE(tests::auditAccessibility(page).join(QLatin1Char('\n')), QString());
    }
};

HALLMARKER_TEST(TestWelcomePage)
#include "TestWelcomePage.moc"
