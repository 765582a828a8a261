#include "checks/logs/LogReader.h"

#include "checks/logs/LogContinuation.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cstring>
#include <utility>

#include <zlib.h>

namespace hallmarker::checks {

namespace {

struct LogTexts {
    Q_DECLARE_TR_FUNCTIONS(LogTexts)
};

constexpr std::size_t pieceBytes = 1 << 18;

} // namespace

struct LogReader::Source {
    QString path;
    gzFile file = nullptr;

    ~Source()
    {
        if (file)
            gzclose(file);
    }
};

LogReader::LogReader(std::unique_ptr<Source> source, const LogLimits &limits) : m_source(std::move(source)), m_limits(limits) {}
LogReader::LogReader(LogReader &&) noexcept = default;
LogReader &LogReader::operator=(LogReader &&) noexcept = default;
LogReader::~LogReader() = default;

core::Result<LogReader> LogReader::open(const QString &path, const LogLimits &limits)
{
    const QFileInfo file(path);
    if (!file.exists())
        return core::Error(core::ErrorKind::NotFound, LogTexts::tr("There is no file %1.").arg(path), {}, {.file = path});
    if (!file.isFile()) // a pipe or device would never end
        return core::Error(core::ErrorKind::Invalid, LogTexts::tr("%1 is no regular file.").arg(path), {}, {.file = path});
    auto source = std::make_unique<Source>();
    source->path = path;
    source->file = gzopen(QFile::encodeName(path).constData(), "rb");
    if (!source->file)
        return core::Error(core::ErrorKind::Io, LogTexts::tr("%1 cannot be opened: %2").arg(path, QString::fromLocal8Bit(std::strerror(errno))), {}, {.file = path});
    gzbuffer(source->file, pieceBytes);
    return LogReader(std::move(source), limits);
}

/// More bytes behind those of the buffer; false when there are none.
core::Result<bool> LogReader::fill()
{
    if (m_isAtEnd)
        return false;
    m_buffer.erase(0, m_at);
    m_at = 0;
    const std::size_t before = m_buffer.size();
    m_buffer.resize(before + pieceBytes);
    const int got = gzread(m_source->file, m_buffer.data() + before, unsigned(pieceBytes));
    m_buffer.resize(before + std::size_t(std::max(got, 0)));
    int code = Z_OK;
    const char *why = gzerror(m_source->file, &code);
    if (got < 0 || code != Z_OK)
        return core::Error(core::ErrorKind::Invalid, LogTexts::tr("%1 cannot be read to its end: %2. What comes behind line %3 was not looked at.").arg(m_source->path, QString::fromUtf8(why)).arg(m_line), {}, {.file = m_source->path, .line = m_line});
    m_bytes += got;
    if (m_bytes > m_limits.maxBytes)
        return core::Error(core::ErrorKind::LimitExceeded, LogTexts::tr("%1 unpacks to more than %2 bytes.").arg(m_source->path).arg(m_limits.maxBytes), {}, {.file = m_source->path});
    m_isAtEnd = got == 0;
    m_mayHoldKey = LogContinuation::mayHoldKey(m_buffer);
    return !m_isAtEnd;
}

/// Behind the line break of the line that begins at `from` (counted from m_at), or what there is where it has none within the limits.
core::Result<std::size_t> LogReader::lineEnd(std::size_t from)
{
    for (std::size_t searched = from;;) {
        const std::size_t found = m_buffer.find('\n', m_at + searched);
        if (found != std::string::npos)
            return std::min(found - m_at + 1, from + m_limits.maxEntryBytes);
        searched = m_buffer.size() - m_at;
        if (searched - from >= m_limits.maxEntryBytes)
            return from + m_limits.maxEntryBytes;
        HALLMARKER_ASSIGN(const bool hasMore, fill());
        if (!hasMore)
            return searched;
    }
}

core::Result<bool> LogReader::next(LogEntry &entry)
{
    std::size_t end = std::exchange(m_knownEnd, 0);
    if (end == 0) {
        HALLMARKER_ASSIGN(end, lineEnd(0));
    }
    if (end == 0)
        return false;
    const auto line = [this](std::size_t begin, std::size_t until) {
        std::string_view text(m_buffer.data() + m_at + begin, until - begin);
        while (!text.empty() && (text.back() == '\n' || text.back() == '\r'))
            text.remove_suffix(1);
        return text;
    };
    const auto endsLine = [this](std::size_t behind) { return behind > 0 && m_buffer[m_at + behind - 1] == '\n' ? 1 : 0; };
    qint64 lines = endsLine(end);
    LogContinuation continuation;
    continuation.begin(line(0, end), m_mayHoldKey);
    while (end < m_limits.maxEntryBytes && m_buffer[m_at + end - 1] == '\n') {
        HALLMARKER_ASSIGN(const std::size_t behind, lineEnd(end));
        if (behind == end || behind > m_limits.maxEntryBytes || !continuation.continues(line(end, behind), m_mayHoldKey)) {
            m_knownEnd = behind - end; // the next entry's first line
            break;
        }
        end = behind;
        lines += endsLine(end);
    }
    entry = {std::string_view(m_buffer.data() + m_at, end), m_line};
    m_line += lines;
    m_at += end;
    return true;
}

} // namespace hallmarker::checks
