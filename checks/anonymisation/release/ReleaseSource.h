#pragma once

#include "core/digest/Digest.h"
#include "core/record/Record.h"
#include "core/table/Table.h"

#include <optional>

namespace hallmarker::anonymisation {

/// What a release is made from.
struct ReleaseSource {
    core::Table table;                   ///< every cell as text
    QString name;
    core::Digest digest;
    std::optional<core::Record> version; ///< of the workspace
    char delimiter = ',';
};

} // namespace hallmarker::anonymisation
