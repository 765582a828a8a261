#include "tests/support/TestRegistry.h"
#include "ui/kit/ActionButton.h"
#include "ui/kit/DetailSheet.h"
#include "ui/kit/ListSection.h"
#include "ui/kit/SidePanel.h"
#include "ui/kit/Theme.h"

#include <QAction>
#include <QPointer>
#include <QTest>

using namespace hallmarker::ui;

/// A panel is made anew when others write, and somebody may be about to press a button in it.
class TestSidePanel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_theme = std::make_unique<Theme>();
        m_list = std::make_unique<ListSection>(QStringLiteral("Cards"), QStringLiteral("Filter"), QList<RowsColumn>{{QStringLiteral("card"), QStringLiteral("Card")}});
        m_list->resize(1000, 600);
        m_list->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_list.get()));
    }
    void cleanup()
    {
        m_list.reset();
        m_theme.reset();
    }

    void whatHasNotChangedStays()
    {
        m_list->showDetail(QStringLiteral("Card"), sheet(QStringLiteral("A text")));
        const QPointer<QWidget> before = m_list->panel()->content();
        m_list->showDetail(QStringLiteral("Card"), sheet(QStringLiteral("A text")));
        QCOMPARE(m_list->panel()->content(), before.data());
        m_list->showDetail(QStringLiteral("Card"), sheet(QStringLiteral("Another text")));
        QVERIFY(m_list->panel()->content() != before.data());
        QTRY_VERIFY(before.isNull());
    }
    void aPressIsNotLost()
    {
        int pressed = 0;
        connect(&m_action, &QAction::triggered, this, [&pressed] { ++pressed; });
        m_list->showDetail(QStringLiteral("Card"), sheet(QStringLiteral("A text")));
        QTRY_VERIFY(button()->isVisible());
        const QPointer<ActionButton> held = button();
        QTest::mousePress(held.data(), Qt::LeftButton);
        QVERIFY(held->isDown());
        m_list->showDetail(QStringLiteral("Card"), sheet(QStringLiteral("Another text")));
        m_list->showDetail(QStringLiteral("Card"), sheet(QStringLiteral("A third text")));
        QVERIFY(held && held->isVisible());
        QTest::mouseRelease(held.data(), Qt::LeftButton);
        QCOMPARE(pressed, 1);
        QTRY_VERIFY(held.isNull());
        QTRY_VERIFY(m_list->panel()->content()->isVisible());
        QCOMPARE(m_list->panel()->findChildren<DetailSheet *>().size(), 1);
        QTest::mouseClick(button(), Qt::LeftButton);
        QCOMPARE(pressed, 2);
    }
    void theFocusStaysOnItsAction()
    {
        m_list->showDetail(QStringLiteral("Card"), sheet(QStringLiteral("A text")));
        m_list->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_list.get()));
        button()->setFocus();
        QTRY_VERIFY(button()->hasFocus());
        const ActionButton *before = button();
        m_list->showDetail(QStringLiteral("Card"), sheet(QStringLiteral("Another text")));
        const auto *now = qobject_cast<ActionButton *>(QApplication::focusWidget());
        QVERIFY(now != nullptr && now != before);
        QCOMPARE(now->shownAction(), &m_action);
    }

private:
    DetailSheet *sheet(const QString &text)
    {
        auto *made = new DetailSheet;
        made->addText(text);
        made->addActions({&m_action});
        return made;
    }
    ActionButton *button() const { return m_list->panel()->content()->findChild<ActionButton *>(); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ListSection> m_list;
    QAction m_action{QStringLiteral("Play")};
};

HALLMARKER_TEST(TestSidePanel)
#include "TestSidePanel.moc"
