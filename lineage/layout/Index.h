#pragma once

#include <cstddef>

namespace hallmarker::lineage {

/// Vertices are ints here, since most arrays of a layout hold them by the thousand; the library counts in size_t.
constexpr std::size_t idx(int index)
{
    return static_cast<std::size_t>(index);
}

} // namespace hallmarker::lineage
