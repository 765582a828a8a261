#pragma once

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

struct ModelImportResult {
    Model model;
    ModelVersion version;
    QStringList notes;               ///< e.g. that the format may run code when it is loaded
    bool wasKnown = false;           ///< the same bytes are a version already; nothing was written
};

/// Registers a model file as a version of a model. The file is hashed and its header read; it is never loaded. A header
/// that contradicts itself is refused; a format that cannot be run is registered and said so.
class ModelImporter {
public:
    explicit ModelImporter(core::Workspace &workspace) : m_workspace(workspace) {}

    core::Result<ModelImportResult> import(const ModelImportRequest &request, core::Progress &progress = core::Progress::none());

private:
    core::Workspace &m_workspace;
    FileHashes m_hashes;
};

} // namespace hallmarker::inventory
