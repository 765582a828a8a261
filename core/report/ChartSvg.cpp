#include "core/report/ChartSvg.h"

#include "core/report/ReportOutline.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace hallmarker::core {

namespace {

constexpr double svgWidth = 720;
constexpr double svgLabelWidth = 220;
constexpr double svgNumberWidth = 90;
constexpr double svgRowHeight = 26;
constexpr double svgBarHeight = 16;
constexpr qsizetype svgLabelCharacters = 32;

QString svgNumber(double value)
{
    return QLocale::c().toString(std::round(value * 100) / 100, 'f', 2);
}

} // namespace

QPair<double, double> chartRange(const ReportChart &chart)
{
    double low = 0;
    double high = 0;
    const auto include = [&](double value) {
        if (std::isfinite(value)) {
            low = std::min(low, value);
            high = std::max(high, value);
        }
    };
    for (const double value : chart.values)
        include(value);
    for (const auto &[from, to] : chart.intervals) {
        include(from);
        include(to);
    }
    return high > low ? QPair(low, high) : QPair(0.0, 1.0);
}

QString chartDescription(const ReportChart &chart, const QString &language)
{
    QStringList spoken;
    for (qsizetype i = 0; i < chart.values.size(); ++i)
        spoken += QString(chart.labels.value(i) + QStringLiteral(": ") + documentNumber(chart.values.at(i), language));
    return QCoreApplication::translate("Report", "Bar chart. %1. The table beside it holds the same numbers.").arg(spoken.join(QStringLiteral("; ")));
}

QString chartSvg(const ReportChart &chart, const QString &language, const QString &idPrefix, bool isStandalone)
{
    const auto [low, high] = chartRange(chart);
    const double plotWidth = svgWidth - svgLabelWidth - svgNumberWidth;
    const double scale = plotWidth / (high - low);
    const auto x = [&, from = low](double value) { return svgLabelWidth + (value - from) * scale; };
    const double height = svgRowHeight * static_cast<double>(chart.values.size()) + 8;

    QString svg = QStringLiteral("<svg%1 class=\"chart\" viewBox=\"0 0 %2 %3\" width=\"%2\" height=\"%3\" role=\"img\" aria-labelledby=\"%4-t %4-d\">\n")
                      .arg(isStandalone ? QStringLiteral(" xmlns=\"http://www.w3.org/2000/svg\"") : QString(), QString::number(svgWidth), QString::number(height), idPrefix);
    svg += QStringLiteral("<title id=\"%1-t\">%2</title>\n").arg(idPrefix, xmlEscape(chart.title));
    svg += QStringLiteral("<desc id=\"%1-d\">%2</desc>\n").arg(idPrefix, xmlEscape(chartDescription(chart, language)));
    svg += QStringLiteral("<g font-family=\"Inter, 'Noto Sans', sans-serif\" font-size=\"13\">\n");
    for (qsizetype i = 0; i < chart.values.size(); ++i) {
        const double value = chart.values.at(i);
        const double top = 4 + svgRowHeight * static_cast<double>(i) + (svgRowHeight - svgBarHeight) / 2;
        const double middle = top + svgBarHeight / 2;
        QString label = chart.labels.value(i);
        if (label.size() > svgLabelCharacters)
            label = QString(label.left(svgLabelCharacters - 1) + QChar(0x2026));
        svg += QStringLiteral("<text class=\"label\" x=\"%1\" y=\"%2\" text-anchor=\"end\" fill=\"#1B1F24\">%3</text>\n")
                   .arg(svgNumber(svgLabelWidth - 8), svgNumber(middle + 4.5), xmlEscape(label));
        double right = x(0);
        if (std::isfinite(value)) {
            const double left = x(std::min(0.0, value));
            right = x(std::max(0.0, value));
            svg += QStringLiteral("<rect class=\"bar\" x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" fill=\"#0B5CAD\"/>\n")
                       .arg(svgNumber(left), svgNumber(top), svgNumber(right - left), svgNumber(svgBarHeight));
        }
        if (i < chart.intervals.size() && std::isfinite(chart.intervals.at(i).first) && std::isfinite(chart.intervals.at(i).second)) {
            const double from = x(chart.intervals.at(i).first);
            const double to = x(chart.intervals.at(i).second);
            right = std::max(right, to);
            svg += QStringLiteral("<path class=\"whisker\" d=\"M%1 %2V%3M%1 %4H%5M%5 %2V%3\" fill=\"none\" stroke=\"#1B1F24\" stroke-width=\"1.5\"/>\n")
                       .arg(svgNumber(from), svgNumber(middle - 4), svgNumber(middle + 4), svgNumber(middle), svgNumber(to));
        }
        svg += QStringLiteral("<text class=\"label\" x=\"%1\" y=\"%2\" fill=\"#1B1F24\">%3</text>\n").arg(svgNumber(right + 6), svgNumber(middle + 4.5), xmlEscape(documentNumber(value, language)));
    }
    svg += QStringLiteral("<path class=\"axis\" d=\"M%1 4V%2\" fill=\"none\" stroke=\"#7F8894\"/>\n").arg(svgNumber(x(0)), svgNumber(height - 4));
    svg += QStringLiteral("</g>\n</svg>\n");
    return svg;
}

} // namespace hallmarker::core
