#include "inventory/files/VersionFile.h"

#include "core/json/CanonicalJson.h"
#include "inventory/record/BodyReader.h"
#include "inventory/record/BodyWriter.h"

#include <algorithm>

namespace hallmarker::inventory {

using core::CanonicalJson;
using core::Digest;
using core::Result;

QJsonObject VersionFile::toJson() const
{
    return BodyWriter()
        .text(QStringLiteral("role"), role)
        .text(QStringLiteral("path"), path)
        .text(QStringLiteral("digest"), digest.toString())
        .integer(QStringLiteral("size"), sizeBytes)
        .body();
}

Result<VersionFile> VersionFile::fromJson(const QJsonObject &json)
{
    BodyReader reader(json, QStringLiteral("file"));
    VersionFile file;
    file.role = reader.requiredText(QStringLiteral("role"));
    file.path = reader.requiredText(QStringLiteral("path"));
    file.digest = Digest::fromText(reader.requiredText(QStringLiteral("digest")));
    file.sizeBytes = reader.integer(QStringLiteral("size"));
    HALLMARKER_TRY(reader.finish());
    return file;
}

QJsonArray VersionFile::listToJson(const QList<VersionFile> &files)
{
    QJsonArray array;
    for (const VersionFile &file : files)
        array.append(file.toJson());
    return array;
}

Result<QList<VersionFile>> VersionFile::listFromJson(const QJsonArray &array)
{
    QList<VersionFile> files;
    for (const QJsonValue &value : array) {
        HALLMARKER_ASSIGN(const VersionFile file, fromJson(value.toObject()));
        files.append(file);
    }
    return files;
}

Digest digestOfFiles(const QList<VersionFile> &files)
{
    if (files.size() == 1)
        return files.first().digest;
    QList<VersionFile> sorted = files;
    std::stable_sort(sorted.begin(), sorted.end(), [](const VersionFile &a, const VersionFile &b) { return a.role < b.role; });
    QJsonArray array;
    for (const VersionFile &file : sorted)
        array.append(QJsonObject{{QStringLiteral("role"), file.role}, {QStringLiteral("digest"), file.digest.toString()}});
    return CanonicalJson::digestOf(array);
}

QJsonObject FileObservation::toJson() const
{
    return BodyWriter()
        .text(QStringLiteral("digest"), digest.toString())
        .integer(QStringLiteral("size"), sizeBytes)
        .text(QStringLiteral("at"), core::instantText(atMs))
        .texts(QStringLiteral("missing"), missing)
        .body();
}

FileObservation FileObservation::fromJson(const QJsonObject &json)
{
    FileObservation observation;
    observation.digest = Digest::fromText(json.value(QStringLiteral("digest")).toString());
    observation.sizeBytes = static_cast<qint64>(json.value(QStringLiteral("size")).toDouble());
    observation.atMs = core::instantFromText(json.value(QStringLiteral("at")).toString());
    for (const QJsonValue &role : json.value(QStringLiteral("missing")).toArray())
        observation.missing.append(role.toString());
    return observation;
}

Digest digestOfMissing(const Digest &registered, const QStringList &missingRoles)
{
    return CanonicalJson::digestOf(QJsonObject{{QStringLiteral("missing"), QJsonArray::fromStringList(missingRoles)},
                                               {QStringLiteral("of"), registered.toString()}});
}

} // namespace hallmarker::inventory
