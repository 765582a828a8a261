#pragma once

#include "inventory/datasets/Dataset.h"
#include "inventory/datasets/DatasetVersion.h"

#include <optional>

namespace hallmarker::inventory {

using DatasetRepository = RecordRepository<Dataset>;

/// Versions of datasets. What a version is made of cannot be edited.
class DatasetVersionRepository : public RecordRepository<DatasetVersion> {
public:
    using RecordRepository<DatasetVersion>::RecordRepository;

    core::Result<DatasetVersion> save(const DatasetVersion &version);
    /// Newest first.
    core::Result<QList<DatasetVersion>> versionsOf(const core::DatasetId &dataset) const;
    /// The version with these registered bytes, if there is one.
    core::Result<std::optional<DatasetVersion>> withDigest(const core::DatasetId &dataset, const core::Digest &digest) const;
    /// A version by id, name or id prefix, or the newest version of the dataset of that name.
    core::Result<DatasetVersion> resolve(const QString &reference) const;
};

} // namespace hallmarker::inventory
