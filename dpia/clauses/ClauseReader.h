#pragma once

#include "core/result/Result.h"
#include "dpia/clauses/Clause.h"

namespace hallmarker::dpia {

/// What came of reading a file of clauses: every error, with line and column.
struct ClauseFileReading {
    ClauseFile value;
    QList<core::Error> errors; ///< empty: it may be used
    QStringList notes;         ///< texts without a translation
};

/// Reads and checks a file of clauses; docs/clauses.md describes the form.
ClauseFileReading readClauseFileFully(const QByteArray &bytes, const QString &name);
/// The same for those who want to use it: the first error.
core::Result<ClauseFile> readClauseFile(const QByteArray &bytes, const QString &name);

} // namespace hallmarker::dpia
