#pragma once

namespace hallmarker::gui {

/// Gives the window the exporters of assessments that the command line uses as well.
void wireAssessmentExports();

} // namespace hallmarker::gui
