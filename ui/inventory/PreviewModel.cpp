#include "ui/inventory/PreviewModel.h"

#include <algorithm>

namespace hallmarker::ui {

QString columnTypeWord(core::ColumnType type)
{
    switch (type) {
    case core::ColumnType::Text: return PreviewModel::tr("text");
    case core::ColumnType::Integer: return PreviewModel::tr("whole number");
    case core::ColumnType::Real: return PreviewModel::tr("number");
    case core::ColumnType::Boolean: return PreviewModel::tr("yes or no");
    case core::ColumnType::Date: return PreviewModel::tr("date");
    }
    return {};
}

void PreviewModel::setTable(const core::Table &table, const QSet<QString> &corrected)
{
    beginResetModel();
    m_table = table;
    m_corrected = corrected;
    endResetModel();
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : std::min(shownRows, static_cast<int>(m_table.rowCount()));
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns().size());
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const core::Column &column = m_table.columns().at(static_cast<std::size_t>(index.column()));
    const auto row = static_cast<std::size_t>(index.row());
    const bool isMissing = column.isMissing(row);
    const auto text = [&] { return isMissing ? tr("missing") : QString::fromStdString(column.text(row)); };
    switch (role) {
    case Qt::DisplayRole: return isMissing ? QString(QChar(0x2013)) : text().left(300); // a dash: no text of the file
    case Qt::ToolTipRole: return text().left(2000);
    case Qt::AccessibleTextRole: return tr("%1: %2", "column: content").arg(column.name(), text().left(300));
    case Qt::TextAlignmentRole: return QVariant::fromValue((column.isNumeric() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (section < 0 || section >= columnCount())
        return {};
    const core::Column &column = m_table.columns().at(static_cast<std::size_t>(section));
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((column.isNumeric() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const QString type = m_corrected.contains(column.name()) ? tr("%1, yours", "type of a column that a person chose").arg(columnTypeWord(column.type())) : columnTypeWord(column.type());
    if (role == Qt::DisplayRole)
        return QString(column.name() % QLatin1Char('\n') % type);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return tr("%1, %2, %3 missing in the sample").arg(column.name(), type).arg(column.missingCount());
    return {};
}

} // namespace hallmarker::ui
