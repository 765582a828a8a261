#pragma once

#include <vector>

namespace hallmarker::anonymisation {

/// A node of the lattice: the level of each quasi-identifier, 0 = as it stands in the data.
using Levels = std::vector<int>;

} // namespace hallmarker::anonymisation
