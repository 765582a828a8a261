#pragma once

#include "core/result/Result.h"

#include <QString>

#include <memory>
#include <string>
#include <string_view>

namespace hallmarker::checks {

/// A line of a log with the lines that belong to it: a stack trace below its message, a key in PEM. Text with its line ends.
struct LogEntry {
    std::string_view text; ///< valid until the next one is read
    qint64 line = 1;       ///< of its first line, from 1
};

/// What a log of unknown origin may use up.
struct LogLimits {
    qint64 maxBytes = 64LL << 30;      ///< unpacked
    std::size_t maxEntryBytes = 1 << 20; ///< a longer entry is read in parts, cut behind a line where there is one
};

/// Reads a log entry by entry, plain or packed with gzip (RFC 1952), in memory that does not grow with the file. A packed file that is
/// cut off or broken is an error, never an end.
class LogReader {
public:
    static core::Result<LogReader> open(const QString &path, const LogLimits &limits = {});
    LogReader(LogReader &&) noexcept;
    LogReader &operator=(LogReader &&) noexcept;
    ~LogReader();

    /// False behind the last one.
    core::Result<bool> next(LogEntry &entry);
    qint64 bytesRead() const { return m_bytes; }

private:
    struct Source;
    explicit LogReader(std::unique_ptr<Source> source, const LogLimits &limits);
    core::Result<bool> fill();
    core::Result<std::size_t> lineEnd(std::size_t from);

    std::unique_ptr<Source> m_source;
    LogLimits m_limits;
    std::string m_buffer;
    std::size_t m_at = 0;     ///< of what was not given out yet
    qint64 m_line = 1;
    qint64 m_bytes = 0;
    std::size_t m_knownEnd = 0; ///< of the line that comes next, where it was looked for already; 0: not yet
    bool m_isAtEnd = false;
    bool m_mayHoldKey = false; ///< what is in the buffer
};

} // namespace hallmarker::checks
