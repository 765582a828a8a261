#include "lineage/edgelist/CsvCells.h"

namespace hallmarker::lineage {

void CsvCells::takeLineEnd()
{
    if (m_at >= m_bytes.size())
        return;
    const bool isPair = m_bytes[m_at] == '\r' && m_at + 1 < m_bytes.size() && m_bytes[m_at + 1] == '\n';
    m_at += isPair ? 2 : 1;
    ++m_line;
    m_lineStart = m_at;
}

bool CsvCells::next(std::vector<Cell> &record)
{
    record.clear();
    while (m_at < m_bytes.size() && isAtLineEnd())
        takeLineEnd();
    if (m_at >= m_bytes.size())
        return false;
    for (;;) {
        record.emplace_back();
        readCell(record.back());
        if (isAtLineEnd())
            break;
        ++m_at; // the delimiter
    }
    takeLineEnd();
    return true;
}

void CsvCells::readCell(Cell &cell)
{
    cell.line = m_line;
    cell.column = static_cast<qint64>(m_at - m_lineStart) + 1;
    if (m_quote != 0 && m_at < m_bytes.size() && m_bytes[m_at] == m_quote) {
        for (++m_at;; ++m_at) {
            if (m_at >= m_bytes.size()) {
                m_isCutOff = true;
                return;
            }
            const char c = m_bytes[m_at];
            if (c == m_quote) {
                if (m_at + 1 >= m_bytes.size() || m_bytes[m_at + 1] != m_quote) {
                    ++m_at;
                    break;
                }
                ++m_at; // a doubled quote is one
            }
            if (c == '\n') {
                ++m_line;
                m_lineStart = m_at + 1;
            }
            cell.text += c;
        }
    }
    while (!isAtLineEnd() && m_bytes[m_at] != m_delimiter)
        cell.text += m_bytes[m_at++];
}

} // namespace hallmarker::lineage
