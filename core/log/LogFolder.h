#pragma once

#include "core/log/Tile.h"
#include "core/result/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace hallmarker::core {

/// A file of a log folder that does not hold: what a LogFolder, ForeignLogKeys or ForeignLog found.
struct LogFolderProblem {
    QString file;        ///< relative to the folder
    QString text;        ///< translated sentence; empty: no problem
    qint64 index = -1;   ///< first entry concerned; -1: not a matter of one entry

    bool isEmpty() const { return text.isEmpty(); }
};

/// Reads the files of a log folder within a budget. Never follows symbolic links.
class LogFolder {
public:
    LogFolder(QString path, qint64 maxFiles, qint64 maxBytes);

    /// Lists everything below the folder. An error when it cannot be read or has too many files.
    Result<void> list();
    const QStringList &tileFiles() const { return m_tileFiles; }
    const QStringList &keyFiles() const { return m_keyFiles; }
    bool hasKeysFolder() const { return m_hasKeysFolder; }
    const QStringList &otherNames() const { return m_otherNames; }
    /// A link or special file where a log has plain files.
    const LogFolderProblem &strange() const { return m_strange; }

    bool exists(const QString &relativePath) const;
    /// The bytes of a file, but at most `maxFileBytes` + 1: one more than a sound file has gives it away.
    Result<QByteArray> read(const QString &relativePath, qint64 maxFileBytes);
    qint64 filesRead() const { return m_filesRead; }
    qint64 bytesRead() const { return m_bytesRead; }

private:
    Result<QStringList> listBelow(const QString &name);

    QString m_path;
    qint64 m_maxFiles;
    qint64 m_maxBytes;
    QStringList m_tileFiles;
    QStringList m_keyFiles;
    QStringList m_otherNames;
    bool m_hasKeysFolder = false;
    LogFolderProblem m_strange;
    qint64 m_filesSeen = 0;
    qint64 m_filesRead = 0;
    qint64 m_bytesRead = 0;
};

} // namespace hallmarker::core
