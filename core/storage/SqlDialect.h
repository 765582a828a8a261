#pragma once

#include "core/log/LogEntry.h"
#include "core/result/Result.h"
#include "core/storage/WorkspaceLocation.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

class QSqlError;

namespace hallmarker::core {

class SqlConnection;

/// A revision of a record as it enters the store, with the log entry that belongs to it.
struct PendingVersion {
    QString recordId;
    QString kind;
    QString name;
    qint64 revision = 0;
    QByteArray digest;
    QByteArray basis;
    QByteArray body; ///< canonical JSON
    qint64 atMs = 0;
    QString by;
    bool isDeleted = false;
};

/// A log entry that waits to be written.
struct PendingEntry {
    qint64 index = -1;
    QByteArray bytes;
    QByteArray leafHash;
    int version = -1; ///< its place in PendingAppend::versions
};

/// A stored tree node: levels 8, 16, 24 ... only (the roots of full tiles).
struct PendingNode {
    int level = 0;
    qint64 index = 0;
    QByteArray hash;
};

/// What one append writes: entries without gap from the head on, and the new head.
struct PendingAppend {
    std::vector<PendingEntry> entries;
    std::vector<PendingVersion> versions;
    std::vector<PendingNode> nodes;
    qint64 newSize = 0;
    QByteArray newPeaks; ///< 32 bytes each, largest subtree first

    bool isEmpty() const { return entries.empty(); }
};

/// One row of the scan that a verification makes. Views live until the next row.
struct LogScanRow {
    qint64 index = -1;
    QByteArrayView bytes;
    QByteArrayView leafHash;
    bool hasVersion = false;
    QByteArrayView recordId;
    qint64 revision = 0;
    QByteArrayView kind;
    QByteArrayView name;
    QByteArrayView digest;
    QByteArrayView basis;
    QByteArrayView body;
    bool isDeleted = false;
};

/// What differs between the two stores. Everything else is one code path in the other Sql* classes.
class SqlDialect {
public:
    explicit SqlDialect(WorkspaceLocation location) : m_location(std::move(location)) {}
    virtual ~SqlDialect() = default;
    static std::unique_ptr<SqlDialect> make(const WorkspaceLocation &location);

    const WorkspaceLocation &location() const { return m_location; }
    virtual QString driverName() const = 0;
    virtual bool readsForwardOnly() const = 0;
    /// Opens and sets up a connection that was added for the calling thread.
    virtual Result<void> open(SqlConnection &connection, bool readOnly) const = 0;
    /// Turns a driver's error into one that says what to do.
    virtual Error failure(const QSqlError &error, const QString &statement) const = 0;
    /// Whether the same transaction may succeed when it is tried again.
    virtual bool isTransient(const Error &error) const = 0;

    /// Nothing may be there yet. Makes the file or the schema (empty) ready for the first migration.
    virtual Result<void> prepareNew() const = 0;
    /// There must be a workspace: file, header, integrity. Called once, before the first connection of a workspace.
    virtual Result<void> checkExisting(bool readOnly) const = 0;
    /// Called on the first connection of an existing workspace.
    virtual Result<void> checkIntegrity(SqlConnection &connection) const = 0;
    virtual Result<bool> hasTable(SqlConnection &connection, const QString &table) const = 0;
    /// Removes what prepareNew() made when a creation fails half way.
    virtual void removeNew() const = 0;
    /// Replaces the type names of the common schema ("{blob}", "{text}", "{int}", "{strict}").
    virtual QString typed(const QString &statement) const = 0;
    /// What the migration to `version` needs beside the common statements: triggers, functions, rights, search index.
    virtual QStringList extraSchema(int version, bool hasRoles) const = 0;
    /// Until the end of the transaction, with the rights to change the schema. Whether it has roles of its own.
    virtual Result<bool> becomeOwner(SqlConnection &connection) const = 0;
    /// A copy of the whole store before a migration; where it lies. Empty: the store cannot do it by itself.
    virtual Result<QString> backUp(SqlConnection &connection, int fromVersion) const = 0;

    virtual QString beginWrite() const = 0;
    /// Called first in a write transaction, where the store has no lock of its own.
    virtual Result<void> lockForWrite(SqlConnection &connection) const = 0;
    virtual QString beginRead() const = 0;
    virtual Result<void> append(SqlConnection &connection, const PendingAppend &append) const = 0;
    virtual Result<void> signHead(SqlConnection &connection, const QByteArray &note) const = 0;
    /// Entries [first, first + count) in order with their record versions.
    virtual Result<void> scan(SqlConnection &connection, qint64 first, qint64 count,
                              const std::function<void(const LogScanRow &)> &row) const = 0;

    virtual Result<void> index(SqlConnection &connection, qint64 number, const QString &name, const QString &text) const = 0;
    virtual Result<void> unindex(SqlConnection &connection, qint64 number) const = 0;
    /// Numbers and texts of records that have a word beginning with each of the (folded) words.
    virtual Result<QList<QPair<qint64, QString>>> search(SqlConnection &connection, const QStringList &words,
                                                         int limit) const = 0;
    /// "the member ? of the body b as text equals ?" with the values to bind.
    virtual Result<QPair<QString, QVariantList>> bodyCondition(const QString &key, const QString &value) const = 0;
    /// The role that the server knows the writer as; empty where there is none.
    virtual Result<QString> sessionRole(SqlConnection &connection) const = 0;
    /// Best effort: nothing of erased texts stays in pages that were freed.
    virtual void forgetErased(SqlConnection &connection) const = 0;

private:
    WorkspaceLocation m_location;
};

} // namespace hallmarker::core
