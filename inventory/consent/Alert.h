#pragma once

#include "inventory/consent/ConsentIds.h"
#include "inventory/record/BodyReader.h"
#include "inventory/record/RecordRepository.h"

namespace hallmarker::inventory {

enum class AlertCause { AccessDenied, AccessGap, GrantWithoutConsent, ModelWithoutConsent };
QStringList alertCauseNames(); ///< "access-denied", "access-gap", "grant-without-consent", "model-without-consent"

/// Something a person has to look at soon. Stays until somebody acknowledges it.
struct Alert {
    static constexpr const char *kind = "alert";

    RecordHead<AlertId> head;
    AlertCause cause = AlertCause::AccessDenied;
    QString recordId;       ///< the request, or the consent that was withdrawn
    QString asset;          ///< of ModelWithoutConsent: the model
    QStringList path;       ///< from the data to the model
    QStringList reasons;    ///< stable words
    qint64 atMs = 0;
    QString acknowledgedBy; ///< empty: open
    qint64 acknowledgedMs = 0;

    /// A sentence for people, in their language.
    QString text() const;
    QJsonObject toJson() const;
    static core::Result<Alert> fromJson(const QJsonObject &body);
    QString searchText() const { return reasons.join(QLatin1Char(' ')); }
};

using AlertRepository = RecordRepository<Alert>;

/// Where alerts go beside the store: the desktop, a webhook. Called after the commit, on the thread that wrote.
class AlertChannel {
public:
    virtual ~AlertChannel() = default;
    virtual void raise(const Alert &alert) = 0;
};

} // namespace hallmarker::inventory
