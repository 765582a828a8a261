#pragma once

#include <QtGlobal>

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace hallmarker::core {

// How records are told apart (RFC 4180 with the usual freedoms):
// - a record ends at a line break outside of quotes; a '\r' before '\n' belongs to the line break;
// - a field that begins with the quote ends at the next single quote; a doubled quote stands for one;
// - a quote elsewhere in a field is an ordinary character;
// - after the closing quote there must be a delimiter, a line break or the end. If not, or if the closing quote does not
//   come within maxRecordBytes, the record is malformed: its first line is dropped and reading resumes at the next line.
// CsvRecordParser and csvBlockEnd follow these rules alike; that is what makes blocks independent of each other.

struct CsvGrammar {
    char delimiter = ',';
    char quote = '"'; ///< 0 = none
    char lineBreak = '\n'; ///< '\n' (with or without '\r' before it) or '\r'
    qint64 maxRecordBytes = 64LL << 20;
};

/// Bytes that must be readable behind the end of a buffer given to CsvRecordParser.
constexpr std::size_t csvPadding = 64;

struct CsvField {
    const char *data = nullptr;
    std::uint32_t size = 0;
    bool isQuoted = false;
    bool hasDoubledQuotes = false;

    std::string_view raw() const { return {data, size}; }
    /// The content with doubled quotes made single; uses `scratch` only when there are any.
    std::string_view content(char quote, std::string &scratch) const;
};

/// Walks over the records of a buffer that starts at a record and ends behind one (or at the end of the file).
class CsvRecordParser {
public:
    enum class Status { Record, Blank, StrayQuote, OpenQuote, TooLong };

    /// Fields beyond maxFields are counted but not kept.
    CsvRecordParser(const CsvGrammar &grammar, const char *begin, const char *end, std::size_t maxFields);

    /// False at the end of the buffer.
    bool next();
    Status status() const { return m_status; }
    std::size_t fieldCount() const { return m_fieldCount; }
    const std::vector<CsvField> &fields() const { return m_fields; }
    const char *recordStart() const { return m_recordStart; }
    /// Behind the last byte of the record, line break not included.
    const char *recordEnd() const { return m_recordEnd; }
    /// Where a malformed record went wrong.
    const char *errorAt() const { return m_errorAt; }
    /// Line breaks before the record, from the start of the buffer.
    qint64 line() const { return m_line; }
    /// Line breaks before the next record.
    qint64 nextLine() const { return m_nextLine; }
    const char *position() const { return m_at; }

private:
    /// Most fields end within the 64 bytes that were looked at last.
    const char *findEndOfField(const char *from)
    {
        const auto offset = static_cast<std::uintptr_t>(reinterpret_cast<std::uintptr_t>(from) - reinterpret_cast<std::uintptr_t>(m_window));
        const std::uint64_t left = offset < 64 ? m_mask >> offset : 0;
        return left != 0 ? std::min(m_end, from + std::countr_zero(left)) : searchEndOfField(from);
    }
    const char *searchEndOfField(const char *from);
    void dropLine(Status status, const char *errorAt);
    void addField(const char *from, const char *to, bool isQuoted, bool hasDoubledQuotes)
    {
        if (m_fieldCount < m_fields.size())
            m_fields[m_fieldCount] = {from, static_cast<std::uint32_t>(to - from), isQuoted, hasDoubledQuotes};
        ++m_fieldCount;
    }

    CsvGrammar m_grammar;
    const char *m_at;
    const char *m_end;
    const char *m_window = nullptr; ///< start of the 64 bytes that m_mask describes
    std::uint64_t m_mask = 0;       ///< delimiters and line breaks
    std::vector<CsvField> m_fields;
    std::size_t m_fieldCount = 0;
    Status m_status = Status::Record;
    const char *m_recordStart = nullptr;
    const char *m_recordEnd = nullptr;
    const char *m_errorAt = nullptr;
    qint64 m_line = 0;
    qint64 m_nextLine = 0;
};

struct CsvBlockEnd {
    qint64 bytes = 0;      ///< the block's length up to the last complete record; 0 = the first record is not complete
    bool isTooLong = false; ///< the first record is longer than the grammar allows and not because of a quote
};

/// Where the records of a buffer that may end anywhere are complete. `isFinal`: the buffer ends with the file.
CsvBlockEnd csvBlockEnd(const CsvGrammar &grammar, const char *begin, qint64 size, bool isFinal);

} // namespace hallmarker::core
