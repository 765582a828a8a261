#pragma once

#include "inventory/record/BodyReader.h"
#include "inventory/record/RecordRepository.h"
#include "inventory/retention/RetentionIds.h"

#include <QMap>

namespace hallmarker::inventory {

/// What retention has to know about one asset: a version of a dataset or model, or a node of the lineage (a backup, a
/// prediction log). head.name repeats the asset's name for people.
struct RetentionProfile {
    static constexpr const char *kind = "retention-profile";

    RecordHead<RetentionProfileId> head;
    QString asset;             ///< record id, or "node:KIND:NAMESPACE|NAME"
    QString assetKind;         ///< "dataset-version", "model-version", "external-copy" ...
    QStringList categories;    ///< of personal data; empty: none
    QStringList purposes;
    QStringList subjects;
    QStringList jurisdictions;
    QMap<QString, qint64> dates; ///< trigger -> instant; one that is not here is unknown

    bool isModel() const { return assetKind == QLatin1String("model-version") || assetKind == QLatin1String("checkpoint"); }
    bool isPersonal() const { return !categories.isEmpty(); }
    QJsonObject toJson() const;
    static core::Result<RetentionProfile> fromJson(const QJsonObject &body);
    QString searchText() const;
};

using RetentionProfileRepository = RecordRepository<RetentionProfile>;

} // namespace hallmarker::inventory
