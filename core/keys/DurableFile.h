#pragma once

#include "core/result/Result.h"

#include <QByteArray>
#include <QString>

namespace hallmarker::core {

/// Files that a crash leaves either as they were or whole: a temporary name beside it, fsync, rename.
class DurableFile {
public:
    enum class Existing { Keep, Replace };
    enum class Readers { Everybody, OwnerOnly };

    /// Writes, syncs and renames; with Existing::Keep an existing file is an error. The new name itself is durable after
    /// syncFolder().
    static Result<void> write(const QString &path, const QByteArray &bytes, Existing existing, Readers readers);
    /// fsync of a folder: makes the names of its files durable.
    static Result<void> syncFolder(const QString &path);
    /// The error of a failed system call on that path.
    static Error failure(const QString &path, int code);
};

} // namespace hallmarker::core
