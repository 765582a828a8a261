#include "core/table/TableReading.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace hallmarker::core {

namespace {

struct TableReadingTexts {
    Q_DECLARE_TR_FUNCTIONS(TableReadingTexts)
};

Error badReading(const QString &key, const QString &why)
{
    return Error(ErrorKind::Invalid,
                 TableReadingTexts::tr("The reading option \"%1\" of the dataset version cannot be used: %2 Correct it in the dataset version.").arg(key, why), {},
                 {.pointer = QString(u"/reading/" + key)});
}

Result<std::optional<char>> oneCharacter(const QJsonObject &reading, const QString &key)
{
    const QJsonValue value = reading.value(key);
    if (value.isUndefined() || value.isNull())
        return std::optional<char>();
    QString text = value.toString();
    if (text == QStringLiteral("\\t"))
        text = QStringLiteral("\t");
    if (!value.isString() || text.size() > 1 || (!text.isEmpty() && text.at(0).unicode() > 127))
        return badReading(key, TableReadingTexts::tr("one ASCII character is expected."));
    return std::optional<char>(text.isEmpty() ? '\0' : char(text.at(0).unicode()));
}

Result<std::optional<bool>> yesOrNo(const QJsonObject &reading, const QString &key)
{
    const QJsonValue value = reading.value(key);
    if (value.isUndefined() || value.isNull())
        return std::optional<bool>();
    if (!value.isBool())
        return badReading(key, TableReadingTexts::tr("true or false is expected."));
    return std::optional<bool>(value.toBool());
}

} // namespace

QList<ColumnType> columnTypes()
{
    return {ColumnType::Text, ColumnType::Integer, ColumnType::Real, ColumnType::Boolean, ColumnType::Date};
}

std::optional<ColumnType> columnTypeFromName(const QString &name)
{
    for (const ColumnType type : columnTypes()) {
        if (columnTypeName(type) == name)
            return type;
    }
    return std::nullopt;
}

Result<ReadOptions> readOptionsFromJson(const QJsonObject &reading)
{
    static const QStringList known{QStringLiteral("format"), QStringLiteral("delimiter"), QStringLiteral("quote"), QStringLiteral("encoding"),
                                   QStringLiteral("decimalComma"), QStringLiteral("hasHeader"), QStringLiteral("missingMarkers"),
                                   QStringLiteral("types"), QStringLiteral("innerName"), QStringLiteral("maxBadRows")};
    for (auto it = reading.begin(); it != reading.end(); ++it) {
        if (!known.contains(it.key()))
            return badReading(it.key(), TableReadingTexts::tr("there is no such option."));
    }
    ReadOptions options;
    HALLMARKER_ASSIGN(options.dialect.delimiter, oneCharacter(reading, QStringLiteral("delimiter")));
    HALLMARKER_ASSIGN(options.dialect.quote, oneCharacter(reading, QStringLiteral("quote")));
    HALLMARKER_ASSIGN(options.dialect.decimalComma, yesOrNo(reading, QStringLiteral("decimalComma")));
    HALLMARKER_ASSIGN(options.dialect.hasHeader, yesOrNo(reading, QStringLiteral("hasHeader")));
    if (const QJsonValue encoding = reading.value(u"encoding"); encoding.isString() && !encoding.toString().isEmpty())
        options.dialect.encoding = encoding.toString();
    if (const QJsonValue markers = reading.value(u"missingMarkers"); markers.isArray()) {
        QStringList texts;
        const QJsonArray array = markers.toArray();
        for (const QJsonValue &marker : array)
            texts.append(marker.toString());
        options.dialect.missingMarkers = texts;
    }
    const QJsonObject types = reading.value(u"types").toObject();
    for (auto it = types.begin(); it != types.end(); ++it) {
        const auto type = columnTypeFromName(it.value().toString());
        if (!type)
            return badReading(QStringLiteral("types"), TableReadingTexts::tr("\"%1\" is not a column type.").arg(it.value().toString()));
        options.types.insert(it.key(), *type);
    }
    options.innerName = reading.value(u"innerName").toString();
    options.maxBadRows = reading.value(u"maxBadRows").toInt(options.maxBadRows);
    return options;
}

QJsonObject readingToJson(const ReadOptions &options, const QString &format)
{
    QJsonObject reading = options.dialect.toJson();
    if (!format.isEmpty())
        reading.insert(QStringLiteral("format"), format);
    if (!options.types.isEmpty()) {
        QJsonObject types;
        for (auto it = options.types.begin(); it != options.types.end(); ++it)
            types.insert(it.key(), columnTypeName(it.value()));
        reading.insert(QStringLiteral("types"), types);
    }
    if (!options.innerName.isEmpty())
        reading.insert(QStringLiteral("innerName"), options.innerName);
    if (options.maxBadRows != 0)
        reading.insert(QStringLiteral("maxBadRows"), options.maxBadRows);
    return reading;
}

QJsonObject readingOf(const ReadTable &read, const ReadOptions &options)
{
    ReadOptions settled = options;
    settled.dialect = read.report.dialect;
    if (read.report.format != QLatin1String("csv")) // the others have no dialect beyond their markers
        settled.dialect = {.missingMarkers = read.report.dialect.missingMarkers};
    settled.types.clear();
    for (const Column &column : read.table.columns())
        settled.types.insert(column.name(), column.type());
    return readingToJson(settled, read.report.format);
}

Result<ReadTable> readTableAs(const QString &path, const QJsonObject &reading, Progress &progress)
{
    HALLMARKER_ASSIGN(const ReadOptions options, readOptionsFromJson(reading));
    const QString format = reading.value(u"format").toString();
    if (format.isEmpty())
        return readTable(path, options, progress);
    if (format == QStringLiteral("csv"))
        return readCsv(path, options, progress);
    if (format == QStringLiteral("jsonl"))
        return readJsonLines(path, options, progress);
    if (format == QStringLiteral("sqlite"))
        return readSqlite(path, options, progress);
    return badReading(QStringLiteral("format"), TableReadingTexts::tr("\"%1\" is not a format that tables are read from.").arg(format));
}

} // namespace hallmarker::core
