#include "core/table/CsvGrammar.h"

namespace hallmarker::core {

namespace {

struct QuotedEnd {
    enum Kind { Closed, Stray, Open } kind;
    const char *at; ///< the closing quote, or where it went wrong
    bool hasDoubled = false;
    bool touchesEnd = false; ///< closed, but what follows lies behind the end
};

/// The end of a quoted field whose opening quote is at `open`.
QuotedEnd findQuotedEnd(const CsvGrammar &grammar, const char *open, const char *end)
{
    bool hasDoubled = false;
    for (const char *at = open + 1; at < end;) {
        const auto *close = static_cast<const char *>(std::memchr(at, grammar.quote, static_cast<std::size_t>(end - at)));
        if (!close)
            break;
        if (close + 1 == end)
            return {QuotedEnd::Closed, close, hasDoubled, true};
        const char after = close[1];
        if (after == grammar.quote) {
            hasDoubled = true;
            at = close + 2;
            continue;
        }
        if (after == grammar.delimiter || after == grammar.lineBreak)
            return {QuotedEnd::Closed, close, hasDoubled};
        if (after == '\r' && (close + 2 == end || close[2] == '\n'))
            return {QuotedEnd::Closed, close, hasDoubled, close + 2 == end};
        return {QuotedEnd::Stray, close + 1};
    }
    return {QuotedEnd::Open, open};
}

/// Bit i is set when byte i of the 64 is `a` or `b`.
std::uint64_t maskOf(const char *bytes, char a, char b)
{
#if defined(__SSE2__)
    const __m128i first = _mm_set1_epi8(a);
    const __m128i second = _mm_set1_epi8(b);
    std::uint64_t mask = 0;
    for (int part = 0; part < 4; ++part) {
        const __m128i data = _mm_loadu_si128(reinterpret_cast<const __m128i *>(bytes + part * 16));
        const __m128i hits = _mm_or_si128(_mm_cmpeq_epi8(data, first), _mm_cmpeq_epi8(data, second));
        mask |= static_cast<std::uint64_t>(static_cast<unsigned>(_mm_movemask_epi8(hits))) << (part * 16);
    }
    return mask;
#else
    std::uint64_t mask = 0;
    for (int i = 0; i < 64; ++i)
        mask |= static_cast<std::uint64_t>(bytes[i] == a || bytes[i] == b) << i;
    return mask;
#endif
}

} // namespace

std::string_view CsvField::content(char quote, std::string &scratch) const
{
    if (!hasDoubledQuotes)
        return raw();
    scratch.clear();
    for (std::uint32_t i = 0; i < size; ++i) {
        scratch += data[i];
        if (data[i] == quote)
            ++i;
    }
    return scratch;
}

CsvRecordParser::CsvRecordParser(const CsvGrammar &grammar, const char *begin, const char *end, std::size_t maxFields)
    : m_grammar(grammar), m_at(begin), m_end(end), m_fields(maxFields)
{
}

const char *CsvRecordParser::searchEndOfField(const char *from)
{
    for (;;) {
        if (!m_window || from < m_window || from >= m_window + 64) {
            m_window = from;
            m_mask = maskOf(from, m_grammar.delimiter, m_grammar.lineBreak);
        }
        const std::uint64_t left = m_mask >> (from - m_window);
        if (left != 0)
            return std::min(m_end, from + std::countr_zero(left));
        from = m_window + 64;
        if (from >= m_end)
            return m_end;
    }
}

void CsvRecordParser::dropLine(Status status, const char *errorAt)
{
    m_status = status;
    m_errorAt = errorAt;
    const auto *lineEnd = static_cast<const char *>(std::memchr(m_recordStart, m_grammar.lineBreak, static_cast<std::size_t>(m_end - m_recordStart)));
    m_recordEnd = lineEnd ? lineEnd : m_end;
    m_at = lineEnd ? lineEnd + 1 : m_end;
    m_nextLine = m_line + (lineEnd ? 1 : 0);
    if (m_recordEnd - m_recordStart > m_grammar.maxRecordBytes)
        m_status = Status::TooLong;
    // The lines behind may belong to another block, so what is said of the error must come from the first line alone:
    // the stray character in it, else the quoted field that does not end in it.
    if (m_status != Status::TooLong && errorAt >= m_recordEnd) {
        m_status = Status::OpenQuote;
        m_errorAt = m_recordStart;
        const char *at = m_recordStart;
        while (at < m_recordEnd) {
            if (*at != m_grammar.quote) {
                at = findEndOfField(at) + 1;
                continue;
            }
            m_errorAt = at;
            const QuotedEnd end = findQuotedEnd(m_grammar, at, m_recordEnd);
            if (end.kind != QuotedEnd::Closed)
                break;
            at = findEndOfField(end.at + 1) + 1;
        }
    }
}

bool CsvRecordParser::next()
{
    if (m_at >= m_end)
        return false;
    m_line = m_nextLine;
    m_recordStart = m_at;
    m_fieldCount = 0;
    m_errorAt = nullptr;
    bool spansLines = false;
    const char *at = m_at;
    const char *const limit = m_end - m_recordStart > m_grammar.maxRecordBytes ? m_recordStart + m_grammar.maxRecordBytes : m_end;
    for (;;) {
        const char *fieldEnd;
        if (m_grammar.quote != 0 && at < m_end && *at == m_grammar.quote) {
            const QuotedEnd end = at < limit ? findQuotedEnd(m_grammar, at, limit) : QuotedEnd{QuotedEnd::Open, at};
            if (end.kind != QuotedEnd::Closed || (end.touchesEnd && limit != m_end)) {
                dropLine(end.kind == QuotedEnd::Stray ? Status::StrayQuote : Status::OpenQuote, end.at);
                return true;
            }
            addField(at + 1, end.at, true, end.hasDoubled);
            spansLines = true;
            fieldEnd = end.at + 1;
            if (fieldEnd < m_end && *fieldEnd == '\r' && m_grammar.lineBreak == '\n')
                ++fieldEnd;
            m_recordEnd = end.at + 1;
        } else {
            fieldEnd = findEndOfField(at);
            const char *contentEnd = fieldEnd;
            const bool endsRecord = fieldEnd == m_end || *fieldEnd == m_grammar.lineBreak;
            if (endsRecord && m_grammar.lineBreak == '\n' && contentEnd > at && contentEnd[-1] == '\r')
                --contentEnd;
            addField(at, contentEnd, false, false);
            m_recordEnd = contentEnd;
        }
        if (fieldEnd < m_end && *fieldEnd == m_grammar.delimiter) {
            at = fieldEnd + 1;
            continue; // at the end of the buffer too: a last delimiter is followed by an empty field
        }
        m_nextLine = m_line;
        if (spansLines)
            m_nextLine += std::count(m_recordStart, m_recordEnd, m_grammar.lineBreak);
        m_at = fieldEnd;
        if (fieldEnd < m_end) {
            ++m_at;
            ++m_nextLine;
        }
        break;
    }
    if (m_recordEnd - m_recordStart > m_grammar.maxRecordBytes) {
        m_status = Status::TooLong;
        m_errorAt = m_recordStart;
    } else {
        m_status = m_recordEnd == m_recordStart ? Status::Blank : Status::Record;
    }
    return true;
}

CsvBlockEnd csvBlockEnd(const CsvGrammar &grammar, const char *begin, qint64 size, bool isFinal)
{
    const char *const end = begin + size;
    const char *recordStart = begin;
    const char *plain = begin; // from here to `at` everything lies outside of quotes
    const char *at = begin;
    while (grammar.quote != 0 && at < end) {
        const auto *quote = static_cast<const char *>(std::memchr(at, grammar.quote, static_cast<std::size_t>(end - at)));
        if (!quote)
            break;
        const bool opens = quote == recordStart || quote[-1] == grammar.delimiter || quote[-1] == grammar.lineBreak;
        if (!opens) {
            at = quote + 1;
            continue;
        }
        if (const void *lineEnd = ::memrchr(plain, grammar.lineBreak, static_cast<std::size_t>(quote - plain)))
            recordStart = static_cast<const char *>(lineEnd) + 1;
        const bool isCut = end - recordStart > grammar.maxRecordBytes;
        const char *const limit = isCut ? recordStart + grammar.maxRecordBytes : end;
        const QuotedEnd quoted = quote < limit ? findQuotedEnd(grammar, quote, limit) : QuotedEnd{QuotedEnd::Open, quote};
        if (quoted.kind == QuotedEnd::Closed && !(quoted.touchesEnd && (isCut || !isFinal))) {
            at = plain = quoted.at + 1;
            continue;
        }
        if (quoted.kind != QuotedEnd::Stray && !isCut && !isFinal)
            return {recordStart - begin, false}; // more bytes will tell
        const auto *lineEnd = static_cast<const char *>(std::memchr(recordStart, grammar.lineBreak, static_cast<std::size_t>(end - recordStart)));
        if (!lineEnd)
            return {isFinal ? size : recordStart - begin, recordStart == begin && size > grammar.maxRecordBytes};
        recordStart = plain = at = lineEnd + 1;
    }
    if (isFinal)
        return {size, false};
    if (const void *lineEnd = plain < end ? ::memrchr(plain, grammar.lineBreak, static_cast<std::size_t>(end - plain)) : nullptr)
        recordStart = static_cast<const char *>(lineEnd) + 1;
    return {recordStart - begin, recordStart == begin && size > grammar.maxRecordBytes};
}

} // namespace hallmarker::core
