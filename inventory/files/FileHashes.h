#pragma once

#include "core/digest/Digest.h"
#include "core/jobs/Progress.h"
#include "core/result/Result.h"

#include <QHash>
#include <QMutex>

#include <optional>

namespace hallmarker::inventory {

/// SHA-256 of files, remembered for the life of the process. Safe to call from any thread.
///
/// A remembered digest is used only while device, inode, size, mtime and ctime are what they were, and only when the
/// last change lay more than two seconds before the file was hashed: file times are coarse, and a change within the
/// same tick would otherwise go unseen (the "racy" rule of version control). ctime cannot be set back by a program.
class FileHashes {
public:
    struct Entry {
        core::Digest digest;
        qint64 sizeBytes = 0;
    };
    /// std::nullopt when there is no such file (any more). Reading errors are Errors.
    core::Result<std::optional<Entry>> hash(const QString &path, core::Progress &progress = core::Progress::none());
    /// The same for a file that has to be there: what is missing, a folder or a device is an Error that says so.
    core::Result<Entry> hashOf(const QString &path, core::Progress &progress = core::Progress::none());
    /// How often a file was really read; for tests.
    qint64 filesRead() const;

private:
    struct Stamp {
        quint64 device = 0;
        quint64 inode = 0;
        qint64 size = 0;
        qint64 modifiedNs = 0;
        qint64 changedNs = 0;
        friend bool operator==(const Stamp &, const Stamp &) = default;
    };
    struct Remembered {
        Stamp stamp;
        Entry entry;
    };
    static std::optional<Stamp> stampOf(const QString &path);

    mutable QMutex m_mutex;
    QHash<QString, Remembered> m_remembered;
    qint64 m_filesRead = 0;
};

} // namespace hallmarker::inventory
