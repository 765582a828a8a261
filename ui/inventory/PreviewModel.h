#pragma once

#include "core/table/Table.h"

#include <QAbstractTableModel>
#include <QSet>

namespace hallmarker::ui {

/// The first rows of a table as they will be read, with the type of each column in its header.
class PreviewModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int shownRows = 100;

    using QAbstractTableModel::QAbstractTableModel;

    /// `corrected`: columns whose type a person chose.
    void setTable(const core::Table &table, const QSet<QString> &corrected);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    core::Table m_table;
    QSet<QString> m_corrected;
};

/// "whole number", "number", "text" ...: what people call a column type.
QString columnTypeWord(core::ColumnType type);

} // namespace hallmarker::ui
