#pragma once

#include "core/report/ReportSection.h"
#include "core/storage/Workspace.h"
#include "dpia/assessment/LoadedAssessment.h"
#include "dpia/workflow/SignOff.h"

namespace hallmarker::dpia {

/// An assessment as a document for people, and what a document does not hold of it. The language is the document's, whatever
/// the window speaks; questions that have no translation stand in the language of their template.
struct AssessmentDocument {
    core::Report report;
    QStringList losses; ///< translated; empty: nothing is left out

    /// As it is now, with the changes since it was signed in an annex. `further` say what other rooms know of its subject and assets
    /// now; a document as signed has none of them, as nobody signed for it.
    static core::Result<AssessmentDocument> present(core::Workspace &workspace, const LoadedAssessment &loaded, const QString &language, const core::ReportSections &further = {});
    /// As it was when it was decided, signatures included; the annex tells what has changed since.
    static core::Result<AssessmentDocument> asSigned(core::Workspace &workspace, const LoadedAssessment &loaded, const SignOff &decision, const QString &language);
};

} // namespace hallmarker::dpia
