#pragma once

#include <algorithm>
#include <vector>

namespace hallmarker::core {

/// Widths that fit when the longest words do not: the widest columns are cut down to one common width, so that a digest
/// is broken and not every word beside it. Of any unit; the sum of the result is at most `width`.
template<typename Widths, typename Number>
void cutWidest(Widths &widths, Number width)
{
    std::vector<Number> sorted(widths.begin(), widths.end());
    std::sort(sorted.begin(), sorted.end());
    Number left = width;
    Number cap = 0;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        cap = left / static_cast<Number>(sorted.size() - i);
        if (sorted[i] > cap)
            break;
        left -= sorted[i];
    }
    for (Number &one : widths)
        one = std::min(one, cap);
}

} // namespace hallmarker::core
