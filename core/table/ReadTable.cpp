#include "core/table/ReadTable.h"

#include "core/table/TableFormat.h"

#include <QCoreApplication>

namespace hallmarker::core {

Result<ReadTable> readTable(const QString &path, const ReadOptions &options, Progress &progress)
{
    HALLMARKER_ASSIGN(const TableFormat format, tableFormatOf(path));
    if (!options.innerName.isEmpty() && format != TableFormat::Sqlite)
        return Error(ErrorKind::Usage, QCoreApplication::translate("ReadTable", "%1 is no SQLite file, so it has no table \"%2\" inside. Leave the table's name out.").arg(path, options.innerName), {}, {.file = path});
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
