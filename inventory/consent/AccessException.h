#pragma once

#include "inventory/consent/ConsentIds.h"
#include "inventory/record/BodyReader.h"
#include "inventory/record/RecordRepository.h"

namespace hallmarker::inventory {

/// A person allowed what consent does not cover, for a while and for a reason they answer for.
struct AccessException {
    static constexpr const char *kind = "access-exception";

    RecordHead<AccessExceptionId> head;
    QString who;            ///< who may
    QString purpose;
    QStringList fields;     ///< DATASET.FIELD, or DATASET.* for all of them
    QString reason;         ///< required
    QString grantedBy;
    qint64 untilMs = 0;     ///< required

    bool covers(const QString &person, const QString &forPurpose, const QString &field, qint64 atMs) const;
    QJsonObject toJson() const;
    static core::Result<AccessException> fromJson(const QJsonObject &body);
    QString searchText() const { return reason; }
};

using AccessExceptionRepository = RecordRepository<AccessException>;

} // namespace hallmarker::inventory
