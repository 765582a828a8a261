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
    /// It is the SHA-256 of this UTF-8 text, every line ended by \n:
    ///   {"columns":[["<name>","<type>"],...],"format":"hallmarker-table-1","rows":<n>}
    ///   then each row in order as a JSON array without white space, strings and reals as in RFC 8785: missing is null,
    ///   integers in decimal (all 64 bits), Boolean true or false, Date and Text strings, reals as ECMAScript prints
    ///   them and "Infinity" or "-Infinity" where JSON has no number.
    /// Row and column order, names and types count; how the values are coded in memory does not.
    Digest contentDigest() const;

private:
    std::vector<Column> m_columns;
};

} // namespace hallmarker::core
