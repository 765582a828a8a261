#include "inventory/models/ModelRepository.h"

#include "inventory/record/VersionRules.h"

namespace hallmarker::inventory {

using core::Error;
using core::ErrorKind;
using core::Result;

Result<ModelVersion> ModelVersionRepository::store(core::WriteTransaction &transaction, const ModelVersion &version)
{
    HALLMARKER_ASSIGN(const ModelVersion stored, RecordRepository<ModelVersion>::save(transaction, version));
    QList<core::Dependency> dependencies;
    for (const core::DatasetVersionId &data : version.trainingData) {
        HALLMARKER_ASSIGN(const core::Record record, transaction.record(data.text()));
        // What it was trained on is the registered content, whatever the file is now.
        const core::Digest registered = core::Digest::fromText(record.body.value(QStringLiteral("digest")).toString());
        dependencies.append({record.id, registered.isEmpty() ? record.basis : registered, QStringLiteral("training-data")});
    }
    if (!version.baseModel.isEmpty()) {
        HALLMARKER_ASSIGN(const core::Record record, transaction.record(version.baseModel.text()));
        const core::Digest registered = core::Digest::fromText(record.body.value(QStringLiteral("digest")).toString());
        dependencies.append({record.id, registered.isEmpty() ? record.basis : registered, QStringLiteral("base-model")});
    }
    HALLMARKER_TRY(transaction.setDependencies(stored.head.id.text(), dependencies));
    return stored;
}

Result<ModelVersion> ModelVersionRepository::save(const ModelVersion &version)
{
    if (!version.head.id.isEmpty() && version.head.revision > 0) {
        HALLMARKER_ASSIGN(const ModelVersion before, find(version.head.id));
        HALLMARKER_TRY(checkVersionIsUnchanged(before, version));
    }
    ModelVersion saved;
    HALLMARKER_TRY(m_workspace.write(QStringLiteral("model-version.save"), [&](core::WriteTransaction &transaction) -> Result<void> {
        HALLMARKER_ASSIGN(saved, store(transaction, version));
        return {};
    }));
    return saved;
}

Result<QList<ModelVersion>> ModelVersionRepository::versionsOf(const core::ModelId &model) const
{
    HALLMARKER_ASSIGN(QList<ModelVersion> versions, list(QStringLiteral("model"), model.text()));
    std::stable_sort(versions.begin(), versions.end(), [](const ModelVersion &a, const ModelVersion &b) {
        return a.head.createdMs != b.head.createdMs ? a.head.createdMs > b.head.createdMs : b.head.id < a.head.id;
    });
    return versions;
}

Result<std::optional<ModelVersion>> ModelVersionRepository::withDigest(const core::ModelId &model, const core::Digest &digest) const
{
    HALLMARKER_ASSIGN(const QList<ModelVersion> versions, versionsOf(model));
    for (const ModelVersion &version : versions) {
        if (version.digest == digest)
            return std::optional<ModelVersion>(version);
    }
    return std::optional<ModelVersion>();
}

Result<std::optional<ModelVersion>> ModelVersionRepository::predecessor(const ModelVersion &version) const
{
    HALLMARKER_ASSIGN(const QList<ModelVersion> versions, versionsOf(version.model));
    for (qsizetype i = 0; i + 1 < versions.size(); ++i) {
        if (versions.at(i).head.id == version.head.id)
            return std::optional<ModelVersion>(versions.at(i + 1));
    }
    return std::optional<ModelVersion>();
}

Result<ModelVersion> ModelVersionRepository::resolve(const QString &reference) const
{
    auto version = RecordRepository<ModelVersion>::resolve(reference);
    if (version || version.error().kind != ErrorKind::NotFound)
        return version;
    const auto model = ModelRepository(m_workspace).resolve(reference);
    if (!model)
        return model.error().kind == ErrorKind::NotFound ? version : Result<ModelVersion>(model.error());
    HALLMARKER_ASSIGN(const QList<ModelVersion> versions, versionsOf(model->head.id));
    if (versions.isEmpty())
        return Error(ErrorKind::NotFound,
                     QCoreApplication::translate("ModelRepository", "The model %1 has no version yet. Import a file.").arg(model->head.name));
    return versions.first();
}

} // namespace hallmarker::inventory
