#pragma once

#include "dpia/assessment/Assessment.h"
#include "dpia/assessment/CitedEvidence.h"

namespace hallmarker::dpia {

// Names of states as people read them, in the language of the document.
QString stateText(AssessmentState state, bool isStale);
QString verdictText(const QString &verdict);             ///< of a name, "to-correct"
QString controlStateText(const QString &state);          ///< of a name, "planned"
QString standingText(EvidenceStanding standing);
QString standingStatus(EvidenceStanding standing);       ///< "pass", "stale", "fail": see ReportSpan
QString opinionText(const Opinion &opinion);             ///< in a few words
QString recordKindText(const QString &kind);             ///< "finding"; unknown ones as they are

} // namespace hallmarker::dpia
