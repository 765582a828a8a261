#pragma once

#include "inventory/agreements/AgreementIds.h"
#include "inventory/record/BodyReader.h"
#include "inventory/record/RecordRepository.h"

namespace hallmarker::inventory {

/// How a model or dataset is really used: by whom, for what, where, with which data.
struct AssetUsage {
    static constexpr const char *kind = "asset-usage";

    RecordHead<AssetUsageId> head;
    QString asset;           ///< record id of a model, dataset or version
    QString system;          ///< record id of the system that uses it; empty: another use
    QString user;            ///< who uses it: ourselves, or a subprocessor by name
    QStringList purposes;    ///< keys of the purpose taxonomy
    QStringList regions;
    QStringList categories;  ///< of personal data that go in
    qint64 fromMs = 0;
    qint64 untilMs = 0;      ///< 0: goes on

    QJsonObject toJson() const;
    static core::Result<AssetUsage> fromJson(const QJsonObject &body);
    QString searchText() const { return QStringList(purposes + regions + categories).join(QLatin1Char(' ')); }
};

using AssetUsageRepository = RecordRepository<AssetUsage>;

} // namespace hallmarker::inventory
