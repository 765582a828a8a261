#pragma once

#include "checks/pushdown/SourceTable.h"
#include "core/digest/Digest.h"

namespace hallmarker::checks {

/// What a table of a warehouse held, told apart by a digest.
struct SourceFingerprint {
    core::Digest digest;
    qint64 rows = 0;
    QString method; ///< "sql": the engine hashed its rows; "rows": they came here one after the other and were hashed
};

/// What a table of a warehouse holds, as a digest: each row is hashed (SHA-256 of its text), and sums of the hashes make
/// the digest, with the names and types of the columns. The order of the rows does not count; any other change gives another
/// digest, short of one made on purpose by somebody who computes for it, because sums are weaker than a chain.
///
/// PostgreSQL hashes where the table lies, and nine numbers come back. Other engines have no common hash: their rows are hashed here.
class SourceDigest {
public:
    /// With the method "sql" or "rows"; the digests of the two differ, so a table keeps the method it was registered with.
    static core::Result<SourceFingerprint> of(core::Warehouse &warehouse, const SourceTable &table, const QString &method, core::Progress &progress = core::Progress::none());
    /// As the engine can: an Error where it cannot hash.
    static core::Result<core::Digest> of(core::Warehouse &warehouse, const SourceTable &table, core::Progress &progress = core::Progress::none());
    static core::Result<QString> statement(const SourceTable &table);
};

} // namespace hallmarker::checks
