#include "core/storage/SqlDialect.h"

#include "core/storage/PostgresDialect.h"
#include "core/storage/SqliteDialect.h"

namespace hallmarker::core {

std::unique_ptr<SqlDialect> SqlDialect::make(const WorkspaceLocation &location)
{
    if (location.backend == StorageBackend::Sqlite)
        return std::make_unique<SqliteDialect>(location);
    return std::make_unique<PostgresDialect>(location);
}

} // namespace hallmarker::core
