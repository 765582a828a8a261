#include "checks/anonymisation/groups/ClassTable.h"

namespace hallmarker::anonymisation {

std::size_t ClassTable::bytes() const
{
    std::size_t bytes = keys.capacity() * 8 + counts.capacity() * 4 + populations.capacity() * 4;
    for (const ClassDistribution &distribution : distributions)
        bytes += (distribution.starts.capacity() + distribution.codes.capacity() + distribution.counts.capacity()) * 4;
    return bytes;
}

void ClassTable::clear()
{
    keys.clear();
    counts.clear();
    populations.clear();
    for (ClassDistribution &distribution : distributions) {
        distribution.starts.clear();
        distribution.codes.clear();
        distribution.counts.clear();
    }
}

} // namespace hallmarker::anonymisation
