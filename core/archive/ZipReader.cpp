#include "core/archive/ZipReader.h"

#include "core/archive/ZipWriter.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <memory>

#include <archive.h>
#include <archive_entry.h>

namespace hallmarker::core {

namespace {

struct ZipReaderFree {
    void operator()(archive *reader) const { archive_read_free(reader); }
};
using ZipHandle = std::unique_ptr<archive, ZipReaderFree>;

Error zipUnreadable(archive *reader)
{
    const char *reason = reader != nullptr ? archive_error_string(reader) : nullptr;
    return Error(ErrorKind::Unreadable, QCoreApplication::translate("Zip", "The archive could not be read; it is damaged or not a ZIP file."),
                 reason != nullptr ? QString::fromUtf8(reason) : QString());
}

Error zipOverLimit(const QString &name)
{
    return Error(ErrorKind::LimitExceeded,
                 QCoreApplication::translate("Zip", "The archive unpacks to more than is allowed, at the entry \"%1\". It was not read further.").arg(name));
}

Result<ZipHandle> openZip(const QByteArray &bytes, const QString &path)
{
    ZipHandle reader(archive_read_new());
    if (!reader || archive_read_support_format_zip_seekable(reader.get()) != ARCHIVE_OK)
        return zipUnreadable(reader.get());
    const int opened = path.isEmpty() ? archive_read_open_memory(reader.get(), bytes.constData(), static_cast<size_t>(bytes.size()))
                                      : archive_read_open_filename(reader.get(), QFile::encodeName(path).constData(), 1 << 16);
    if (opened != ARCHIVE_OK)
        return zipUnreadable(reader.get());
    return reader;
}

/// The next header, or nullptr at the end.
Result<archive_entry *> nextZipEntry(archive *reader)
{
    archive_entry *entry = nullptr;
    const int status = archive_read_next_header(reader, &entry);
    if (status == ARCHIVE_EOF)
        return static_cast<archive_entry *>(nullptr);
    if (status != ARCHIVE_OK) // a warning too: what we would see is not what is there
        return zipUnreadable(reader);
    return entry;
}

QString zipEntryName(archive_entry *entry)
{
    const char *name = archive_entry_pathname_utf8(entry);
    if (name == nullptr)
        name = archive_entry_pathname(entry);
    return name != nullptr ? QString::fromUtf8(name) : QString();
}

/// Reads the current entry; `budget` is what is left for all and shrinks.
Result<QByteArray> zipContent(archive *reader, const QString &name, qint64 maxEntryBytes, qint64 &budget)
{
    QByteArray content;
    QByteArray buffer(64 << 10, Qt::Uninitialized);
    while (true) {
        const la_ssize_t got = archive_read_data(reader, buffer.data(), static_cast<size_t>(buffer.size()));
        if (got < 0)
            return zipUnreadable(reader);
        if (got == 0)
            return content;
        budget -= got;
        if (budget < 0 || content.size() + got > maxEntryBytes)
            return zipOverLimit(name);
        content.append(buffer.constData(), got);
    }
}

qint64 zipBudget(const ZipLimits &limits, qint64 archiveBytes)
{
    const double byRatio = (1 << 20) + limits.maxRatio * static_cast<double>(archiveBytes);
    return byRatio < static_cast<double>(limits.maxTotalBytes) ? static_cast<qint64>(byRatio) : limits.maxTotalBytes;
}

} // namespace

Result<ZipReader> ZipReader::fromBytes(const QByteArray &bytes, const ZipLimits &limits)
{
    ZipReader reader;
    reader.m_bytes = bytes;
    reader.m_archiveBytes = bytes.size();
    reader.m_limits = limits;
    HALLMARKER_TRY(reader.list());
    return reader;
}

Result<ZipReader> ZipReader::fromFile(const QString &path, const ZipLimits &limits)
{
    if (!QFileInfo(path).isFile())
        return Error(ErrorKind::NotFound, QCoreApplication::translate("Zip", "The file \"%1\" does not exist.").arg(path));
    ZipReader reader;
    reader.m_path = path;
    reader.m_archiveBytes = QFileInfo(path).size();
    reader.m_limits = limits;
    HALLMARKER_TRY(reader.list());
    return reader;
}

bool ZipReader::contains(const QString &name) const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [&](const ZipEntry &entry) { return entry.name == name && !entry.isFolder; });
}

Result<void> ZipReader::list()
{
    // libarchive does not recognise an archive without entries, which is nothing but its end record.
    if (m_archiveBytes == 22) {
        QByteArray start = m_bytes;
        if (QFile file(m_path); !m_path.isEmpty() && file.open(QIODevice::ReadOnly))
            start = file.read(22);
        if (start == QByteArray("PK\x05\x06", 4) + QByteArray(18, '\0'))
            return {};
    }
    HALLMARKER_ASSIGN(const ZipHandle reader, openZip(m_bytes, m_path));
    QSet<QString> names;
    qint64 claimed = 0;
    while (true) {
        HALLMARKER_ASSIGN(archive_entry *const entry, nextZipEntry(reader.get()));
        if (entry == nullptr)
            break;
        if (m_entries.size() >= m_limits.maxEntries)
            return Error(ErrorKind::LimitExceeded, QCoreApplication::translate("Zip", "The archive has more than %1 entries.").arg(m_limits.maxEntries));
        const QString name = zipEntryName(entry);
        const auto type = archive_entry_filetype(entry);
        if (!isSafeArchiveName(name) || (type != AE_IFREG && type != AE_IFDIR))
            return Error(ErrorKind::Invalid,
                         QCoreApplication::translate("Zip", "The archive holds the entry \"%1\", which is no plain file inside of its folder. The archive was not read.").arg(name));
        if (archive_entry_is_encrypted(entry) != 0)
            return Error(ErrorKind::Unreadable, QCoreApplication::translate("Zip", "The entry \"%1\" of the archive is encrypted.").arg(name));
        if (names.contains(name))
            return Error(ErrorKind::Invalid,
                         QCoreApplication::translate("Zip", "The entry \"%1\" stands twice in the archive; it is not clear which one counts.").arg(name));
        names.insert(name);
        const qint64 size = archive_entry_size_is_set(entry) != 0 ? archive_entry_size(entry) : -1;
        claimed += std::max<qint64>(size, 0);
        if (size > m_limits.maxEntryBytes || claimed > zipBudget(m_limits, m_archiveBytes))
            return zipOverLimit(name);
        m_entries.append({name, type == AE_IFDIR, size});
    }
    return {};
}

Result<QByteArray> ZipReader::read(const QString &name) const
{
    if (!contains(name))
        return Error(ErrorKind::NotFound, QCoreApplication::translate("Zip", "The archive has no entry \"%1\".").arg(name));
    HALLMARKER_ASSIGN(const ZipHandle reader, openZip(m_bytes, m_path));
    qint64 budget = zipBudget(m_limits, m_archiveBytes);
    while (true) {
        HALLMARKER_ASSIGN(archive_entry *const entry, nextZipEntry(reader.get()));
        if (entry == nullptr) // the file changed since it was listed
            return zipUnreadable(reader.get());
        if (zipEntryName(entry) == name)
            return zipContent(reader.get(), name, m_limits.maxEntryBytes, budget);
    }
}

Result<void> ZipReader::readAll(const std::function<Result<void>(const ZipEntry &, const QByteArray &)> &visit) const
{
    HALLMARKER_ASSIGN(const ZipHandle reader, openZip(m_bytes, m_path));
    qint64 budget = zipBudget(m_limits, m_archiveBytes);
    for (const ZipEntry &expected : m_entries) {
        HALLMARKER_ASSIGN(archive_entry *const entry, nextZipEntry(reader.get()));
        if (entry == nullptr || zipEntryName(entry) != expected.name)
            return zipUnreadable(reader.get());
        if (expected.isFolder)
            continue;
        HALLMARKER_ASSIGN(const QByteArray content, zipContent(reader.get(), expected.name, m_limits.maxEntryBytes, budget));
        HALLMARKER_TRY(visit(expected, content));
    }
    return {};
}

} // namespace hallmarker::core
