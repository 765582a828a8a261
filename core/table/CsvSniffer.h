#pragma once

#include "core/table/CsvGrammar.h"
#include "core/table/ReadTable.h"

#include <string_view>

namespace hallmarker::core {

/// What a sample of a delimited text says about its dialect. The sample is UTF-8 or windows-1252, without byte-order
/// mark, and readable csvPadding bytes beyond its end.
struct CsvSniff {
    char delimiter = ',';
    char quote = '"';
    char lineBreak = '\n';
    bool decimalComma = false;
    bool hasHeader = true;
    QStringList missingMarkers;
    std::size_t columns = 0;           ///< of most records
    bool hasTrailingDelimiter = false; ///< records have one empty field more than the header
};

/// `isWhole`: the sample is the whole file, so that its last record is complete.
CsvSniff sniffCsv(std::string_view sample, bool isWhole, const CsvDialect &known, qint64 maxRecordBytes);

} // namespace hallmarker::core
