#pragma once

#include "inventory/record/BodyReader.h"
#include "inventory/record/RecordRepository.h"
#include "inventory/retention/CalendarDuration.h"
#include "inventory/retention/RetentionProfile.h"

namespace hallmarker::inventory {

/// What a rule bounds: data must be gone by then, or must be kept until then. A minimum beats a maximum.
enum class RetentionBound { Maximum, Minimum };
QStringList retentionBoundNames(); ///< "maximum", "minimum"

/// What happens at the end.
enum class EndAction { Delete, Anonymise, Review, Relabel, None };
QStringList endActionNames(); ///< "delete", "anonymise", "review", "relabel", "none"

/// How long a kind of data is kept, from which event on, and what happens then.
struct RetentionRule {
    static constexpr const char *kind = "retention-rule";

    RecordHead<RetentionRuleId> head;
    // What it applies to. Empty: any. All that are given must fit.
    QString category;       ///< of personal data: "contact", "health" ...
    QString purpose;        ///< name of a purpose
    QString subject;        ///< category of people: "customers", "employees" ...
    QString jurisdiction;   ///< "DE", "EU" ...
    QStringList assets;     ///< only these (record ids or nodes)

    CalendarDuration duration;
    QString trigger = QStringLiteral("created"); ///< name of a date of the profile: "created", "collected", "contract-end" ...
    RetentionBound bound = RetentionBound::Maximum;
    EndAction action = EndAction::Delete;
    CalendarDuration notice;  ///< how long before its end it shows as due soon; zero: 30 days
    CalendarDuration grace;   ///< how long after its end it is due and not yet overdue
    QString zone = QStringLiteral("UTC"); ///< IANA name: on whose calendar the end is computed
    QString legalSource;    ///< "GDPR Art. 5(1)(e)", "HGB 257" ...

    bool appliesTo(const RetentionProfile &profile) const;
    QJsonObject toJson() const;
    static core::Result<RetentionRule> fromJson(const QJsonObject &body);
    QString searchText() const;
};

using RetentionRuleRepository = RecordRepository<RetentionRule>;

} // namespace hallmarker::inventory
