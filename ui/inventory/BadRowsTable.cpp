#include "ui/inventory/BadRowsTable.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QJsonObject>

namespace hallmarker::ui {

BadRowsTable::BadRowsTable(const QString &name, QWidget *parent) : QTableWidget(0, 3, parent)
{
    setAccessibleName(name);
    setObjectName(QStringLiteral("badRows"));
    setHorizontalHeaderLabels({tr("Line"), tr("Position"), tr("What is wrong")});
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setTabKeyNavigation(false);
    setWordWrap(false); // the tool tip has it whole
    setShowGrid(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setColumnWidth(0, 80);
    setColumnWidth(1, 80);
}

void BadRowsTable::setRows(const QList<core::BadRow> &rows)
{
    setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const core::BadRow &bad = rows.at(row);
        const QString column = bad.column >= 0 ? QString::number(bad.column) : tr("whole row");
        setItem(row, 0, new QTableWidgetItem(QString::number(bad.line)));
        setItem(row, 1, new QTableWidgetItem(column));
        auto *reason = new QTableWidgetItem(bad.reason);
        reason->setToolTip(bad.reason);
        setItem(row, 2, reason);
    }
}

QList<core::BadRow> BadRowsTable::rowsOf(const QJsonArray &badRows)
{
    QList<core::BadRow> rows;
    for (const QJsonValue &value : badRows) {
        const QJsonObject row = value.toObject();
        rows.append({row.value(QLatin1String("line")).toInteger(), row.value(QLatin1String("column")).toInteger(-1), row.value(QLatin1String("reason")).toString()});
    }
    return rows;
}

} // namespace hallmarker::ui
