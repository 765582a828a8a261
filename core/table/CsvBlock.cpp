#include "core/table/CsvBlock.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace hallmarker::core {

CsvBlockReader::CsvBlockReader(const CsvPlan &plan, const ReadOptions &options)
    : m_grammar(plan.grammar),
      m_rules{MissingMarkers(*plan.dialect.missingMarkers), plan.grammar.quote, *plan.dialect.decimalComma ? ',' : '.',
              plan.encoding == TextEncoding::Windows1252},
      m_columns(static_cast<std::size_t>(plan.columnNames.size())), m_isUtf8(plan.encoding == TextEncoding::Utf8),
      m_hasTrailingDelimiter(plan.hasTrailingDelimiter), m_keepBadRows(qMax(1, options.keepBadRows)), m_names(plan.columnNames),
      m_isFixed(m_columns, false), m_fixedTypes(m_columns, ColumnType::Text)
{
    for (std::size_t c = 0; c < m_columns; ++c) {
        const auto type = options.types.constFind(m_names.at(static_cast<qsizetype>(c)));
        m_isFixed[c] = type != options.types.constEnd();
        if (m_isFixed[c]) {
            m_fixedTypes[c] = *type;
            m_fixed.push_back(c);
        } else {
            m_free.push_back(c);
        }
    }
}

bool CsvBlockReader::isGood(const CsvRecordParser &parser, bool mayHaveNul, bool mayBeInvalid) const
{
    if (parser.status() != CsvRecordParser::Status::Record && parser.status() != CsvRecordParser::Status::Blank)
        return false;
    if (parser.fieldCount() != m_columns) {
        if (!m_hasTrailingDelimiter || parser.fieldCount() != m_columns + 1 || parser.fields()[m_columns].size != 0)
            return false;
    }
    if (!mayHaveNul && !mayBeInvalid)
        return true;
    const std::string_view record(parser.recordStart(), static_cast<std::size_t>(parser.recordEnd() - parser.recordStart()));
    return !(mayHaveNul && record.find('\0') != std::string_view::npos)
        && !(mayBeInvalid && findInvalidUtf8(record) != std::string_view::npos);
}

CsvBlockReader::Complaint CsvBlockReader::complaintAbout(const CsvRecordParser &parser) const
{
    const std::string_view record(parser.recordStart(), static_cast<std::size_t>(parser.recordEnd() - parser.recordStart()));
    if (parser.status() == CsvRecordParser::Status::StrayQuote) {
        return {QCoreApplication::translate("CsvBlock", "there is text after a closing quote; a quote inside of a quoted field has to be doubled"),
                parser.errorAt()};
    }
    if (parser.status() == CsvRecordParser::Status::OpenQuote)
        return {QCoreApplication::translate("CsvBlock", "the quoted field that begins here does not end as it should: its closing quote is missing or has text behind it"), parser.errorAt()};
    if (const std::size_t nul = record.find('\0'); nul != std::string_view::npos)
        return {QCoreApplication::translate("CsvBlock", "there is a NUL byte"), record.data() + nul};
    if (const std::size_t invalid = m_isUtf8 ? findInvalidUtf8(record) : std::string_view::npos; invalid != std::string_view::npos) {
        return {QCoreApplication::translate("CsvBlock", "byte 0x%1 is not valid UTF-8; name the encoding if the file has another one")
                    .arg(static_cast<unsigned char>(record[invalid]), 2, 16, QLatin1Char('0')),
                record.data() + invalid};
    }
    const bool isShort = parser.fieldCount() < m_columns;
    return {QCoreApplication::translate("CsvBlock", "fields: %1, expected: %2").arg(parser.fieldCount()).arg(m_columns),
            isShort ? parser.recordEnd() : parser.fields()[m_columns].data - (parser.fields()[m_columns].isQuoted ? 1 : 0)};
}

void CsvBlockReader::drop(CsvBlock &block, const CsvRecordParser &parser, const Complaint &complaint) const
{
    block.badRecords.push_back(static_cast<std::uint32_t>(block.records - 1));
    if (block.badRows.size() >= m_keepBadRows)
        return;
    // The place may lie in a later line of a record with quoted line breaks.
    const char *lineStart = parser.recordStart();
    qint64 line = parser.line();
    while (const void *lineEnd = std::memchr(lineStart, m_grammar.lineBreak, static_cast<std::size_t>(complaint.at - lineStart))) {
        lineStart = static_cast<const char *>(lineEnd) + 1;
        ++line;
    }
    block.badRows.append({line, complaint.at - lineStart + 1, complaint.reason});
}

std::shared_ptr<CsvTexts> CsvBlockReader::textsFor(std::size_t column, CsvThreadTexts &texts) const
{
    texts.resize(m_columns);
    std::shared_ptr<CsvTexts> &own = texts[column];
    if (own && !own->isWorthKeeping())
        std::exchange(own, nullptr)->compact();
    if (!own)
        own = std::make_shared<CsvTexts>();
    return own;
}

void CsvBlockReader::read(CsvBlock &block, const char *bytes, const std::vector<CsvColumnState> &known, CsvThreadTexts &texts) const
{
    block.columns.resize(m_columns);
    for (std::size_t c = 0; c < m_columns; ++c)
        block.columns[c].start(m_isFixed[c] ? stateOf(m_fixedTypes[c]) : known[c], m_isFixed[c], textsFor(c, texts));
    const std::string_view all(bytes, static_cast<std::size_t>(block.bytes));
    const bool mayHaveNul = std::memchr(bytes, 0, all.size()) != nullptr;
    const bool mayBeInvalid = m_isUtf8 && findInvalidUtf8(all) != std::string_view::npos;
    CsvRecordParser parser(m_grammar, bytes, bytes + block.bytes, m_columns + 1);
    while (parser.next()) {
        if (parser.status() == CsvRecordParser::Status::Blank && m_columns > 1) {
            ++block.blankLines;
            continue;
        }
        if (parser.status() == CsvRecordParser::Status::TooLong) {
            block.tooLongLine = parser.line();
            break;
        }
        ++block.records;
        if (!isGood(parser, mayHaveNul, mayBeInvalid)) {
            drop(block, parser, complaintAbout(parser));
            continue;
        }
        const std::vector<CsvField> &fields = parser.fields();
        // Fixed columns first: only they can refuse a record, and the others must not have seen it then.
        std::size_t done = 0;
        while (done < m_fixed.size() && block.columns[m_fixed[done]].add(fields[m_fixed[done]], m_rules))
            ++done;
        if (done < m_fixed.size()) {
            const std::size_t column = m_fixed[done];
            while (done > 0)
                block.columns[m_fixed[--done]].popBack();
            const std::string_view cell = fields[column].raw().substr(0, 40);
            drop(block, parser,
                 {QCoreApplication::translate("CsvBlock", "\"%1\" in column %2 is not of the type %3")
                      .arg(QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())), m_names.at(static_cast<qsizetype>(column)),
                           columnTypeName(m_fixedTypes[column])),
                  fields[column].data - (fields[column].isQuoted ? 1 : 0)});
            continue;
        }
        for (const std::size_t c : m_free)
            block.columns[c].add(fields[c], m_rules);
        ++block.rows;
    }
    block.lines = parser.nextLine();
    for (CsvColumnChunk &column : block.columns)
        column.finish(m_rules);
}

void CsvBlockReader::readAgainAsText(CsvBlock &block, const char *bytes, const std::vector<std::size_t> &columns, CsvThreadTexts &texts) const
{
    for (const std::size_t c : columns)
        block.columns[c].start(CsvColumnState::Text, false, textsFor(c, texts));
    CsvRecordParser parser(m_grammar, bytes, bytes + block.bytes, m_columns + 1);
    auto bad = block.badRecords.begin();
    std::uint32_t record = 0;
    while (parser.next()) {
        if (parser.status() == CsvRecordParser::Status::Blank && m_columns > 1)
            continue;
        const std::uint32_t ordinal = record++;
        if (bad != block.badRecords.end() && *bad == ordinal) {
            ++bad;
            continue;
        }
        for (const std::size_t c : columns)
            block.columns[c].add(parser.fields()[c], m_rules);
    }
    for (const std::size_t c : columns)
        block.columns[c].finish(m_rules);
}

} // namespace hallmarker::core
