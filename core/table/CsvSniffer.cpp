#include "core/table/CsvSniffer.h"

#include "core/table/CellText.h"

#include <algorithm>
#include <map>
#include <set>

namespace hallmarker::core {

namespace {

constexpr std::size_t sniffedRecords = 2000;
constexpr std::size_t scoredRecords = 300;

using SniffRow = std::vector<std::string>;

enum class CellShape { Missing, Number, Boolean, Date, Text };

CellShape shapeOfCell(std::string_view cell, const MissingMarkers &markers, bool decimalComma)
{
    if (markers.contains(cell))
        return CellShape::Missing;
    if (integerOf(cell) || realOf(cell, decimalComma ? ',' : '.'))
        return CellShape::Number;
    if (booleanOf(cell))
        return CellShape::Boolean;
    return isIsoDate(cell) ? CellShape::Date : CellShape::Text;
}

/// A typed cell that would be text with the other decimal separator.
bool isReal(std::string_view cell, char point)
{
    return !integerOf(cell) && cell.find(point) != std::string_view::npos && realOf(cell, point).has_value();
}

std::vector<SniffRow> rowsOf(std::string_view sample, bool isWhole, const CsvGrammar &grammar, std::size_t limit)
{
    std::vector<SniffRow> rows;
    qint64 size = static_cast<qint64>(sample.size());
    if (!isWhole) {
        const CsvBlockEnd end = csvBlockEnd(grammar, sample.data(), size, false);
        if (end.bytes > 0)
            size = end.bytes; // a first record longer than the sample is judged by what there is of it
    }
    CsvRecordParser parser(grammar, sample.data(), sample.data() + size, std::min<std::size_t>(sample.size() + 1, 16384));
    std::string scratch;
    while (rows.size() < limit && parser.next()) {
        if (parser.status() != CsvRecordParser::Status::Record)
            continue;
        SniffRow row;
        for (std::size_t i = 0; i < std::min(parser.fieldCount(), parser.fields().size()); ++i)
            row.emplace_back(parser.fields()[i].content(grammar.quote, scratch));
        row.resize(parser.fieldCount());
        rows.push_back(std::move(row));
    }
    return rows;
}

std::size_t commonFieldCount(const std::vector<SniffRow> &rows, std::size_t &records)
{
    std::map<std::size_t, std::size_t> counts;
    for (const SniffRow &row : rows)
        ++counts[row.size()];
    std::size_t best = 0;
    records = 0;
    for (const auto &[fields, count] : counts) {
        if (count >= records) {
            best = fields;
            records = count;
        }
    }
    return best;
}

/// How well a delimiter explains the sample: the share of records with the common number of fields, times how much
/// the cells look like values. A cell that holds another delimiter is the sign of a wrong guess.
double scoreOfDelimiter(const std::vector<SniffRow> &rows, char delimiter, std::size_t &fields)
{
    std::size_t agreeing = 0;
    fields = commonFieldCount(rows, agreeing);
    if (rows.empty())
        return 0;
    const MissingMarkers markers(MissingMarkers::standard());
    double good = 0;
    std::size_t cells = 0;
    for (const SniffRow &row : rows) {
        for (const std::string &cell : row) {
            ++cells;
            const bool isTyped = shapeOfCell(cell, markers, false) != CellShape::Text || (delimiter != ',' && isReal(cell, ','));
            if (isTyped) {
                good += 1;
                continue;
            }
            const bool holdsOther = std::any_of(cell.begin(), cell.end(), [&](char c) {
                return c != delimiter && (c == ',' || c == ';' || c == '\t' || c == '|');
            });
            good += holdsOther ? 0.2 : 0.7;
        }
    }
    // The first record counts as much as a tenth of all: a header that disagrees is a strong hint.
    const double firstAgrees = rows.front().size() == fields || rows.front().size() + 1 == fields ? 1 : 0;
    const double consistency = 0.9 * static_cast<double>(agreeing) / static_cast<double>(rows.size()) + 0.1 * firstAgrees;
    return consistency * consistency * (good / static_cast<double>(std::max<std::size_t>(1, cells))) * (fields > 1 ? 1.0 : 0.35);
}

bool usesSingleQuotes(std::string_view sample, bool isWhole, CsvGrammar grammar)
{
    grammar.quote = 0;
    std::size_t enclosed = 0;
    std::size_t other = 0;
    for (const SniffRow &row : rowsOf(sample, isWhole, grammar, scoredRecords)) {
        for (const std::string &cell : row) {
            if (cell.empty())
                continue;
            if (cell.front() == '"')
                return false;
            if (cell.front() == '\'')
                ++(cell.size() > 1 && cell.back() == '\'' ? enclosed : other);
        }
    }
    return enclosed > 0 && other <= enclosed; // a quoted delimiter leaves halves behind
}

struct ColumnShapes {
    std::size_t numbers = 0;
    std::size_t others = 0; ///< dates and truth values
    std::size_t texts = 0;
    bool isTyped() const { return texts == 0 && numbers + others > 0; }
};

std::vector<ColumnShapes> shapesOf(const std::vector<SniffRow> &rows, std::size_t from, std::size_t columns, const MissingMarkers &markers,
                                   bool decimalComma)
{
    std::vector<ColumnShapes> shapes(columns);
    for (std::size_t r = from; r < rows.size(); ++r) {
        if (rows[r].size() != columns)
            continue;
        for (std::size_t c = 0; c < columns; ++c) {
            switch (shapeOfCell(rows[r][c], markers, decimalComma)) {
            case CellShape::Missing:
                break;
            case CellShape::Number:
                ++shapes[c].numbers;
                break;
            case CellShape::Boolean:
            case CellShape::Date:
                ++shapes[c].others;
                break;
            case CellShape::Text:
                ++shapes[c].texts;
            }
        }
    }
    return shapes;
}

/// Conditional markers ("-", ".") that stand alone in the way of a column of numbers, dates or truth values.
QStringList markersOf(const std::vector<SniffRow> &rows, std::size_t columns, bool decimalComma)
{
    QStringList markers = MissingMarkers::standard();
    const QStringList candidates = MissingMarkers::conditional();
    const std::vector<ColumnShapes> shapes = shapesOf(rows, 1, columns, MissingMarkers(markers + candidates), decimalComma);
    for (const QString &candidate : candidates) {
        const std::string text = candidate.toStdString();
        const bool isUsed = std::any_of(rows.begin(), rows.end(), [&](const SniffRow &row) {
            for (std::size_t c = 0; row.size() == columns && c < columns; ++c) {
                if (shapes[c].isTyped() && trimmedBlanks(row[c]) == text)
                    return true;
            }
            return false;
        });
        if (isUsed)
            markers.append(candidate);
    }
    return markers;
}

/// The first record is a header unless it holds a number, date, truth value or marker, or a value that its column has
/// again below. A text above a typed column settles it.
bool looksLikeHeader(const std::vector<SniffRow> &rows, std::size_t columns, const MissingMarkers &markers, bool decimalComma)
{
    if (rows.empty())
        return false;
    const SniffRow &first = rows.front();
    const std::vector<ColumnShapes> below = shapesOf(rows, 1, columns, markers, decimalComma);
    bool hasTextAboveTyped = false;
    bool hasTyped = false;
    bool hasRepeated = false;
    for (std::size_t c = 0; c < std::min(first.size(), columns); ++c) {
        const std::string_view cell = trimmedBlanks(first[c]);
        if (cell.empty())
            continue;
        const CellShape shape = shapeOfCell(cell, markers, decimalComma);
        if (shape == CellShape::Text && below[c].isTyped())
            hasTextAboveTyped = true;
        if (shape != CellShape::Text)
            hasTyped = true;
        for (std::size_t r = 1; r < rows.size() && !hasRepeated; ++r)
            hasRepeated = rows[r].size() == columns && trimmedBlanks(rows[r][c]) == cell;
    }
    return hasTextAboveTyped || (!hasTyped && !hasRepeated);
}

} // namespace

CsvSniff sniffCsv(std::string_view sample, bool isWhole, const CsvDialect &known, qint64 maxRecordBytes)
{
    CsvSniff sniff;
    CsvGrammar grammar;
    grammar.maxRecordBytes = maxRecordBytes;
    if (sample.find('\n') == std::string_view::npos && sample.find('\r') < sample.size() - (isWhole ? 0 : 1))
        sniff.lineBreak = '\r';
    grammar.lineBreak = sniff.lineBreak;

    const std::string candidates = known.delimiter ? std::string(1, *known.delimiter) : std::string(",;\t|");
    double best = -1;
    std::vector<SniffRow> rows;
    for (const char candidate : candidates) {
        CsvGrammar tried = grammar;
        tried.delimiter = candidate;
        tried.quote = known.quote ? *known.quote : usesSingleQuotes(sample, isWhole, tried) ? '\'' : '"';
        std::vector<SniffRow> triedRows = rowsOf(sample, isWhole, tried, scoredRecords);
        std::size_t fields = 0;
        const double score = scoreOfDelimiter(triedRows, candidate, fields);
        if (score > best + 1e-9) {
            best = score;
            grammar = tried;
        }
    }
    sniff.delimiter = grammar.delimiter;
    sniff.quote = grammar.quote;
    rows = rowsOf(sample, isWhole, grammar, sniffedRecords);

    std::size_t agreeing = 0;
    sniff.columns = commonFieldCount(rows, agreeing);
    if (known.decimalComma) {
        sniff.decimalComma = *known.decimalComma;
    } else {
        std::size_t commas = 0;
        std::size_t points = 0;
        for (const SniffRow &row : rows) {
            for (const std::string &cell : row) {
                commas += isReal(cell, ',');
                points += isReal(cell, '.');
            }
        }
        sniff.decimalComma = commas > points;
    }
    sniff.missingMarkers = known.missingMarkers ? *known.missingMarkers : markersOf(rows, sniff.columns, sniff.decimalComma);

    // "a,b" above "1,2,": the records end with a delimiter, the header does not.
    if (rows.size() > 1 && rows.front().size() + 1 == sniff.columns && known.hasHeader.value_or(true)) {
        sniff.hasTrailingDelimiter = std::all_of(rows.begin() + 1, rows.end(), [&](const SniffRow &row) {
            return row.size() != sniff.columns || row.back().empty();
        });
        if (sniff.hasTrailingDelimiter) {
            --sniff.columns;
            for (std::size_t r = 1; r < rows.size(); ++r) {
                if (rows[r].size() == sniff.columns + 1)
                    rows[r].pop_back();
            }
        }
    }
    sniff.hasHeader = known.hasHeader ? *known.hasHeader
                                      : looksLikeHeader(rows, sniff.columns, MissingMarkers(sniff.missingMarkers), sniff.decimalComma);
    if (!sniff.hasHeader && sniff.hasTrailingDelimiter) {
        sniff.hasTrailingDelimiter = false;
        ++sniff.columns;
    }
    return sniff;
}

} // namespace hallmarker::core
