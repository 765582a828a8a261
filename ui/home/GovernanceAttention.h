#pragma once

#include "core/overview/Overview.h"
#include "ui/shell/LineageSource.h"

namespace hallmarker::ui {

/// What of consent, erasure, retention and agreements somebody should look at: open alerts, time limits, data whose time is
/// over, agreements that end. An asset stands as "retention:" and its name, for its record is shown elsewhere.
core::Result<QList<core::AttentionItem>> governanceAttention(core::Workspace &workspace, const LineageSource &lineage);

} // namespace hallmarker::ui
