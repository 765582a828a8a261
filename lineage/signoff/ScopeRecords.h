#pragma once

#include "core/storage/Workspace.h"
#include "lineage/signoff/ReviewContent.h"

namespace hallmarker::lineage {

/// The parts of the lineage that somebody signed for, each a record (kind "lineage-scope") whose basis is the digest of what the
/// part holds now. Reviews rest on it; so they go stale in the write that changes the part, and hold again when it is as it was.
class ScopeRecords {
public:
    static QString kind() { return QStringLiteral("lineage-scope"); }

    /// Stores the record of a part, or brings it up to date.
    static core::Result<core::Record> keep(core::WriteTransaction &transaction, const ReviewScope &scope, const ReviewContent &content);
    /// For every write of lineage and of what is said about it, inside of its transaction: looks at the parts that reach into these
    /// namespaces again.
    static core::Result<void> follow(core::WriteTransaction &transaction, const QSet<QString> &spaces);
    static core::Result<ReviewScope> scopeOf(const core::Record &record);
};

} // namespace hallmarker::lineage
