#include "ui/checks/FindingCharts.h"

#include "core/check/CheckDefinition.h"

#include <QCoreApplication>

#include <cmath>

namespace hallmarker::ui {

namespace {

struct FindingChartsTexts {
    Q_DECLARE_TR_FUNCTIONS(FindingChartsTexts)
};

/// Which columns of which table are a picture. Tables are known by their key, columns by their place in it, since
/// titles are translated.
struct TablePicture {
    const char *checkId; ///< the id, or its beginning up to a dot
    const char *table;
    ChartData::Kind kind;
    int x;
    int y;
    int low;             ///< -1: no interval
    int high;
    int limit;           ///< column whose first value is a level across the chart; -1: none
    int decimals;
    int most;            ///< rows that are drawn
};

constexpr TablePicture tablePictures[] = {
    {"data.drift", "columns", ChartData::Kind::Bars, 0, 7, -1, -1, 8, 3, 12},
    {"privacy.effect", "features", ChartData::Kind::Bars, 0, 2, -1, -1, 3, 3, 12},
    {"privacy.federated", "rounds", ChartData::Kind::Lines, 0, 1, -1, -1, -1, 2, 1000},
    {"privacy.federated", "rounds", ChartData::Kind::Lines, 0, 4, 5, 6, -1, 2, 1000},
    {"privacy.identifiability", "class_sizes", ChartData::Kind::Bars, 0, 2, -1, -1, -1, 0, 12},
    {"privacy.identifiability", "combinations", ChartData::Kind::Bars, 0, 4, -1, -1, -1, 2, 6},
    {"privacy.minimisation", "features", ChartData::Kind::Bars, 0, 1, 2, 3, -1, 3, 12},
    {"privacy.minimisation", "sets", ChartData::Kind::Bars, 1, 2, -1, -1, -1, 3, 12},
    {"robustness.", "budgets", ChartData::Kind::Lines, 0, 1, 2, 3, -1, 2, 100},
};

double cellNumber(const QJsonArray &row, int column)
{
    const QJsonValue cell = column < 0 ? QJsonValue() : row.at(column);
    return cell.isDouble() ? cell.toDouble() : std::nan("");
}

ChartData tableChart(const core::FigureTable &table, const TablePicture &picture)
{
    ChartData chart;
    chart.kind = picture.kind;
    chart.title = table.title;
    chart.xTitle = table.columns.value(picture.x);
    chart.yTitle = table.columns.value(picture.y);
    chart.decimals = picture.decimals;
    ChartSeries series;
    series.name = chart.yTitle;
    for (const QJsonValue &value : table.rows) {
        const QJsonArray row = value.toArray();
        if (series.values.size() == picture.most)
            break;
        if (picture.kind == ChartData::Kind::Lines)
            chart.x += cellNumber(row, picture.x);
        else
            chart.categories += row.at(picture.x).isDouble() ? QString::number(row.at(picture.x).toDouble()) : row.at(picture.x).toString();
        series.values += cellNumber(row, picture.y);
        if (picture.low >= 0) {
            series.low += cellNumber(row, picture.low);
            series.high += cellNumber(row, picture.high);
        }
    }
    if (series.values.size() < table.rows.size())
        chart.title = FindingChartsTexts::tr("%1 (the first %2)").arg(table.title).arg(series.values.size());
    if (picture.limit >= 0 && !table.rows.isEmpty()) {
        if (const double level = cellNumber(table.rows.first().toArray(), picture.limit); std::isfinite(level))
            chart.limits = {{table.columns.value(picture.limit), level}};
    }
    chart.series = {series};
    return chart;
}

void addSliceCharts(const core::Finding &finding, const core::CheckDefinition *definition, QList<ChartData> &charts)
{
    QMap<QString, QList<const core::Figure *>> byKey;
    for (const core::Figure &figure : finding.figures) {
        if (!figure.slice.isEmpty() && !std::isnan(figure.value))
            byKey[figure.key].append(&figure);
    }
    constexpr qsizetype mostCharts = 4;
    constexpr qsizetype mostSlices = 16;
    for (auto it = byKey.cbegin(); it != byKey.cend() && charts.size() < mostCharts; ++it) {
        if (it->size() < 2 || it->size() > mostSlices)
            continue;
        ChartData chart;
        chart.title = it.key();
        if (definition != nullptr) {
            for (const core::FigureSpec &spec : definition->figures) {
                if (spec.key == it.key())
                    chart.title = spec.label;
            }
        }
        chart.yTitle = it->first()->unit;
        ChartSeries series;
        series.name = chart.title;
        bool hasIntervals = true;
        for (const core::Figure *figure : *it) {
            chart.categories += figure->slice;
            series.values += figure->value;
            series.low += figure->low.value_or(figure->value);
            series.high += figure->high.value_or(figure->value);
            hasIntervals = hasIntervals && figure->low && figure->high;
        }
        if (!hasIntervals) {
            series.low.clear();
            series.high.clear();
        }
        chart.series = {series};
        charts += chart;
    }
}

} // namespace

QList<ChartData> chartsOf(const core::Finding &finding, const core::CheckDefinition *definition)
{
    QList<ChartData> charts;
    for (const core::FigureTable &table : finding.tables) {
        for (const TablePicture &picture : tablePictures) {
            const QLatin1String id(picture.checkId);
            const bool isOfCheck = id.endsWith(QLatin1Char('.')) ? finding.checkId.startsWith(id) : finding.checkId == id;
            if (isOfCheck && table.key == QLatin1String(picture.table) && !table.rows.isEmpty())
                charts += tableChart(table, picture);
        }
    }
    addSliceCharts(finding, definition, charts);
    return charts;
}

} // namespace hallmarker::ui
