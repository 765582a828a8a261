#pragma once

#include "checks/anonymisation/search/Lattice.h"

namespace hallmarker::anonymisation {

/// What is known of each node without having looked at it (predictive tagging, Kohlmayer et al. 2012).
class NodeTags {
public:
    explicit NodeTags(const Lattice &lattice) : m_lattice(lattice), m_tags(lattice.size(), 0) {}

    bool isOpen(std::uint64_t node) const { return (m_tags[node] & (infeasible | dominated | checked)) == 0; }
    bool isKnownFeasible(std::uint64_t node) const { return (m_tags[node] & feasible) != 0; }
    bool isInfeasible(std::uint64_t node) const { return (m_tags[node] & infeasible) != 0; }
    void setChecked(std::uint64_t node) { m_tags[node] |= checked; }
    /// The node and all finer ones are not possible.
    void tagInfeasible(std::uint64_t node) { tagFiner(node, infeasible); }
    /// The node and all coarser ones cannot be the best.
    void tagDominated(std::uint64_t node) { tagCoarser(node, dominated); }
    /// The node and all coarser ones are possible.
    void tagFeasible(std::uint64_t node) { tagCoarser(node, feasible); }

private:
    enum Tag : unsigned char { infeasible = 1, dominated = 2, checked = 4, feasible = 8 };
    void tagFiner(std::uint64_t node, Tag tag);
    void tagCoarser(std::uint64_t node, Tag tag);

    const Lattice &m_lattice;
    std::vector<unsigned char> m_tags;
    std::vector<std::uint64_t> m_stack;
};

} // namespace hallmarker::anonymisation
