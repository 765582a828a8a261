#pragma once

#include "inventory/record/BodyReader.h"
#include "inventory/record/RecordRepository.h"
#include "inventory/retention/RetentionIds.h"

namespace hallmarker::inventory {

/// A legal hold: what it covers must not be deleted or altered until it is released. An asset in several holds is free
/// only after all of them are released.
struct LegalHold {
    static constexpr const char *kind = "legal-hold";

    RecordHead<LegalHoldId> head;
    QString matter;          ///< the case or request it serves
    QString reason;          ///< required
    QStringList assets;      ///< covered: record ids or nodes
    QStringList categories;  ///< covers every asset with one of these categories, too
    qint64 fromMs = 0;
    qint64 releasedMs = 0;   ///< 0: active
    QString releasedBy;
    QString releaseReason;

    bool isActive(qint64 atMs) const { return fromMs <= atMs && (releasedMs == 0 || atMs < releasedMs); }
    bool covers(const QString &asset, const QStringList &assetCategories) const;
    QJsonObject toJson() const;
    static core::Result<LegalHold> fromJson(const QJsonObject &body);
    QString searchText() const { return QString(matter + QLatin1Char(' ') + reason); }
};

using LegalHoldRepository = RecordRepository<LegalHold>;

} // namespace hallmarker::inventory
