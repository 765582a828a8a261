#include "core/table/ReadTable.h"

#include <QJsonArray>

namespace hallmarker::core {

namespace {

QString characterText(char c)
{
    return c == 0 ? QString() : QString(QLatin1Char(c));
}

} // namespace

QJsonObject CsvDialect::toJson() const
{
    QJsonObject json;
    if (delimiter)
        json.insert(QStringLiteral("delimiter"), characterText(*delimiter));
    if (quote)
        json.insert(QStringLiteral("quote"), characterText(*quote));
    if (encoding)
        json.insert(QStringLiteral("encoding"), *encoding);
    if (decimalComma)
        json.insert(QStringLiteral("decimalComma"), *decimalComma);
    if (hasHeader)
        json.insert(QStringLiteral("hasHeader"), *hasHeader);
    if (missingMarkers)
        json.insert(QStringLiteral("missingMarkers"), QJsonArray::fromStringList(*missingMarkers));
    return json;
}

QJsonObject ReadReport::toJson() const
{
    QJsonArray bad;
    for (const BadRow &row : badRows) {
        QJsonObject entry{{QStringLiteral("line"), row.line}, {QStringLiteral("reason"), row.reason}};
        if (row.column >= 0)
            entry.insert(QStringLiteral("column"), row.column);
        bad.append(entry);
    }
    QJsonObject json{{QStringLiteral("format"), format},
                     {QStringLiteral("rowsRead"), rowsRead},
                     {QStringLiteral("rowsKept"), rowsKept},
                     {QStringLiteral("rowsDropped"), rowsDropped},
                     {QStringLiteral("badRows"), bad},
                     {QStringLiteral("notes"), QJsonArray::fromStringList(notes)}};
    if (format == QLatin1String("csv"))
        json.insert(QStringLiteral("dialect"), dialect.toJson());
    return json;
}

} // namespace hallmarker::core
