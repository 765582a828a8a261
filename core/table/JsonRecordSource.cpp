#include "core/table/JsonRecordSource.h"

#include "core/table/TextEncoding.h"

#include <QCoreApplication>

#include <algorithm>

namespace hallmarker::core {

Error JsonRecordSource::broken(const QString &why) const
{
    return Error(ErrorKind::Unreadable, QCoreApplication::translate("JsonRecordSource", "%1 cannot be read as JSON: %2.").arg(m_file.path(), why), {},
                 {.file = m_file.path(), .line = m_line, .column = m_column});
}

Error JsonRecordSource::tooLong() const
{
    return Error(ErrorKind::LimitExceeded,
                 QCoreApplication::translate("JsonRecordSource", "%1 cannot be read: a record is longer than %2 bytes.").arg(m_file.path()).arg(m_maxRecordBytes), {},
                 {.file = m_file.path(), .line = m_line});
}

/// False when there is nothing more.
Result<bool> JsonRecordSource::refill()
{
    constexpr qint64 pieceBytes = 1 << 20;
    m_buffer.erase(0, m_at);
    m_at = 0;
    const std::size_t old = m_buffer.size();
    // A long record grows by its own size, so that it is not searched again and again.
    const qint64 wanted = qMin(qMax<qint64>(pieceBytes, static_cast<qint64>(old)), m_file.size() - m_fileAt);
    if (wanted <= 0)
        return false;
    m_buffer.resize(old + static_cast<std::size_t>(wanted));
    HALLMARKER_ASSIGN(const qint64 got, m_file.read(m_fileAt, m_buffer.data() + old, wanted));
    m_buffer.resize(old + static_cast<std::size_t>(got));
    m_fileAt += got;
    return got > 0;
}

void JsonRecordSource::advance(std::size_t bytes)
{
    for (; bytes > 0; --bytes, ++m_at) {
        if (m_buffer[m_at] == '\n') {
            ++m_line;
            m_column = 1;
        } else {
            ++m_column;
        }
    }
}

Result<bool> JsonRecordSource::skipBlanks()
{
    for (;;) {
        while (m_at < m_buffer.size() && (m_buffer[m_at] == ' ' || m_buffer[m_at] == '\t' || m_buffer[m_at] == '\r' || m_buffer[m_at] == '\n'))
            advance(1);
        if (m_at < m_buffer.size())
            return true;
        HALLMARKER_ASSIGN(const bool hasMore, refill());
        if (!hasMore)
            return false;
    }
}

Result<void> JsonRecordSource::open()
{
    if (m_file.size() == 0)
        return broken(QCoreApplication::translate("JsonRecordSource", "the file is empty"));
    HALLMARKER_TRY(refill());
    const EncodingGuess guess = guessEncoding(std::string_view(m_buffer).substr(0, 1 << 16));
    if (guess.encoding == TextEncoding::Utf16LittleEndian || guess.encoding == TextEncoding::Utf16BigEndian)
        return broken(QCoreApplication::translate("JsonRecordSource", "it is encoded in UTF-16; save it as UTF-8"));
    m_at = static_cast<std::size_t>(guess.bomBytes);
    HALLMARKER_ASSIGN(const bool hasAny, skipBlanks());
    if (!hasAny)
        return broken(QCoreApplication::translate("JsonRecordSource", "there is nothing in it"));
    m_isArray = m_buffer[m_at] == '[';
    if (m_isArray)
        advance(1);
    return {};
}

Result<std::optional<JsonRecordSource::Record>> JsonRecordSource::next()
{
    return m_isArray ? nextElement() : nextLine();
}

Result<std::optional<JsonRecordSource::Record>> JsonRecordSource::nextLine()
{
    // The line given out last is still in the buffer; skipBlanks passes its line break and empty lines.
    HALLMARKER_ASSIGN(const bool hasMore, skipBlanks());
    if (!hasMore)
        return std::optional<Record>();
    std::size_t searched = 0;
    std::size_t length = 0;
    for (;;) {
        const std::size_t lineEnd = m_buffer.find('\n', m_at + searched);
        if (lineEnd != std::string::npos) {
            length = lineEnd - m_at;
            break;
        }
        searched = m_buffer.size() - m_at;
        if (static_cast<qint64>(searched) > m_maxRecordBytes)
            return tooLong();
        HALLMARKER_ASSIGN(const bool isMore, refill());
        if (!isMore) {
            length = searched;
            break;
        }
    }
    if (static_cast<qint64>(length) > m_maxRecordBytes)
        return tooLong();
    const Record record{std::string_view(m_buffer).substr(m_at, length), m_line, m_column};
    m_at += length;
    m_column += static_cast<qint64>(length);
    return std::optional<Record>(record);
}

Result<std::optional<JsonRecordSource::Record>> JsonRecordSource::nextElement()
{
    HALLMARKER_ASSIGN(bool hasMore, skipBlanks());
    if (m_isOver) {
        if (hasMore)
            return broken(QCoreApplication::translate("JsonRecordSource", "there is more after the array"));
        return std::optional<Record>();
    }
    if (!hasMore)
        return broken(QCoreApplication::translate("JsonRecordSource", "the array is not closed"));
    if (m_buffer[m_at] == ']') {
        advance(1);
        m_isOver = true;
        return nextElement();
    }
    if (!m_isFirst) {
        if (m_buffer[m_at] != ',')
            return broken(QCoreApplication::translate("JsonRecordSource", "a comma or the end of the array is expected here"));
        advance(1);
        HALLMARKER_ASSIGN(hasMore, skipBlanks());
        if (!hasMore)
            return broken(QCoreApplication::translate("JsonRecordSource", "the array is not closed"));
    }
    m_isFirst = false;
    if (m_buffer[m_at] != '{')
        return broken(QCoreApplication::translate("JsonRecordSource", "an array of objects is expected, and this is not an object"));
    int depth = 0;
    bool isInString = false;
    for (std::size_t length = 0;; ++length) {
        if (m_at + length >= m_buffer.size()) {
            if (static_cast<qint64>(length) > m_maxRecordBytes)
                return tooLong();
            HALLMARKER_ASSIGN(const bool isMore, refill());
            if (!isMore)
                return broken(QCoreApplication::translate("JsonRecordSource", "the object that begins here is not closed"));
        }
        const char c = m_buffer[m_at + length];
        if (isInString) {
            if (c == '\\')
                ++length; // what follows is checked by the row's own parser
            else if (c == '"')
                isInString = false;
        } else if (c == '"') {
            isInString = true;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if ((c == '}' || c == ']') && --depth == 0) {
            if (static_cast<qint64>(length) > m_maxRecordBytes)
                return tooLong();
            const Record record{std::string_view(m_buffer).substr(m_at, length + 1), m_line, m_column};
            advance(length + 1);
            return std::optional<Record>(record);
        }
    }
}

} // namespace hallmarker::core
