#include "app/cli/commands/PrivacyData.h"

#include "app/cli/CliTexts.h"
#include "app/wiring/CheckOrders.h"
#include "core/digest/Hasher.h"
#include "core/json/CanonicalJson.h"
#include "core/table/CsvReader.h"
#include "core/table/TableReading.h"
#include "inventory/files/FileArtifactLocator.h"

#include <QFile>
#include <QFileInfo>

namespace hallmarker::cli {

namespace {

/// The names of the columns, without reading all rows.
core::Result<QStringList> columnNames(const QString &path, const core::ReadOptions &options)
{
    HALLMARKER_ASSIGN(const core::CsvHead head, core::readCsvHead(path, options, core::Progress::none()));
    return head.read.table.columnNames();
}

} // namespace

core::Result<PrivacyData> PrivacyData::of(CommandContext &context, const QString &word, bool isText)
{
    PrivacyData data;
    QJsonObject reading;
    if (QFileInfo(word).isFile()) {
        data.path = word;
        data.name = QFileInfo(word).fileName();
    } else {
        HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
        HALLMARKER_ASSIGN(data.version, wiring::versionOf(*workspace, word, {QStringLiteral("dataset-version")}));
        inventory::FileArtifactLocator locator(*workspace);
        HALLMARKER_ASSIGN(data.version, locator.observe(*data.version));
        HALLMARKER_ASSIGN(const auto files, locator.filesOf(*data.version));
        data.path = files.value(QStringLiteral("data"));
        data.name = data.version->name;
        reading = data.version->body.value(QStringLiteral("reading")).toObject();
    }
    HALLMARKER_ASSIGN(data.digest, core::Hasher::ofFile(data.path, context.progress()));
    HALLMARKER_ASSIGN(core::ReadOptions options, core::readOptionsFromJson(reading));
    QString format = reading.value(QStringLiteral("format")).toString();
    if (isText) {
        options.dialect.missingMarkers = QStringList();
        options.types.clear();
        if (format.isEmpty() || format == QLatin1String("csv")) {
            HALLMARKER_ASSIGN(const QStringList names, columnNames(data.path, options));
            for (const QString &name : names)
                options.types.insert(name, core::ColumnType::Text);
        }
    }
    HALLMARKER_ASSIGN(core::ReadTable read, core::readTableAs(data.path, core::readingToJson(options, format), context.progress()));
    data.delimiter = read.report.dialect.delimiter.value_or(',');
    data.table = std::move(read.table);
    return data;
}

QStringList privacyColumns(const Arguments &arguments, const char *option)
{
    QStringList names;
    for (const QString &word : arguments.values(QString::fromLatin1(option)))
        names += word.split(QLatin1Char(','), Qt::SkipEmptyParts);
    return names;
}

core::Result<QJsonObject> privacyObject(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::Error(core::ErrorKind::NotFound, CliTexts::tr("Cannot read %1: %2.").arg(path, file.errorString()), {}, {.file = path});
    HALLMARKER_ASSIGN(const QJsonValue json, core::parseJson(file.read((16LL << 20) + 1), path, 16LL << 20));
    if (!json.isObject())
        return core::Error(core::ErrorKind::Invalid, CliTexts::tr("A case is a JSON object."), {}, {.file = path});
    return json.toObject();
}

} // namespace hallmarker::cli
