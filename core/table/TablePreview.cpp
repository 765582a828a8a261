#include "core/table/TablePreview.h"

#include "core/table/CsvReader.h"
#include "core/table/SqliteTables.h"
#include "core/table/TableFormat.h"

#include <QDateTime>
#include <QFileInfo>

namespace hallmarker::core {

namespace {

constexpr int describedBadRows = 200;

Result<ReadTable> previewSqlite(const QString &path, const ReadOptions &options, TablePreview &preview, Progress &progress)
{
    HALLMARKER_ASSIGN(preview.innerNames, sqliteTables(path));
    preview.innerName = options.innerName;
    if (preview.innerName.isEmpty() && preview.innerNames.size() == 1)
        preview.innerName = preview.innerNames.first();
    if (preview.innerName.isEmpty() && preview.innerNames.size() > 1) { // nothing to show until one is chosen
        ReadTable nothing;
        nothing.report.format = QStringLiteral("sqlite");
        return nothing;
    }
    return readSqlite(path, options, progress);
}

} // namespace

Result<TablePreview> previewTable(const QString &path, const ReadOptions &options, Progress &progress)
{
    TablePreview preview;
    HALLMARKER_ASSIGN(const TableFormat format, tableFormatOf(path)); // a folder or a vanished file ends here
    const QFileInfo file(path);
    preview.sizeBytes = file.size();
    preview.changedMs = file.lastModified().toMSecsSinceEpoch();
    ReadOptions lenient = options;
    lenient.maxBadRows = -1;
    lenient.keepBadRows = describedBadRows;
    if (format == TableFormat::Csv) {
        HALLMARKER_ASSIGN(CsvHead head, readCsvHead(path, lenient, progress));
        preview.head = std::move(head.read);
        preview.isWhole = head.isWhole;
        return preview;
    }
    lenient.headRows = previewRows;
    if (format == TableFormat::Sqlite) {
        HALLMARKER_ASSIGN(preview.head, previewSqlite(path, lenient, preview, progress));
    } else {
        HALLMARKER_ASSIGN(preview.head, readJsonLines(path, lenient, progress));
    }
    preview.isWhole = preview.head.report.rowsRead < previewRows;
    return preview;
}

} // namespace hallmarker::core
