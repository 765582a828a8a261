#pragma once

#include "core/gate/GatePolicy.h"
#include "core/gate/SubjectSelection.h"
#include "dpia/signing/SignatureDesk.h"

namespace hallmarker::dpia {

/// "Every system needs a DPIA that is approved, signed and still true."
struct AssessmentRequirement {
    QString id;
    QString title;
    QString urn;                   ///< of the template
    core::SubjectSelection subject;
    QStringList states;            ///< of which one has to be the assessment's
    bool isSigned = true;
    bool isReviewed = true;        ///< the day of its review has not passed
    int maxAgeDays = 0;            ///< of the decision; 0: any
    core::GateSeverity severity = core::GateSeverity::High;
    core::ErrorLocation where;

    QString text() const;          ///< translated sentence
    /// An outcome with everything that does not depend on an assessment.
    core::GateOutcome outcome(const core::Record *about) const;
};

/// The list "assessments" of a policy:
///
///     assessments:
///       - id: dpia
///         template: dpia                  # of urn:hallmarker:template:dpia, or the whole URN
///         subject: {kind: system, record: "Credit scoring"}
///         state: [approved, conditionally-approved]
///         signed: true
///         reviewed: true
///         max_age_days: 365
///         severity: critical
core::Result<QList<AssessmentRequirement>> parseAssessmentRequirements(const core::YamlDocument &document);

/// What the gate has to know about one assessment.
struct AssessmentStanding {
    Assessment assessment;
    bool isStale = false;
    QString staleBecause;          ///< translated; may be empty
    qint64 decidedMs = 0;
    QString decidedBy;
    bool isSigned = false;         ///< soundly, by the one who decided
    QString signatureProblem;      ///< translated
    bool isBroken = false;         ///< a signature itself does not hold
};

/// Judges the assessments of a template about one subject: of those that are not closed the one that was decided last
/// counts, else the one that was begun last. Pure.
core::GateOutcome judgeAssessments(const AssessmentRequirement &requirement, const core::Record &about, const QList<AssessmentStanding> &standings, qint64 nowMs);

} // namespace hallmarker::dpia
