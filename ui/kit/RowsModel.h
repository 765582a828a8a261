#pragma once

#include "ui/kit/Status.h"

#include <QAbstractTableModel>
#include <QList>

#include <optional>

namespace hallmarker::ui {

struct RowsColumn {
    QString key;   ///< stable, for remembered widths and order
    QString title;
    bool isNumeric = false;
};

struct RowsCell {
    QString text;
    QVariant sortKey;             ///< empty: the text
    std::optional<Status> status; ///< drawn as a pill; an empty text takes the status's word
    IconId icon = IconId::None;
    QString toolTip;
};

struct TableRow {
    QString id; ///< of its record
    QList<RowsCell> cells;
};

/// A list of records as rows, handed over whole. Keeps selections when only contents changed.
class RowsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit RowsModel(const QList<RowsColumn> &columns, QObject *parent = nullptr);

    void setRows(const QList<TableRow> &rows);
    const QList<TableRow> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<RowsColumn> m_columns;
    QList<TableRow> m_rows;
};

} // namespace hallmarker::ui
