#include "inventory/datasets/DatasetReading.h"

#include <QJsonArray>

namespace hallmarker::inventory {

QJsonObject readingOf(const core::ReadTable &read, const core::ReadOptions &options)
{
    const core::CsvDialect &dialect = read.report.dialect;
    const auto character = [](char c) { return c == '\0' ? QString() : QString(QLatin1Char(c)); };
    QJsonObject reading{{QStringLiteral("format"), read.report.format}};
    if (read.report.format == QLatin1String("csv")) {
        if (dialect.delimiter)
            reading.insert(QStringLiteral("delimiter"), character(*dialect.delimiter));
        if (dialect.quote)
            reading.insert(QStringLiteral("quote"), character(*dialect.quote));
        if (dialect.encoding)
            reading.insert(QStringLiteral("encoding"), *dialect.encoding);
        if (dialect.decimalComma)
            reading.insert(QStringLiteral("decimalComma"), *dialect.decimalComma);
        if (dialect.hasHeader)
            reading.insert(QStringLiteral("hasHeader"), *dialect.hasHeader);
    }
    if (dialect.missingMarkers)
        reading.insert(QStringLiteral("missingMarkers"), QJsonArray::fromStringList(*dialect.missingMarkers));
    QJsonObject types;
    for (const core::Column &column : read.table.columns())
        types.insert(column.name(), core::columnTypeName(column.type()));
    if (!types.isEmpty())
        reading.insert(QStringLiteral("types"), types);
    if (!options.innerName.isEmpty())
        reading.insert(QStringLiteral("innerName"), options.innerName);
    if (options.maxBadRows != 0)
        reading.insert(QStringLiteral("maxBadRows"), options.maxBadRows);
    return reading;
}

} // namespace hallmarker::inventory
