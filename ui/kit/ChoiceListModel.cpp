#include "ui/kit/ChoiceListModel.h"

namespace hallmarker::ui {

void ChoiceListModel::add(const QString &id, const QString &text)
{
    beginInsertRows({}, rowCount(), rowCount());
    m_choices.append({id, text});
    endInsertRows();
}

QVariant ChoiceListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return m_choices.at(index.row()).second;
    case Qt::UserRole: return m_choices.at(index.row()).first;
    default: return {};
    }
}

} // namespace hallmarker::ui
