#pragma once

#include "core/digest/Digest.h"
#include "core/result/Result.h"

#include <QMap>
#include <QString>

namespace hallmarker::checks {

/// How far a job over the tables of a folder has come, on disk before the next step begins.
struct TokenJournal {
    struct Entry {
        core::Digest before;   ///< of the table that was read
        core::Digest after;    ///< of the one that is ready beside its place
        qint64 rows = 0, cells = 0;
    };
    QString kind;              ///< "tokenize", "rotate"
    QString source;            ///< folder that is read
    core::Digest plan;
    QString domain;            ///< of rotate
    QMap<QString, int> from, to; ///< versions of keys
    QMap<QString, Entry> tables;
    bool isMoving = false;     ///< all tables are ready; what is left is moving them

    /// Empty kind: there is none.
    static core::Result<TokenJournal> load(const QString &folder);
    core::Result<void> save(const QString &folder) const;
    static core::Result<void> remove(const QString &folder);
};

} // namespace hallmarker::checks
