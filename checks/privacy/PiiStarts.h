#pragma once

#include "checks/privacy/PiiAutomaton.h"
#include "checks/privacy/PiiContext.h"

#include <array>
#include <bit>
#include <cstdint>
#include <vector>

namespace hallmarker::checks {

/// Where a run starts, when only the patterns are followed that could be reported at all.
struct PiiStart {
    std::array<std::uint32_t, PiiMatcher::beforeCount> states{};
    std::array<std::uint16_t, 256> letterLengths{}; ///< of the patterns followed, see PiiAutomaton::letterLengths()
};

/// Start of a run by the entities that the words around speak for. A text meets few such sets, again and again.
class PiiStarts {
public:
    static constexpr std::size_t mostSets = 64;

    /// nullptr when it is not known yet.
    const PiiStart *find(const PiiContext::EntitySet &set) const
    {
        for (std::size_t at = slotOf(set); m_slots[at].isUsed; at = (at + 1) % slotCount)
            if (m_slots[at].set == set)
                return &m_slots[at].start;
        return nullptr;
    }
    /// Stays where it is until clear(). More than mostSets are never kept, beyond one for "all".
    const PiiStart &insert(const PiiContext::EntitySet &set, const PiiStart &start);
    bool isFull() const { return m_count >= mostSets; }
    void clear();

private:
    static constexpr std::size_t slotCount = 4 * mostSets;
    struct Slot {
        PiiContext::EntitySet set;
        PiiStart start;
        bool isUsed = false;
    };
    static std::size_t slotOf(const PiiContext::EntitySet &set)
    {
        const auto words = std::bit_cast<std::array<std::uint64_t, PiiContext::maxEntities / 64>>(set);
        return std::size_t((words[0] * 0x9e3779b97f4a7c15ULL ^ words[1] * 0xc2b2ae3d27d4eb4fULL) >> 32U) % slotCount;
    }
    std::vector<Slot> m_slots = std::vector<Slot>(slotCount);
    std::size_t m_count = 0;
};

} // namespace hallmarker::checks
