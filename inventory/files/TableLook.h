#pragma once

#include "core/digest/Digest.h"
#include "core/result/Result.h"

#include <functional>

namespace hallmarker::core {
class Progress;
}

namespace hallmarker::inventory {

struct TableSource;

/// Asks a database for the digest of a table, as it is now. ErrorKind::NotFound: the table is not there any more; any other error:
/// nothing can be said of it.
using TableLook = std::function<core::Result<core::Digest>(const TableSource &source, core::Progress &progress)>;

} // namespace hallmarker::inventory
