#include "core/archive/ZipWriter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDateTime>
#include <QFile>

#include <algorithm>
#include <limits>

#include <zlib.h>

namespace hallmarker::core {

namespace {

constexpr qsizetype zipPieceBytes = 1 << 20;
constexpr qint64 zipMaxBytes = std::numeric_limits<quint32>::max() - 1;

void appendLittle(QByteArray &bytes, quint32 value, int count)
{
    for (int i = 0; i < count; ++i)
        bytes.append(static_cast<char>((value >> (8 * i)) & 0xff));
}

Error zipTooLarge()
{
    return Error(ErrorKind::LimitExceeded,
                 QCoreApplication::translate("Zip", "The archive would hold more than 4 GiB or 65,535 entries, which this format cannot."));
}

/// Raw deflate in pieces. zlib's own state is released in every case.
class ZipDeflater {
public:
    ZipDeflater() { m_isReady = deflateInit2(&m_stream, 9, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY) == Z_OK; }
    ~ZipDeflater()
    {
        if (m_isReady)
            deflateEnd(&m_stream);
    }
    Q_DISABLE_COPY_MOVE(ZipDeflater)

    bool isReady() const { return m_isReady; }
    QByteArray add(const QByteArray &piece, bool isLast)
    {
        QByteArray packed;
        QByteArray buffer(64 << 10, Qt::Uninitialized);
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(piece.constData()));
        m_stream.avail_in = static_cast<uInt>(piece.size());
        do {
            m_stream.next_out = reinterpret_cast<Bytef *>(buffer.data());
            m_stream.avail_out = static_cast<uInt>(buffer.size());
            deflate(&m_stream, isLast ? Z_FINISH : Z_NO_FLUSH);
            packed.append(buffer.constData(), buffer.size() - static_cast<qsizetype>(m_stream.avail_out));
        } while (m_stream.avail_out == 0);
        return packed;
    }

private:
    z_stream m_stream{};
    bool m_isReady = false;
};

} // namespace

bool isSafeArchiveName(const QString &name)
{
    if (name.isEmpty() || name.size() > 1024 || name.startsWith(QLatin1Char('/')) || name.contains(QLatin1Char('\\')) || name.contains(QChar::ReplacementCharacter))
        return false;
    if (name.size() >= 2 && name.at(1) == QLatin1Char(':'))
        return false;
    if (std::any_of(name.begin(), name.end(), [](QChar c) { return c.category() == QChar::Other_Control; }))
        return false;
    QString path = name;
    if (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    const QStringList parts = path.split(QLatin1Char('/'));
    return std::none_of(parts.begin(), parts.end(), [](const QString &part) {
        return part.isEmpty() || part == QStringLiteral(".") || part == QStringLiteral("..");
    });
}

ZipWriter::ZipWriter(QIODevice &device, qint64 instantMs) : m_device(device), m_start(device.pos())
{
    const QDateTime instant = QDateTime::fromMSecsSinceEpoch(instantMs, Qt::UTC);
    const QDate date = instant.date();
    const int year = std::clamp(date.year(), 1980, 2107);
    if (year == date.year()) {
        m_date = static_cast<quint16>((year - 1980) << 9 | date.month() << 5 | date.day());
        m_time = static_cast<quint16>(instant.time().hour() << 11 | instant.time().minute() << 5 | instant.time().second() / 2);
    } else {
        m_date = static_cast<quint16>((year - 1980) << 9 | 1 << 5 | 1);
    }
}

Result<void> ZipWriter::add(const QString &name, const QByteArray &content, Method method)
{
    QBuffer source;
    source.setData(content);
    source.open(QIODevice::ReadOnly);
    return addFrom(name, source, method);
}

Result<void> ZipWriter::addFile(const QString &name, const QString &path, Method method)
{
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly))
        return Error(source.exists() ? ErrorKind::Io : ErrorKind::NotFound,
                     QCoreApplication::translate("Zip", "The file \"%1\" cannot be read: %2.").arg(path, source.errorString()));
    return addFrom(name, source, method);
}

QByteArray ZipWriter::commonFields(const Entry &entry) const
{
    QByteArray bytes;
    appendLittle(bytes, entry.method == Z_DEFLATED ? 20 : 10, 2); // version needed
    appendLittle(bytes, 1u << 11, 2);                             // names are UTF-8
    appendLittle(bytes, entry.method, 2);
    appendLittle(bytes, m_time, 2);
    appendLittle(bytes, m_date, 2);
    appendLittle(bytes, entry.crc, 4);
    appendLittle(bytes, entry.packedSize, 4);
    appendLittle(bytes, entry.size, 4);
    appendLittle(bytes, static_cast<quint32>(entry.name.size()), 2);
    appendLittle(bytes, 0, 2); // extra field
    return bytes;
}

Result<void> ZipWriter::put(const QByteArray &bytes)
{
    if (m_device.write(bytes) != bytes.size())
        return Error(ErrorKind::Io, QCoreApplication::translate("Zip", "The archive could not be written: %1.").arg(m_device.errorString()));
    return {};
}

Result<void> ZipWriter::addFrom(const QString &name, QIODevice &source, Method method)
{
    if (m_isFinished || !isSafeArchiveName(name) || name.endsWith(QLatin1Char('/')) || m_names.contains(name))
        return Error(ErrorKind::Internal, QCoreApplication::translate("Zip", "The archive cannot take an entry named \"%1\".").arg(name));
    if (m_entries.size() >= 0xffff)
        return zipTooLarge();
    Entry entry;
    entry.name = name.toUtf8();
    entry.method = method == Method::Deflate ? Z_DEFLATED : 0;
    const qint64 start = m_device.pos();
    if (start - m_start > zipMaxBytes)
        return zipTooLarge();
    entry.offset = static_cast<quint32>(start - m_start);

    // The sizes are known only afterwards: the header is written twice.
    const QByteArray localSignature("PK\x03\x04", 4);
    HALLMARKER_TRY(put(localSignature + commonFields(entry) + entry.name));
    const qint64 contentStart = m_device.pos();
    ZipDeflater deflater;
    if (!deflater.isReady())
        return Error(ErrorKind::Internal, QCoreApplication::translate("Zip", "The archive could not be compressed."));
    qint64 size = 0;
    uLong crc = crc32(0, nullptr, 0);
    while (true) {
        const QByteArray piece = source.read(zipPieceBytes);
        const bool isLast = piece.isEmpty();
        size += piece.size();
        if (size > zipMaxBytes)
            return zipTooLarge();
        crc = crc32(crc, reinterpret_cast<const Bytef *>(piece.constData()), static_cast<uInt>(piece.size()));
        HALLMARKER_TRY(put(method == Method::Deflate ? deflater.add(piece, isLast) : piece));
        if (isLast)
            break;
    }
    if (const auto *file = qobject_cast<QFile *>(&source); file != nullptr && file->error() != QFileDevice::NoError)
        return Error(ErrorKind::Io, QCoreApplication::translate("Zip", "The file \"%1\" cannot be read: %2.").arg(file->fileName(), file->errorString()));
    const qint64 end = m_device.pos();
    if (end - m_start > zipMaxBytes)
        return zipTooLarge();
    entry.crc = static_cast<quint32>(crc);
    entry.size = static_cast<quint32>(size);
    entry.packedSize = static_cast<quint32>(end - contentStart);
    if (!m_device.seek(start))
        return Error(ErrorKind::Io, QCoreApplication::translate("Zip", "The archive could not be written: %1.").arg(m_device.errorString()));
    HALLMARKER_TRY(put(localSignature + commonFields(entry)));
    if (!m_device.seek(end))
        return Error(ErrorKind::Io, QCoreApplication::translate("Zip", "The archive could not be written: %1.").arg(m_device.errorString()));
    m_names.insert(name);
    m_entries.append(entry);
    return {};
}

Result<void> ZipWriter::finish()
{
    if (m_isFinished)
        return {};
    m_isFinished = true;
    const qint64 start = m_device.pos();
    QByteArray directory;
    for (const Entry &entry : m_entries) {
        directory += QByteArray("PK\x01\x02", 4);
        appendLittle(directory, 20, 2); // made by: MS-DOS attributes, which are all zero
        directory += commonFields(entry);
        appendLittle(directory, 0, 2);  // comment
        appendLittle(directory, 0, 2);  // disk
        appendLittle(directory, 0, 2);  // internal attributes
        appendLittle(directory, 0, 4);  // external attributes
        appendLittle(directory, entry.offset, 4);
        directory += entry.name;
    }
    if (start - m_start + directory.size() > zipMaxBytes)
        return zipTooLarge();
    QByteArray tail("PK\x05\x06", 4);
    appendLittle(tail, 0, 4); // disks
    appendLittle(tail, static_cast<quint32>(m_entries.size()), 2);
    appendLittle(tail, static_cast<quint32>(m_entries.size()), 2);
    appendLittle(tail, static_cast<quint32>(directory.size()), 4);
    appendLittle(tail, static_cast<quint32>(start - m_start), 4);
    appendLittle(tail, 0, 2); // comment
    return put(directory + tail);
}

} // namespace hallmarker::core
