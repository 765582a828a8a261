#pragma once

#include "core/report/Report.h"
#include "core/storage/Workspace.h"
#include "dpia/assessment/LoadedAssessment.h"
#include "dpia/workflow/SignOff.h"

namespace hallmarker::dpia {

/// An assessment as a document for people, and what a document does not hold of it. The language is the document's, whatever
/// the window speaks; questions that have no translation stand in the language of their template.
struct AssessmentDocument {
    core::Report report;
    QStringList losses; ///< translated; empty: nothing is left out

    /// As it is now, with the changes since it was signed in an annex.
    static core::Result<AssessmentDocument> present(core::Workspace &workspace, const LoadedAssessment &loaded, const QString &language);
    /// As it was when it was decided, signatures included; the annex tells what has changed since.
    static core::Result<AssessmentDocument> asSigned(core::Workspace &workspace, const LoadedAssessment &loaded, const SignOff &decision, const QString &language);
};

} // namespace hallmarker::dpia
