#include "core/storage/SqlConnection.h"

#include "core/storage/SqlDialect.h"

#include <QSqlError>

#include <atomic>

namespace hallmarker::core {

Result<std::unique_ptr<SqlConnection>> SqlConnection::open(const SqlDialect &dialect, bool readOnly)
{
    static std::atomic<quint64> count{0};
    const QString name = QStringLiteral("hallmarker-%1").arg(++count);
    std::unique_ptr<SqlConnection> connection(new SqlConnection(dialect, name));
    connection->m_database = QSqlDatabase::addDatabase(dialect.driverName(), name);
    HALLMARKER_TRY(dialect.open(*connection, readOnly));
    return connection;
}

SqlConnection::~SqlConnection()
{
    m_statements.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<QSqlQuery *> SqlConnection::run(const char *statement, const QVariantList &values)
{
    std::unique_ptr<QSqlQuery> &query = m_statements[statement];
    if (!query) {
        query = std::make_unique<QSqlQuery>(m_database);
        query->setForwardOnly(m_dialect.readsForwardOnly());
        query->setNumericalPrecisionPolicy(QSql::HighPrecision);
        if (!query->prepare(QString::fromUtf8(statement))) {
            Error error = m_dialect.failure(query->lastError(), QString::fromUtf8(statement));
            query.reset();
            return error;
        }
    }
    for (qsizetype i = 0; i < values.size(); ++i)
        query->bindValue(static_cast<int>(i), values.at(i));
    if (!query->exec()) {
        Error error = m_dialect.failure(query->lastError(), QString::fromUtf8(statement));
        query->finish();
        return error;
    }
    return query.get();
}

Result<qint64> SqlConnection::exec(const char *statement, const QVariantList &values)
{
    HALLMARKER_ASSIGN(QSqlQuery *query, run(statement, values));
    const qint64 changed = query->numRowsAffected();
    query->finish();
    return changed;
}

Result<void> SqlConnection::each(const char *statement, const QVariantList &values, const RowReader &row)
{
    HALLMARKER_ASSIGN(QSqlQuery *query, run(statement, values));
    while (query->next())
        row(*query);
    const QSqlError error = query->lastError();
    query->finish();
    // A page that cannot be read shows only here: the rows before it came through.
    if (error.isValid())
        return m_dialect.failure(error, QString::fromUtf8(statement));
    return {};
}

Result<QVariant> SqlConnection::value(const char *statement, const QVariantList &values)
{
    QVariant found;
    HALLMARKER_TRY(each(statement, values, [&found](const QSqlQuery &row) {
        if (!found.isValid())
            found = row.value(0);
    }));
    return found;
}

Result<qint64> SqlConnection::number(const char *statement, const QVariantList &values, qint64 otherwise)
{
    HALLMARKER_ASSIGN(const QVariant found, value(statement, values));
    return found.isValid() && !found.isNull() ? found.toLongLong() : otherwise;
}

Result<void> SqlConnection::eachText(const QString &statement, const QVariantList &values, const RowReader &row)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(m_dialect.readsForwardOnly());
    query.setNumericalPrecisionPolicy(QSql::HighPrecision);
    bool isDone = false;
    if (values.isEmpty()) {
        isDone = query.exec(statement);
    } else {
        isDone = query.prepare(statement);
        for (const QVariant &bound : values)
            query.addBindValue(bound);
        isDone = isDone && query.exec();
    }
    if (!isDone)
        return m_dialect.failure(query.lastError(), statement);
    while (query.next()) {
        if (row)
            row(query);
    }
    if (query.lastError().isValid())
        return m_dialect.failure(query.lastError(), statement);
    return {};
}

Result<void> SqlConnection::script(const QStringList &statements)
{
    for (const QString &statement : statements)
        HALLMARKER_TRY(eachText(statement, {}));
    return {};
}

QVariant sqlText(const QString &text)
{
    return text.isNull() ? QVariant(QStringLiteral("")) : QVariant(text);
}

QVariant sqlBytes(const QByteArray &bytes)
{
    return bytes.isNull() ? QVariant(QByteArray("", 0)) : QVariant(bytes);
}

QVariant sqlDigest(const Digest &digest)
{
    return sqlBytes(digest.isEmpty() ? QByteArray("", 0) : digest.raw());
}

} // namespace hallmarker::core
