#pragma once

#include "checks/pushdown/SqlDialect.h"

namespace hallmarker::checks {

/// A table of a warehouse with the names and types of its columns.
class SourceTable {
public:
    /// Asks the warehouse for the columns; no row is read.
    static core::Result<SourceTable> of(core::Warehouse &warehouse, const QString &name, core::Progress &progress = core::Progress::none());
    /// For a known list of columns.
    static core::Result<SourceTable> of(const SqlDialect &dialect, const QString &name, QList<core::WarehouseColumn> columns);

    const SqlDialect &dialect() const { return m_dialect; }
    const QString &name() const { return m_name; }     ///< as it was given
    const QString &quoted() const { return m_quoted; } ///< as it goes into a statement
    const QList<core::WarehouseColumn> &columns() const { return m_columns; }
    QStringList columnNames() const;
    const core::WarehouseColumn *find(const QString &name) const;
    /// An Error that lists the columns there are, as that of a table in memory.
    core::Result<core::WarehouseColumn> column(const QString &name) const;
    core::Result<QList<core::WarehouseColumn>> select(const QStringList &names) const;

    /// SELECT key AS q0, key AS q1 ... FROM table, without the SELECT's end.
    QString keysSelect(const QList<core::WarehouseColumn> &columns, const QString &more = {}) const;
    /// "q0, q1, q2"
    static QString keyNames(qsizetype count);

private:
    SourceTable(SqlDialect dialect, QString name, QString quoted, QList<core::WarehouseColumn> columns);
    SqlDialect m_dialect;
    QString m_name;
    QString m_quoted;
    QList<core::WarehouseColumn> m_columns;
};

/// Expressions for a column of each of two tables that are equal where the cells are: numbers as numbers, else by their
/// canonical text. An Error where the engine cannot tell.
core::Result<QPair<QString, QString>> comparableKeys(const SqlDialect &dialect, const core::WarehouseColumn &left, const core::WarehouseColumn &right);

} // namespace hallmarker::checks
