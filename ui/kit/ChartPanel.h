#pragma once

#include "ui/kit/Tokens.h"

#include <QList>
#include <QStringList>
#include <QWidget>

#include <optional>

class QLabel;
class QStackedLayout;
class QTableView;
class QToolButton;

namespace hallmarker::ui {

class RowsModel;

/// A step of 1, 2 or 5 times a power of ten that cuts a span into at most so many parts; counts get whole steps.
double niceTickStep(double span, int parts, bool isWhole);

struct ChartSeries {
    QString name;
    QList<double> values; ///< one for each category or x; NaN: not defined
    QList<double> low;    ///< interval, empty or as long as values
    QList<double> high;
    std::optional<ColorToken> color = {}; ///< when the series has a meaning (pass, fail); else by its place
};

/// A named level across the chart ("threshold 0.8").
struct ChartLimit {
    QString name;
    double value = 0;
};

struct ChartData {
    enum class Kind { Bars, Lines };
    Kind kind = Kind::Bars;
    QString title;
    QString xTitle;
    QString yTitle;
    QStringList categories; ///< of bars
    QList<double> x;        ///< of lines
    QList<ChartSeries> series;
    QList<ChartLimit> limits;
    std::optional<double> yMin;
    std::optional<double> yMax;
    int decimals = 2;       ///< 0: counts, so the ticks are whole numbers
};

/// A chart and its twin as a table, switched by two buttons; the table is also what a screen reader gets.
class ChartPanel final : public QWidget {
    Q_OBJECT
public:
    explicit ChartPanel(QWidget *parent = nullptr);
    ~ChartPanel() override;

    void setData(const ChartData &data);
    void showTable(bool isTable);
    bool isTableShown() const;
    QTableView *table() const { return m_table; }

private:
    void fillTable();

    class View;
    ChartData m_data;
    QLabel *m_title;
    QToolButton *m_chartButton;
    QToolButton *m_tableButton;
    View *m_view;
    QTableView *m_table;
    RowsModel *m_rows = nullptr;
    QStackedLayout *m_stack;
};

} // namespace hallmarker::ui
