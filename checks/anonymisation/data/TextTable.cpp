#include "checks/anonymisation/data/TextTable.h"

#include "core/table/CsvReader.h"
#include "core/table/ReadTable.h"

namespace hallmarker::anonymisation {

core::Result<core::Table> readTextTable(const QString &path, char delimiter, bool hasHeader)
{
    core::ReadOptions options;
    options.dialect.delimiter = delimiter;
    options.dialect.quote = '"';
    options.dialect.hasHeader = hasHeader;
    options.dialect.decimalComma = false;
    options.dialect.missingMarkers = QStringList();
    HALLMARKER_ASSIGN(const core::CsvHead head, core::readCsvHead(path, options, core::Progress::none()));
    for (const QString &name : head.read.table.columnNames())
        options.types.insert(name, core::ColumnType::Text);
    HALLMARKER_ASSIGN(core::ReadTable read, core::readCsv(path, options));
    return std::move(read.table);
}

void appendCell(std::string &bytes, std::string_view cell, char delimiter)
{
    if (cell.find_first_of("\"\r\n") == std::string_view::npos && cell.find(delimiter) == std::string_view::npos) {
        bytes.append(cell);
        return;
    }
    bytes.push_back('"');
    for (const char c : cell) {
        if (c == '"')
            bytes.push_back('"');
        bytes.push_back(c);
    }
    bytes.push_back('"');
}

} // namespace hallmarker::anonymisation
