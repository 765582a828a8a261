#pragma once

#include "core/digest/Digest.h"

#include <QStringList>

namespace hallmarker::core {

/// Why a record no longer holds. Several causes may stand beside each other.
struct StaleCause {
    QString subjectId;   ///< whose digest changed (or who was deleted)
    Digest seen;         ///< the digest it was made from
    Digest now;          ///< the digest now; empty when the subject is gone
    QStringList path;    ///< record ids from the subject to the stale record, both included
    qint64 sinceMs = 0;
};

} // namespace hallmarker::core
