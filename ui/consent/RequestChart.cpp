#include "ui/consent/RequestChart.h"

#include "ui/consent/ConsentWords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace hallmarker::ui {

namespace {

struct RequestChartTexts {
    Q_DECLARE_TR_FUNCTIONS(RequestChartTexts)
};

constexpr int mostDays = 14;
constexpr int mostMonths = 12;

QDate chartDayOf(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc()).date();
}

} // namespace

ChartData requestChart(const QList<inventory::AccessRequest> &requests)
{
    using Verdict = inventory::AccessVerdict;
    ChartData chart;
    chart.title = RequestChartTexts::tr("Requests by verdict");
    chart.yTitle = RequestChartTexts::tr("Requests");
    chart.decimals = 0;
    chart.yMin = 0;
    if (requests.isEmpty())
        return chart;
    const auto [oldest, newest] = std::minmax_element(requests.cbegin(), requests.cend(), [](const auto &one, const auto &other) { return one.atMs < other.atMs; });
    const QDate last = chartDayOf(newest->atMs);
    const bool isDaily = chartDayOf(oldest->atMs).daysTo(last) < mostDays;
    chart.xTitle = isDaily ? RequestChartTexts::tr("Day") : RequestChartTexts::tr("Month");
    const auto partOf = [isDaily](const QDate &day) { return isDaily ? day : QDate(day.year(), day.month(), 1); };
    QList<QDate> parts;
    QDate first = partOf(chartDayOf(oldest->atMs));
    if (!isDaily)
        first = std::max(first, partOf(last).addMonths(1 - mostMonths));
    const QLocale locale;
    for (QDate part = first; part <= partOf(last); part = isDaily ? part.addDays(1) : part.addMonths(1)) {
        parts += part;
        chart.categories += isDaily ? locale.toString(part, QLocale::ShortFormat) : QString(locale.standaloneMonthName(part.month(), QLocale::ShortFormat) % QLatin1Char(' ') % part.toString(QStringLiteral("yy")));
    }
    for (const Verdict verdict : {Verdict::Allow, Verdict::AllowByException, Verdict::Deny, Verdict::Gap}) {
        ChartSeries series;
        series.name = verdictWord(verdict);
        series.color = statusColor(verdictStatus(verdict));
        series.values = QList<double>(parts.size(), 0);
        for (const inventory::AccessRequest &request : requests) {
            const qsizetype at = parts.indexOf(partOf(chartDayOf(request.atMs)));
            if (request.verdict == verdict && at >= 0)
                series.values[at] += 1;
        }
        if (std::any_of(series.values.cbegin(), series.values.cend(), [](double value) { return value > 0; }))
            chart.series += series;
    }
    return chart;
}

} // namespace hallmarker::ui
