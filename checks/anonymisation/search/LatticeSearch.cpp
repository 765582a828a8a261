#include "checks/anonymisation/search/LatticeSearch.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace hallmarker::anonymisation {

namespace {

struct LatticeSearchTexts {
    Q_DECLARE_TR_FUNCTIONS(LatticeSearchTexts)
};

/// Chains without a better answer before the rest is settled from above, and chains in all.
constexpr int vainChains = 4;
constexpr int mostChains = 48;
/// Penalties are kept for lattices up to this size.
constexpr std::uint64_t mostPenaltyNodes = 500'000;
/// Sums of penalties in another order may differ by rounding: a bound made of them is taken for a little lower.
constexpr double penaltySlack = 1e-9;

} // namespace

LatticeSearch::LatticeSearch(const Lattice &lattice, NodeChecker &checker, const PrivacyModels &models, SearchLimits limits, bool isPruned)
    : m_lattice(lattice), m_checker(checker), m_metric(checker.metric()), m_isMonotone(checker.isMonotone()), m_hasMonotonePart(m_isMonotone || models.leastRecords() > 1 || models.survivesMergeInPart()), m_limits(limits), m_isPruned(isPruned), m_width(checker.metric().width()), m_tags(lattice), m_best(checker.metric().width())
{
}

void LatticeSearch::computeBounds()
{
    const std::uint64_t nodes = m_lattice.size();
    if (m_metric.isBoundedByLevels()) {
        m_bounds.resize(nodes * std::uint64_t(m_width));
        Levels levels;
        for (std::uint64_t node = 0; node < nodes; ++node) {
            m_lattice.levelsOf(node, levels);
            m_metric.levelBound(levels, m_bounds.data() + node * std::uint64_t(m_width));
        }
    }
    // Without a bound: by the mean relative height, which puts finer nodes before coarser ones as well.
    std::vector<double> heights;
    if (m_bounds.empty()) {
        heights.assign(nodes, 0.0);
        for (std::uint64_t node = 0; node < nodes; ++node)
            for (int column = 0; column < m_lattice.columns(); ++column)
                heights[node] += double(m_lattice.level(node, column)) / std::max(1, m_lattice.levels(column) - 1);
    }
    m_order.resize(nodes);
    std::iota(m_order.begin(), m_order.end(), std::uint64_t(0));
    // Equal bounds: by number, which puts finer nodes first.
    std::sort(m_order.begin(), m_order.end(), [&](std::uint64_t a, std::uint64_t b) {
        const int order = m_bounds.empty() ? compareScores(&heights[a], &heights[b], 1) : compareScores(bound(a), bound(b), m_width);
        return order != 0 ? order < 0 : a < b;
    });
    m_rank.resize(nodes);
    for (std::size_t i = 0; i < m_order.size(); ++i)
        m_rank[m_order[i]] = std::uint32_t(i);
    if (m_metric.penalties() > 0 && nodes <= mostPenaltyNodes)
        m_penaltyAt.assign(nodes, -1);
}

bool LatticeSearch::goesOn()
{
    if (m_hasStopped)
        return false;
    if (m_progress->isCancelled()) {
        m_wasCancelled = true;
        m_hasStopped = true;
    } else if (m_checked >= m_limits.mostChecks) {
        m_hasStopped = true;
    } else if (std::isfinite(m_limits.mostSeconds)) {
        m_hasStopped = std::chrono::duration<double>(std::chrono::steady_clock::now() - m_started).count() > m_limits.mostSeconds;
    }
    return !m_hasStopped;
}

bool LatticeSearch::canWin(std::uint64_t node)
{
    if (m_bounds.empty() || !m_best.isSet())
        return true;
    m_lattice.levelsOf(node, m_levels);
    return m_best.canBeBeatenBy(m_levels, bound(node));
}

void LatticeSearch::keepPenalties(std::uint64_t node, const double *penalties)
{
    const auto count = std::size_t(m_metric.penalties());
    if (m_penaltyAt[node] < 0) {
        m_penaltyAt[node] = std::int32_t(m_penalties.size() / count);
        m_penalties.insert(m_penalties.end(), penalties, penalties + count);
    } else {
        std::copy_n(penalties, count, m_penalties.begin() + std::ptrdiff_t(std::size_t(m_penaltyAt[node]) * count));
    }
}

bool LatticeSearch::isBeatenByPenalties(std::uint64_t node)
{
    if (m_penaltyAt.empty() || !m_best.isSet())
        return false;
    const auto count = std::size_t(m_metric.penalties());
    std::vector<double> penalties(count, 0.0);
    bool isAny = false;
    for (int column = 0; column < m_lattice.columns(); ++column) {
        if (m_lattice.level(node, column) + 1 >= m_lattice.levels(column))
            continue;
        const std::int32_t at = m_penaltyAt[node + m_lattice.stride(column)];
        if (at < 0)
            continue;
        isAny = true;
        for (std::size_t i = 0; i < count; ++i)
            penalties[i] = std::max(penalties[i], m_penalties[std::size_t(at) * count + i]);
    }
    if (!isAny)
        return false;
    m_lattice.levelsOf(node, m_levels);
    std::vector<double> raised(static_cast<std::size_t>(m_width));
    m_metric.penalisedBound(m_levels, penalties.data(), raised.data());
    for (double &value : raised)
        value -= penaltySlack;
    if (!m_best.isBelow(raised.data()))
        return false;
    keepPenalties(node, penalties.data());
    return true;
}

bool LatticeSearch::check(std::uint64_t node)
{
    Levels levels;
    m_lattice.levelsOf(node, levels);
    return take(node, levels, m_checker.check(levels));
}

bool LatticeSearch::take(std::uint64_t node, const Levels &levels, const NodeFigures &figures)
{
    ++m_checked;
    m_tags.setChecked(node);
    if (m_checked % 64 == 0)
        m_progress->report(LatticeSearchTexts::tr("Searching the generalisations"), qint64(m_checked), qint64(m_lattice.size()));
    const bool isBetter = m_best.offer(levels, figures);
    if (m_limits.watch && (isBetter || m_checked % 64 == 0))
        m_limits.watch({m_best.levels(), m_best.isSet() ? m_best.figures().score : std::vector<double>(), openBound(), m_checked, double(m_lattice.size())});
    if (figures.isFeasible && m_isMonotone)
        m_tags.tagFeasible(node);
    if (m_isPruned && figures.isFinerInfeasible)
        m_tags.tagInfeasible(node);
    if (m_isPruned && !figures.classBound.empty() && m_best.isBelow(figures.classBound.data()))
        m_tags.tagDominated(node);
    if (!figures.penalties.empty() && !m_penaltyAt.empty())
        keepPenalties(node, figures.penalties.data());
    return isBetter;
}

void LatticeSearch::searchChain(std::uint64_t from)
{
    // Upwards over open nodes that can win, each time to the one of the lowest bound.
    std::vector<std::uint64_t> chain{from};
    for (bool isLonger = true; isLonger;) {
        isLonger = false;
        std::uint64_t next = 0;
        for (int column = 0; column < m_lattice.columns(); ++column) {
            if (m_lattice.level(chain.back(), column) + 1 >= m_lattice.levels(column))
                continue;
            const std::uint64_t above = chain.back() + m_lattice.stride(column);
            if (!m_tags.isOpen(above) || m_tags.isKnownFeasible(above) || !canWin(above))
                continue;
            const bool isLower = !isLonger || m_rank[above] < m_rank[next];
            if (isLower)
                next = above;
            isLonger = true;
        }
        if (isLonger)
            chain.push_back(next);
    }
    // By halves: what lies below a node that rules its finer ones out is settled.
    std::size_t below = 0;
    std::size_t above = chain.size();
    while (below < above && goesOn()) {
        const std::size_t middle = (below + above) / 2;
        if (m_tags.isOpen(chain[middle]))
            check(chain[middle]);
        if (m_tags.isInfeasible(chain[middle]))
            below = middle + 1;
        else
            above = middle;
    }
    if (m_isMonotone)
        return;
    // Nodes above need not be feasible: on to the first one that is, where that could be the best.
    const std::optional<Levels> before = m_best.levels();
    for (; below < chain.size() && m_best.levels() == before && goesOn(); ++below)
        if (m_tags.isOpen(chain[below]) && canWin(chain[below]))
            check(chain[below]);
}

void LatticeSearch::searchChains(bool isToTheEnd)
{
    int vain = 0;
    int chains = 0;
    for (const std::uint64_t node : m_order) {
        if (!isToTheEnd && (vain >= vainChains || chains >= mostChains))
            return;
        if (!m_bounds.empty() && m_best.isBelow(bound(node)))
            return;
        if (!m_tags.isOpen(node) || !canWin(node))
            continue;
        if (!goesOn())
            return;
        if (m_tags.isKnownFeasible(node)) {
            if (isToTheEnd)
                check(node);
            continue;
        }
        const std::optional<Levels> before = m_best.levels();
        searchChain(node);
        if (isToTheEnd && m_tags.isOpen(node) && goesOn())
            check(node);
        ++chains;
        vain = m_best.levels() == before ? vain + 1 : 0;
    }
}

void LatticeSearch::checkInOrder(bool isDescending)
{
    const std::size_t nodes = m_order.size();
    const auto nodeAt = [&](std::size_t i) { return m_order[isDescending ? nodes - 1 - i : i]; };
    const auto isWanted = [&](std::uint64_t node) {
        if (!m_tags.isOpen(node) || (m_isPruned && !canWin(node)))
            return false;
        return !isDescending || !isBeatenByPenalties(node);
    };
    // Upwards, all that follow are beaten as well.
    const auto isOver = [&](std::size_t i) { return i >= nodes || (!isDescending && m_isPruned && !m_bounds.empty() && m_best.isBelow(bound(nodeAt(i)))); };
    // What is not wanted now never will be: the best answer and the tags only grow.
    const auto skip = [&](std::size_t i) {
        while (!isOver(i) && !isWanted(nodeAt(i)))
            ++i;
        return i;
    };
    std::optional<SecondChecker> second;
    if (m_second != nullptr)
        second.emplace(*m_second);
    Levels levels;
    for (std::size_t i = skip(0); !isOver(i) && goesOn();) {
        const std::uint64_t node = nodeAt(i);
        const std::size_t next = skip(i + 1);
        const bool isAhead = second && !isOver(next);
        if (isAhead) {
            m_lattice.levelsOf(nodeAt(next), levels);
            second->start(levels);
        }
        check(node);
        if (isAhead) {
            const NodeFigures figures = second->finish();
            if (!isOver(next) && isWanted(nodeAt(next)) && goesOn())
                take(nodeAt(next), levels, figures);
        }
        i = skip(isAhead ? next + 1 : i + 1);
    }
}

std::vector<double> LatticeSearch::openBound() const
{
    std::vector<double> least = m_best.isSet() ? m_best.figures().score : std::vector<double>(std::size_t(m_width), 0.0);
    if (m_bounds.empty())
        return std::vector<double>(std::size_t(m_width), 0.0);
    for (const std::uint64_t node : m_order) {
        if (!m_tags.isOpen(node))
            continue;
        if (!m_best.isSet() || compareScores(bound(node), least.data(), m_width) < 0)
            least.assign(bound(node), bound(node) + m_width);
        break;
    }
    return least;
}

SearchOutcome LatticeSearch::run(core::Progress &progress)
{
    m_progress = &progress;
    m_started = std::chrono::steady_clock::now();
    computeBounds();
    if (!m_isPruned) {
        checkInOrder(false);
    } else if (m_hasMonotonePart && m_metric.isBoundedByLevels()) {
        searchChains(false);
        checkInOrder(true);
    } else if (m_isMonotone) {
        searchChains(true);
    } else {
        checkInOrder(false);
    }
    SearchOutcome outcome;
    outcome.optimum = m_best.levels();
    outcome.figures = m_best.figures();
    outcome.isProven = !m_hasStopped;
    outcome.wasCancelled = m_wasCancelled;
    outcome.bound = outcome.isProven ? (m_best.isSet() ? m_best.figures().score : std::vector<double>()) : openBound();
    outcome.nodes = double(m_lattice.size());
    outcome.checked = m_checked;
    return outcome;
}

} // namespace hallmarker::anonymisation
