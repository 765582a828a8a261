#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <QtGlobal>

namespace hallmarker::lineage {

/// Takes a delimited text apart, record by record, and knows where each cell stands: what a person is told about a row
/// must name its line. The dialect is detected elsewhere (core/table).
class CsvCells {
public:
    struct Cell {
        std::string text;
        qint64 line = 1;   ///< from 1
        qint64 column = 1; ///< byte in that line, from 1
    };

    CsvCells(std::string_view bytes, char delimiter, char quote) : m_bytes(bytes), m_delimiter(delimiter), m_quote(quote) {}

    /// False at the end. Empty lines are passed over.
    bool next(std::vector<Cell> &record);
    /// Whether the last record ended inside of a quoted cell.
    bool isCutOff() const { return m_isCutOff; }

private:
    void readCell(Cell &cell);
    bool isAtLineEnd() const { return m_at >= m_bytes.size() || m_bytes[m_at] == '\n' || m_bytes[m_at] == '\r'; }
    void takeLineEnd();

    std::string_view m_bytes;
    char m_delimiter;
    char m_quote; ///< 0: none
    std::size_t m_at = 0;
    std::size_t m_lineStart = 0;
    qint64 m_line = 1;
    bool m_isCutOff = false;
};

} // namespace hallmarker::lineage
