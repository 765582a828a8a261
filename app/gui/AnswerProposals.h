#pragma once

#include "ui/assessments/AnswerProposer.h"

namespace hallmarker::gui {

/// What inventory, lineage and findings know, as answers that somebody has to confirm.
core::Result<int> proposeAnswers(core::Workspace &workspace, const QString &assessmentId, const QString &language);

} // namespace hallmarker::gui
