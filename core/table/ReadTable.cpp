#include "core/table/ReadTable.h"

#include "core/table/TableFormat.h"

namespace hallmarker::core {

Result<ReadTable> readTable(const QString &path, const ReadOptions &options, Progress &progress)
{
    HALLMARKER_ASSIGN(const TableFormat format, tableFormatOf(path));
    switch (format) {
    case TableFormat::JsonLines:
        return readJsonLines(path, options, progress);
    case TableFormat::Sqlite:
        return readSqlite(path, options, progress);
    case TableFormat::Csv:
        break;
    }
    return readCsv(path, options, progress);
}

} // namespace hallmarker::core
