#include "ui/kit/RowsModel.h"

#include <algorithm>

namespace hallmarker::ui {

RowsModel::RowsModel(const QList<RowsColumn> &columns, QObject *parent) : QAbstractTableModel(parent), m_columns(columns) {}

void RowsModel::setRows(const QList<TableRow> &rows)
{
    const bool sameIds = std::equal(rows.cbegin(), rows.cend(), m_rows.cbegin(), m_rows.cend(),
                                    [](const TableRow &one, const TableRow &other) { return one.id == other.id; });
    if (sameIds && !rows.isEmpty()) {
        m_rows = rows;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
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
    const TableRow &row = m_rows.at(index.row());
    if (role == RecordIdRole)
        return row.id;
    const RowsCell cell = row.cells.value(index.column());
    const QString text = cell.text.isEmpty() && cell.status ? statusWord(*cell.status) : cell.text;
    switch (role) {
    case Qt::DisplayRole: return text;
    case Qt::ToolTipRole: return cell.toolTip.isEmpty() ? QVariant() : QVariant(cell.toolTip);
    case Qt::DecorationRole: return cell.icon == IconId::None ? QVariant() : QVariant(icon(cell.icon));
    case Qt::TextAlignmentRole:
        return m_columns.at(index.column()).isNumeric ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::AccessibleTextRole: // a screen reader says what the column is, and does not fall silent on an empty cell
        return tr("%1: %2", "column: content").arg(m_columns.at(index.column()).title, text.isEmpty() ? tr("empty") : text);
    case StatusRole: return cell.status ? QVariant(static_cast<int>(*cell.status)) : QVariant();
    case SortRole: return cell.sortKey.isValid() ? cell.sortKey : QVariant(text);
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
