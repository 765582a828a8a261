#include "inventory/models/ModelImporter.h"

#include "core/archive/ZipReader.h"
#include "core/json/CanonicalJson.h"
#include "core/artifact/ArtifactFormat.h"
#include "core/artifact/SafetensorsHeader.h"
#include "core/artifact/ZipDirectory.h"
#include "inventory/files/ArtifactPath.h"
#include "inventory/record/VersionRules.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace hallmarker::inventory {

using core::ArtifactFormat;
using core::Error;
using core::ErrorKind;
using core::Result;

namespace {

struct ModelImportTexts {
    Q_DECLARE_TR_FUNCTIONS(ModelImportTexts)
};

QJsonObject artifactOf(const core::SafetensorsHeader &header)
{
    QMap<QString, qint64> types;
    for (const core::SafetensorsTensor &tensor : header.tensors)
        types[tensor.dtype] += tensor.elements();
    QJsonObject typeObject;
    for (auto it = types.begin(); it != types.end(); ++it)
        typeObject.insert(it.key(), it.value());
    QJsonObject metadata;
    for (auto it = header.metadata.begin(); it != header.metadata.end(); ++it)
        metadata.insert(it.key(), it.value());
    QJsonObject artifact{{QStringLiteral("tensors"), header.tensors.size()},
                         {QStringLiteral("parameters"), header.parameterCount()},
                         {QStringLiteral("elementsByType"), typeObject}};
    if (!metadata.isEmpty())
        artifact.insert(QStringLiteral("metadata"), metadata);
    return artifact;
}

QJsonObject artifactOf(const core::ZipDirectory &directory)
{
    qint64 codeFiles = 0;
    qint64 dataBytes = 0;
    for (const core::ZipMember &member : directory.members) {
        codeFiles += member.name.contains(QLatin1String("/code/")) && member.name.endsWith(QLatin1String(".py")) ? 1 : 0;
        dataBytes += member.name.contains(QLatin1String("/data/")) ? member.size : 0;
    }
    return QJsonObject{{QStringLiteral("members"), directory.members.size()},
                       {QStringLiteral("codeFiles"), codeFiles},
                       {QStringLiteral("tensorBytes"), dataBytes}};
}

/// What the header says, or why the file cannot be a model.
Result<QJsonObject> readArtifact(const QString &path, ArtifactFormat format)
{
    switch (format) {
    case ArtifactFormat::Safetensors: {
        HALLMARKER_ASSIGN(const core::SafetensorsHeader header, core::SafetensorsHeader::read(path));
        return artifactOf(header);
    }
    case ArtifactFormat::TorchScript:
    case ArtifactFormat::TorchZip:
    case ArtifactFormat::Keras: {
        HALLMARKER_ASSIGN(const core::ZipDirectory directory, core::ZipDirectory::read(path));
        return artifactOf(directory);
    }
    case ArtifactFormat::Onnx:
    case ArtifactFormat::Gguf:
    case ArtifactFormat::Hdf5:
    case ArtifactFormat::TensorFlowGraph:
    case ArtifactFormat::Pickle:
    case ArtifactFormat::Zlib:
    case ArtifactFormat::TorchLegacy: return QJsonObject();
    case ArtifactFormat::Empty:
        return Error(ErrorKind::Invalid, ModelImportTexts::tr("%1 is empty, there is no model in it.").arg(path), {}, {.file = path});
    case ArtifactFormat::Zip: {
        HALLMARKER_TRY(core::ZipDirectory::read(path)); // a damaged archive says what is wrong with it
        break;
    }
    case ArtifactFormat::Unknown:
        return Error(ErrorKind::Unreadable, ModelImportTexts::tr("%1 begins like no kind of model file that is known. TorchScript and safetensors files can be registered and checked.").arg(path), {}, {.file = path});
    case ArtifactFormat::Npy:
    case ArtifactFormat::Npz:
    case ArtifactFormat::Tar:
    case ArtifactFormat::Gzip:
    case ArtifactFormat::SevenZip:
    case ArtifactFormat::Sqlite:
    case ArtifactFormat::Text: break;
    }
    return Error(ErrorKind::Unreadable,
                 ModelImportTexts::tr("%1 is not a model file that is known: its content looks like \"%2\". TorchScript and safetensors files can "
                                      "be registered and checked.")
                     .arg(path, core::artifactFormatName(format)),
                 {}, {.file = path});
}

struct FoundSignature {
    std::optional<core::ModelSignature> signature;
    QString from;
};

/// The signature that was handed in, or the one that a TorchScript archive carries in extra/hallmarker.json.
Result<FoundSignature> signatureOf(const QString &path, const QString &signaturePath, ArtifactFormat format)
{
    if (!signaturePath.isEmpty()) {
        HALLMARKER_ASSIGN(const core::ModelSignature signature, core::ModelSignature::readFile(signaturePath));
        return FoundSignature{signature, signaturePath};
    }
    if (format != ArtifactFormat::TorchScript)
        return FoundSignature{};
    HALLMARKER_ASSIGN(const core::ZipReader archive, core::ZipReader::fromFile(path, {.maxEntryBytes = 8LL << 30, .maxTotalBytes = 16LL << 30}));
    for (const core::ZipEntry &entry : archive.entries()) {
        const QString name = entry.name.section(QLatin1Char('/'), 1);
        if (name != QLatin1String("extra/hallmarker.json") || entry.size > (1 << 20))
            continue;
        HALLMARKER_ASSIGN(const QByteArray bytes, archive.read(entry.name));
        HALLMARKER_ASSIGN(const QJsonValue json, core::parseJson(bytes, entry.name, 1 << 20));
        HALLMARKER_ASSIGN(const core::ModelSignature signature, core::ModelSignature::fromJson(json.toObject()));
        return FoundSignature{signature, name};
    }
    return FoundSignature{};
}

QStringList notesOn(ArtifactFormat format)
{
    QStringList notes;
    if (format == ArtifactFormat::Safetensors)
        notes.append(ModelImportTexts::tr("The file holds tensors only. Checks that run a model need TorchScript."));
    else if (format != ArtifactFormat::TorchScript)
        notes.append(ModelImportTexts::tr("Models of the format \"%1\" are registered and scanned, but not run.").arg(core::artifactFormatName(format)));
    if (core::canArtifactFormatRunCode(format))
        notes.append(ModelImportTexts::tr("A file of this format may run code when it is loaded. Check its supply chain before anybody loads it."));
    return notes;
}

} // namespace

QString ModelImporter::signatureBeside(const QString &path)
{
    const QFileInfo file(path);
    const QString beside = file.absolutePath() + QLatin1Char('/') + file.completeBaseName() + QLatin1String(".signature.json");
    return QFileInfo::exists(beside) ? beside : QString();
}

Result<ModelInspection> ModelImporter::inspect(const QString &path, const QString &signaturePath, core::Progress &progress)
{
    progress.report(ModelImportTexts::tr("Hashing %1").arg(path), 0, 0);
    HALLMARKER_ASSIGN(const FileHashes::Entry entry, m_hashes.hashOf(path, progress));
    ModelInspection seen;
    seen.digest = entry.digest;
    seen.sizeBytes = entry.sizeBytes;
    HALLMARKER_ASSIGN(const ArtifactFormat format, core::detectArtifactFormat(path));
    HALLMARKER_ASSIGN(seen.artifact, readArtifact(path, format));
    seen.format = core::artifactFormatName(format);
    seen.mayRunCode = core::canArtifactFormatRunCode(format);
    seen.notes = notesOn(format);
    HALLMARKER_ASSIGN(const FoundSignature found, signatureOf(path, signaturePath, format));
    seen.signature = found.signature;
    seen.signatureFrom = found.from;
    HALLMARKER_ASSIGN(const QList<ModelVersion> same, ModelVersionRepository(m_workspace).list(QStringLiteral("digest"), seen.digest.toString()));
    for (const ModelVersion &version : same)
        seen.knownAs.append(version.head.name);
    return seen;
}

Result<ModelImportResult> ModelImporter::import(const ModelImportRequest &request, core::Progress &progress)
{
    progress.report(ModelImportTexts::tr("Hashing %1").arg(request.path), 0, 0);
    HALLMARKER_ASSIGN(const FileHashes::Entry entry, m_hashes.hashOf(request.path, progress));
    if (request.modelName.trimmed().isEmpty())
        return Error(ErrorKind::Usage, ModelImportTexts::tr("The model needs a name."));

    ModelImportResult result;
    ModelVersion &version = result.version;
    version.files = {VersionFile{QStringLiteral("model"), ArtifactPath(m_workspace.location()).toStored(request.path), entry.digest, entry.sizeBytes}};
    version.digest = entry.digest;

    HALLMARKER_ASSIGN(const QList<Model> named, ModelRepository(m_workspace).named(request.modelName));
    if (named.size() > 1)
        return Error(ErrorKind::Conflict,
                     ModelImportTexts::tr("There are %1 models with the name \"%2\". Rename one of them first.").arg(named.size()).arg(request.modelName));
    if (!named.isEmpty()) {
        result.model = named.first();
        HALLMARKER_ASSIGN(const auto known, ModelVersionRepository(m_workspace).withDigest(result.model.head.id, version.digest));
        if (known) {
            result.version = *known;
            result.wasKnown = true;
            return result;
        }
    }

    HALLMARKER_ASSIGN(const ModelInspection seen, inspect(request.path, request.signaturePath, progress));
    version.artifact = seen.artifact;
    version.format = seen.format;
    result.notes = seen.notes;
    QString task = request.task;
    if (seen.signature) {
        version.signature = seen.signature->source;
        if (task.isEmpty())
            task = seen.signature->task;
    }
    HALLMARKER_ASSIGN(const auto again, m_hashes.hash(request.path));
    if (!again || again->digest != version.digest || seen.digest != version.digest)
        return Error(ErrorKind::Conflict, ModelImportTexts::tr("%1 changed while it was imported. Import it again.").arg(request.path), {},
                     {.file = request.path});

    version.observed = {version.digest, entry.sizeBytes, m_workspace.clock().nowMs(), {}};
    version.head.name = request.versionName.isEmpty() ? versionName(request.modelName, version.digest) : request.versionName;
    version.version = request.version;
    version.licence = request.licence;
    version.task = task;
    version.trainingData = request.trainingData;
    version.baseModel = request.baseModel;
    version.note = request.note;

    ModelImportResult stored;
    HALLMARKER_TRY(m_workspace.write(QStringLiteral("model.import"), [&](core::WriteTransaction &transaction) -> Result<void> {
        stored = result;
        stored.isNewModel = stored.model.head.id.isEmpty();
        if (stored.isNewModel) {
            stored.model.head.name = request.modelName;
            stored.model.task = task;
            HALLMARKER_ASSIGN(stored.model, ModelRepository::save(transaction, stored.model));
        }
        stored.version.model = stored.model.head.id;
        HALLMARKER_ASSIGN(stored.version, ModelVersionRepository::store(transaction, stored.version));
        return {};
    }));
    return stored;
}

} // namespace hallmarker::inventory
