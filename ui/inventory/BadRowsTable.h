#pragma once

#include "core/table/ReadTable.h"

#include <QTableWidget>

class QJsonArray;

namespace hallmarker::ui {

/// Broken rows of a file: line, column and what is wrong.
class BadRowsTable final : public QTableWidget {
    Q_OBJECT
public:
    explicit BadRowsTable(const QString &name, QWidget *parent = nullptr);

    void setRows(const QList<core::BadRow> &rows);
    static QList<core::BadRow> rowsOf(const QJsonArray &badRows);
};

} // namespace hallmarker::ui
