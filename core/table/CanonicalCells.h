#pragma once

#include "core/table/Column.h"

#include <string>
#include <string_view>
#include <vector>

namespace hallmarker::core {

/// Appends a JSON string in the form of RFC 8785, section 3.2.2.2.
void appendCanonicalString(std::string &out, std::string_view text);

/// Cells of one column as the digest of a table sees them: JSON of RFC 8785, null for a missing one, infinities as text.
/// A stretch of a column is written at once, because its look-ups then overlap; row by row each of them waits for memory.
class CanonicalCells {
public:
    explicit CanonicalCells(const Column &column) : m_column(column) {}

    /// Writes rows [from, to).
    void write(std::size_t from, std::size_t to);
    /// The text of row `from + i` of the last write().
    std::string_view cell(std::size_t i) const
    {
        const std::size_t begin = i == 0 ? 0 : m_ends[i - 1];
        return {m_text.data() + begin, m_ends[i] - begin};
    }

private:

    Column m_column;
    std::string m_text;
    std::vector<std::size_t> m_ends;
};

} // namespace hallmarker::core
