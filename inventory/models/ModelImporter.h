#pragma once

#include "core/artifact/ModelSignature.h"
#include "core/jobs/Progress.h"
#include "inventory/files/FileHashes.h"
#include "inventory/models/ModelRepository.h"

namespace hallmarker::inventory {

struct ModelImportRequest {
    QString modelName;               ///< an existing model of that name gets a further version
    QString path;
    QString signaturePath;           ///< JSON file (resources/card/model-signature.md); empty: none
    QString version;                 ///< "2.1"
    QString versionName;             ///< empty: model@digest
    QString licence;
    QString task;                    ///< empty: that of the signature
    QList<core::DatasetVersionId> trainingData;
    core::ModelVersionId baseModel;
    QString note;
};

/// What a look at a model file tells before it is registered. Nothing of it is run or loaded.
struct ModelInspection {
    QString format;
    core::Digest digest;
    qint64 sizeBytes = 0;
    QJsonObject artifact;            ///< what the header says: tensors, parameters ...
    bool mayRunCode = false;         ///< when somebody loads it
    std::optional<core::ModelSignature> signature;
    QString signatureFrom;           ///< path of its file, or "extra/hallmarker.json"; empty when there is none
    QStringList notes;
    QStringList knownAs;             ///< names of versions with the same bytes
};

struct ModelImportResult {
    Model model;
    ModelVersion version;
    QStringList notes;               ///< e.g. that the format may run code when it is loaded
    bool wasKnown = false;           ///< the same bytes are a version already; nothing was written
    bool isNewModel = false;         ///< the model was made for this version
};

/// Registers a model file as a version of a model. The file is hashed and its header read; it is never loaded. A header
/// that contradicts itself is refused; a format that cannot be run is registered and said so.
class ModelImporter {
public:
    explicit ModelImporter(core::Workspace &workspace) : m_workspace(workspace) {}

    /// `signaturePath` empty: the one that travels in the archive, if there is one.
    core::Result<ModelInspection> inspect(const QString &path, const QString &signaturePath, core::Progress &progress = core::Progress::none());
    /// "NAME.signature.json" beside "NAME.pt"; empty when there is none.
    static QString signatureBeside(const QString &path);
    core::Result<ModelImportResult> import(const ModelImportRequest &request, core::Progress &progress = core::Progress::none());

private:
    core::Workspace &m_workspace;
    FileHashes m_hashes;
};

} // namespace hallmarker::inventory
