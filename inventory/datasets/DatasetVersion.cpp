#include "inventory/datasets/DatasetVersion.h"

#include "inventory/record/BodyWriter.h"

namespace hallmarker::inventory {

QStringList classificationNames()
{
    return {QStringLiteral("public"), QStringLiteral("internal"), QStringLiteral("confidential"), QStringLiteral("special")};
}

QStringList identifiabilityNames()
{
    return {QStringLiteral("none"), QStringLiteral("anonymous"), QStringLiteral("aggregated"), QStringLiteral("pseudonymous"),
            QStringLiteral("identified")};
}

QJsonObject DatasetVersion::toJson() const
{
    QJsonArray columnArray;
    for (const DatasetColumn &column : columns)
        columnArray.append(QJsonObject{{QStringLiteral("name"), column.name},
                                       {QStringLiteral("type"), column.type},
                                       {QStringLiteral("missing"), column.missing},
                                       {QStringLiteral("distinct"), column.distinct}});
    BodyWriter writer(head.unknown);
    writer.text(QStringLiteral("dataset"), dataset.text())
        .text(QStringLiteral("format"), format)
        .array(QStringLiteral("files"), VersionFile::listToJson(files))
        .object(QStringLiteral("source"), source.toJson())
        .object(QStringLiteral("reading"), reading)
        .array(QStringLiteral("columns"), columnArray)
        .object(QStringLiteral("arrays"), arrays)
        .text(QStringLiteral("contentDigest"), contentDigest.toString())
        .text(QStringLiteral("classification"), classificationNames().at(int(classification)))
        .flag(QStringLiteral("hasPersonalData"), hasPersonalData)
        .flag(QStringLiteral("hasSpecialCategories"), hasSpecialCategories)
        .text(QStringLiteral("identifiability"), identifiabilityNames().at(int(identifiability)))
        .text(QStringLiteral("note"), note)
        .object(QStringLiteral("readReport"), readReport)
        .text(QStringLiteral("digest"), digest.toString())
        .object(QStringLiteral("observed"), observed.toJson());
    if (rows >= 0)
        writer.integer(QStringLiteral("rows"), rows);
    return writer.body();
}

core::Result<DatasetVersion> DatasetVersion::fromJson(const QJsonObject &body)
{
    BodyReader reader(body, QStringLiteral("dataset version"));
    DatasetVersion version;
    version.dataset = reader.id<core::DatasetId>(QStringLiteral("dataset"));
    version.format = reader.requiredText(QStringLiteral("format"));
    HALLMARKER_ASSIGN(version.files, VersionFile::listFromJson(reader.array(QStringLiteral("files"))));
    version.source = TableSource::fromJson(reader.object(QStringLiteral("source")));
    version.reading = reader.object(QStringLiteral("reading"));
    version.rows = reader.integer(QStringLiteral("rows"), -1);
    for (const QJsonValue &value : reader.array(QStringLiteral("columns"))) {
        BodyReader column(value.toObject(), QStringLiteral("column"));
        version.columns.append({column.requiredText(QStringLiteral("name")), column.text(QStringLiteral("type")),
                                column.integer(QStringLiteral("missing")), column.integer(QStringLiteral("distinct"))});
        HALLMARKER_TRY(column.finish());
    }
    version.arrays = reader.object(QStringLiteral("arrays"));
    version.contentDigest = core::Digest::fromText(reader.text(QStringLiteral("contentDigest")));
    version.classification = Classification(reader.choice(QStringLiteral("classification"), classificationNames(), int(Classification::Internal)));
    version.hasPersonalData = reader.flag(QStringLiteral("hasPersonalData"));
    version.hasSpecialCategories = reader.flag(QStringLiteral("hasSpecialCategories"));
    version.identifiability = Identifiability(reader.choice(QStringLiteral("identifiability"), identifiabilityNames(), int(Identifiability::None)));
    version.note = reader.text(QStringLiteral("note"));
    version.readReport = reader.object(QStringLiteral("readReport"));
    version.digest = core::Digest::fromText(reader.requiredText(QStringLiteral("digest")));
    version.observed = FileObservation::fromJson(reader.object(QStringLiteral("observed")));
    version.head.unknown = reader.unknown();
    HALLMARKER_TRY(reader.finish());
    return version;
}

QString DatasetVersion::searchText() const
{
    QStringList words{format, note, digest.hex(), source.table};
    for (const DatasetColumn &column : columns)
        words.append(column.name);
    return words.join(QLatin1Char(' '));
}

} // namespace hallmarker::inventory
