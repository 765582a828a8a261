#pragma once

#include "checks/anonymisation/groups/Levels.h"

#include <cstdint>
#include <optional>

namespace hallmarker::anonymisation {

/// All combinations of levels, numbered: the last column varies fastest.
class Lattice {
public:
    /// `levels` per column; unset when there are more nodes than 64 bits count.
    static std::optional<Lattice> of(const std::vector<int> &levels);

    int columns() const { return int(m_levels.size()); }
    int levels(int column) const { return m_levels[std::size_t(column)]; }
    std::uint64_t size() const { return m_size; }
    std::uint64_t stride(int column) const { return m_strides[std::size_t(column)]; }
    void levelsOf(std::uint64_t node, Levels &levels) const;
    std::uint64_t nodeOf(const Levels &levels) const;
    int level(std::uint64_t node, int column) const { return int(node / m_strides[std::size_t(column)] % std::uint64_t(m_levels[std::size_t(column)])); }

private:
    std::vector<int> m_levels;
    std::vector<std::uint64_t> m_strides;
    std::uint64_t m_size = 1;
};

} // namespace hallmarker::anonymisation
