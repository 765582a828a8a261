#pragma once

#include "core/result/Result.h"

#include <QList>
#include <QString>

namespace hallmarker::core {

struct ZipMember {
    QString name;
    qint64 compressedSize = 0;
    qint64 size = 0;
    int method = 0;          ///< 0 stored, 8 deflated
    qint64 headerOffset = 0; ///< of the local header, from the first byte of the file
};

/// The central directory of a zip file (PKWARE APPNOTE 6.3), with ZIP64. No member is opened.
struct ZipDirectory {
    QList<ZipMember> members;
    qint64 prefixBytes = 0;  ///< bytes in front of the first local header; not 0: two files in one

    static constexpr qint64 maxMembers = 200'000;
    static constexpr qint64 maxDirectoryBytes = 64LL << 20;

    /// ErrorKind::Unreadable when there is no directory or it contradicts itself, LimitExceeded past the budgets.
    static Result<ZipDirectory> read(const QString &path);
};

} // namespace hallmarker::core
