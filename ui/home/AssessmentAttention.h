#pragma once

#include "core/overview/Overview.h"

namespace hallmarker::ui {

/// Reviews of assessments, acceptances of risks and planned actions that are due soon or over.
core::Result<QList<core::AttentionItem>> assessmentAttention(const core::Workspace &workspace);

} // namespace hallmarker::ui
