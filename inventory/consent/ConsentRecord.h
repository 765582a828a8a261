#pragma once

#include "inventory/consent/ConsentIds.h"
#include "inventory/consent/ConsentScope.h"
#include "inventory/consent/ConsentState.h"
#include "inventory/record/BodyReader.h"
#include "inventory/record/RecordRepository.h"

namespace hallmarker::inventory {

/// Something that happened to a consent (ISO/IEC TS 27560, event).
struct ConsentEvent {
    qint64 atMs = 0;
    ConsentState state = ConsentState::Unknown;
    CalendarDuration validity;   ///< from then on; zero: no end of its own
    QString by;                  ///< entity

    friend bool operator==(const ConsentEvent &, const ConsentEvent &) = default;
};

/// Why the data of a person, or of everybody in some datasets, may be used. head.name is the record id of the source.
struct ConsentRecord {
    static constexpr const char *kind = "consent-record";
    static QString subjectField() { return QStringLiteral("subject"); } ///< personal: the id of the person

    RecordHead<ConsentRecordId> head;
    QString subject;             ///< pseudonym of the person, see SubjectTokens; empty: all people in the datasets
    QString lawfulBasis = QStringLiteral("consent"); ///< or "contract", "legal-obligation" ... (Art. 6)
    QString notice;              ///< the privacy notice and its version
    QString language;
    QStringList controllers;
    QString jurisdiction;
    QString withdrawalMethod;
    QStringList datasets;        ///< names of datasets collected under it
    QList<ConsentScope> scopes;
    QList<ConsentEvent> events;  ///< by time

    /// What held at a time: the last event by then, Expired when its validity had run out, Unknown before the first.
    ConsentState stateAt(qint64 ms) const;
    /// When it was last given before a time; 0: never.
    qint64 givenMs(qint64 beforeMs) const;
    QJsonObject toJson() const;
    static core::Result<ConsentRecord> fromJson(const QJsonObject &body);
    QString searchText() const { return QString(notice + QLatin1Char(' ') + datasets.join(QLatin1Char(' '))); }
};

using ConsentRecordRepository = RecordRepository<ConsentRecord>;

} // namespace hallmarker::inventory
