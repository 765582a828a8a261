#include "inventory/models/ModelVersion.h"

#include "inventory/record/BodyWriter.h"

namespace hallmarker::inventory {

QJsonObject ModelVersion::toJson() const
{
    return BodyWriter(head.unknown)
        .text(QStringLiteral("model"), model.text())
        .text(QStringLiteral("version"), version)
        .text(QStringLiteral("format"), format)
        .array(QStringLiteral("files"), VersionFile::listToJson(files))
        .object(QStringLiteral("signature"), signature)
        .object(QStringLiteral("artifact"), artifact)
        .text(QStringLiteral("licence"), licence)
        .text(QStringLiteral("task"), task)
        .ids(QStringLiteral("trainingData"), trainingData)
        .text(QStringLiteral("baseModel"), baseModel.text())
        .text(QStringLiteral("note"), note)
        .text(QStringLiteral("digest"), digest.toString())
        .object(QStringLiteral("observed"), observed.toJson())
        .body();
}

core::Result<ModelVersion> ModelVersion::fromJson(const QJsonObject &body)
{
    BodyReader reader(body, QStringLiteral("model version"));
    ModelVersion version;
    version.model = reader.id<core::ModelId>(QStringLiteral("model"));
    version.version = reader.text(QStringLiteral("version"));
    version.format = reader.requiredText(QStringLiteral("format"));
    HALLMARKER_ASSIGN(version.files, VersionFile::listFromJson(reader.array(QStringLiteral("files"))));
    version.signature = reader.object(QStringLiteral("signature"));
    version.artifact = reader.object(QStringLiteral("artifact"));
    version.licence = reader.text(QStringLiteral("licence"));
    version.task = reader.text(QStringLiteral("task"));
    version.trainingData = reader.ids<core::DatasetVersionId>(QStringLiteral("trainingData"));
    version.baseModel = reader.id<core::ModelVersionId>(QStringLiteral("baseModel"));
    version.note = reader.text(QStringLiteral("note"));
    version.digest = core::Digest::fromText(reader.requiredText(QStringLiteral("digest")));
    version.observed = FileObservation::fromJson(reader.object(QStringLiteral("observed")));
    version.head.unknown = reader.unknown();
    HALLMARKER_TRY(reader.finish());
    return version;
}

QString ModelVersion::searchText() const
{
    return QStringList{version, format, task, licence, note, digest.hex()}.join(QLatin1Char(' '));
}

} // namespace hallmarker::inventory
