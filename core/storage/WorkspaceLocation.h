#pragma once

#include "core/result/Result.h"

#include <QString>

namespace hallmarker::core {

enum class StorageBackend { Sqlite, Postgres };

/// Where a workspace lies: the path of an SQLite file, or
/// postgresql://user@host:port/database?schema=name (also ?host=/socket/folder&port=5433&sslmode=...).
struct WorkspaceLocation {
    StorageBackend backend = StorageBackend::Sqlite;
    QString path;      ///< SQLite: the absolute path of the file
    QString host;      ///< name, address, or the folder of a local socket
    int port = -1;
    QString database;
    QString user;
    QString password;
    QString schema;
    QString sslMode;   ///< empty: verify-full, or prefer on this machine

    static Result<WorkspaceLocation> parse(const QString &text);
    /// For people and logs: never holds the password.
    QString toString() const;
    bool isLocalHost() const;
};

} // namespace hallmarker::core
