#pragma once

#include "core/table/CellText.h"
#include "core/table/CsvGrammar.h"
#include "core/table/CsvTexts.h"
#include "core/table/TextEncoding.h"

#include <array>
#include <vector>

namespace hallmarker::core {

/// How the cells of a file are read.
struct CsvCellRules {
    MissingMarkers markers{MissingMarkers::standard()};
    char quote = '"';
    char decimalPoint = '.';
    bool isWindows1252 = false;
};

/// What is known of a column's type. Undecided: no value yet. Lost: a value contradicted the numbers (truth values,
/// dates) before it, so the column is text and this block has to be read again, because only the file still has the
/// exact text of what was already turned into numbers.
enum class CsvColumnState : unsigned char { Undecided, Integer, Real, Boolean, Date, Text, Lost };

/// The type that holds the values of both; Lost counts as Text.
CsvColumnState joinedState(CsvColumnState a, CsvColumnState b);
CsvColumnState stateOf(ColumnType type);

/// The cells of one column within one block.
///
/// A quoted cell is taken as it stands: in a text column a quoted NA is the text NA, an unquoted one is missing. The
/// empty quoted cell counts as an empty one. In columns of numbers, dates and truth values quotes make no difference.
class CsvColumnChunk {
public:
    /// `isFixed`: the caller asked for this type; a cell that does not fit is refused instead of widening the column.
    /// `texts` are those of the thread that reads.
    void start(CsvColumnState state, bool isFixed, std::shared_ptr<CsvTexts> texts);
    /// False when the cell does not fit a fixed type; nothing was added then.
    bool add(const CsvField &field, const CsvCellRules &rules);
    /// Takes the last cell back (its record turned out to be bad).
    void popBack();
    void finish(const CsvCellRules &rules);

    CsvColumnState state() const { return m_state; }
    bool isFixed() const { return m_isFixed; }
    std::size_t size() const { return m_rows; }
    /// The cells are not what they would be in a text column: reading the block again is needed when it becomes one.
    bool differsAsText() const { return m_state != CsvColumnState::Text && (m_state != CsvColumnState::Undecided || m_hasQuotedMarker); }
    /// All whole numbers are exact as Real.
    bool fitsReal() const;

    const IntegerVector &integers() const { return m_narrow; }
    const std::vector<double> &reals() const { return m_reals; }
    /// What the codes mean; other blocks share it. It may hold texts that no code of this block names.
    const std::shared_ptr<CsvTexts> &texts() const { return m_texts; }
    const CodeVector &codes() const { return m_codes; }
    /// Ascending; of Integer only (Real has NaN, codes have 0).
    const std::vector<std::uint32_t> &missingRows() const { return m_missingRows; }

private:
    bool addUndecided(const CsvField &field, const CsvCellRules &rules);
    bool addNumber(const CsvField &field, const CsvCellRules &rules);
    bool addWord(const CsvField &field, const CsvCellRules &rules);
    void addText(const CsvField &field, const CsvCellRules &rules);
    void settleTexts(const CsvCellRules &rules);
    void addMissing();
    bool contradict();
    void become(CsvColumnState state);

    CsvColumnState m_state = CsvColumnState::Undecided;
    bool m_isFixed = false;
    bool m_hasQuotedMarker = false; ///< a quoted marker was taken as missing, which a text column would not do
    std::size_t m_rows = 0;
    std::vector<std::int64_t> m_integers;
    IntegerVector m_narrow;
    std::vector<std::uint32_t> m_missingRows;
    std::vector<double> m_reals;
    std::shared_ptr<CsvTexts> m_texts;
    /// Texts whose codes are not yet looked up. A look-up in a large dictionary waits for the memory most of its time;
    /// begun some rows before, the waits of several overlap with each other and with the parsing.
    struct WaitingText {
        StringDictionary::Key key;
        bool isQuoted;
    };
    std::array<WaitingText, 16> m_waiting;
    std::size_t m_waitingCount = 0;
    CodeVector m_codes;
    std::string m_scratch;
    std::string m_decoded;
};

} // namespace hallmarker::core
