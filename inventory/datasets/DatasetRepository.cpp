#include "inventory/datasets/DatasetRepository.h"

#include "inventory/record/VersionRules.h"

namespace hallmarker::inventory {

using core::Error;
using core::ErrorKind;
using core::Result;

Result<DatasetVersion> DatasetVersionRepository::save(const DatasetVersion &version)
{
    if (!version.head.id.isEmpty() && version.head.revision > 0) {
        HALLMARKER_ASSIGN(const DatasetVersion before, find(version.head.id));
        HALLMARKER_TRY(checkVersionIsUnchanged(before, version));
    }
    return RecordRepository<DatasetVersion>::save(version);
}

Result<QList<DatasetVersion>> DatasetVersionRepository::versionsOf(const core::DatasetId &dataset) const
{
    HALLMARKER_ASSIGN(QList<DatasetVersion> versions, list(QStringLiteral("dataset"), dataset.text()));
    std::stable_sort(versions.begin(), versions.end(), [](const DatasetVersion &a, const DatasetVersion &b) {
        return a.head.createdMs != b.head.createdMs ? a.head.createdMs > b.head.createdMs : b.head.id < a.head.id;
    });
    return versions;
}

Result<std::optional<DatasetVersion>> DatasetVersionRepository::withDigest(const core::DatasetId &dataset, const core::Digest &digest) const
{
    HALLMARKER_ASSIGN(const QList<DatasetVersion> versions, versionsOf(dataset));
    for (const DatasetVersion &version : versions) {
        if (version.digest == digest)
            return std::optional<DatasetVersion>(version);
    }
    return std::optional<DatasetVersion>();
}

Result<DatasetVersion> DatasetVersionRepository::resolve(const QString &reference) const
{
    auto version = RecordRepository<DatasetVersion>::resolve(reference);
    if (version || version.error().kind != ErrorKind::NotFound)
        return version;
    const auto dataset = DatasetRepository(m_workspace).resolve(reference);
    if (!dataset)
        return dataset.error().kind == ErrorKind::NotFound ? version : Result<DatasetVersion>(dataset.error());
    HALLMARKER_ASSIGN(const QList<DatasetVersion> versions, versionsOf(dataset->head.id));
    if (versions.isEmpty())
        return Error(ErrorKind::NotFound,
                     QCoreApplication::translate("DatasetRepository", "The dataset %1 has no version yet. Import a file.").arg(dataset->head.name));
    return versions.first();
}

} // namespace hallmarker::inventory
