#pragma once

#include "core/result/Result.h"
#include "core/storage/SqliteStatement.h"
#include "core/storage/WorkspaceLocation.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <memory>
#include <optional>
#include <unordered_map>
#include <utility>

class QSqlError;
struct sqlite3;

namespace hallmarker::core {

/// One connection with its prepared statements. Used by one thread at a time; only the writer hands its connection from
/// one thread to the next (which is why the QSqlDatabase is held here: looked up by name it answers its own thread only).
class SqlConnection {
public:
    /// mustExist: an SQLite file that is not there is an error instead of a new file.
    static Result<std::unique_ptr<SqlConnection>> open(const WorkspaceLocation &location, bool readOnly, bool mustExist);
    ~SqlConnection();
    SqlConnection(const SqlConnection &) = delete;
    SqlConnection &operator=(const SqlConnection &) = delete;

    Backend backend() const { return m_backend; }
    bool isPostgres() const { return m_backend == Backend::Postgres; }
    /// PostgreSQL: the login of this connection, whatever role it took on. Empty on SQLite.
    const QString &sessionUser() const { return m_sessionUser; }
    const QSqlDatabase &database() const { return m_database; }

    /// Runs a statement that is prepared once per connection. The query stays valid until the same text runs again.
    Result<QSqlQuery *> run(const QString &sql, const QVariantList &values = {});
    /// A statement without parameters that is not worth keeping (DDL, BEGIN).
    Result<void> execute(const QString &sql);
    /// First column of the first row; an invalid QVariant when there is no row.
    Result<QVariant> value(const QString &sql, const QVariantList &values = {});
    /// A statement that runs at every write, past QSqlQuery; `sql` is a literal. nullptr on PostgreSQL, and where Qt's
    /// driver brings an SQLite of its own: then take run().
    SqliteStatement *direct(const char *sql);
    bool hasDirect() const { return m_direct != nullptr; }
    /// A statement of one's own, not kept; nullptr as with direct().
    std::unique_ptr<SqliteStatement> prepareDirect(const char *sql);
    /// Runs it, with the same errors as run().
    Result<void> run(SqliteStatement &statement, const char *sql, qint64 *number = nullptr);
    /// Prepares and runs on the caller's own query.
    Result<void> runOn(QSqlQuery &query, const QString &sql, const QVariantList &values);
    /// A query of its own, forward only, for long reads.
    Result<QSqlQuery> stream(const QString &sql, const QVariantList &values = {});

    /// A transaction of very many rows, SQLite only: their pages stay in memory until the commit, where each would be written
    /// many times otherwise, and the commit leaves the checkpoint to the caller.
    Result<void> beginBulk();
    /// After its commit or rollback; whether there was one.
    bool endBulk();
    /// The first statement that failed since the last call: a work that ignored it must not be committed.
    std::optional<Error> takeFailure() { return std::exchange(m_failure, std::nullopt); }
    /// Whether the same transaction may succeed when it is tried again (lock, serialisation, deadlock).
    static bool isTransient(const Error &error);
    /// Whether the connection itself is gone.
    bool isLost() const;

    Result<void> begin();    ///< takes the write lock at once
    Result<void> commit();
    void rollback();

private:
    SqlConnection() = default;
    /// Begin, commit and the like, prepared where that is possible.
    Result<void> step(const char *sql);
    Error sqlError(const QSqlError &error, const QString &sql) const;
    Error sqlError(const QString &text, const QString &code, const QString &sql) const;
    Error fail(const QSqlError &error, const QString &sql);

    Backend m_backend = Backend::Sqlite;
    QString m_name;
    QSqlDatabase m_database;
    QString m_shown;
    QString m_sessionUser;
    std::optional<Error> m_failure;
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>> m_prepared;
    bool m_isBulk = false;
    sqlite3 *m_direct = nullptr; ///< the driver's handle, where it may be used here
    std::unordered_map<const char *, std::unique_ptr<SqliteStatement>> m_directStatements;
};

/// 32-byte columns arrive as QByteArray from both engines.
inline QByteArray bytesOf(const QVariant &value)
{
    return value.toByteArray();
}

} // namespace hallmarker::core
