#pragma once

#include "inventory/consent/ConsentIds.h"
#include "inventory/record/BodyReader.h"
#include "inventory/record/RecordRepository.h"

namespace hallmarker::inventory {

enum class AccessVerdict { Allow, Deny, Gap, AllowByException };
QString accessVerdictName(AccessVerdict verdict); ///< "allow", "deny", "gap", "exception"

/// How one field of a request was judged.
struct FieldJudgement {
    QString field;         ///< as it was asked for: DATASET.FIELD
    AccessVerdict verdict = AccessVerdict::Gap;
    QString category;
    QStringList bases;     ///< ids of the consent records that cover it
    QStringList reasons;   ///< stable words of what did not fit: "purpose", "category", "recipient", "place", "withdrawn" ...

    QJsonObject toJson() const;
    static FieldJudgement fromJson(const QJsonObject &json);
};

/// Who wants which data for what, and how it was judged. Stored as it was judged; a later change of consent does not
/// change it but raises an alert.
struct AccessRequest {
    static constexpr const char *kind = "access-request";

    RecordHead<AccessRequestId> head;  ///< head.name: the request's own id, else who and when
    QString who;
    QString purpose;        ///< word as it came
    QStringList fields;     ///< DATASET.FIELD
    QString person;         ///< as the asker names the subject; never stored: the desk makes the pseudonym of it
    QString subject;        ///< pseudonym when the request is about one person; empty: all in the datasets
    QString recipient;      ///< empty: the controller itself
    QString place;
    qint64 atMs = 0;
    qint64 untilMs = 0;     ///< 0: once
    QString source;         ///< file and line it came from; empty: by hand

    AccessVerdict verdict = AccessVerdict::Gap;
    QList<FieldJudgement> judgements;
    QString exceptionId;

    bool isLive(qint64 nowMs) const { return (verdict == AccessVerdict::Allow || verdict == AccessVerdict::AllowByException) && untilMs > nowMs; }
    QJsonObject toJson() const;
    static core::Result<AccessRequest> fromJson(const QJsonObject &body);
    QString searchText() const { return QString(who + QLatin1Char(' ') + purpose + QLatin1Char(' ') + fields.join(QLatin1Char(' '))); }
};

using AccessRequestRepository = RecordRepository<AccessRequest>;

} // namespace hallmarker::inventory
