#pragma once

#include "core/result/Result.h"

#include <QByteArray>
#include <QSaveFile>
#include <QString>

namespace hallmarker::cli {

/// A file that a command writes, whole or not at all: until commit() whatever was there stays.
class OutputFile {
public:
    explicit OutputFile(const QString &path) : m_path(path), m_file(path) {}

    /// Puts the content beside the target and onto the disk; a full disk shows here.
    core::Result<void> prepare(const QByteArray &content);
    core::Result<void> commit();
    /// Both.
    static core::Result<void> write(const QString &path, const QByteArray &content);

private:
    core::Error failure() const;

    QString m_path;
    QSaveFile m_file;
};

} // namespace hallmarker::cli
