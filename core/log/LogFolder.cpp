#include "core/log/LogFolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace hallmarker::core {

LogFolder::LogFolder(QString path, qint64 maxFiles, qint64 maxBytes)
    : m_path(std::move(path)), m_maxFiles(maxFiles), m_maxBytes(maxBytes)
{
}

Result<void> LogFolder::list()
{
    const QFileInfo top(m_path);
    if (!top.isDir() || !top.isReadable()) {
        return Error(top.exists() ? ErrorKind::Unreadable : ErrorKind::NotFound,
                     QCoreApplication::translate("LogFolder", "%1 is not a folder that can be read.").arg(m_path), {},
                     {.file = m_path});
    }
    const auto flags = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    const QFileInfoList entries = QDir(m_path).entryInfoList(flags, QDir::Name);
    for (const QFileInfo &entry : entries) {
        const QString name = entry.fileName();
        if (name == QLatin1String("tile") || name == QLatin1String("keys")) {
            if (entry.isSymLink() || !entry.isDir()) {
                m_strange = {name, QCoreApplication::translate("LogFolder", "%1 must be a folder.").arg(name)};
                return {};
            }
            HALLMARKER_ASSIGN(QStringList files, listBelow(name));
            m_hasKeysFolder = m_hasKeysFolder || name == QLatin1String("keys");
            (name == QLatin1String("tile") ? m_tileFiles : m_keyFiles) = std::move(files);
        } else if (name != QLatin1String("checkpoint") && name != QLatin1String("HOW-TO-VERIFY.txt")) {
            m_otherNames += name;
        }
    }
    return {};
}

Result<QStringList> LogFolder::listBelow(const QString &name)
{
    QStringList files;
    QDirIterator iterator(m_path + QLatin1Char('/') + name,
                          QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                          QDirIterator::Subdirectories);
    const QDir top(m_path);
    while (iterator.hasNext()) {
        iterator.next();
        const QFileInfo info = iterator.fileInfo();
        const QString relative = top.relativeFilePath(info.absoluteFilePath());
        if (++m_filesSeen > m_maxFiles) {
            return Error(ErrorKind::LimitExceeded,
                         QCoreApplication::translate("LogFolder", "The log has more than %1 files and was not read. "
                                                                  "Raise the limit if that is right.")
                             .arg(m_maxFiles),
                         {}, {.file = m_path});
        }
        if (info.isSymLink() || (!info.isDir() && !info.isFile())) {
            if (m_strange.isEmpty()) {
                m_strange = {relative, QCoreApplication::translate("LogFolder", "%1 is a link or a special file; a log "
                                                                                "has plain files only.")
                                           .arg(relative)};
            }
        } else if (info.isFile()) {
            files += relative;
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

bool LogFolder::exists(const QString &relativePath) const
{
    const QFileInfo info(m_path + QLatin1Char('/') + relativePath);
    return info.isFile() && !info.isSymLink();
}

Result<QByteArray> LogFolder::read(const QString &relativePath, qint64 maxFileBytes)
{
    QFile file(m_path + QLatin1Char('/') + relativePath);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return Error(ErrorKind::Unreadable,
                     QCoreApplication::translate("LogFolder", "%1 could not be read: %2.")
                         .arg(relativePath, file.errorString()),
                     {}, {.file = relativePath});
    }
    // One byte more than allowed tells a file that is too long, also when it grows while it is read.
    QByteArray bytes = file.read(qMin(file.size(), maxFileBytes) + 1);
    ++m_filesRead;
    m_bytesRead += bytes.size();
    if (file.error() != QFileDevice::NoError) {
        return Error(ErrorKind::Io,
                     QCoreApplication::translate("LogFolder", "%1 could not be read: %2.")
                         .arg(relativePath, file.errorString()),
                     {}, {.file = relativePath});
    }
    if (m_bytesRead > m_maxBytes) {
        return Error(ErrorKind::LimitExceeded,
                     QCoreApplication::translate("LogFolder", "The log has more than %1 bytes and was not read to its "
                                                              "end. Raise the limit if that is right.")
                         .arg(m_maxBytes),
                     {}, {.file = relativePath});
    }
    return bytes;
}

} // namespace hallmarker::core
