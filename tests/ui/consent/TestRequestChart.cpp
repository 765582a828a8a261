#include "tests/support/TestRegistry.h"
#include "ui/consent/RequestChart.h"

#include <QTest>
#include <QTimeZone>

using namespace hallmarker;

namespace requestchart {

inventory::AccessRequest request(const QDate &day, inventory::AccessVerdict verdict)
{
    inventory::AccessRequest one;
    one.atMs = QDateTime(day, QTime(12, 0), QTimeZone::utc()).toMSecsSinceEpoch();
    one.verdict = verdict;
    return one;
}

} // namespace requestchart

using namespace requestchart;
using RequestVerdict = inventory::AccessVerdict;

class TestRequestChart : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsByDayWithinTwoWeeks()
    {
        const ui::ChartData chart = ui::requestChart({request({2026, 2, 20}, RequestVerdict::Allow), request({2026, 2, 22}, RequestVerdict::Deny), request({2026, 2, 22}, RequestVerdict::Deny)});
        QCOMPARE(chart.categories.size(), 3);
        QCOMPARE(chart.series.size(), 2); // what did not happen has no series
        QCOMPARE(chart.series.at(0).values, QList<double>({1, 0, 0}));
        QCOMPARE(chart.series.at(1).values, QList<double>({0, 0, 2}));
    }
    void countsByMonthBeyond()
    {
        const ui::ChartData chart = ui::requestChart({request({2024, 1, 1}, RequestVerdict::Gap), request({2026, 1, 31}, RequestVerdict::Allow), request({2026, 2, 1}, RequestVerdict::Allow)});
        QCOMPARE(chart.categories.size(), 12);
        QCOMPARE(chart.series.size(), 1); // two years ago is not in the picture
        QCOMPARE(chart.series.first().values.mid(10), QList<double>({1, 1}));
    }
    void isEmptyOfNothing()
    {
        QVERIFY(ui::requestChart({}).categories.isEmpty());
    }
};

HALLMARKER_TEST(TestRequestChart)
#include "TestRequestChart.moc"
