#pragma once

#include "core/table/ColumnBuilder.h"

#include <string>
#include <string_view>
#include <vector>

namespace hallmarker::core {

/// One JSON object (RFC 8259) as a row of cells. Nested objects are flattened: {"address":{"city":"Porto"}} has the
/// column address.city. Arrays have no place in a table and are refused with their JSON pointer. The number as written
/// decides its type: 1 is whole, 1.0 is real. Numbers that no type holds exactly become text as they are written.
class JsonRow {
public:
    static constexpr int maxDepth = 16;

    /// False when it is not one well-formed object of that kind; then complaint() and complaintAt() tell why.
    bool parse(std::string_view json);

    std::size_t size() const { return m_cells.size(); }
    std::string_view key(std::size_t index) const;
    TypedCell cell(std::size_t index) const;

    const QString &complaint() const { return m_complaint; }
    /// Byte offset in the text.
    std::size_t complaintAt() const { return m_complaintAt; }

private:
    struct Stored {
        std::size_t keyBegin, keyEnd, textBegin, textEnd;
        TypedCell cell;
    };
    bool fail(const QString &why);
    bool skipBlanks();
    bool parseObject(int depth);
    bool parseValue(std::size_t keyBegin, std::size_t keyEnd);
    bool parseNumber(Stored &stored);
    bool parseString(std::string &into);
    bool parseEscape(std::string &into);
    bool parseHex(char32_t &unit);

    std::string_view m_json;
    std::size_t m_at = 0;
    std::string m_path;    ///< keys of the objects around, each with a dot behind it
    std::string m_arena;   ///< keys and texts of the cells
    std::vector<std::string> m_pointer;
    std::vector<Stored> m_cells;
    QString m_complaint;
    std::size_t m_complaintAt = 0;
};

} // namespace hallmarker::core
