#pragma once

#include "core/digest/Digest.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace hallmarker::core {

/// What every stored thing has in common. Domain folders turn the body into their own value types.
struct Record {
    QString id;
    QString kind;          ///< "system", "model", "model-version", "dataset", "dataset-version", "finding", "card" ...
    QString name;
    qint64 revision = 0;   ///< 1 for the first
    Digest digest;         ///< of the canonical body
    Digest basis;          ///< what dependents compare: the body's digest, or for a file-backed version the file's
    QJsonObject body;
    qint64 createdMs = 0;
    qint64 updatedMs = 0;
    QString updatedBy;
    bool isDeleted = false;
};

/// A record as it shall be. revision 0 in `expectedRevision` of a write means: it must not exist yet.
struct RecordDraft {
    QString id;            ///< empty: the workspace makes one from the kind
    QString kind;
    QString name;
    QJsonObject body;
    std::optional<Digest> basis; ///< unset: the digest of the canonical body
    QString searchText;    ///< beside name and kind, what full-text search finds it by
};

/// A thing that a record rests on, and the digest it had then.
struct Dependency {
    QString subjectId;
    Digest seen;
    QString role;          ///< "data", "model", "finding" ...
};

} // namespace hallmarker::core
