#pragma once

#include <QAbstractListModel>
#include <QList>
#include <QPair>
#include <QString>

namespace hallmarker::ui {

/// Entries of a combo box, handed over whole: id as the item's data, and text. Thousands cost no more than one, which
/// adding them one by one does. One that is missing may be added behind them.
class ChoiceListModel final : public QAbstractListModel {
    Q_OBJECT
public:
    using Choices = QList<QPair<QString, QString>>; ///< id and text
    explicit ChoiceListModel(const Choices &choices, QObject *parent = nullptr) : QAbstractListModel(parent), m_choices(choices) {}

    void add(const QString &id, const QString &text);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_choices.size()); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    Choices m_choices;
};

} // namespace hallmarker::ui
