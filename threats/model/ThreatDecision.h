#pragma once

#include "threats/model/JsonMembers.h"

namespace hallmarker::threats {

/// Where a threat stands. MitigatedByEvidence and NeedsAnswer are computed, and refused when a file says them.
enum class ThreatStatus { Open, NeedsAnswer, MitigatedByEvidence, MitigatedByStatement, Accepted, Transferred, Avoided, NotApplicable };
QStringList threatStatusNames(); ///< "open", "needs-answer", "mitigated-by-evidence" ... in the order of the enum

/// What people said about one threat: of the catalogue on one element, or one that they or another tool wrote down themselves.
struct ThreatDecision {
    QString key;         ///< instance key: "MLT-015@lake", "MLT-003@ingest@f2"; a free one for an own threat
    QString threat;      ///< id of the catalogue; empty: an own or imported threat
    QString on;          ///< key of the element or flow; empty: of the whole model
    QString flow;        ///< key of the flow that made it fire, where there is exactly one
    QString title;       ///< own and imported threats only, like the next four
    QString description;
    QString category;    ///< "Tampering", "Linkability" ...
    QString methodology; ///< "STRIDE", "LINDDUN", "PLOT4ai" ...
    QString mitigation;  ///< free text
    ThreatStatus status = ThreatStatus::Open;
    QString severity;    ///< "low", "medium", "high", "critical" or what the format said; empty: as computed
    int likelihood = 0;  ///< 1..3, 0: as the catalogue says
    int impact = 0;
    QString likelihoodReason;
    QString impactReason;
    QString score;       ///< free text of the format
    QString decision;    ///< what is done about it
    QString reason;
    QString dissent;     ///< who thought otherwise, and why
    QString by;
    QString at;          ///< instant
    QString until;       ///< day up to which an acceptance holds
    QString owner;
    QStringList identifiers; ///< "CWE-502", "CAPEC-17", "AML.T0020@5.6.0" ...
    QStringList controls;    ///< ids of the catalogue or keys of ModelControl
    QJsonObject foreign;
    QJsonObject unknown;

    bool isOwn() const { return threat.isEmpty(); }
    QJsonObject toJson() const;
    static ThreatDecision fromJson(JsonMembers &members);
    friend bool operator==(const ThreatDecision &, const ThreatDecision &) = default;
};

} // namespace hallmarker::threats
