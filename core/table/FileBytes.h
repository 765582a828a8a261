#pragma once

#include "core/result/Result.h"

#include <QString>

#include <string>
#include <string_view>

namespace hallmarker::core {

/// The bytes of a regular file for reading at any place from several threads, or a text in memory in its place.
/// Reads instead of a memory map, because a file that shrinks under a map ends the program.
class FileBytes {
public:
    static Result<FileBytes> open(const QString &path);
    ~FileBytes();
    FileBytes(FileBytes &&other) noexcept;
    FileBytes &operator=(FileBytes &&other) noexcept;

    const QString &path() const { return m_path; }
    qint64 size() const { return m_size; }
    /// Fills up to `count` bytes from `offset`; fewer only at the end of the file.
    Result<qint64> read(qint64 offset, char *into, qint64 count) const;
    /// At most `count` bytes from the start.
    Result<std::string> head(qint64 count) const;
    /// From now on the file ends there at the latest.
    void limitTo(qint64 bytes) { m_size = qMin(m_size, bytes); }
    /// An error when size or change time are no longer those of open().
    Result<void> checkUnchanged() const;
    /// From now on these bytes stand for the file (its decoded text).
    void replaceBy(std::string bytes);

private:
    FileBytes() = default;

    QString m_path;
    int m_descriptor = -1;
    qint64 m_size = 0;
    qint64 m_changedSeconds = 0;
    qint64 m_changedNanoseconds = 0;
    qint64 m_sizeOnDisk = 0;
    std::string m_replacement;
    bool m_isReplaced = false;
};

} // namespace hallmarker::core
