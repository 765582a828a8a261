#pragma once

#include "core/digest/Digest.h"
#include "core/ids/RecordIds.h"
#include "inventory/datasheet/DatasheetQuestions.h"
#include "inventory/record/RecordRepository.h"

namespace hallmarker::inventory {

using DatasheetId = core::RecordId<struct DatasheetTag>;

/// A finding that the answers were written with.
struct DatasheetCitation {
    QString findingId;
    core::Digest digest;
    friend bool operator==(const DatasheetCitation &, const DatasheetCitation &) = default;
};

/// What people wrote about one dataset version, and the findings they wrote it with. What records, lineage and findings
/// say is not in it: it is drawn from them whenever the sheet is shown.
struct Datasheet {
    static constexpr const char *kind = "datasheet";

    RecordHead<DatasheetId> head;
    core::DatasetVersionId datasetVersion;
    QJsonObject answers;               ///< question key -> text; empty ones are left out
    QList<DatasheetCitation> cites;

    QJsonObject toJson() const;
    static core::Result<Datasheet> fromJson(const QJsonObject &body);
    QString searchText() const;
};

} // namespace hallmarker::inventory
