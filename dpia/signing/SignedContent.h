#pragma once

#include "dpia/assessment/LoadedAssessment.h"
#include "dpia/workflow/SignOff.h"

namespace hallmarker::dpia {

/// An assessment as it was when somebody decided: the versions of answers, evaluations and controls that the manifest names.
/// ErrorKind::Integrity when they do not give that manifest.
core::Result<LoadedAssessment> contentAsSigned(const core::Workspace &workspace, const LoadedAssessment &loaded, const SignOff &decision);

} // namespace hallmarker::dpia
