#pragma once

#include "core/table/CsvColumnChunk.h"
#include "core/table/CsvPlan.h"

#include <optional>

namespace hallmarker::core {

/// One block of whole records and what came of it. Lines count from the start of the block, 0-based.
struct CsvBlock {
    qint64 offset = 0;
    qint64 bytes = 0;
    qint64 lines = 0;
    qint64 records = 0;
    qint64 blankLines = 0;
    std::size_t rows = 0; ///< kept
    std::vector<CsvColumnChunk> columns;
    QList<BadRow> badRows;                  ///< at most `keepBadRows`
    std::vector<std::uint32_t> badRecords;  ///< ordinals of the records that were dropped, all of them
    std::optional<qint64> tooLongLine;      ///< reading ended here
};

/// Turns the records of a block into cells.
class CsvBlockReader {
public:
    CsvBlockReader(const CsvPlan &plan, const ReadOptions &options);

    const std::vector<bool> &fixedColumns() const { return m_isFixed; }

    /// First reading: all columns, starting from what is known of their types. `texts` go from block to block of a thread.
    void read(CsvBlock &block, const char *bytes, const std::vector<CsvColumnState> &known, CsvThreadTexts &texts) const;
    /// Reads the chosen columns of the same records once more, as text.
    void readAgainAsText(CsvBlock &block, const char *bytes, const std::vector<std::size_t> &columns, CsvThreadTexts &texts) const;

private:
    struct Complaint {
        QString reason;
        const char *at = nullptr;
    };
    bool isGood(const CsvRecordParser &parser, bool mayHaveNul, bool mayBeInvalid) const;
    Complaint complaintAbout(const CsvRecordParser &parser) const;
    void drop(CsvBlock &block, const CsvRecordParser &parser, const Complaint &complaint) const;
    std::shared_ptr<CsvTexts> textsFor(std::size_t column, CsvThreadTexts &texts) const;

    CsvGrammar m_grammar;
    CsvCellRules m_rules;
    std::size_t m_columns;
    bool m_isUtf8;
    bool m_hasTrailingDelimiter;
    qsizetype m_keepBadRows;
    QStringList m_names;
    std::vector<bool> m_isFixed;
    std::vector<std::size_t> m_fixed;
    std::vector<std::size_t> m_free;
    std::vector<ColumnType> m_fixedTypes; ///< by column
};

} // namespace hallmarker::core
