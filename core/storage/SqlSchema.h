#pragma once

#include "core/storage/SqlConnection.h"

#include <functional>

namespace hallmarker::core {

class Clock;

/// The tables of a workspace and the steps from each version to the next.
class SqlSchema {
public:
    static constexpr int version = 2;
    /// The oldest schema version whose programs may write a workspace of `version`.
    static constexpr int minWriterVersion = 2;
    /// Stands in the header of the SQLite file ("HLMK").
    static constexpr int applicationId = 0x484c4d4b;

    /// Brings the store from `from` (0: empty) to `version`, each step in a transaction of its own.
    static Result<void> migrate(SqlConnection &connection, int from);
    /// The version that the store has; an error when this program may not open it.
    static Result<int> checkVersion(SqlConnection &connection, bool readOnly);
};

} // namespace hallmarker::core
