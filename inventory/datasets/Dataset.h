#pragma once

#include "inventory/record/BodyReader.h"
#include "inventory/record/RecordRepository.h"

namespace hallmarker::inventory {

/// Data under a name, over all its versions.
struct Dataset {
    static constexpr const char *kind = "dataset";

    RecordHead<core::DatasetId> head;
    QString description;
    core::PartyId owner;
    core::PartyId steward;
    core::PartyId custodian;
    QList<core::PurposeId> purposes;  ///< what it may be used for
    QString licence;                  ///< SPDX identifier or text
    QString origin;                   ///< where it comes from and how it was collected

    QJsonObject toJson() const;
    static core::Result<Dataset> fromJson(const QJsonObject &body);
    QString searchText() const { return QString(description + QLatin1Char(' ') + origin); }
};

} // namespace hallmarker::inventory
