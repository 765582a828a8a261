#pragma once

#include "inventory/models/Model.h"
#include "inventory/models/ModelVersion.h"

#include <optional>

namespace hallmarker::inventory {

using ModelRepository = RecordRepository<Model>;

/// Versions of models. What a version is made of cannot be edited. A version rests on its training data and base model
/// (dependencies "training-data" and "base-model"), so it goes stale when they are found changed.
class ModelVersionRepository : public RecordRepository<ModelVersion> {
public:
    using RecordRepository<ModelVersion>::RecordRepository;

    core::Result<ModelVersion> save(const ModelVersion &version);
    /// Newest first.
    core::Result<QList<ModelVersion>> versionsOf(const core::ModelId &model) const;
    core::Result<std::optional<ModelVersion>> withDigest(const core::ModelId &model, const core::Digest &digest) const;
    /// The version that was registered before this one.
    core::Result<std::optional<ModelVersion>> predecessor(const ModelVersion &version) const;
    /// A version by id, name or id prefix, or the newest version of the model of that name.
    core::Result<ModelVersion> resolve(const QString &reference) const;

    /// The same inside a transaction, dependencies included.
    static core::Result<ModelVersion> store(core::WriteTransaction &transaction, const ModelVersion &version);
};

} // namespace hallmarker::inventory
