#include "lineage/openlineage/EventText.h"

#include <algorithm>
#include <cstring>

namespace hallmarker::lineage::openlineage {

namespace {

constexpr auto npos = std::string_view::npos;

bool isJsonBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

} // namespace

EventText::EventText(std::string_view bytes) : m_bytes(bytes), m_scanBudget(4 * bytes.size() + 1024)
{
    if (m_bytes.substr(0, 3) == "\xEF\xBB\xBF")
        m_at = 3;
    const std::size_t first = m_bytes.find_first_not_of(" \n\r\t", m_at);
    if (first != npos && m_bytes[first] == '[') {
        m_isArray = true;
        m_at = first + 1;
    }
}

void EventText::countLinesTo(std::size_t offset)
{
    m_line += std::count(m_bytes.begin() + static_cast<std::ptrdiff_t>(m_counted), m_bytes.begin() + static_cast<std::ptrdiff_t>(offset), '\n');
    m_counted = offset;
}

bool EventText::next(Piece &piece)
{
    if (m_isArray)
        return nextOfArray(piece);
    // What lies between two pieces is blank: only there, and in pieces of several lines, are lines to be counted.
    for (; m_at < m_bytes.size() && isJsonBlank(m_bytes[m_at]); ++m_at)
        m_line += m_bytes[m_at] == '\n' ? 1 : 0;
    if (m_at == m_bytes.size())
        return false;
    const auto *lineEnd = static_cast<const char *>(std::memchr(m_bytes.data() + m_at, '\n', m_bytes.size() - m_at));
    std::size_t end = lineEnd ? static_cast<std::size_t>(lineEnd - m_bytes.data()) : m_bytes.size();
    const std::size_t next = end;
    while (end > m_at && isJsonBlank(m_bytes[end - 1]))
        --end;
    piece = {m_bytes.substr(m_at, end - m_at), m_line};
    m_at = next;
    return true;
}

bool EventText::nextOfArray(Piece &piece)
{
    while (m_at < m_bytes.size() && (isJsonBlank(m_bytes[m_at]) || m_bytes[m_at] == ','))
        ++m_at;
    if (m_at == m_bytes.size() || m_bytes[m_at] == ']')
        return false;
    countLinesTo(m_at);
    std::size_t end = endOfValue(m_at);
    if (end == npos)
        end = m_bytes.size();
    if (end == m_at) // a closing bracket that nothing opened: take it, or this would go on for ever
        ++end;
    piece = {m_bytes.substr(m_at, end - m_at), m_line};
    m_at = end;
    return true;
}

bool EventText::widen(Piece &piece)
{
    if (m_isArray || piece.bytes.empty() || piece.bytes.front() != '{')
        return false;
    const auto from = static_cast<std::size_t>(piece.bytes.data() - m_bytes.data());
    const std::size_t end = endOfValue(from);
    if (end == npos || end <= from + piece.bytes.size())
        return false;
    m_narrowSize = piece.bytes.size();
    m_narrowAt = m_at;
    piece.bytes = m_bytes.substr(from, end - from);
    m_at = end;
    m_line += std::count(piece.bytes.begin(), piece.bytes.end(), '\n');
    return true;
}

void EventText::narrow(Piece &piece)
{
    m_line = piece.line;
    piece.bytes = piece.bytes.substr(0, m_narrowSize);
    m_at = m_narrowAt;
}

std::size_t EventText::endOfValue(std::size_t from)
{
    const std::size_t limit = m_isArray ? m_bytes.size() : std::min(m_bytes.size(), from + m_scanBudget);
    qint64 depth = 0;
    std::size_t at = from;
    std::size_t end = npos;
    for (; at < limit; ++at) {
        const char c = m_bytes[at];
        if (c == '"') {
            for (++at; at < limit && m_bytes[at] != '"'; ++at) {
                if (m_bytes[at] == '\\')
                    ++at;
            }
        } else if (c == '{' || c == '[') {
            ++depth;
            continue;
        } else if (c == '}' || c == ']') {
            if (depth == 0) { // the end of the array around a bare value
                end = at;
                break;
            }
            --depth;
        } else if (c == ',' && depth == 0) {
            end = at;
            break;
        } else {
            continue;
        }
        if (depth == 0 && at < limit) {
            end = at + 1;
            break;
        }
    }
    if (!m_isArray)
        m_scanBudget -= std::min(m_scanBudget, at - from);
    return end;
}

} // namespace hallmarker::lineage::openlineage
