#include "inventory/files/FileHashes.h"

#include "core/digest/Hasher.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMutexLocker>

#include <sys/stat.h>
#include <time.h>

namespace hallmarker::inventory {

using core::Error;
using core::ErrorKind;
using core::Result;

namespace {

constexpr qint64 racyWindowNs = 2'000'000'000;

qint64 nanoseconds(const timespec &time)
{
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

/// The kernel's own clock, the one that file times come from. It decides only whether work may be saved, never what
/// the result is.
qint64 kernelNowNs()
{
    timespec now{};
    clock_gettime(CLOCK_REALTIME, &now);
    return nanoseconds(now);
}

} // namespace

std::optional<FileHashes::Stamp> FileHashes::stampOf(const QString &path)
{
    struct stat status {};
    if (stat(QFile::encodeName(path).constData(), &status) != 0 || !S_ISREG(status.st_mode))
        return std::nullopt;
    return Stamp{status.st_dev, status.st_ino, status.st_size, nanoseconds(status.st_mtim), nanoseconds(status.st_ctim)};
}

Result<std::optional<FileHashes::Entry>> FileHashes::hash(const QString &path, core::Progress &progress)
{
    const auto before = stampOf(path);
    if (!before)
        return std::optional<Entry>();
    {
        const QMutexLocker lock(&m_mutex);
        const auto it = m_remembered.constFind(path);
        if (it != m_remembered.constEnd() && it->stamp == *before)
            return std::optional<Entry>(it->entry);
    }
    const qint64 startedNs = kernelNowNs();
    const auto digest = core::Hasher::ofFile(path, progress);
    if (!digest) {
        if (digest.error().kind == ErrorKind::NotFound)
            return std::optional<Entry>();
        return digest.error();
    }
    const auto after = stampOf(path);
    if (!after || !(*after == *before))
        return Error(ErrorKind::Conflict,
                     QCoreApplication::translate("FileHashes", "The file %1 changed while it was read. Wait until it is written and try again.")
                         .arg(path),
                     {}, {.file = path});
    const Entry entry{*digest, before->size};
    const QMutexLocker lock(&m_mutex);
    ++m_filesRead;
    if (qMax(before->modifiedNs, before->changedNs) < startedNs - racyWindowNs)
        m_remembered.insert(path, {*before, entry});
    else
        m_remembered.remove(path);
    return std::optional<Entry>(entry);
}

Result<FileHashes::Entry> FileHashes::hashOf(const QString &path, core::Progress &progress)
{
    const QFileInfo info(path);
    if (info.isDir())
        return Error(ErrorKind::Unreadable, QCoreApplication::translate("FileHashes", "%1 is a folder. Name a file.").arg(path), {}, {.file = path});
    if (info.exists() && !info.isFile())
        return Error(ErrorKind::Unreadable, QCoreApplication::translate("FileHashes", "%1 is a device or a pipe. Only files can be registered, because their content must stay what it is.").arg(path), {}, {.file = path});
    HALLMARKER_ASSIGN(const auto entry, hash(path, progress));
    if (!entry)
        return Error(ErrorKind::NotFound, QCoreApplication::translate("FileHashes", "There is no file %1.").arg(path), {}, {.file = path});
    return *entry;
}

qint64 FileHashes::filesRead() const
{
    const QMutexLocker lock(&m_mutex);
    return m_filesRead;
}

} // namespace hallmarker::inventory
