#pragma once

#include "core/table/FileBytes.h"

#include <optional>

namespace hallmarker::core {

/// Cuts a file into the texts of its records: the lines of JSON Lines, or the elements of one array of objects.
/// Holds no more than one record and a piece of the file.
class JsonRecordSource {
public:
    struct Record {
        std::string_view text; ///< valid until the next call
        qint64 line;           ///< 1-based, of its first byte
        qint64 column;         ///< 1-based byte column of its first byte
    };

    JsonRecordSource(const FileBytes &file, qint64 maxRecordBytes) : m_file(file), m_maxRecordBytes(maxRecordBytes) {}

    /// Looks at the first bytes.
    Result<void> open();
    bool isArray() const { return m_isArray; }
    /// Nothing at the end.
    Result<std::optional<Record>> next();
    qint64 position() const { return m_fileAt - static_cast<qint64>(m_buffer.size() - m_at); }

private:
    Result<bool> refill();
    Result<bool> skipBlanks();
    Result<std::optional<Record>> nextLine();
    Result<std::optional<Record>> nextElement();
    Error broken(const QString &why) const;
    Error tooLong() const;
    void advance(std::size_t bytes);

    const FileBytes &m_file;
    const qint64 m_maxRecordBytes;
    std::string m_buffer;
    std::size_t m_at = 0;
    qint64 m_fileAt = 0;
    qint64 m_line = 1;
    qint64 m_column = 1;
    bool m_isArray = false;
    bool m_isFirst = true;
    bool m_isOver = false;
};

} // namespace hallmarker::core
