#include "checks/anonymisation/search/Lattice.h"

namespace hallmarker::anonymisation {

std::optional<Lattice> Lattice::of(const std::vector<int> &levels)
{
    Lattice lattice;
    lattice.m_levels = levels;
    lattice.m_strides.resize(levels.size());
    for (std::size_t i = levels.size(); i-- > 0;) {
        lattice.m_strides[i] = lattice.m_size;
        if (__builtin_mul_overflow(lattice.m_size, std::uint64_t(levels[i]), &lattice.m_size))
            return std::nullopt;
    }
    return lattice;
}

void Lattice::levelsOf(std::uint64_t node, Levels &levels) const
{
    levels.resize(m_levels.size());
    for (std::size_t i = m_levels.size(); i-- > 0;) {
        levels[i] = int(node % std::uint64_t(m_levels[i]));
        node /= std::uint64_t(m_levels[i]);
    }
}

std::uint64_t Lattice::nodeOf(const Levels &levels) const
{
    std::uint64_t node = 0;
    for (std::size_t i = 0; i < levels.size(); ++i)
        node += std::uint64_t(levels[i]) * m_strides[i];
    return node;
}

} // namespace hallmarker::anonymisation
