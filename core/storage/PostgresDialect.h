#pragma once

#include "core/storage/SqlDialect.h"

namespace hallmarker::core {

/// A workspace in one schema of a PostgreSQL database (15 or later).
///
/// Rights: the tables belong to the role hallmarker_owner_<schema>, which cannot log in. People are members of
/// hallmarker_app_<schema>; a session takes that role as soon as it is connected. It may read the log and append to it
/// through log_append() (SECURITY DEFINER) only. When the person who makes the workspace may not make roles, the tables
/// belong to that person, and only triggers keep the log append-only: then everyone must connect as that person.
class PostgresDialect final : public SqlDialect {
public:
    using SqlDialect::SqlDialect;

    QString driverName() const override { return QStringLiteral("QPSQL"); }
    bool readsForwardOnly() const override { return false; }
    Result<void> open(SqlConnection &connection, bool readOnly) const override;
    Error failure(const QSqlError &error, const QString &statement) const override;
    bool isTransient(const Error &error) const override;
    Result<void> prepareNew() const override;
    Result<void> checkExisting(bool) const override { return {}; } // connecting tells
    Result<void> checkIntegrity(SqlConnection &connection) const override;
    Result<bool> hasTable(SqlConnection &connection, const QString &table) const override;
    void removeNew() const override;
    QString typed(const QString &statement) const override;
    QStringList extraSchema(int version, bool hasRoles) const override;
    Result<bool> becomeOwner(SqlConnection &connection) const override;
    Result<QString> backUp(SqlConnection &, int) const override { return QString(); }
    QString beginWrite() const override { return QStringLiteral("BEGIN"); }
    Result<void> lockForWrite(SqlConnection &connection) const override;
    QString beginRead() const override { return QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"); }
    Result<void> append(SqlConnection &connection, const PendingAppend &append) const override;
    Result<void> signHead(SqlConnection &connection, const QByteArray &note) const override;
    Result<void> scan(SqlConnection &connection, qint64 first, qint64 count,
                      const std::function<void(const LogScanRow &)> &row) const override;
    Result<void> index(SqlConnection &connection, qint64 number, const QString &name, const QString &text) const override;
    Result<void> unindex(SqlConnection &connection, qint64 number) const override;
    Result<QList<QPair<qint64, QString>>> search(SqlConnection &connection, const QStringList &words,
                                                 int limit) const override;
    Result<QPair<QString, QVariantList>> bodyCondition(const QString &key, const QString &value) const override;
    Result<QString> sessionRole(SqlConnection &connection) const override;
    void forgetErased(SqlConnection &) const override {} // VACUUM is for the owner of the server
    /// The channel that tells of appends.
    QString channel() const;

private:
    QString ownerRole() const;
    QString appRole() const;
    QStringList functions() const;
    QStringList rights() const;
};

} // namespace hallmarker::core
