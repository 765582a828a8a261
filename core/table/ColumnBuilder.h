#pragma once

#include "core/table/CellText.h"

#include <optional>

namespace hallmarker::core {

/// A cell whose source knows its type (JSON, SQL).
struct TypedCell {
    enum class Kind : unsigned char { Missing, Integer, Real, Boolean, Text };
    Kind kind = Kind::Missing;
    bool boolean = false;
    bool isNumber = false; ///< a Text that stands for a number no type holds exactly
    std::int64_t integer = 0;
    double real = 0;
    std::string_view text;
};

/// Grows a column cell by cell. The type is the smallest that holds all cells: Integer widens to Real while that is
/// exact, everything else widens to Text, where numbers stand in canonical form. A text column with nothing but ISO
/// dates becomes Date.
class ColumnBuilder {
public:
    explicit ColumnBuilder(std::optional<ColumnType> fixedType = std::nullopt);

    std::size_t size() const { return m_rows; }
    /// Whether the cell fits a type the caller asked for; always true without one.
    bool accepts(const TypedCell &cell) const;
    /// The cell must be acceptable.
    void add(TypedCell cell);
    void addMissing(std::size_t count);
    bool hasInexactNumbers() const { return m_hasInexactNumbers; }
    /// 0 and 1 only: an SQL column that is declared as truth value becomes Boolean.
    bool isZeroOrOne() const;
    Column finish(const QString &name, bool asBoolean = false);

private:
    enum class State : unsigned char { Undecided, Integer, Real, Boolean, Text };
    bool convert(TypedCell &cell) const;
    void become(State state);
    std::string textOf(std::size_t row) const;

    std::optional<ColumnType> m_fixedType;
    State m_state = State::Undecided;
    bool m_hasInexactNumbers = false;
    std::size_t m_rows = 0;
    IntegerVector m_integers;
    std::vector<bool> m_missing; ///< of integers
    std::vector<double> m_reals;
    StringDictionary m_dictionary;
    CodeVector m_codes;
};

} // namespace hallmarker::core
