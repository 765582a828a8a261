#pragma once

#include "core/finding/Finding.h"
#include "ui/kit/ChartPanel.h"

namespace hallmarker::core {
struct CheckDefinition;
}

namespace hallmarker::ui {

/// The pictures of a finding: what a check measured per column, group, budget or class size, and figures of one kind
/// over several slices. Each is drawn from figures or tables that the finding holds, none is computed here.
QList<ChartData> chartsOf(const core::Finding &finding, const core::CheckDefinition *definition);

} // namespace hallmarker::ui
