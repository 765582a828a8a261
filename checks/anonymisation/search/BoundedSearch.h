#pragma once

#include "checks/anonymisation/search/SearchOutcome.h"
#include "core/jobs/Progress.h"

#include <chrono>
#include <set>

namespace hallmarker::anonymisation {

/// The search where the lattice has too many nodes to keep something for each: best first from the finest node upwards, by
/// lower bound, with a number of nodes that may be looked at. It gives the best node it met and the bound of the first node
/// that was left, which none that was not met beats; where the bound reaches the best score, the answer is proven.
///
/// A node that rules out all finer ones is kept if no other covers it. From a node below it the way goes on by leaps: every
/// possible node above has, in one column at least, a level beyond the one that is ruled out.
class BoundedSearch {
public:
    /// Nodes that are looked at unless the limits say another number.
    static constexpr std::uint64_t usualChecks = 20'000;

    /// `levels` per column. The checker has to outlive it.
    BoundedSearch(std::vector<int> levels, NodeChecker &checker, SearchLimits limits = {});

    SearchOutcome run(core::Progress &progress);

private:
    struct Open {
        std::vector<double> bound;
        int height;
        Levels levels;
    };
    struct ComesFirst {
        int width;
        bool operator()(const Open &a, const Open &b) const;
    };
    std::vector<double> boundOf(const Levels &levels) const;
    double latticeSize() const;
    const Levels *coverOf(const Levels &levels) const;
    NodeFigures look(const Levels &levels);
    void ruleOut(const Levels &levels);
    void searchChain(const Levels &from);
    void open(Levels levels, const std::vector<double> &least);
    void openAbove(const Levels &levels, const std::vector<double> &least);
    bool goesOn();

    std::vector<int> m_levels;
    NodeChecker &m_checker;
    const Metric &m_metric;
    SearchLimits m_limits;
    Incumbent m_best;
    std::set<Open, ComesFirst> m_open;
    std::set<Levels> m_met;
    std::map<Levels, NodeFigures> m_looked;
    std::vector<Levels> m_ruledOut; ///< none below another
    std::uint64_t m_checked = 0;
    bool m_hasStopped = false;
    bool m_wasCancelled = false;
    core::Progress *m_progress = nullptr;
    std::chrono::steady_clock::time_point m_started;
};

} // namespace hallmarker::anonymisation
