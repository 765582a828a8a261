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

    QString shownText() const { return text.isEmpty() && status ? statusWord(*status) : text; }
    QVariant sortValue() const { return sortKey.isValid() ? sortKey : QVariant(shownText()); }
    bool operator==(const RowsCell &) const = default;
};

struct TableRow {
    QString id; ///< of its record
    QList<RowsCell> cells;
    QString group = {}; ///< what RecordTable::setGroup looks at; not shown

    bool operator==(const TableRow &) const = default;
};

/// A list of records as rows, handed over whole; in what order they are seen is the table's affair.
class RowsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit RowsModel(const QList<RowsColumn> &columns, QObject *parent = nullptr);
    ~RowsModel() override;

    void setRows(const QList<TableRow> &rows);
    const QList<TableRow> &rows() const { return m_rows; }
    QVariant cellData(const TableRow &row, int column, int role) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<RowsColumn> m_columns;
    QList<TableRow> m_rows;
};

} // namespace hallmarker::ui
