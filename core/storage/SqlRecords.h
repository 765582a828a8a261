#pragma once

#include "core/record/Record.h"
#include "core/storage/SqlConnection.h"
#include "core/storage/Workspace.h"

namespace hallmarker::core {

/// Reads of the record tables on one connection.
class SqlRecords {
public:
    explicit SqlRecords(SqlConnection &connection) : m_connection(connection) {}

    Result<Record> find(const QString &id) const; ///< deleted ones too
    Result<QList<Record>> list(const RecordFilter &filter) const;
    Result<Record> resolve(const QString &kind, const QString &reference) const;
    Result<QList<Record>> history(const QString &id) const;
    Result<QList<SearchHit>> search(const QString &text, const SearchFilter &filter) const;
    Result<void> eachBody(const QString &kind, const std::function<void(QByteArrayView id, QByteArrayView body)> &take) const;

    /// Columns in the order that fromRow reads.
    static QString columns();
    static Record fromRow(const QSqlQuery &query);

private:
    SqlConnection &m_connection;
};

} // namespace hallmarker::core
