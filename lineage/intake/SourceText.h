#pragma once

#include "core/result/Result.h"

#include <string>

namespace hallmarker::lineage {

/// The content of a text file as UTF-8: UTF-16 with a byte-order mark, as spreadsheets and shells on Windows write it,
/// is turned into it; anything else stays as it is.
/// Unreadable: the file is compressed (gzip, zstd, xz, bzip2, zip) or its UTF-16 is not well-formed.
core::Result<std::string> sourceText(std::string bytes, const QString &path);

} // namespace hallmarker::lineage
