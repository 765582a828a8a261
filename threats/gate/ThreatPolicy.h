#pragma once

#include "core/gate/GatePolicy.h"

#include <QMap>

namespace hallmarker::threats {

/// A condition of the policy on elements, in the language of the catalogue.
struct ElementRule {
    QString id;
    QString title;
    QString when;
    QStringList kinds;       ///< of elements; empty: all
    core::GateSeverity severity = core::GateSeverity::High;
    bool isWarning = false;
    core::ErrorLocation where;
};

/// Evidence that every element of a kind must have.
struct EvidenceDemand {
    QString id;
    QString elementKind;
    QString evidence;        ///< kind of evidence of the catalogue
    int maxAgeDays = 0;      ///< 0: any age
    core::GateSeverity severity = core::GateSeverity::High;
    core::ErrorLocation where;
};

/// An assessment that must be there as soon as a condition holds on an element.
struct RecordDemand {
    QString id;
    QString record;          ///< last part of the template's URN: "dpia"
    QString when;            ///< empty: for every model
    QStringList states;
    bool isWithinValidity = false;
    core::GateSeverity severity = core::GateSeverity::High;
    core::ErrorLocation where;
};

/// What a policy asks of threat models:
///
///     threats:
///       model: "Credit scoring"        # one; without it all of the workspace
///       max_severity: {open: medium, needs-answer: high, accepted: high}   # or none
///       max_needs_answer: 20
///     fail_on_status: [open, needs-answer, expired]
///     required_evidence: [{element_kind: model_registry, evidence: model.signature, max_age_days: 30}]
///     required_records: [{record: dpia, for: "e.personal_data", state: approved, within_validity: true}]
///     deny: [{id: no-pickle, when: "e.artifact_format == 'pickle'", kinds: [model_registry], severity: critical}]
///     warn: [{id: coarse-rights, when: "e.authz == 'coarse'"}]
struct ThreatPolicy {
    bool isAsked = false;            ///< one of the keys is there
    bool areThreatsAsked = false;    ///< "threats" or "fail_on_status"
    QString model;
    bool allowNone = false;
    QMap<QString, std::optional<core::GateSeverity>> maxSeverity; ///< by status; unset: no threat of it at all
    std::optional<int> maxNeedsAnswer;
    QStringList failOnStatus;
    QList<EvidenceDemand> evidence;
    QList<RecordDemand> records;
    QList<ElementRule> elementRules; ///< deny, then warn
    core::ErrorLocation where;

    static QStringList keys();
    static core::Result<ThreatPolicy> parse(const core::GatePolicy &policy);
    /// "open", "needs-answer" ... and "expired".
    static QStringList statuses();
};

} // namespace hallmarker::threats
