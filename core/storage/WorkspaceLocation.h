#pragma once

#include "core/result/Result.h"

#include <QString>

namespace hallmarker::core {

enum class Backend { Sqlite, Postgres };

/// Where a workspace lies, taken apart.
struct WorkspaceLocation {
    Backend backend = Backend::Sqlite;
    QString path;      ///< SQLite: the file
    QString host;      ///< PostgreSQL: name, address or folder of the socket
    int port = 5432;
    QString database;
    QString schema;    ///< one schema a workspace
    QString user;
    QString password;
    QString sslMode;   ///< empty: verify-full, or prefer on this machine

    /// A path, or postgresql://user[:password]@host[:port]/database?schema=NAME (host=/socket/folder is allowed too).
    static Result<WorkspaceLocation> parse(const QString &text);
    /// A closed SQLite file in a folder where nobody of this session can write: it cannot be opened in the usual way even
    /// for reading, and nothing of this session can change it.
    bool isOutOfReach() const;
    /// Without the password, for people and for the log.
    QString display() const;
};

} // namespace hallmarker::core
