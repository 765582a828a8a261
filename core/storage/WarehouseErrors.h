#pragma once

#include "core/storage/WarehouseLocation.h"

class QSqlError;

namespace hallmarker::core {

/// What a warehouse's error means for a person; the engine's own text goes into the detail. SQL states where the driver
/// tells them, else the wording of PostgreSQL.
Error warehouseError(const QSqlError &error, const WarehouseLocation &location, const QString &sql, int timeoutSeconds);

} // namespace hallmarker::core
