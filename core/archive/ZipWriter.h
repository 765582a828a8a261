#pragma once

#include "core/result/Result.h"

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>

class QIODevice;

namespace hallmarker::core {

/// Writes a ZIP archive whose bytes depend on nothing but names, contents and the instant handed in: entries stand in
/// the order of the calls, all carry one time stamp, no user ids, no extra fields, sizes in the local headers.
/// (libarchive writes extra fields and trailing sizes, which the "mimetype" entry of an ODF package must not have.)
/// No ZIP64: at most 65,535 entries and 4 GiB in all; more is ErrorKind::LimitExceeded.
class ZipWriter {
public:
    enum class Method { Store, Deflate };

    /// The device is open for writing, can seek, and outlives the writer. instantMs is rounded down to two seconds and
    /// kept between 1980 and 2107, which is what the format holds; it is written as UTC.
    ZipWriter(QIODevice &device, qint64 instantMs);

    /// Names are relative, with '/', without "." and ".." parts; a name may stand once.
    Result<void> add(const QString &name, const QByteArray &content, Method method = Method::Deflate);
    Result<void> addFile(const QString &name, const QString &path, Method method = Method::Deflate);
    /// Writes the central directory. Nothing can be added afterwards.
    Result<void> finish();

private:
    struct Entry {
        QByteArray name;
        quint16 method = 0;
        quint32 crc = 0;
        quint32 packedSize = 0;
        quint32 size = 0;
        quint32 offset = 0;
    };
    Result<void> addFrom(const QString &name, QIODevice &source, Method method);
    Result<void> put(const QByteArray &bytes);
    QByteArray commonFields(const Entry &entry) const;

    QIODevice &m_device;
    quint16 m_date = 0;
    quint16 m_time = 0;
    qint64 m_start = 0;
    QList<Entry> m_entries;
    QSet<QString> m_names;
    bool m_isFinished = false;
};

/// True for a relative path that stays inside its folder: no root, drive, backslash, empty, "." or ".." part, no
/// control character.
bool isSafeArchiveName(const QString &name);

} // namespace hallmarker::core
