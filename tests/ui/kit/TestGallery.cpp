#include "tests/support/AccessibilityAudit.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/UiFixture.h"
#include "tests/ui/kit/GalleryPage.h"

#include <QTest>

using namespace hallmarker;

class TestGallery : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everythingIsAccessibleInBothThemes()
    {
        tests::UiFixture fixture;
        tests::GalleryPage page;
        page.resize(1500, 1020);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        fixture.shoot(page, QStringLiteral("gallery"));
        for (const ui::ThemeChoice choice : {ui::ThemeChoice::Light, ui::ThemeChoice::Dark}) {
            fixture.theme.setChoice(choice);
            QCOMPARE(tests::auditAccessibility(page).join(QLatin1Char('\n')), QString());
        }
    }
};

HALLMARKER_TEST(TestGallery)
#include "TestGallery.moc"
