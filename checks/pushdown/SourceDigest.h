#pragma once

#include "checks/pushdown/SourceTable.h"
#include "core/digest/Digest.h"

namespace hallmarker::checks {

/// What a table of a warehouse holds, as a digest: each row is hashed there (SHA-256 of its text), and sums of the hashes
/// come back. The order of the rows does not count; any other change gives another digest, short of one made on purpose by
/// somebody who computes for it, because sums are weaker than a chain. PostgreSQL.
class SourceDigest {
public:
    static core::Result<core::Digest> of(core::Warehouse &warehouse, const SourceTable &table, core::Progress &progress = core::Progress::none());
    static core::Result<QString> statement(const SourceTable &table);
};

} // namespace hallmarker::checks
