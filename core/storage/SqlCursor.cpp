#include "core/storage/SqlCursor.h"

#include <QSqlError>

namespace hallmarker::core {

Result<SqlCursor> SqlCursor::open(SqlConnection &connection, const char *sql, const QVariantList &values)
{
    SqlCursor cursor;
    cursor.m_statement = connection.prepareDirect(sql);
    if (cursor.m_statement) {
        for (qsizetype i = 0; i < values.size(); ++i) {
            if (values.at(i).typeId() == QMetaType::QString) {
                cursor.m_bound.push_back(values.at(i).toString().toUtf8());
                cursor.m_statement->bindText(static_cast<int>(i + 1), cursor.m_bound.back());
            } else {
                cursor.m_statement->bind(static_cast<int>(i + 1), values.at(i).toLongLong());
            }
        }
        return cursor;
    }
    cursor.m_query = std::make_unique<QSqlQuery>(connection.database());
    cursor.m_query->setForwardOnly(!connection.isPostgres());
    cursor.m_query->setNumericalPrecisionPolicy(QSql::HighPrecision);
    HALLMARKER_TRY(connection.runOn(*cursor.m_query, QString::fromLatin1(sql), values));
    return cursor;
}

bool SqlCursor::next()
{
    if (m_statement) {
        if (m_statement->next())
            return true;
        if (m_statement->failed())
            m_failure = Error(ErrorKind::Io, QString(), QString::fromUtf8(m_statement->message()));
        return false;
    }
    return m_query->next();
}

qint64 SqlCursor::integer(int column)
{
    return m_statement ? m_statement->integer(column) : m_query->value(column).toLongLong();
}

bool SqlCursor::isNull(int column)
{
    return m_statement ? m_statement->isNull(column) : m_query->isNull(column);
}

QByteArrayView SqlCursor::bytes(int column)
{
    if (m_statement)
        return m_statement->bytes(column);
    const QVariant value = m_query->value(column);
    if (m_bytes.size() <= static_cast<std::size_t>(column))
        m_bytes.resize(static_cast<std::size_t>(column) + 1);
    QByteArray &kept = m_bytes[static_cast<std::size_t>(column)];
    kept = value.typeId() == QMetaType::QByteArray ? value.toByteArray() : value.toString().toUtf8();
    return kept;
}

} // namespace hallmarker::core
