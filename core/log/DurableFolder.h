#pragma once

#include "core/result/Result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace hallmarker::core {

/// Fills an empty folder so that a crash leaves whole files only, and a failure leaves nothing behind.
class DurableFolder {
public:
    /// `path` must be absent or an empty folder; it is made when absent.
    static Result<DurableFolder> create(const QString &path);
    DurableFolder(const DurableFolder &) = delete;
    DurableFolder &operator=(const DurableFolder &) = delete;
    DurableFolder(DurableFolder &&other) noexcept;
    DurableFolder &operator=(DurableFolder &&) = delete;
    /// Removes everything that was written unless keep() was called.
    ~DurableFolder();

    /// Writes beside the name, syncs and renames. Folders on the way are made.
    Result<void> write(const QString &relativePath, const QByteArray &bytes);
    /// Makes the names durable: syncs every folder that got a file.
    Result<void> sync();
    void keep() { m_isKept = true; }

    qint64 files() const { return m_files.size(); }
    qint64 bytes() const { return m_bytes; }

private:
    DurableFolder() = default;

    QString m_path;
    bool m_wasMade = false;
    bool m_isKept = false;
    QStringList m_files;   ///< absolute
    QStringList m_folders; ///< absolute, parents first
    qint64 m_bytes = 0;
};

} // namespace hallmarker::core
