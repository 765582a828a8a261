#include "tests/support/TestRegistry.h"
#include "ui/kit/FlowRow.h"
#include "ui/kit/PanelSplitter.h"
#include "ui/kit/SidePanel.h"

#include <QLabel>
#include <QTest>
#include <QVBoxLayout>

using namespace hallmarker;
using namespace hallmarker::ui;

/// What gives way where there is little room.
class TestNarrowWindows : public QObject {
    Q_OBJECT

    static QLabel *field(QWidget *parent, int width)
    {
        auto *label = new QLabel(parent);
        label->setMinimumSize(width, 20);
        label->setMaximumHeight(20);
        return label;
    }

private Q_SLOTS:
    void aRowGoesOnInTheNextLine_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("lines");
        QTest::newRow("all in one") << 400 << 1;
        QTest::newRow("the second group below") << 260 << 2;
        QTest::newRow("each group by itself") << 150 << 3;
    }
    void aRowGoesOnInTheNextLine()
    {
        QFETCH(int, width);
        QFETCH(int, lines);
        QWidget place;
        auto *row = new FlowRow(&place);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(4);
        QList<QLabel *> fields;
        for (const int each : {40, 100, 60, 60, 90}) { // two pairs and one
            if (fields.size() == 2 || fields.size() == 4)
                row->addSpacing(4);
            fields += field(&place, each);
            row->addWidget(fields.last(), fields.size() == 2 ? 1 : 0);
        }
        QCOMPARE(row->heightForWidth(width), lines * 20 + (lines - 1) * 4);
        QCOMPARE(row->minimumSize().width(), 144); // the widest pair
        place.resize(width, 100);
        place.show();
        QTRY_COMPARE(fields.first()->x(), 0);
        QCOMPARE(fields.at(0)->y(), fields.at(1)->y()); // a label never leaves its field
        QCOMPARE(fields.at(2)->y(), fields.at(3)->y());
        for (const QLabel *each : std::as_const(fields)) {
            QVERIFY(each->geometry().right() < width);
            QVERIFY(each->width() >= each->minimumWidth());
        }
        QVERIFY(fields.at(1)->width() > 100 || width == 150); // takes what is left over
        fields.at(4)->hide();
        QVERIFY(row->heightForWidth(width) <= lines * 24);
    }
    void aRowMirrors()
    {
        QWidget place;
        place.setLayoutDirection(Qt::RightToLeft);
        auto *row = new FlowRow(&place);
        row->setContentsMargins(0, 0, 0, 0);
        QLabel *first = field(&place, 50);
        row->addWidget(first);
        row->addWidget(field(&place, 50));
        place.resize(300, 40);
        place.show();
        QTRY_COMPARE(first->geometry().right(), 299);
    }
    void aPanelTakesThePlaceOfTheRest()
    {
        QWidget page;
        auto *column = new QVBoxLayout(&page);
        column->setContentsMargins(0, 0, 0, 0);
        auto *main = new QWidget;
        main->setMinimumWidth(280);
        auto *panel = new SidePanel;
        panel->setMinimumWidth(440);
        auto &splitter = *new PanelSplitter(main, panel, &page);
        column->addWidget(&splitter);
        page.resize(1000, 400);
        page.show();
        panel->show();
        QTRY_VERIFY(main->isVisible() && panel->isVisible());
        QVERIFY(!splitter.isNarrow());
        page.resize(400, 400);
        QTRY_VERIFY(!main->isVisible());
        QVERIFY(splitter.isNarrow());
        QTRY_VERIFY(panel->isVisible() && panel->width() <= 400);
        panel->hide();
        QTRY_VERIFY(main->isVisible());
        panel->show();
        QTRY_VERIFY(!main->isVisible());
        page.resize(1000, 400);
        QTRY_VERIFY(main->isVisible() && panel->isVisible());
        QVERIFY(panel->minimumWidth() == 440);
        QVERIFY(splitter.minimumSizeHint().width() > 400 && splitter.minimumWidth() < 400); // and the page does not have to scroll
    }
};

HALLMARKER_TEST(TestNarrowWindows)
#include "TestNarrowWindows.moc"
