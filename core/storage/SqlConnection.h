#pragma once

#include "core/digest/Digest.h"
#include "core/result/Result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <memory>
#include <unordered_map>

namespace hallmarker::core {

class SqlDialect;

/// One connection of one thread, with its prepared statements. Statements are string literals: their address is the key
/// of the cache. Every call reads its result to the end, so that no open cursor pins an old state of the store.
class SqlConnection {
public:
    using RowReader = std::function<void(const QSqlQuery &)>;

    /// Opens a connection for the calling thread; only that thread may use it, and it dies there.
    static Result<std::unique_ptr<SqlConnection>> open(const SqlDialect &dialect, bool readOnly);
    ~SqlConnection();
    SqlConnection(const SqlConnection &) = delete;
    SqlConnection &operator=(const SqlConnection &) = delete;

    /// Runs a statement; how many rows it changed.
    Result<qint64> exec(const char *statement, const QVariantList &values = {});
    Result<void> each(const char *statement, const QVariantList &values, const RowReader &row);
    /// The first column of the first row; `otherwise` when there is no row.
    Result<qint64> number(const char *statement, const QVariantList &values = {}, qint64 otherwise = 0);
    Result<QVariant> value(const char *statement, const QVariantList &values = {});
    /// Runs a text that was put together at run time (identifiers of ours only, values bound). Not kept.
    Result<void> eachText(const QString &statement, const QVariantList &values, const RowReader &row = {});
    /// Runs texts without parameters, one after the other.
    Result<void> script(const QStringList &statements);

    QSqlDatabase &database() { return m_database; }
    const SqlDialect &dialect() const { return m_dialect; }
    /// Forgets prepared statements (before closing, and after the schema changed).
    void clearStatements() { m_statements.clear(); }

private:
    SqlConnection(const SqlDialect &dialect, QString name) : m_dialect(dialect), m_name(std::move(name)) {}
    Result<QSqlQuery *> run(const char *statement, const QVariantList &values);

    const SqlDialect &m_dialect;
    QString m_name;
    QSqlDatabase m_database;
    std::unordered_map<const char *, std::unique_ptr<QSqlQuery>> m_statements;
};

/// Null texts and digests would bind as NULL: these bind as empty ones.
QVariant sqlText(const QString &text);
QVariant sqlBytes(const QByteArray &bytes);
QVariant sqlDigest(const Digest &digest);

} // namespace hallmarker::core
