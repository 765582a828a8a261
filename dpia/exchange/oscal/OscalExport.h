#pragma once

#include "core/storage/Workspace.h"
#include "dpia/assessment/LoadedAssessment.h"

namespace hallmarker::dpia {

/// An assessment as OSCAL 1.1 assessment results, and the assessment plan that these must name, in a file beside. Answers are
/// observations (INTERVIEW, EXAMINE), cited findings of checks are observations (TEST) with the day on which they end, risks are
/// risks, and every part that is judged is a finding: satisfied or not. Identifiers follow from the records, so that the same
/// assessment gives the same file.
struct OscalExport {
    static inline const QString planName = QStringLiteral("assessment-plan.json");

    QByteArray results;       ///< names the plan by its file
    QByteArray plan;
    QStringList losses; ///< translated

    static core::Result<OscalExport> of(core::Workspace &workspace, const LoadedAssessment &loaded, const QString &language, const QString &planFile = planName);
};

} // namespace hallmarker::dpia
