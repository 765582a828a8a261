#pragma once

#include "core/record/Record.h"
#include "core/result/Result.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace hallmarker::dpia {

/// Where an assessment stands. That an approved one is stale is derived, never stored.
enum class AssessmentState { Draft, InReview, Evaluated, OpinionGiven, Approved, ConditionallyApproved, Rejected, Referred, Superseded, Withdrawn };
QStringList assessmentStateNames(); ///< "draft", "in-review" ... in the order of the enum

/// What the data protection officer, or the people concerned, say.
struct Opinion {
    std::optional<bool> mayGoAhead;  ///< unset: not said yet
    QString names;                   ///< who said it
    QString text;                    ///< RichText
    bool isAsked = true;             ///< of the people concerned: false with a reason
    QString notAskedBecause;

    bool isGiven() const { return isAsked ? mayGoAhead.has_value() : !notAskedBecause.trimmed().isEmpty(); }
    QJsonObject toJson() const;
    static Opinion fromJson(const QJsonObject &json);
    friend bool operator==(const Opinion &, const Opinion &) = default;
};

/// One assessment: a template filled in about a subject. Its answers are records of their own.
struct Assessment {
    static constexpr const char *kind = "assessment";

    QString id;
    qint64 revision = 0;
    QString name;
    QString templateId;       ///< of the stored template
    QString templateUrn;
    int templateVersion = 0;
    QString subject;          ///< record id of the system or processing; empty: none yet
    QStringList assets;       ///< record ids of the versions that it is about
    AssessmentState state = AssessmentState::Draft;
    QStringList authors;
    QStringList assessors;
    QStringList validators;
    Opinion officer;          ///< Art. 35(2)
    Opinion people;           ///< Art. 35(9)
    QString reason;           ///< of the decision: conditions, why advice was overruled, why it was withdrawn
    QString signOff;          ///< the sign-off of the present decision
    QString reviewOn;         ///< day, "2027-01-31"
    QString supersededBy;
    QString category;
    QJsonObject origin;       ///< what another tool's format said, for the way back
    QJsonObject unknown;
    core::Digest basis;
    qint64 createdMs = 0;
    qint64 updatedMs = 0;

    bool isDecided() const { return state == AssessmentState::Approved || state == AssessmentState::ConditionallyApproved || state == AssessmentState::Rejected || state == AssessmentState::Referred; }
    bool isClosed() const { return state == AssessmentState::Superseded || state == AssessmentState::Withdrawn; }
    bool isApproved() const { return state == AssessmentState::Approved || state == AssessmentState::ConditionallyApproved; }

    QJsonObject toJson() const;
    static core::Result<Assessment> fromRecord(const core::Record &record);
    core::RecordDraft draft() const;
};

} // namespace hallmarker::dpia
