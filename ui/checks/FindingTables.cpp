#include "ui/checks/FindingTables.h"

#include "core/check/CheckDefinition.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/RowsModel.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QLocale>
#include <QTableView>

#include <algorithm>
#include <cmath>

namespace hallmarker::ui {

namespace {

struct FindingTablesTexts {
    Q_DECLARE_TR_FUNCTIONS(FindingTablesTexts)
};

constexpr int mostRows = 10;      ///< more scroll inside of the table
constexpr int widestColumn = 280;

RowsCell detailCell(const QJsonValue &cell)
{
    if (cell.isDouble())
        return {shownNumber(cell.toDouble()), cell.toDouble(), {}, IconId::None, {}};
    if (cell.isBool())
        return {cell.toBool() ? FindingTablesTexts::tr("yes") : FindingTablesTexts::tr("no"), cell.toBool() ? 1 : 0, {}, IconId::None, {}};
    return {cell.toString(), {}, {}, IconId::None, cell.toString()};
}

} // namespace

QString shownNumber(double value)
{
    if (std::isnan(value))
        return {};
    return std::floor(value) == value && std::fabs(value) < 1e12 ? QLocale().toString(value, 'f', 0) : QLocale().toString(value, 'g', 5);
}

QString shownFigure(const core::Figure &figure)
{
    if (std::isnan(figure.value))
        return figure.note.isEmpty() ? FindingTablesTexts::tr("not defined") : FindingTablesTexts::tr("not defined: %1").arg(figure.note);
    QString text = shownNumber(figure.value);
    if (figure.low && figure.high)
        text += FindingTablesTexts::tr(" (%1 to %2)", "an interval behind a figure").arg(shownNumber(*figure.low), shownNumber(*figure.high));
    // "share" says nothing that the number does not.
    return figure.unit.isEmpty() || figure.unit == QLatin1String("share") ? text : QString(text + QLatin1Char(' ') + figure.unit);
}

core::FigureSpec figureSpec(const core::CheckDefinition *definition, const QString &key)
{
    if (definition != nullptr) {
        for (const core::FigureSpec &spec : definition->figures) {
            if (spec.key == key)
                return spec;
        }
    }
    core::FigureSpec spec;
    spec.key = key;
    spec.label = key;
    return spec;
}

RecordTable *makeFiguresTable(const core::Finding &finding, const core::CheckDefinition *definition, QWidget *parent)
{
    const bool hasSlices = std::any_of(finding.figures.begin(), finding.figures.end(), [](const core::Figure &figure) { return !figure.slice.isEmpty(); });
    QList<RowsColumn> columns{{QStringLiteral("figure"), FindingTablesTexts::tr("Figure")}, {QStringLiteral("value"), FindingTablesTexts::tr("Value"), true}};
    if (hasSlices)
        columns.append({QStringLiteral("slice"), FindingTablesTexts::tr("Slice")});
    QList<TableRow> list;
    int number = 0;
    for (const core::Figure &figure : finding.figures) {
        const core::FigureSpec spec = figureSpec(definition, figure.key);
        const QString help = figure.note.isEmpty() || std::isnan(figure.value) ? spec.help : QString(spec.help + QLatin1Char(' ') + figure.note);
        TableRow row;
        row.id = QString(figure.key + QLatin1Char('/') + figure.slice);
        row.cells = {{spec.label, number++, {}, IconId::None, help}, {shownFigure(figure), figure.value, {}, IconId::None, help}};
        if (hasSlices)
            row.cells.append({figure.slice, {}, {}, IconId::None, figure.slice});
        list.append(row);
    }
    auto *table = new RecordTable(FindingTablesTexts::tr("Figures of the finding"), parent);
    auto *rows = new RowsModel(columns, table);
    rows->setRows(list);
    table->setModel(rows);
    QHeaderView *header = table->view()->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    table->view()->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->fitRows(mostRows);
    return table;
}

RecordTable *makeDetailsTable(const core::FigureTable &table, QWidget *parent)
{
    QList<RowsColumn> columns;
    for (qsizetype at = 0; at < table.columns.size(); ++at) {
        const QString &name = table.columns.at(at);
        const bool isNumeric = !table.rows.isEmpty() && table.rows.first().toArray().at(at).isDouble();
        columns.append({name, name, isNumeric});
    }
    QList<TableRow> list;
    for (qsizetype at = 0; at < table.rows.size(); ++at) {
        TableRow row;
        row.id = QString::number(at);
        const QJsonArray cells = table.rows.at(at).toArray();
        for (const QJsonValue &cell : cells)
            row.cells.append(detailCell(cell));
        list.append(row);
    }
    auto *view = new RecordTable(table.title, parent);
    auto *rows = new RowsModel(columns, view);
    rows->setRows(list);
    // In the order of the check: "most dangerous first" says more than an alphabet.
    view->view()->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    view->setModel(rows);
    view->view()->horizontalHeader()->setResizeContentsPrecision(50);
    view->view()->resizeColumnsToContents();
    for (int column = 0; column < columns.size(); ++column)
        view->view()->setColumnWidth(column, std::min(widestColumn, view->view()->columnWidth(column) + 8));
    view->fitRows(mostRows);
    return view;
}

} // namespace hallmarker::ui
