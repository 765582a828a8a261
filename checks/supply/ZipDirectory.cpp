#include "checks/supply/ZipDirectory.h"

#include <QCoreApplication>
#include <QSet>
#include <QtEndian>

#include <zlib.h>

#include <algorithm>
#include <limits>

namespace hallmarker::checks {

namespace {

struct ZipDirectoryTexts {
    Q_DECLARE_TR_FUNCTIONS(ZipDirectoryTexts)
};

constexpr qint64 endRecordSize = 22;
constexpr qint64 directoryRecordSize = 46;
constexpr qint64 localRecordSize = 30;
constexpr qint64 endRecord64Size = 56;
constexpr qint64 locator64Size = 20;

core::Error brokenZip(const QString &why)
{
    return core::Error(core::ErrorKind::Unreadable, QCoreApplication::translate("ZipDirectory", "The archive cannot be trusted: %1").arg(why));
}

quint32 zip32(const QByteArray &bytes, qint64 at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

quint64 zip64(const QByteArray &bytes, qint64 at)
{
    return qFromLittleEndian<quint64>(bytes.constData() + at);
}

quint16 zip16(const QByteArray &bytes, qint64 at)
{
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}

/// Offset of the end record, -1 when there is none.
qint64 endRecordOf(const QByteArray &bytes)
{
    const qint64 lowest = std::max<qint64>(0, bytes.size() - endRecordSize - 0xffff);
    for (qint64 at = bytes.size() - endRecordSize; at >= lowest; --at)
        if (zip32(bytes, at) == 0x06054b50 && at + endRecordSize + zip16(bytes, at + 20) == bytes.size())
            return at;
    return -1;
}

} // namespace

core::Result<ZipDirectory> ZipDirectory::of(const QByteArray &bytes)
{
    ZipDirectory zip;
    zip.m_bytes = bytes;
    const qint64 end = endRecordOf(bytes);
    if (end < 0)
        return brokenZip(ZipDirectoryTexts::tr("its end is missing; the file may be cut off."));
    const int count = zip16(bytes, end + 10);
    const qint64 size = zip32(bytes, end + 12);
    const qint64 start = zip32(bytes, end + 16);
    if (count == 0xffff || start == 0xffffffff)
        return brokenZip(ZipDirectoryTexts::tr("it is larger than 4 GiB, which is not supported."));
    // libtorch writes the ZIP64 records of large archives into small ones too. They must say the same as the others.
    qint64 directoryEnd = end;
    if (end >= locator64Size + endRecord64Size && zip32(bytes, end - locator64Size) == 0x07064b50) {
        directoryEnd = end - locator64Size - endRecord64Size;
        if (zip64(bytes, end - locator64Size + 8) != quint64(directoryEnd) || zip32(bytes, directoryEnd) != 0x06064b50 || zip64(bytes, directoryEnd + 4) != endRecord64Size - 12
            || zip64(bytes, directoryEnd + 24) != quint64(count) || zip64(bytes, directoryEnd + 32) != quint64(count) || zip64(bytes, directoryEnd + 40) != quint64(size) || zip64(bytes, directoryEnd + 48) != quint64(start))
            return brokenZip(ZipDirectoryTexts::tr("its two directories do not say the same."));
    }
    if (zip16(bytes, end + 4) != 0 || zip16(bytes, end + 6) != 0 || zip16(bytes, end + 8) != count)
        return brokenZip(ZipDirectoryTexts::tr("it is spread over several discs."));
    if (start + size != directoryEnd)
        return brokenZip(ZipDirectoryTexts::tr("its directory does not lie where it says."));
    if (count > maxMembers)
        return brokenZip(ZipDirectoryTexts::tr("it has too many members."));

    QSet<QString> names;
    qint64 at = start;
    for (int i = 0; i < count; ++i) {
        if (at + directoryRecordSize > directoryEnd || zip32(bytes, at) != 0x02014b50)
            return brokenZip(ZipDirectoryTexts::tr("its directory is broken."));
        ZipMember member;
        const int nameSize = zip16(bytes, at + 28);
        const qint64 next = at + directoryRecordSize + nameSize + zip16(bytes, at + 30) + zip16(bytes, at + 32);
        if (next > directoryEnd)
            return brokenZip(ZipDirectoryTexts::tr("its directory is broken."));
        member.name = QString::fromUtf8(bytes.constData() + at + directoryRecordSize, nameSize);
        member.method = zip16(bytes, at + 10);
        member.crc = zip32(bytes, at + 16);
        member.packedSize = zip32(bytes, at + 20);
        member.size = zip32(bytes, at + 24);
        member.headerOffset = zip32(bytes, at + 42);
        if ((zip16(bytes, at + 8) & 0x2061) != 0)
            return brokenZip(QCoreApplication::translate("ZipDirectory", "\"%1\" is encrypted or patched.").arg(member.name));
        if (member.method != 0 && member.method != 8)
            return brokenZip(QCoreApplication::translate("ZipDirectory", "\"%1\" is packed in a way that is not supported.").arg(member.name));
        if (names.contains(member.name))
            return brokenZip(QCoreApplication::translate("ZipDirectory", "\"%1\" is there twice.").arg(member.name));
        names.insert(member.name);
        HALLMARKER_TRY(zip.contentOffset(member));
        zip.m_members.append(member);
        at = next;
    }
    if (at != directoryEnd)
        return brokenZip(ZipDirectoryTexts::tr("its directory is broken."));

    QList<ZipMember> byPlace = zip.m_members;
    std::sort(byPlace.begin(), byPlace.end(), [](const ZipMember &a, const ZipMember &b) { return a.headerOffset < b.headerOffset; });
    qint64 used = 0;
    for (const ZipMember &member : byPlace) {
        if (member.headerOffset < used || (used == 0 && member.headerOffset != 0))
            return brokenZip(ZipDirectoryTexts::tr("members overlap, or something lies before the archive."));
        HALLMARKER_ASSIGN(const qint64 content, zip.contentOffset(member));
        used = content + member.packedSize;
    }
    if (used > start)
        return brokenZip(ZipDirectoryTexts::tr("members overlap."));
    return zip;
}

core::Result<qint64> ZipDirectory::contentOffset(const ZipMember &member) const
{
    const qint64 at = member.headerOffset;
    if (at + localRecordSize > m_bytes.size() || zip32(m_bytes, at) != 0x04034b50)
        return brokenZip(QCoreApplication::translate("ZipDirectory", "the header of \"%1\" is missing.").arg(member.name));
    const int nameSize = zip16(m_bytes, at + 26);
    const qint64 content = at + localRecordSize + nameSize + zip16(m_bytes, at + 28);
    if (content + member.packedSize > m_bytes.size())
        return brokenZip(QCoreApplication::translate("ZipDirectory", "\"%1\" is cut off.").arg(member.name));
    if (QString::fromUtf8(m_bytes.constData() + at + localRecordSize, nameSize) != member.name || zip16(m_bytes, at + 8) != member.method)
        return brokenZip(QCoreApplication::translate("ZipDirectory", "\"%1\" has another name or packing in its own header.").arg(member.name));
    return content;
}

const ZipMember *ZipDirectory::find(const QString &name) const
{
    const auto it = std::find_if(m_members.begin(), m_members.end(), [&](const ZipMember &member) { return member.name == name; });
    return it == m_members.end() ? nullptr : &*it;
}

core::Result<QByteArray> ZipDirectory::read(const ZipMember &member, qint64 maxBytes) const
{
    if (member.size > maxBytes || member.size > std::numeric_limits<int>::max())
        return core::Error(core::ErrorKind::LimitExceeded, QCoreApplication::translate("ZipDirectory", "\"%1\" is larger than %2 bytes when unpacked.").arg(member.name).arg(maxBytes));
    HALLMARKER_ASSIGN(const qint64 offset, contentOffset(member));
    QByteArray content;
    if (member.method == 0) {
        if (member.size != member.packedSize)
            return brokenZip(QCoreApplication::translate("ZipDirectory", "\"%1\" has two sizes.").arg(member.name));
        content = m_bytes.mid(offset, member.size);
    } else {
        content.resize(member.size);
        z_stream stream{};
        inflateInit2(&stream, -MAX_WBITS);
        stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(m_bytes.constData() + offset));
        stream.avail_in = uInt(member.packedSize);
        stream.next_out = reinterpret_cast<Bytef *>(content.data());
        stream.avail_out = uInt(member.size);
        const int state = inflate(&stream, Z_FINISH);
        const bool isWhole = state == Z_STREAM_END && stream.avail_out == 0 && stream.avail_in == 0;
        inflateEnd(&stream);
        if (!isWhole)
            return brokenZip(QCoreApplication::translate("ZipDirectory", "\"%1\" cannot be unpacked.").arg(member.name));
    }
    if (crc32(0, reinterpret_cast<const Bytef *>(content.constData()), uInt(content.size())) != member.crc)
        return brokenZip(QCoreApplication::translate("ZipDirectory", "the checksum of \"%1\" is wrong.").arg(member.name));
    return content;
}

} // namespace hallmarker::checks
