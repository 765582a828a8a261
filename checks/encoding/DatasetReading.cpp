#include "checks/encoding/DatasetReading.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace hallmarker::checks {

namespace {

core::Error badReading(const QString &key, const QString &why)
{
    return core::Error(core::ErrorKind::Invalid,
                       QCoreApplication::translate("DatasetReading", "The reading option \"%1\" of the dataset version cannot be used: %2 "
                                                                     "Correct it in the dataset version.").arg(key, why),
                       {}, {.pointer = QString(u"/reading/" + key)});
}

core::Result<std::optional<char>> oneCharacter(const QJsonObject &reading, const QString &key)
{
    const QJsonValue value = reading.value(key);
    if (value.isUndefined() || value.isNull())
        return std::optional<char>();
    QString text = value.toString();
    if (text == QStringLiteral("\\t"))
        text = QStringLiteral("\t");
    if (!value.isString() || text.size() > 1 || (!text.isEmpty() && text.at(0).unicode() > 127))
        return badReading(key, QCoreApplication::translate("DatasetReading", "one ASCII character is expected."));
    return std::optional<char>(text.isEmpty() ? '\0' : char(text.at(0).unicode()));
}

core::Result<std::optional<bool>> yesOrNo(const QJsonObject &reading, const QString &key)
{
    const QJsonValue value = reading.value(key);
    if (value.isUndefined() || value.isNull())
        return std::optional<bool>();
    if (!value.isBool())
        return badReading(key, QCoreApplication::translate("DatasetReading", "true or false is expected."));
    return std::optional<bool>(value.toBool());
}

std::optional<core::ColumnType> columnTypeOf(const QString &name)
{
    for (const core::ColumnType type : {core::ColumnType::Text, core::ColumnType::Integer, core::ColumnType::Real, core::ColumnType::Boolean, core::ColumnType::Date})
        if (core::columnTypeName(type) == name)
            return type;
    return std::nullopt;
}

} // namespace

core::Result<core::ReadOptions> readOptionsOf(const QJsonObject &reading)
{
    static const QStringList known{QStringLiteral("format"), QStringLiteral("delimiter"), QStringLiteral("quote"), QStringLiteral("encoding"),
                                   QStringLiteral("decimalComma"), QStringLiteral("hasHeader"), QStringLiteral("missingMarkers"),
                                   QStringLiteral("types"), QStringLiteral("innerName"), QStringLiteral("maxBadRows")};
    for (auto it = reading.begin(); it != reading.end(); ++it)
        if (!known.contains(it.key()))
            return badReading(it.key(), QCoreApplication::translate("DatasetReading", "there is no such option."));
    core::ReadOptions options;
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
        const auto type = columnTypeOf(it.value().toString());
        if (!type)
            return badReading(QStringLiteral("types"), QCoreApplication::translate("DatasetReading", "\"%1\" is not a column type.").arg(it.value().toString()));
        options.types.insert(it.key(), *type);
    }
    options.innerName = reading.value(u"innerName").toString();
    options.maxBadRows = reading.value(u"maxBadRows").toInt(options.maxBadRows);
    return options;
}

QJsonObject readingToJson(const core::ReadOptions &options, const QString &format)
{
    QJsonObject reading;
    const auto put = [&](const QString &key, const QJsonValue &value) { reading.insert(key, value); };
    const auto character = [](char c) { return c == '\0' ? QString() : QString(QLatin1Char(c)); };
    if (!format.isEmpty())
        put(QStringLiteral("format"), format);
    if (options.dialect.delimiter)
        put(QStringLiteral("delimiter"), character(*options.dialect.delimiter));
    if (options.dialect.quote)
        put(QStringLiteral("quote"), character(*options.dialect.quote));
    if (options.dialect.encoding)
        put(QStringLiteral("encoding"), *options.dialect.encoding);
    if (options.dialect.decimalComma)
        put(QStringLiteral("decimalComma"), *options.dialect.decimalComma);
    if (options.dialect.hasHeader)
        put(QStringLiteral("hasHeader"), *options.dialect.hasHeader);
    if (options.dialect.missingMarkers)
        put(QStringLiteral("missingMarkers"), QJsonArray::fromStringList(*options.dialect.missingMarkers));
    if (!options.types.isEmpty()) {
        QJsonObject types;
        for (auto it = options.types.begin(); it != options.types.end(); ++it)
            types.insert(it.key(), core::columnTypeName(it.value()));
        put(QStringLiteral("types"), types);
    }
    if (!options.innerName.isEmpty())
        put(QStringLiteral("innerName"), options.innerName);
    return reading;
}

core::Result<core::Table> readDataset(const core::CheckInput &input, core::Progress &progress)
{
    const QString path = input.path();
    if (path.isEmpty())
        return core::Error(core::ErrorKind::NotFound, QCoreApplication::translate("DatasetReading", "The dataset version \"%1\" has no data file on this machine. "
                                                                                                    "Say where it lies and run the check again.").arg(input.record.name));
    const QJsonObject reading = input.record.body.value(u"reading").toObject();
    HALLMARKER_ASSIGN(const core::ReadOptions options, readOptionsOf(reading));
    const QString format = reading.value(u"format").toString();
    const auto read = [&]() -> core::Result<core::ReadTable> {
        if (format.isEmpty())
            return core::readTable(path, options, progress);
        if (format == QStringLiteral("csv"))
            return core::readCsv(path, options, progress);
        if (format == QStringLiteral("jsonl"))
            return core::readJsonLines(path, options, progress);
        if (format == QStringLiteral("sqlite"))
            return core::readSqlite(path, options, progress);
        return badReading(QStringLiteral("format"), QCoreApplication::translate("DatasetReading", "\"%1\" is not a format that tables are read from.").arg(format));
    };
    HALLMARKER_ASSIGN(core::ReadTable table, read());
    return std::move(table.table);
}

} // namespace hallmarker::checks
