#pragma once

#include "threats/model/ThreatModel.h"
#include "threats/rules/RuleSet.h"

namespace hallmarker::threats {

/// A model as the rules see it. Crossings come from the boundaries; what assets say about personal data counts where the element or
/// flow itself says nothing. Out of scope: the element stays as an end of flows, and no threat is looked for on it.
RuleGraph modelGraph(const ThreatModel &model, const RuleSet &rules);

} // namespace hallmarker::threats
