#pragma once

#include "core/storage/Workspace.h"

#include <functional>

namespace hallmarker::ui {

/// Offers what the workspace knows as answers to an assessment, and tells how many it offered. They count when a person
/// confirms them; what a person said is not touched. Called outside of the window's thread; empty: this program knows nothing.
using AnswerProposer = std::function<core::Result<int>(core::Workspace &workspace, const QString &assessmentId, const QString &language)>;

} // namespace hallmarker::ui
