#pragma once

#include "core/result/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

namespace hallmarker::core {

/// What an archive of unknown origin may use up.
struct ZipLimits {
    int maxEntries = 10'000;
    qint64 maxEntryBytes = 64LL << 20;  ///< unpacked, of one entry
    qint64 maxTotalBytes = 256LL << 20; ///< unpacked, of all that is read
    double maxRatio = 200;              ///< unpacked bytes for each byte of the archive, above the first MiB
};

struct ZipEntry {
    QString name;
    bool isFolder = false;
    qint64 size = -1; ///< unpacked, as the archive claims; -1: it does not say
};

/// Reads a ZIP archive (through libarchive) under budgets. Refused: names that lead out of their folder, names that
/// stand twice, links and other special files, encrypted entries, claims and contents over the limits.
class ZipReader {
public:
    /// Lists the entries, which are checked here.
    static Result<ZipReader> fromBytes(const QByteArray &bytes, const ZipLimits &limits = {});
    static Result<ZipReader> fromFile(const QString &path, const ZipLimits &limits = {});

    const QList<ZipEntry> &entries() const { return m_entries; }
    bool contains(const QString &name) const;
    /// The content of one entry; ErrorKind::NotFound when there is none.
    Result<QByteArray> read(const QString &name) const;
    /// Every file in the order of the archive, within the budget for all. Leaves with the visitor's error.
    Result<void> readAll(const std::function<Result<void>(const ZipEntry &, const QByteArray &)> &visit) const;

private:
    ZipReader() = default;
    Result<void> list();

    QByteArray m_bytes; ///< empty: read from m_path
    QString m_path;
    qint64 m_archiveBytes = 0;
    ZipLimits m_limits;
    QList<ZipEntry> m_entries;
};

} // namespace hallmarker::core
