#pragma once

#include "core/table/Column.h"

#include <optional>
#include <vector>

namespace hallmarker::checks {

/// Records of a released table whose quasi-identifiers were all replaced by the same mark. They look alike, but nobody
/// hides among them as in a class: the mark tells that they were dangerous, not what they share.
struct SuppressedRecords {
    std::int64_t count = 0;
    std::optional<std::size_t> first; ///< row of the first one, which stands for their class

    /// An empty mark: none. A record counts when every column has the mark.
    static SuppressedRecords of(const std::vector<core::Column> &quasiIdentifiers, const std::string &mark);
};

} // namespace hallmarker::checks
