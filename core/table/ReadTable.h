#pragma once

#include "core/jobs/Progress.h"
#include "core/table/Table.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QStringList>

#include <optional>

namespace hallmarker::core {

/// How a delimited text file is written. Unset fields are detected from the first 1 MiB.
struct CsvDialect {
    std::optional<char> delimiter;      ///< , ; tab |
    std::optional<char> quote;          ///< " or ' ; 0 = none
    std::optional<QString> encoding;    ///< "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252" ("ISO-8859-1" reads as it)
    std::optional<bool> decimalComma;
    std::optional<bool> hasHeader;
    std::optional<QStringList> missingMarkers; ///< e.g. "", "NA", "?", "null"
    /// Only the fields that are set; delimiter and quote as a string of one character, "" for no quote.
    QJsonObject toJson() const;
};

struct ReadOptions {
    CsvDialect dialect;
    QMap<QString, ColumnType> types;    ///< overrides of the detected types
    QString innerName;                  ///< table inside an SQLite file
    qint64 maxRows = 20'000'000;
    qint64 headRows = 0;                ///< of JSON Lines and SQLite: stop after so many rows; 0 = read all
    qint64 maxLineBytes = 64LL << 20;
    int maxBadRows = 0;                 ///< more bad rows than this and the read fails; -1 = never
    int keepBadRows = 1000;             ///< how many are described one by one
};

struct BadRow {
    qint64 line;   ///< 1-based line in the file; of SQLite the number of the row
    qint64 column; ///< 1-based byte column in that line (of the UTF-8 text, without byte-order mark), -1 unknown
    QString reason;
};

/// What was kept, what was dropped and why.
struct ReadReport {
    QString format;          ///< "csv", "jsonl", "sqlite"
    CsvDialect dialect;      ///< all fields set for CSV
    qint64 rowsRead = 0;
    qint64 rowsKept = 0;
    qint64 rowsDropped = 0;
    QList<BadRow> badRows;
    QStringList notes;       ///< e.g. "column 3 renamed to b_2: the name stood twice"
    QJsonObject toJson() const;
};

struct ReadTable {
    Table table;
    ReadReport report;
};

// Common to all readers: all or nothing unless `maxBadRows` allows rows to be left out, which the report then lists;
// a file that changes while it is read is an error; a column has the smallest type that holds all of its cells, so a
// type never depends on which rows come first; whole numbers widen to Real only while that is exact.

/// Reads CSV, JSON Lines or an SQLite table, chosen by content, then by ending.
Result<ReadTable> readTable(const QString &path, const ReadOptions &options = {}, Progress &progress = Progress::none());
/// Cells are numbers only when they could be written back: leading zeros, plus signs, whole numbers beyond 64 bits stay
/// text, exactly as in the file. Blanks around numbers and markers do not count. In a text column a quoted "NA" is the
/// text NA, an unquoted one is missing. A guessed windows-1252 is noted; UTF-8 with a few other bytes in it is refused. Empty lines are skipped, except in a file of one column. Names are trimmed.
Result<ReadTable> readCsv(const QString &path, const ReadOptions &options = {}, Progress &progress = Progress::none());
/// One object a line, or one array of objects. Columns in the order in which keys are first seen. Nested objects are
/// flattened with dots ("address.city"); arrays make a bad row that names their JSON pointer. An empty string is a value;
/// null and an absent key are missing. Strings stay text unless all are ISO dates. `dialect.missingMarkers` counts if set.
Result<ReadTable> readJsonLines(const QString &path, const ReadOptions &options = {}, Progress &progress = Progress::none());
/// Opens the file read-only and immutable; a file with pending changes beside it (-wal, -journal) is refused. Only stored
/// tables, no views. Storage classes decide the types; BOOLEAN columns of 0 and 1 become Boolean, texts that are all ISO
/// dates Date. Empty texts are values; BLOBs make bad rows. `dialect.missingMarkers` counts if set.
Result<ReadTable> readSqlite(const QString &path, const ReadOptions &options = {}, Progress &progress = Progress::none());
/// What readCsv would assume, for a person to correct before the import.
Result<CsvDialect> detectDialect(const QString &path);

} // namespace hallmarker::core
