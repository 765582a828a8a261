#pragma once

#include "core/finding/FindingRepository.h"
#include "core/gate/GateRule.h"
#include "core/yaml/YamlReader.h"

#include <QJsonObject>

#include <optional>

namespace hallmarker::core {

/// A bound for one figure of a finding.
struct FigureThreshold {
    QString figure;
    QString slice;                 ///< empty: overall; "*": every slice, of which there must be one
    QString bound;                 ///< "value", or the "low" or "high" end of the interval
    std::optional<double> minimum; ///< inclusive
    std::optional<double> maximum; ///< inclusive
};

/// "Every model version must have a passing, current finding of this check."
struct FindingRequirement {
    QString id;
    QString title;
    QString check;
    QString subjectKind;           ///< all records of the kind, or
    QString subject;               ///< one record, by id or name; of a version also by its parent's name: the newest
    QJsonObject where;             ///< with subjectKind: top-level texts of the record's body
    bool allowNone = false;        ///< no record of the kind is in order
    QJsonObject parameters;        ///< the finding's parameters must have these values
    int maxAgeDays = 0;            ///< 0: any age
    GateSeverity severity = GateSeverity::High;
    QList<FigureThreshold> figures;
    ErrorLocation location;
};

/// The list "require" of a policy:
///
///     require:
///       - id: anonymous-training-data
///         check: privacy.identifiability
///         subject: {kind: dataset-version, where: {stage: training}}   # or {record: "adult v3"}
///         parameters: {quasi_identifiers: [age, sex]}
///         max_age_days: 90
///         severity: high
///         figures:
///           - {figure: k, min: 5}
///           - {figure: accuracy, slice: "*", bound: low, min: 0.7}
Result<QList<FindingRequirement>> parseFindingRequirements(const YamlDocument &document);

/// Judges the newest finding that fits the requirement. Pure: `findings` are those of the check on the subject, in any
/// order. Only the newest one counts, whatever older ones say; stale ones count only when there is no other.
GateOutcome judgeRequirement(const FindingRequirement &requirement, const Record &subject, const QList<JudgedFinding> &findings, qint64 nowMs);

} // namespace hallmarker::core
