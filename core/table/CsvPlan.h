#pragma once

#include "core/table/CsvGrammar.h"
#include "core/table/FileBytes.h"
#include "core/table/ReadTable.h"
#include "core/table/TextEncoding.h"

namespace hallmarker::core {

/// Everything that has to be known before the records of a CSV file are read.
struct CsvPlan {
    CsvGrammar grammar;
    CsvDialect dialect; ///< all fields set
    TextEncoding encoding = TextEncoding::Utf8;
    qint64 dataOffset = 0;  ///< first byte of the first record (header included), behind a byte-order mark and a "sep=" line
    qint64 firstLine = 1;   ///< its line
    qint64 headerBytes = 0; ///< length of the header record with its line break, 0 without a header
    qint64 headerLines = 0;
    QStringList columnNames; ///< distinct, not empty
    std::vector<bool> wasUnnamed; ///< the file gives no name for this column
    bool hasTrailingDelimiter = false; ///< every record ends with a delimiter that the header does not have
    QStringList notes;
};

/// How much of a file is looked at.
constexpr qint64 csvSampleBytes = 1 << 20;
/// More columns than this are refused.
constexpr int csvMaxColumns = 16384;

/// Detects what `options.dialect` leaves open. UTF-16 is decoded on the way: `file` then holds the UTF-8 text.
Result<CsvPlan> planCsv(FileBytes &file, const ReadOptions &options);

/// Gives empty and repeated names a name of their own ("column_3", "b_2") and says so in `notes`.
QStringList distinctColumnNames(const QStringList &names, QStringList &notes);

} // namespace hallmarker::core
