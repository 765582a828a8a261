#pragma once

#include "core/storage/SqlConnection.h"

namespace hallmarker::core {

/// Rows of one long query, read once from front to back without a QVariant for each value. Several may be open on one
/// connection at a time: on SQLite they are statements of its own interface, on PostgreSQL the result is fetched whole.
class SqlCursor {
public:
    static Result<SqlCursor> open(SqlConnection &connection, const char *sql, const QVariantList &values = {});

    /// false: no more rows, or an error (see failure()).
    bool next();
    qint64 integer(int column);
    bool isNull(int column);
    /// Holds until the next row, or until the same column is asked for again.
    QByteArrayView bytes(int column);
    QString text(int column) { return QString::fromUtf8(bytes(column)); }
    const std::optional<Error> &failure() const { return m_failure; }

private:
    SqlCursor() = default;

    std::unique_ptr<SqliteStatement> m_statement;
    std::unique_ptr<QSqlQuery> m_query;
    std::vector<QByteArray> m_bound; ///< texts that the statement reads
    std::vector<QByteArray> m_bytes; ///< keeps what bytes() gave of a QSqlQuery
    std::optional<Error> m_failure;
};

} // namespace hallmarker::core
