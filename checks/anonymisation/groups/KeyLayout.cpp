#include "checks/anonymisation/groups/KeyLayout.h"

#include <bit>

namespace hallmarker::anonymisation {

KeyLayout KeyLayout::of(const std::vector<QuasiIdentifier> &attributes)
{
    KeyLayout layout;
    int used = 0;
    for (const QuasiIdentifier &attribute : attributes) {
        std::uint32_t most = 1;
        for (int level = 0; level < attribute.levels(); ++level)
            most = std::max(most, attribute.cardinality(level));
        const int bits = int(std::bit_width(most - 1));
        if (used + bits > 64) {
            ++layout.m_words;
            used = 0;
        }
        layout.m_fields.push_back({layout.m_words - 1, used == 64 ? 0 : used, bits == 0 ? 0 : (~std::uint64_t(0) >> (64 - bits))});
        used += bits;
    }
    return layout;
}

} // namespace hallmarker::anonymisation
