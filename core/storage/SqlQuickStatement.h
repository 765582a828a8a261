#pragma once

#include "core/storage/SqlConnection.h"

namespace hallmarker::core {

/// A statement that runs for every row of a bulk write: SQLite's own interface where that may be used, else QSqlQuery.
/// `sql` is a literal.
class SqlQuickStatement {
public:
    SqlQuickStatement(SqlConnection &connection, const char *sql) : m_connection(connection), m_sql(sql), m_direct(connection.direct(sql)) {}

    struct Text {
        QByteArrayView utf8;
    };
    struct Bytes {
        QByteArrayView bytes;
    };
    /// number: first column of the first row, left as it is when there is none.
    template <typename... Values>
    Result<void> run(qint64 *number, const Values &...values)
    {
        if (m_direct != nullptr) {
            int position = 0;
            (bind(++position, values), ...);
            return m_connection.run(*m_direct, m_sql, number);
        }
        HALLMARKER_ASSIGN(QSqlQuery * query, m_connection.run(QString::fromLatin1(m_sql), {variant(values)...}));
        if (number != nullptr && query->next() && !query->isNull(0))
            *number = query->value(0).toLongLong();
        query->finish();
        return {};
    }

    /// One value of a row that was kept for later; texts and bytes lie in a buffer beside it.
    struct Value {
        enum Kind : quint8 { Number, Text, Bytes };
        Kind kind;
        quint32 size;
        qint64 number; ///< or where the bytes begin
    };
    bool isDirect() const { return m_direct != nullptr; }
    /// Only where isDirect().
    Result<void> run(const Value *values, quint32 count, const char *buffer)
    {
        for (quint32 i = 0; i < count; ++i) {
            const Value &value = values[i];
            const QByteArrayView bytes(buffer + (value.kind == Value::Number ? 0 : value.number), qsizetype(value.size));
            switch (value.kind) {
            case Value::Number: m_direct->bind(int(i) + 1, value.number); break;
            case Value::Text: m_direct->bindText(int(i) + 1, bytes); break;
            case Value::Bytes: m_direct->bindBytes(int(i) + 1, bytes); break;
            }
        }
        return m_connection.run(*m_direct, m_sql);
    }

private:
    void bind(int position, qint64 value) { m_direct->bind(position, value); }
    void bind(int position, Text text) { m_direct->bindText(position, text.utf8); }
    void bind(int position, Bytes bytes) { m_direct->bindBytes(position, bytes.bytes); }
    static QVariant variant(qint64 value) { return value; }
    static QVariant variant(Text text) { return text.utf8.isEmpty() ? QStringLiteral("") : QString::fromUtf8(text.utf8); }
    static QVariant variant(Bytes bytes) { return bytes.bytes.isEmpty() ? QByteArray("") : bytes.bytes.toByteArray(); }

    SqlConnection &m_connection;
    const char *m_sql;
    SqliteStatement *m_direct;
};

} // namespace hallmarker::core
