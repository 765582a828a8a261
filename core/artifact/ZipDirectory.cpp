#include "core/artifact/ZipDirectory.h"

#include <QCoreApplication>
#include <QFile>
#include <QtEndian>

#include <limits>

namespace hallmarker::core {

namespace {

quint16 zipU16(const char *at)
{
    return qFromLittleEndian<quint16>(at);
}

quint32 zipU32(const char *at)
{
    return qFromLittleEndian<quint32>(at);
}

quint64 zipU64(const char *at)
{
    return qFromLittleEndian<quint64>(at);
}

Error badZip(const QString &path, const char *detail)
{
    return Error(ErrorKind::Unreadable,
                 QCoreApplication::translate("ZipDirectory",
                                             "The archive %1 has no readable directory. It is damaged or was cut off; fetch it again.")
                     .arg(path),
                 QString::fromLatin1(detail), {.file = path});
}

struct DirectoryPlace {
    quint64 entries = 0;
    quint64 size = 0;
    quint64 offset = 0;
    quint64 end = 0; ///< where the directory must end in the file
};

/// Looks for the end record in the last 64 KiB (its comment has a 16-bit length).
Result<DirectoryPlace> findDirectory(QFile &file, const QString &path)
{
    const qint64 fileSize = file.size();
    const qint64 tailSize = qMin<qint64>(fileSize, 22 + 65535);
    if (!file.seek(fileSize - tailSize))
        return badZip(path, "seek failed");
    const QByteArray tail = file.read(tailSize);
    if (tail.size() < 22)
        return badZip(path, "shorter than an end record");
    const qsizetype end = tail.lastIndexOf(QByteArrayView("PK\x05\x06", 4), tail.size() - 22);
    if (end < 0)
        return badZip(path, "no end record");
    DirectoryPlace place;
    place.entries = zipU16(tail.constData() + end + 10);
    place.size = zipU32(tail.constData() + end + 12);
    place.offset = zipU32(tail.constData() + end + 16);
    place.end = quint64(fileSize - tailSize + end);
    const bool needs64 = place.entries == 0xffff || place.size == 0xffffffff || place.offset == 0xffffffff;
    if (end >= 20 && tail.mid(end - 20, 4) == QByteArrayView("PK\x06\x07", 4)) {
        const quint64 at = zipU64(tail.constData() + end - 20 + 8);
        if (at > quint64(fileSize) - 56 || !file.seek(qint64(at)))
            return badZip(path, "ZIP64 end record out of the file");
        const QByteArray record = file.read(56);
        if (record.size() != 56 || !record.startsWith(QByteArrayView("PK\x06\x06", 4)))
            return badZip(path, "no ZIP64 end record where the locator points");
        place.entries = zipU64(record.constData() + 32);
        place.size = zipU64(record.constData() + 40);
        place.offset = zipU64(record.constData() + 48);
        place.end = at;
    } else if (needs64) {
        return badZip(path, "ZIP64 values without a ZIP64 locator");
    }
    return place;
}

/// Replaces the 32-bit markers by the values of the ZIP64 extra field (id 1).
bool readZip64Extra(QByteArrayView extra, ZipMember &member, quint32 rawSize, quint32 rawCompressed, quint32 rawOffset)
{
    while (extra.size() >= 4) {
        const quint16 id = zipU16(extra.data());
        const quint16 size = zipU16(extra.data() + 2);
        if (extra.size() < 4 + size)
            return false;
        QByteArrayView field = extra.sliced(4, size);
        extra = extra.sliced(4 + size);
        if (id != 1)
            continue;
        const auto take = [&field](qint64 &into) {
            if (field.size() < 8)
                return false;
            const quint64 value = zipU64(field.data());
            field = field.sliced(8);
            into = value > quint64(std::numeric_limits<qint64>::max()) ? -1 : qint64(value);
            return into >= 0;
        };
        if (rawSize == 0xffffffff && !take(member.size))
            return false;
        if (rawCompressed == 0xffffffff && !take(member.compressedSize))
            return false;
        if (rawOffset == 0xffffffff && !take(member.headerOffset))
            return false;
        return true;
    }
    return rawSize != 0xffffffff && rawCompressed != 0xffffffff && rawOffset != 0xffffffff;
}

} // namespace

Result<ZipDirectory> ZipDirectory::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error(file.exists() ? ErrorKind::Io : ErrorKind::NotFound,
                     QCoreApplication::translate("ZipDirectory", "The file %1 could not be opened: %2").arg(path, file.errorString()),
                     {}, {.file = path});
    HALLMARKER_ASSIGN(const DirectoryPlace place, findDirectory(file, path));
    if (place.entries > quint64(maxMembers) || place.size > quint64(maxDirectoryBytes))
        return Error(ErrorKind::LimitExceeded,
                     QCoreApplication::translate("ZipDirectory", "The archive %1 says it has %2 members in a directory of %3 bytes; at most "
                                                                 "%4 members and %5 bytes are read.")
                         .arg(path)
                         .arg(place.entries)
                         .arg(place.size)
                         .arg(maxMembers)
                         .arg(maxDirectoryBytes),
                     {}, {.file = path});
    if (place.size > place.end)
        return badZip(path, "directory larger than the file");
    // Programs that put something in front leave the offsets as they were; the directory then ends where it must.
    const quint64 start = place.end - place.size;
    if (place.offset > start)
        return badZip(path, "directory offset past its end");
    ZipDirectory directory;
    directory.prefixBytes = qint64(start - place.offset);
    if (!file.seek(qint64(start)))
        return badZip(path, "seek failed");
    const QByteArray bytes = file.read(qint64(place.size));
    qsizetype at = 0;
    while (directory.members.size() < qsizetype(place.entries)) {
        if (bytes.size() - at < 46 || bytes.mid(at, 4) != QByteArrayView("PK\x01\x02", 4))
            return badZip(path, "directory ends before its last member");
        const char *entry = bytes.constData() + at;
        const qsizetype nameSize = zipU16(entry + 28);
        const qsizetype extraSize = zipU16(entry + 30);
        const qsizetype commentSize = zipU16(entry + 32);
        if (bytes.size() - at - 46 < nameSize + extraSize + commentSize)
            return badZip(path, "member reaches past the directory");
        ZipMember member;
        member.name = QString::fromUtf8(entry + 46, nameSize);
        member.method = zipU16(entry + 10);
        member.compressedSize = zipU32(entry + 20);
        member.size = zipU32(entry + 24);
        member.headerOffset = zipU32(entry + 42);
        if (!readZip64Extra(QByteArrayView(bytes).sliced(at + 46 + nameSize, extraSize), member, zipU32(entry + 24),
                            zipU32(entry + 20), zipU32(entry + 42)))
            return badZip(path, "bad ZIP64 extra field");
        member.headerOffset += directory.prefixBytes;
        if (member.headerOffset > qint64(start) || member.compressedSize > qint64(start) - member.headerOffset)
            return badZip(path, "member outside of the file");
        directory.members.append(member);
        at += 46 + nameSize + extraSize + commentSize;
    }
    return directory;
}

} // namespace hallmarker::core
