#include "tests/support/AccessibilityAudit.h"
#include "tests/support/TestRegistry.h"
#include "ui/kit/ChartPanel.h"
#include "ui/kit/Theme.h"

#include <QAbstractItemModel>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <cmath>

using namespace hallmarker::ui;

class TestChartPanel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theTwinHasTheFigures()
    {
        Theme theme;
        ChartPanel panel;
        ChartData data;
        data.title = QStringLiteral("Accuracy by group");
        data.xTitle = QStringLiteral("Group");
        data.categories = {QStringLiteral("a"), QStringLiteral("b")};
        data.series = {{QStringLiteral("accuracy"), {0.9, std::nan("")}, {0.85, std::nan("")}, {0.95, std::nan("")}}};
        data.limits = {{QStringLiteral("threshold 0.8"), 0.8}};
        panel.setData(data);
        panel.resize(600, 320);
        panel.show();
        const QAbstractItemModel *model = panel.table()->model();
        QCOMPARE(model->rowCount(), 2);
        QCOMPARE(model->columnCount(), 3);
        QCOMPARE(model->index(0, 1).data().toString(), QStringLiteral("0.90"));
        QCOMPARE(model->index(0, 2).data().toString(), QStringLiteral("0.85 to 0.95"));
        QCOMPARE(model->index(1, 1).data().toString(), QStringLiteral("not defined"));
        QCOMPARE(panel.table()->accessibleName(), data.title);
        panel.showTable(true);
        QVERIFY(panel.isTableShown());
        QVERIFY(panel.table()->isVisible());
    }
    void drawsInBothThemes()
    {
        Theme theme;
        ChartPanel panel;
        ChartData data;
        data.kind = ChartData::Kind::Lines;
        data.title = QStringLiteral("Accuracy under attack");
        data.x = {0, 0.1, 0.2};
        data.series = {{QStringLiteral("plain"), {0.9, 0.5, 0.2}, {0.85, 0.4, 0.1}, {0.95, 0.6, 0.3}}, {QStringLiteral("hardened"), {0.85, 0.8, 0.7}, {}, {}}};
        panel.setData(data);
        panel.resize(600, 320);
        panel.show();
        theme.setChoice(ThemeChoice::Light);
        const QImage light = panel.grab().toImage();
        theme.setChoice(ThemeChoice::Dark);
        QCoreApplication::processEvents();
        const QImage dark = panel.grab().toImage();
        QVERIFY(light != dark);
        QVERIFY(contains(dark, tokenColor(ColorToken::Link, ThemeKind::Dark)));
        QVERIFY(contains(light, tokenColor(ColorToken::Link, ThemeKind::Light)));
    }
    void countsHaveWholeTicks_data()
    {
        QTest::addColumn<double>("span");
        QTest::addColumn<bool>("isWhole");
        QTest::addColumn<double>("step");
        QTest::newRow("one finding") << 1.0 << true << 1.0;
        QTest::newRow("four") << 4.0 << true << 1.0;
        QTest::newRow("six") << 6.0 << true << 2.0;
        QTest::newRow("many") << 1234.0 << true << 500.0;
        QTest::newRow("a share") << 1.0 << false << 0.2;
        QTest::newRow("small") << 0.013 << false << 0.005;
        QTest::newRow("nothing") << 0.0 << false << 1.0;
        QTest::newRow("undefined") << std::nan("") << true << 1.0;
    }
    void countsHaveWholeTicks()
    {
        QFETCH(double, span);
        QFETCH(bool, isWhole);
        QFETCH(double, step);
        QVERIFY(std::fabs(niceTickStep(span, 5, isWhole) - step) < 1e-12);
    }
    void bearsOddData()
    {
        Theme theme;
        ChartPanel panel;
        panel.resize(300, 200);
        panel.show();
        panel.setData({});
        ChartData data;
        data.kind = ChartData::Kind::Lines;
        data.x = {1};
        data.series = {{QStringLiteral("one"), {5}, {}, {}}, {QStringLiteral("none"), {}, {}, {}}, {QStringLiteral("longer"), {1, 2, 3}, {1}, {}}};
        panel.setData(data);
        panel.grab();
        data.kind = ChartData::Kind::Bars;
        data.categories = {QStringLiteral("x")};
        data.series = {{QStringLiteral("nan"), {std::nan("")}, {}, {}}};
        panel.setData(data);
        panel.grab();
        QCOMPARE(panel.table()->model()->rowCount(), 1);
    }
    void isAccessible()
    {
        Theme theme;
        ChartPanel panel;
        ChartData data;
        data.title = QStringLiteral("Bars");
        data.categories = {QStringLiteral("x")};
        data.series = {{QStringLiteral("y"), {1}, {}, {}}};
        panel.setData(data);
        panel.resize(400, 300);
        panel.show();
        panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        QCOMPARE(hallmarker::tests::auditAccessibility(panel).join(QLatin1Char('\n')), QString());
        panel.showTable(true);
        QCOMPARE(hallmarker::tests::auditAccessibility(panel).join(QLatin1Char('\n')), QString());
    }

private:
    static bool contains(const QImage &image, const QColor &color)
    {
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == color)
                    return true;
            }
        }
        return false;
    }
};

HALLMARKER_TEST(TestChartPanel)
#include "TestChartPanel.moc"
