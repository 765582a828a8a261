#pragma once

#include "lineage/graph/LineageGraph.h"

namespace hallmarker::lineage {

/// The graph in memory as facts, for whoever writes facts in a format of others. Merged names stay apart, as sources told
/// them; attributes have their latest values and no time; of a run there is its first and its last event.
LineageFacts factsOf(const LineageGraph &graph);

} // namespace hallmarker::lineage
