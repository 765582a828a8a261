#include "ui/kit/RowsModel.h"

#include "ui/kit/LetGo.h"

#include <utility>

namespace hallmarker::ui {

RowsModel::RowsModel(const QList<RowsColumn> &columns, QObject *parent) : QAbstractTableModel(parent), m_columns(columns) {}

RowsModel::~RowsModel()
{
    const qsizetype size = m_rows.size();
    letGoElsewhere(std::move(m_rows), size);
}

void RowsModel::setRows(const QList<TableRow> &rows)
{
    beginResetModel();
    const qsizetype size = m_rows.size();
    letGoElsewhere(std::exchange(m_rows, rows), size);
    endResetModel();
}

int RowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant RowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return cellData(m_rows.at(index.row()), index.column(), role);
}

QVariant RowsModel::cellData(const TableRow &row, int column, int role) const
{
    if (role == RecordIdRole)
        return row.id;
    const RowsCell cell = row.cells.value(column);
    const QString text = cell.shownText();
    switch (role) {
    case Qt::DisplayRole: return text;
    case Qt::ToolTipRole: return cell.toolTip.isEmpty() ? QVariant() : QVariant(cell.toolTip);
    case Qt::DecorationRole: return cell.icon == IconId::None ? QVariant() : QVariant(icon(cell.icon));
    case Qt::TextAlignmentRole:
        return m_columns.at(column).isNumeric ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::AccessibleTextRole: // a screen reader says what the column is, and does not fall silent on an empty cell
        return tr("%1: %2", "column: content").arg(m_columns.at(column).title, text.isEmpty() ? tr("empty") : text);
    case StatusRole: return cell.status ? QVariant(static_cast<int>(*cell.status)) : QVariant();
    case SortRole: return cell.sortValue();
    default: return {};
    }
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_columns.at(section).title;
    if (role == Qt::TextAlignmentRole)
        return m_columns.at(section).isNumeric ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

} // namespace hallmarker::ui
