#pragma once

#include "checks/anonymisation/search/NodeTags.h"
#include "checks/anonymisation/search/SearchOutcome.h"
#include "checks/anonymisation/search/SecondChecker.h"
#include "core/jobs/Progress.h"

#include <chrono>

namespace hallmarker::anonymisation {

/// The best node of a lattice, proven. Every node is looked at, unless a tag or a bound shows that it cannot win:
///
/// - Where the models allow it, chains from the node of the lowest bound upwards are searched by halves for the place from
///   which on nodes are feasible (Flash, Kohlmayer et al. 2012). They give a good answer early; what is finer than an
///   infeasible node is infeasible.
/// - Metrics that are bounded by the levels alone: of the nodes whose bound is not worse than the best score, the coarse
///   ones come first then. One that is infeasible settles all finer ones; what its suppressed records cost is passed on to
///   the finer ones, where it raises the bound. Without such models: ascending by bound, which looks at no node whose bound
///   is worse than the optimum.
/// - Metrics that are bounded by classes: chains until nothing is open.
class LatticeSearch {
public:
    /// Both have to outlive it. `isPruned` false: every node is checked, for comparison.
    LatticeSearch(const Lattice &lattice, NodeChecker &checker, const PrivacyModels &models, SearchLimits limits = {}, bool isPruned = true);

    /// A second checker over the same data, for a thread of its own. The answer is the same without it.
    void setSecondChecker(NodeChecker &checker) { m_second = &checker; }
    SearchOutcome run(core::Progress &progress);

private:
    void computeBounds();
    const double *bound(std::uint64_t node) const { return m_bounds.data() + node * std::uint64_t(m_width); }
    bool canWin(std::uint64_t node);
    /// False when the search has to stop.
    bool goesOn();
    bool check(std::uint64_t node);
    /// Takes in what came of looking at a node. True when it is the new best one.
    bool take(std::uint64_t node, const Levels &levels, const NodeFigures &figures);
    /// Looks at the open nodes in the order of their bounds, at two at a time where there is a second checker.
    void checkInOrder(bool isDescending);
    void searchChain(std::uint64_t from);
    void searchChains(bool isToTheEnd);
    bool isBeatenByPenalties(std::uint64_t node);
    void keepPenalties(std::uint64_t node, const double *penalties);
    std::vector<double> openBound() const;

    const Lattice &m_lattice;
    NodeChecker &m_checker;
    NodeChecker *m_second = nullptr;
    const Metric &m_metric;
    bool m_isMonotone;       ///< feasible nodes have only feasible ones above
    bool m_hasMonotonePart;  ///< some infeasible nodes have only infeasible ones below
    SearchLimits m_limits;
    bool m_isPruned;
    int m_width;
    NodeTags m_tags;
    Incumbent m_best;
    std::vector<double> m_bounds;         ///< `width` per node; empty when levels do not bound
    std::vector<std::uint64_t> m_order;   ///< ascending by bound
    std::vector<std::uint32_t> m_rank;    ///< place in that order
    std::vector<std::int32_t> m_penaltyAt; ///< by node; -1 = none
    std::vector<double> m_penalties;
    Levels m_levels;
    std::uint64_t m_checked = 0;
    bool m_hasStopped = false;
    bool m_wasCancelled = false;
    core::Progress *m_progress = nullptr;
    std::chrono::steady_clock::time_point m_started;
};

} // namespace hallmarker::anonymisation
