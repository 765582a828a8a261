#include "app/cli/commands/PrivacyData.h"

#include "app/cli/CliTexts.h"
#include "app/wiring/CheckOrders.h"
#include "checks/anonymisation/data/SourceTable.h"
#include "core/digest/Hasher.h"
#include "core/json/CanonicalJson.h"
#include "inventory/files/FileArtifactLocator.h"

#include <QFile>
#include <QFileInfo>

namespace hallmarker::cli {

core::Result<PrivacyData> PrivacyData::of(CommandContext &context, const QString &word, bool isText)
{
    PrivacyData data;
    QJsonObject reading;
    if (QFileInfo(word).isFile()) {
        data.path = word;
        data.name = QFileInfo(word).fileName();
    } else {
        HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspaceNaming(word));
        HALLMARKER_ASSIGN(data.version, wiring::versionOf(*workspace, word, {QStringLiteral("dataset-version")}));
        inventory::FileArtifactLocator locator(*workspace);
        HALLMARKER_ASSIGN(data.version, locator.observe(*data.version));
        HALLMARKER_ASSIGN(const auto files, locator.filesOf(*data.version));
        data.path = files.value(QStringLiteral("data"));
        data.name = data.version->name;
        reading = data.version->body.value(QStringLiteral("reading")).toObject();
    }
    HALLMARKER_ASSIGN(data.digest, core::Hasher::ofFile(data.path, context.progress()));
    HALLMARKER_ASSIGN(anonymisation::SourceTable source, anonymisation::SourceTable::read(data.path, reading, isText, context.progress()));
    data.delimiter = source.delimiter;
    data.table = std::move(source.table);
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
