#pragma once

#include "core/finding/FindingRepository.h"
#include "inventory/datasheet/Datasheet.h"

#include <optional>

namespace hallmarker::inventory {

/// Datasheets of dataset versions. A sheet rests on its version and on the findings it cites, so it goes stale with them.
class DatasheetRepository : public RecordRepository<Datasheet> {
public:
    using RecordRepository<Datasheet>::RecordRepository;

    core::Result<std::optional<Datasheet>> ofVersion(const core::DatasetVersionId &version) const;
    /// Writes answers, all or nothing; an empty text takes one away. Makes the sheet when there is none. `withCites`: a
    /// person says that answers and present findings fit; a new sheet always does.
    core::Result<Datasheet> write(const core::DatasetVersionId &version, const QJsonObject &answers, bool withCites);
    /// The newest findings on the version.
    core::Result<QList<core::JudgedFinding>> findings(const core::DatasetVersionId &version) const;
};

} // namespace hallmarker::inventory
