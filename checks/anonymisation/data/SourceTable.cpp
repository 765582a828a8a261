#include "checks/anonymisation/data/SourceTable.h"

#include "core/table/CsvReader.h"
#include "core/table/TableReading.h"

namespace hallmarker::anonymisation {

namespace {

/// The names of the columns, without reading all rows.
core::Result<QStringList> columnNamesOf(const QString &path, const core::ReadOptions &options)
{
    HALLMARKER_ASSIGN(const core::CsvHead head, core::readCsvHead(path, options, core::Progress::none()));
    return head.read.table.columnNames();
}

} // namespace

core::Result<SourceTable> SourceTable::read(const QString &path, const QJsonObject &reading, bool isText, core::Progress &progress)
{
    HALLMARKER_ASSIGN(core::ReadOptions options, core::readOptionsFromJson(reading));
    const QString format = reading.value(QStringLiteral("format")).toString();
    if (isText) {
        options.dialect.missingMarkers = QStringList();
        options.types.clear();
        if (format.isEmpty() || format == QLatin1String("csv")) {
            HALLMARKER_ASSIGN(const QStringList names, columnNamesOf(path, options));
            for (const QString &name : names)
                options.types.insert(name, core::ColumnType::Text);
        }
    }
    HALLMARKER_ASSIGN(core::ReadTable read, core::readTableAs(path, core::readingToJson(options, format), progress));
    SourceTable source;
    source.delimiter = read.report.dialect.delimiter.value_or(',');
    source.table = std::move(read.table);
    source.report = std::move(read.report);
    return source;
}

} // namespace hallmarker::anonymisation
