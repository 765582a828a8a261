#pragma once

#include "core/digest/Digest.h"
#include "core/result/Result.h"
#include "core/table/Column.h"

#include <QStringList>

#include <vector>

namespace hallmarker::core {

/// Sample data in memory: columns of equal length with distinct names.
class Table {
public:
    Table() = default;
    /// Fails when lengths differ or a name stands twice.
    static Result<Table> of(std::vector<Column> columns);

    std::size_t rowCount() const { return m_columns.empty() ? 0 : m_columns.front().size(); }
    const std::vector<Column> &columns() const { return m_columns; }
    QStringList columnNames() const;
    /// nullptr when there is no such column.
    const Column *find(const QString &name) const;
    /// Like find, but an Error that lists the columns there are.
    Result<Column> column(const QString &name) const;
    Result<std::vector<Column>> select(const QStringList &names) const;

    /// Digest over schema and canonical rows: equal tables have it whatever file format they came from.
    Digest contentDigest() const;

private:
    std::vector<Column> m_columns;
};

} // namespace hallmarker::core
