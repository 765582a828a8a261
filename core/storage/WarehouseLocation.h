#pragma once

#include "core/storage/WorkspaceLocation.h"

namespace hallmarker::core {

enum class WarehouseDriver { Postgres, Odbc };

/// Where tables lie that are measured in place. Never holds a password: that comes from the environment or the keychain.
struct WarehouseLocation {
    WarehouseDriver driver = WarehouseDriver::Postgres;
    WorkspaceLocation server; ///< PostgreSQL; its schema means nothing here
    QString odbc;             ///< name of a data source, or a connection string "Driver=...;Server=..."

    /// postgresql://user@host[:port]/database (host=/socket/folder and sslmode= are allowed behind a question mark),
    /// odbc:NAME or odbc:Driver=...;Server=...
    static Result<WarehouseLocation> parse(const QString &text);
    /// For people, for JSON, and the key of the password in the keychain.
    QString display() const;
};

} // namespace hallmarker::core
