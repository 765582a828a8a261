#pragma once

#include "lineage/review/LineageState.h"

namespace hallmarker::lineage {

/// A node to begin with, when nobody has chosen one: the dataset, model or prediction that most others hang on. `none` where
/// there is no node.
NodeId suggestFocus(const LineageState &state);

} // namespace hallmarker::lineage
