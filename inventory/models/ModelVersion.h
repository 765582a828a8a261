#pragma once

#include "inventory/files/VersionFile.h"
#include "inventory/record/BodyReader.h"
#include "inventory/record/RecordRepository.h"

namespace hallmarker::inventory {

/// Exactly these bytes of a model. Immutable: only what was observed of the file, its path, licence, note and the
/// references to data and base model may change.
struct ModelVersion {
    static constexpr const char *kind = "model-version";

    RecordHead<core::ModelVersionId> head;
    core::ModelId model;
    QString version;                ///< what people call it: "2.1"
    QString format;                 ///< artifactFormatName(): "torchscript", "safetensors" ...
    QList<VersionFile> files;       ///< role "model"
    QJsonObject signature;          ///< ModelSignature::source; empty: none was given
    QJsonObject artifact;           ///< what its header says: tensors, parameters, dtypes, metadata, members
    QString licence;
    QString task;
    QList<core::DatasetVersionId> trainingData;
    core::ModelVersionId baseModel; ///< the one it was fine-tuned or distilled from
    QString note;
    core::Digest digest;            ///< of the file when registered; never changes
    FileObservation observed;

    QJsonObject toJson() const;
    static core::Result<ModelVersion> fromJson(const QJsonObject &body);
    QString searchText() const;
    core::Digest basis() const { return observed.digest; }
    bool isAsRegistered() const { return observed.digest == digest; }
};

} // namespace hallmarker::inventory
