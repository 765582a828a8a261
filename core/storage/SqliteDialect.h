#pragma once

#include "core/storage/SqlDialect.h"

namespace hallmarker::core {

/// A workspace in one SQLite file: WAL, synchronous=FULL, STRICT tables.
class SqliteDialect final : public SqlDialect {
public:
    using SqlDialect::SqlDialect;

    QString driverName() const override { return QStringLiteral("QSQLITE"); }
    bool readsForwardOnly() const override { return true; }
    Result<void> open(SqlConnection &connection, bool readOnly) const override;
    Error failure(const QSqlError &error, const QString &statement) const override;
    bool isTransient(const Error &error) const override;
    Result<void> prepareNew() const override;
    Result<void> checkExisting(bool readOnly) const override;
    Result<void> checkIntegrity(SqlConnection &connection) const override;
    Result<bool> hasTable(SqlConnection &connection, const QString &table) const override;
    void removeNew() const override;
    QString typed(const QString &statement) const override;
    QStringList extraSchema(int version, bool hasRoles) const override;
    Result<bool> becomeOwner(SqlConnection &) const override { return false; }
    Result<QString> backUp(SqlConnection &connection, int fromVersion) const override;
    QString beginWrite() const override { return QStringLiteral("BEGIN IMMEDIATE"); }
    Result<void> lockForWrite(SqlConnection &) const override { return {}; }
    QString beginRead() const override { return QStringLiteral("BEGIN"); }
    Result<void> append(SqlConnection &connection, const PendingAppend &append) const override;
    Result<void> signHead(SqlConnection &connection, const QByteArray &note) const override;
    Result<void> scan(SqlConnection &connection, qint64 first, qint64 count,
                      const std::function<void(const LogScanRow &)> &row) const override;
    Result<void> index(SqlConnection &connection, qint64 number, const QString &name, const QString &text) const override;
    Result<void> unindex(SqlConnection &connection, qint64 number) const override;
    Result<QList<QPair<qint64, QString>>> search(SqlConnection &connection, const QStringList &words,
                                                 int limit) const override;
    Result<QPair<QString, QVariantList>> bodyCondition(const QString &key, const QString &value) const override;
    Result<QString> sessionRole(SqlConnection &) const override { return QString(); }
    void forgetErased(SqlConnection &connection) const override;
};

} // namespace hallmarker::core
