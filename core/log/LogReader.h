#pragma once

#include "core/result/Result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace hallmarker::core {

/// What an export needs to know of a log. A store implements it over its own tables.
class LogReader {
public:
    virtual ~LogReader() = default;
    /// A checkpoint (signed note) over the entries; its size decides how many are exported.
    virtual Result<QByteArray> checkpointNote() const = 0;
    /// The bytes of `count` entries from `first` on, all below the size of the checkpoint.
    virtual Result<QList<QByteArray>> entries(qint64 first, qint64 count) const = 0;
    /// vkeys, oldest first; the checkpoint must verify under at least one of them.
    virtual Result<QStringList> verifierKeys() const = 0;
};

} // namespace hallmarker::core
