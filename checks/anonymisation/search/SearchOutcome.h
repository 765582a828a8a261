#pragma once

#include "checks/anonymisation/search/NodeChecker.h"

#include <cstdint>
#include <functional>
#include <limits>
#include <optional>

namespace hallmarker::anonymisation {

/// How a search stands while it runs.
struct SearchStanding {
    std::optional<Levels> best;      ///< the best node so far
    std::vector<double> score;       ///< of it
    std::vector<double> bound;       ///< no node has a better score
    std::uint64_t checked = 0;
    double nodes = 0;                ///< of the lattice
};

/// When a search stops before it has proven its answer.
struct SearchLimits {
    std::uint64_t mostChecks = std::numeric_limits<std::uint64_t>::max();
    double mostSeconds = std::numeric_limits<double>::infinity(); ///< the answer then depends on the machine
    /// Told from time to time, and of each better node, in the thread of the search. It has no part in the answer.
    std::function<void(const SearchStanding &)> watch = {};
};

/// The best node that was found and what is proven of it.
struct SearchOutcome {
    std::optional<Levels> optimum;   ///< unset: none was found
    NodeFigures figures;             ///< of the optimum
    bool isProven = false;           ///< no other node is better (or none is possible at all)
    bool isChosen = false;           ///< a person chose the levels; nothing was searched
    bool wasCancelled = false;
    std::vector<double> bound;       ///< no node has a better score; the optimum's own when it is proven
    double nodes = 0;                ///< of the lattice
    std::uint64_t checked = 0;
};

/// The best node so far: by score, then by the sum of its levels, then by its levels from the first column on. That order
/// decides between equal scores, so that the answer does not depend on the way of the search.
class Incumbent {
public:
    explicit Incumbent(int width) : m_width(width) {}

    bool isSet() const { return m_levels.has_value(); }
    const std::optional<Levels> &levels() const { return m_levels; }
    const NodeFigures &figures() const { return m_figures; }
    /// True when it is the new best one.
    bool offer(const Levels &levels, const NodeFigures &figures);
    /// A node with a score not below this bound could still be better.
    bool canBeBeatenBy(const Levels &levels, const double *bound) const;
    /// The bound is worse than the best score, whatever the node.
    bool isBelow(const double *bound) const;

private:
    static bool comesBefore(const Levels &a, const Levels &b);

    int m_width;
    std::optional<Levels> m_levels;
    NodeFigures m_figures;
};

} // namespace hallmarker::anonymisation
