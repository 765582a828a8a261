#include "ui/privacy/RecordsModel.h"

#include "ui/kit/Tokens.h"
#include "ui/privacy/PrivacyWords.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

#include <limits>

namespace hallmarker::ui {

using anonymisation::ReleaseRows;

void RecordsModel::show(const std::shared_ptr<const ReleaseResult> &result)
{
    beginResetModel();
    m_result = result && result->isReleased() ? result : nullptr;
    m_quasi.clear();
    m_kept.clear();
    m_first = 0;
    if (m_result) {
        const auto &input = m_result->built.input;
        const QStringList kept = input.table.columnNames();
        for (const QString &name : m_result->source->source.table.columnNames()) {
            m_quasi.push_back(int(input.definition.quasiIdentifiers.indexOf(name)));
            m_kept.push_back(int(kept.indexOf(name)));
        }
    }
    endResetModel();
}

void RecordsModel::setSuppressedOnly(bool isOnly)
{
    beginResetModel();
    m_first = 0;
    if (isOnly && m_result)
        m_first = m_result->rows.size() - std::min<std::size_t>(m_result->rows.size(), m_result->built.result.release->suppressed);
    endResetModel();
}

std::size_t RecordsModel::tableRow(int row) const
{
    return m_result->rows.row(m_first + std::size_t(row));
}

int RecordsModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !m_result)
        return 0;
    return int(std::min<std::size_t>(m_result->rows.size() - m_first, std::size_t(std::numeric_limits<int>::max() / 2)));
}

int RecordsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_result ? 0 : leads() + int(m_quasi.size());
}

QString RecordsModel::leadText(int column, std::size_t row) const
{
    if (m_side == Side::Source)
        return countText(row + 1);
    if (m_result->rows.classOf(row) == ReleaseRows::none)
        return column == 0 ? tr("suppressed", "a record") : QString();
    return column == 0 ? tr("%1 (%2)", "number of a class and its records").arg(countText(m_result->rows.classOf(row) + 1U), countText(m_result->rows.classSize(row))) : percentText(m_result->rows.risk(row));
}

QString RecordsModel::sourceText(int column, std::size_t row) const
{
    return QString::fromStdString(m_result->source->source.table.columns()[std::size_t(column)].text(row));
}

QString RecordsModel::releasedText(int column, std::size_t row) const
{
    const auto at = std::size_t(column);
    if (m_kept[at] < 0)
        return tr("left out", "a column of the release");
    if (m_quasi[at] >= 0)
        return QString::fromStdString(m_result->rows.releasedText(std::size_t(m_quasi[at]), row));
    return QString::fromStdString(m_result->built.input.table.columns()[std::size_t(m_kept[at])].text(row));
}

bool RecordsModel::isChanged(int row, int column) const
{
    if (column < leads())
        return false;
    const std::size_t record = tableRow(row);
    return sourceText(column - leads(), record) != releasedText(column - leads(), record);
}

QVariant RecordsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_result)
        return {};
    const std::size_t row = tableRow(index.row());
    const int column = index.column() - leads();
    switch (role) {
    case Qt::DisplayRole: return column < 0 ? leadText(index.column(), row) : m_side == Side::Source ? sourceText(column, row) : releasedText(column, row);
    case Qt::AccessibleTextRole: return QStringLiteral("%1: %2").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), data(index, Qt::DisplayRole).toString());
    case Qt::ToolTipRole: return column < 0 || !isChanged(index.row(), index.column()) ? QVariant() : tr("was \"%1\", is \"%2\"").arg(sourceText(column, row), releasedText(column, row));
    case Qt::TextAlignmentRole: return column < 0 && (m_side == Side::Source || index.column() == 1) ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case Qt::FontRole:
        // What differs from the source is told by weight as well as by the table beside it.
        if (m_side == Side::Release && column >= 0 && isChanged(index.row(), index.column())) {
            QFont font;
            font.setBold(m_kept[std::size_t(column)] >= 0);
            font.setItalic(m_kept[std::size_t(column)] < 0);
            return font;
        }
        return {};
    case Qt::BackgroundRole: {
        // Classes are banded, so that one sees who looks alike.
        const std::uint32_t group = m_result->rows.classOf(row);
        if (group == ReleaseRows::none)
            return tintedGround(ColorToken::Warn, QGuiApplication::palette());
        return tokenColor(group % 2 == 0 ? ColorToken::Base : ColorToken::Alternate, QGuiApplication::palette());
    }
    default: return {};
    }
}

QVariant RecordsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || !m_result)
        return {};
    if (section >= leads())
        return m_result->source->source.table.columns()[std::size_t(section - leads())].name();
    if (m_side == Side::Source)
        return tr("Record");
    return section == 0 ? tr("Class") : tr("Risk");
}

} // namespace hallmarker::ui
