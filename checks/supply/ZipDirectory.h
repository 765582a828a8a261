#pragma once

#include "core/result/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace hallmarker::checks {

struct ZipMember {
    QString name;
    quint32 crc = 0;
    qint64 packedSize = 0;
    qint64 size = 0;
    qint64 headerOffset = 0;
    int method = 0; ///< 0 stored, 8 deflated
};

/// The members of a ZIP archive by its central directory, which is what libtorch reads, so both see the same bytes.
/// Anything on which two readers could disagree is refused: a local header with another name, two members of one name,
/// encryption, several discs, bytes before the archive, overlapping members, ZIP64 records that say something else.
class ZipDirectory {
public:
    static constexpr int maxMembers = 100'000;

    /// The bytes must outlive the directory (they are not copied).
    static core::Result<ZipDirectory> of(const QByteArray &bytes);

    const QList<ZipMember> &members() const { return m_members; }
    const ZipMember *find(const QString &name) const;
    /// Unpacked content, at most maxBytes; the checksum is verified.
    core::Result<QByteArray> read(const ZipMember &member, qint64 maxBytes) const;

private:
    core::Result<qint64> contentOffset(const ZipMember &member) const;

    QByteArray m_bytes;
    QList<ZipMember> m_members;
};

} // namespace hallmarker::checks
