#include "ui/kit/ChartPanel.h"

#include "ui/kit/Icons.h"
#include "ui/kit/RowsModel.h"
#include "ui/kit/StatusPill.h"
#include "ui/kit/Tokens.h"

#include <QAreaSeries>
#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QButtonGroup>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QGraphicsLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineSeries>
#include <QStackedLayout>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>
#include <QValueAxis>

#include <array>
#include <cmath>

namespace hallmarker::ui {

namespace {

constexpr std::array seriesTokens{ColorToken::Link, ColorToken::Warn, ColorToken::Visited, ColorToken::Pass, ColorToken::Fail, ColorToken::Muted};
constexpr std::array seriesDashes{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine, Qt::DashDotDotLine, Qt::SolidLine};

QColor seriesColor(const ChartData &data, qsizetype index, const QPalette &palette)
{
    return tokenColor(data.series.at(index).color.value_or(seriesTokens.at(static_cast<size_t>(index) % seriesTokens.size())), palette);
}

/// Bars differ by their hatching too, in the legend as well.
Qt::BrushStyle seriesHatch(qsizetype index)
{
    constexpr std::array hatches{Qt::SolidPattern, Qt::BDiagPattern, Qt::Dense5Pattern, Qt::FDiagPattern, Qt::HorPattern, Qt::DiagCrossPattern, Qt::VerPattern};
    return hatches.at(static_cast<size_t>(index) % hatches.size());
}

/// Labels of an axis are taken for HTML. A dotted name ("privacy.pii") may break at its dots.
QString axisLabel(const QString &text)
{
    return QString(QLatin1String("<center>") + text.toHtmlEscaped().replace(QLatin1Char('.'), QLatin1String(".<br>")) + QLatin1String("</center>"));
}

/// Square, circle, triangle and diamond in turn, so that series differ without colour.
void paintMarker(QPainter *painter, const QPointF &at, qsizetype series)
{
    const double r = 4;
    switch (series % 4) {
    case 0: painter->drawEllipse(at, r, r); break;
    case 1: painter->drawRect(QRectF(at.x() - r, at.y() - r, 2 * r, 2 * r)); break;
    case 2: painter->drawPolygon(QPolygonF{{at.x(), at.y() - r}, {at.x() + r, at.y() + r}, {at.x() - r, at.y() + r}}); break;
    default: painter->drawPolygon(QPolygonF{{at.x(), at.y() - r}, {at.x() + r, at.y()}, {at.x(), at.y() + r}, {at.x() - r, at.y()}}); break;
    }
}

} // namespace

/// The drawing. Qt Charts draws axes, bars and lines; intervals, levels and names beside the lines are drawn over it.
class ChartPanel::View final : public QChartView {
public:
    explicit View(QWidget *parent) : QChartView(parent)
    {
        setFrameShape(QFrame::NoFrame);
        setRenderHint(QPainter::Antialiasing);
        setFocusPolicy(Qt::NoFocus); // the table twin is the way in for the keyboard
        setMinimumHeight(220);
        chart()->setBackgroundVisible(false);
        chart()->setAnimationOptions(QChart::NoAnimation);
        chart()->setMargins(QMargins(0, space::s, 0, 0));
        chart()->layout()->setContentsMargins(0, 0, 0, 0);
        chart()->legend()->setAlignment(Qt::AlignTop);
        setBackgroundBrush(Qt::NoBrush);
        viewport()->setAutoFillBackground(false);
    }

    void build(const ChartData &data)
    {
        m_data = data;
        QChart *chart = this->chart();
        chart->removeAllSeries();
        const QList<QAbstractAxis *> old = chart->axes();
        for (QAbstractAxis *axis : old) {
            chart->removeAxis(axis);
            delete axis;
        }
        m_mapped = nullptr;
        if (data.series.isEmpty())
            return;
        auto *yAxis = new QValueAxis(chart);
        setTicks(yAxis);
        yAxis->setLabelFormat(QStringLiteral("%.%1f").arg(data.decimals));
        yAxis->setTitleText(data.yTitle);
        QAbstractAxis *xAxis = data.kind == ChartData::Kind::Bars ? buildBars(chart) : buildLines(chart);
        xAxis->setTitleText(data.xTitle);
        chart->addAxis(xAxis, Qt::AlignBottom);
        chart->addAxis(yAxis, Qt::AlignLeft);
        const QList<QAbstractSeries *> all = chart->series();
        for (QAbstractSeries *series : all) {
            series->attachAxis(xAxis);
            series->attachAxis(yAxis);
        }
        // Lines are named at their end; only bars of several series need the legend.
        chart->legend()->setVisible(data.kind == ChartData::Kind::Bars && data.series.size() > 1);
        chart->setMargins(QMargins(0, space::s, data.kind == ChartData::Kind::Lines ? endLabelWidth() : space::s, 0));
        dress(xAxis, yAxis);
    }

protected:
    /// Here and not in the panel: a parent hears of a palette before its children have it.
    void changeEvent(QEvent *event) override
    {
        QChartView::changeEvent(event);
        if (event->type() == QEvent::PaletteChange && !m_data.series.isEmpty())
            build(ChartData(m_data));
    }
    void drawForeground(QPainter *painter, const QRectF &) override
    {
        if (!m_mapped)
            return;
        painter->setRenderHint(QPainter::Antialiasing);
        m_labels.clear();
        for (qsizetype index = 0; index < m_data.series.size(); ++index)
            drawMarks(painter, index);
        const QRectF plot = chart()->plotArea();
        painter->setFont(typeFont(TypeRole::Caption, font()));
        for (const ChartLimit &limit : std::as_const(m_data.limits)) {
            const double y = place(0, limit.value).y();
            if (y < plot.top() - 1 || y > plot.bottom() + 1)
                continue;
            painter->setPen(QPen(tokenColor(ColorToken::Fail, palette()), 1.5, Qt::DashLine));
            painter->drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
            paintLabel(painter, QRectF(plot.left() + space::xs, y - 20, plot.width() - space::s, 18), Qt::AlignRight | Qt::AlignBottom, limit.name, tokenColor(ColorToken::Fail, palette()));
        }
        painter->setFont(tabularFont(typeFont(TypeRole::Caption, font())));
        for (const auto &[rect, label] : std::as_const(m_labels))
            paintLabel(painter, rect, Qt::AlignHCenter | Qt::AlignBottom, label, tokenColor(ColorToken::Text, palette()));
    }

private:
    /// A text with a patch of the ground behind it, so that no line strikes it through.
    void paintLabel(QPainter *painter, const QRectF &rect, int flags, const QString &text, const QColor &color) const
    {
        const QRectF bounds = painter->boundingRect(rect, flags, text);
        painter->fillRect(bounds.adjusted(-2, 0, 2, 0), tokenColor(ColorToken::Window, palette()));
        painter->setPen(color);
        painter->drawText(rect, flags, text);
    }

    QPointF place(double x, double y) const { return chart()->mapToPosition(QPointF(x, y), m_mapped); }

    int endLabelWidth() const
    {
        int width = 0;
        for (const ChartSeries &series : m_data.series)
            width = std::max(width, QFontMetrics(typeFont(TypeRole::Caption, font())).horizontalAdvance(series.name));
        return std::min(width, 160) + space::l;
    }

    std::pair<double, double> range() const
    {
        double low = m_data.kind == ChartData::Kind::Bars ? 0 : std::numeric_limits<double>::max();
        double high = m_data.kind == ChartData::Kind::Bars ? 0 : std::numeric_limits<double>::lowest();
        const auto take = [&](double value) {
            if (std::isfinite(value)) {
                low = std::min(low, value);
                high = std::max(high, value);
            }
        };
        for (const ChartSeries &series : m_data.series) {
            for (const QList<double> *values : {&series.values, &series.low, &series.high}) {
                for (const double value : *values)
                    take(value);
            }
        }
        for (const ChartLimit &limit : m_data.limits)
            take(limit.value);
        if (low > high)
            low = 0, high = 1;
        if (high - low < 1e-12)
            high = low + 1;
        return {m_data.yMin.value_or(low), m_data.yMax.value_or(high)};
    }

    /// Round ticks that include the whole range; for counts whole numbers, each once.
    void setTicks(QValueAxis *axis) const
    {
        const auto [low, high] = range();
        const double step = niceTickStep(high - low, 5, m_data.decimals == 0);
        const double bottom = m_data.yMin.value_or(std::floor(low / step) * step);
        const double top = m_data.yMax.value_or(std::ceil(high / step - 1e-9) * step);
        axis->setRange(bottom, std::max(top, bottom + step));
        axis->setTickType(QValueAxis::TicksDynamic);
        axis->setTickAnchor(bottom);
        axis->setTickInterval(step);
    }

    QAbstractAxis *buildBars(QChart *chart)
    {
        auto *bars = new QBarSeries(chart);
        bars->setBarWidth(barGroupWidth);
        for (qsizetype index = 0; index < m_data.series.size(); ++index) {
            auto *set = new QBarSet(m_data.series.at(index).name, bars);
            for (const double value : m_data.series.at(index).values)
                set->append(std::isfinite(value) ? value : 0);
            const QColor color = seriesColor(m_data, index, palette());
            set->setBrush(QBrush(color, seriesHatch(index)));
            set->setPen(QPen(color, 1));
            bars->append(set);
        }
        chart->addSeries(bars);
        m_mapped = bars;
        auto *axis = new QBarCategoryAxis(chart);
        for (const QString &category : std::as_const(m_data.categories))
            axis->append(axisLabel(category));
        return axis;
    }

    QAbstractAxis *buildLines(QChart *chart)
    {
        double low = std::numeric_limits<double>::max();
        double high = std::numeric_limits<double>::lowest();
        for (qsizetype index = 0; index < m_data.series.size(); ++index) {
            const ChartSeries &source = m_data.series.at(index);
            const QColor color = seriesColor(m_data, index, palette());
            auto *line = new QLineSeries(chart);
            line->setName(source.name);
            line->setPen(QPen(color, 2, seriesDashes.at(static_cast<size_t>(index) % seriesDashes.size()), Qt::RoundCap, Qt::RoundJoin));
            auto *top = new QLineSeries(chart);
            auto *bottom = new QLineSeries(chart);
            for (qsizetype at = 0; at < std::min(source.values.size(), m_data.x.size()); ++at) {
                const double x = m_data.x.at(at);
                low = std::min(low, x);
                high = std::max(high, x);
                if (std::isfinite(source.values.at(at)))
                    line->append(x, source.values.at(at));
                if (std::isfinite(source.low.value(at, std::nan(""))) && std::isfinite(source.high.value(at, std::nan("")))) {
                    top->append(x, source.high.at(at));
                    bottom->append(x, source.low.at(at));
                }
            }
            if (top->count() > 1) {
                auto *band = new QAreaSeries(top, bottom);
                top->setParent(band);
                bottom->setParent(band);
                QColor quiet = color;
                quiet.setAlphaF(0.14F);
                band->setColor(quiet);
                band->setPen(Qt::NoPen);
                chart->addSeries(band);
            } else {
                delete top;
                delete bottom;
            }
            chart->addSeries(line);
            m_mapped = line;
        }
        auto *axis = new QValueAxis(chart);
        if (low > high)
            low = 0, high = 1;
        axis->setRange(low, high > low ? high : low + 1);
        axis->setLabelFormat(QStringLiteral("%g"));
        return axis;
    }

    void dress(QAbstractAxis *xAxis, QAbstractAxis *yAxis)
    {
        const QColor muted = tokenColor(ColorToken::Muted, palette());
        const QColor border = tokenColor(ColorToken::Border, palette());
        const QFont caption = tabularFont(typeFont(TypeRole::Caption, font()));
        for (QAbstractAxis *axis : {xAxis, yAxis}) {
            axis->setLabelsColor(muted);
            axis->setLabelsFont(caption);
            axis->setTitleFont(caption);
            axis->setTitleBrush(muted);
            axis->setGridLinePen(QPen(border, 1));
            axis->setLinePen(QPen(border, 1));
            axis->setShadesVisible(false);
        }
        xAxis->setGridLineVisible(false);
        yAxis->setLineVisible(false);
        chart()->legend()->setLabelColor(tokenColor(ColorToken::Text, palette()));
        chart()->legend()->setFont(caption);
    }

    void drawMarks(QPainter *painter, qsizetype index)
    {
        const ChartSeries &series = m_data.series.at(index);
        const QColor color = seriesColor(m_data, index, palette());
        const QColor text = tokenColor(ColorToken::Text, palette());
        painter->setFont(tabularFont(typeFont(TypeRole::Caption, font())));
        const bool isBars = m_data.kind == ChartData::Kind::Bars;
        const qsizetype bars = m_data.series.size();
        QPointF last;
        for (qsizetype at = 0; at < series.values.size(); ++at) {
            const double value = series.values.at(at);
            const double offset = barGroupWidth * ((static_cast<double>(index) + 0.5) / static_cast<double>(bars) - 0.5);
            const double x = isBars ? static_cast<double>(at) + offset : m_data.x.value(at);
            if (!std::isfinite(value))
                continue;
            const QPointF point = place(x, value);
            const double low = series.low.value(at, std::nan(""));
            const double high = series.high.value(at, std::nan(""));
            double top = point.y();
            if (isBars) {
                if (std::isfinite(low) && std::isfinite(high)) {
                    const double lowY = place(x, low).y();
                    top = place(x, high).y();
                    painter->setPen(QPen(text, 1.5));
                    painter->drawLine(QPointF(point.x(), lowY), QPointF(point.x(), top));
                    painter->drawLine(QPointF(point.x() - 4, lowY), QPointF(point.x() + 4, lowY));
                    painter->drawLine(QPointF(point.x() - 4, top), QPointF(point.x() + 4, top));
                }
                if (value != 0 || bars == 1) // rows of "0" where there is no bar tell nothing
                    m_labels.append({QRectF(point.x() - 40, top - 20, 80, 18), QLocale().toString(value, 'f', m_data.decimals)});
            } else {
                painter->setPen(QPen(tokenColor(ColorToken::Base, palette()), 1));
                painter->setBrush(color);
                paintMarker(painter, point, index);
                last = point;
            }
        }
        if (!isBars && !last.isNull()) {
            painter->setPen(color);
            painter->drawText(QRectF(last.x() + space::s, last.y() - 10, 160, 20), Qt::AlignVCenter | Qt::AlignLeft, series.name);
        }
    }

    static constexpr double barGroupWidth = 0.6;
    ChartData m_data;
    QAbstractSeries *m_mapped = nullptr;
    QList<std::pair<QRectF, QString>> m_labels; ///< figures over bars, drawn last
};

double niceTickStep(double span, int parts, bool isWhole)
{
    const double raw = span / std::max(1, parts);
    if (!(raw > 0) || !std::isfinite(raw))
        return 1;
    const double power = std::pow(10, std::floor(std::log10(raw)));
    const double share = raw / power;
    const double step = power * (share <= 1 ? 1 : share <= 2 ? 2 : share <= 5 ? 5 : 10);
    return isWhole ? std::max(1.0, step) : step;
}

ChartPanel::ChartPanel(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_chartButton(new QToolButton(this)), m_tableButton(new QToolButton(this)),
      m_view(new View(this)), m_table(new QTableView(this)), m_stack(new QStackedLayout)
{
    m_title->setFont(typeFont(TypeRole::Section, font()));
    m_title->setWordWrap(true);
    auto *group = new QButtonGroup(this);
    const auto prepare = [&](QToolButton *button, const QString &text) {
        button->setText(text);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        group->addButton(button);
    };
    prepare(m_chartButton, tr("Chart"));
    prepare(m_tableButton, tr("Table"));
    m_chartButton->setChecked(true);
    connect(m_tableButton, &QToolButton::toggled, this, [this](bool isOn) { m_stack->setCurrentIndex(isOn ? 1 : 0); });
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setItemDelegate(new StatusDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_table);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_chartButton, 0, Qt::AlignTop);
    head->addWidget(m_tableButton, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addLayout(m_stack, 1);
}

ChartPanel::~ChartPanel() = default;

void ChartPanel::setData(const ChartData &data)
{
    m_data = data;
    m_title->setText(data.title);
    m_view->build(data);
    m_view->setAccessibleName(tr("Chart: %1. The table beside it has the same figures.").arg(data.title));
    m_table->setAccessibleName(data.title);
    setAccessibleName(data.title);
    m_chartButton->setAccessibleName(tr("Show %1 as a chart").arg(data.title));
    m_tableButton->setAccessibleName(tr("Show %1 as a table").arg(data.title));
    fillTable();
}

void ChartPanel::showTable(bool isTable)
{
    (isTable ? m_tableButton : m_chartButton)->setChecked(true);
}

bool ChartPanel::isTableShown() const
{
    return m_stack->currentIndex() == 1;
}

void ChartPanel::fillTable()
{
    const QLocale locale;
    const bool isBars = m_data.kind == ChartData::Kind::Bars;
    QList<RowsColumn> columns{{QStringLiteral("x"), m_data.xTitle, !isBars}};
    for (const ChartSeries &series : std::as_const(m_data.series)) {
        columns.append({series.name, series.name, true});
        if (!series.low.isEmpty())
            columns.append({QString(series.name % QLatin1String(".interval")), tr("Interval of %1").arg(series.name), true});
    }
    QList<TableRow> rows;
    const qsizetype count = isBars ? m_data.categories.size() : m_data.x.size();
    const auto number = [&](double value) { return std::isfinite(value) ? locale.toString(value, 'f', m_data.decimals) : tr("not defined"); };
    for (qsizetype at = 0; at < count; ++at) {
        TableRow row;
        row.id = QString::number(at);
        row.cells.append({isBars ? m_data.categories.at(at) : locale.toString(m_data.x.at(at), 'g', 6), {}, {}, IconId::None, {}});
        for (const ChartSeries &series : std::as_const(m_data.series)) {
            const double nothing = std::nan("");
            row.cells.append({number(series.values.value(at, nothing)), {}, {}, IconId::None, {}});
            if (!series.low.isEmpty())
                row.cells.append({tr("%1 to %2", "an interval").arg(number(series.low.value(at, nothing)), number(series.high.value(at, nothing))), {}, {}, IconId::None, {}});
        }
        rows.append(row);
    }
    RowsModel *old = m_rows;
    m_rows = new RowsModel(columns, this);
    m_rows->setRows(rows);
    m_table->setModel(m_rows);
    delete old;
}

} // namespace hallmarker::ui
