#include "checks/anonymisation/search/BoundedSearch.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace hallmarker::anonymisation {

namespace {

struct BoundedSearchTexts {
    Q_DECLARE_TR_FUNCTIONS(BoundedSearchTexts)
};

/// Nodes that wait at most; beyond that the search ends as if its checks were used up.
constexpr std::size_t mostOpen = 1'000'000;

bool isCovered(const Levels &levels, const Levels &by)
{
    for (std::size_t i = 0; i < levels.size(); ++i)
        if (levels[i] > by[i])
            return false;
    return true;
}

} // namespace

bool BoundedSearch::ComesFirst::operator()(const Open &a, const Open &b) const
{
    const int order = compareScores(a.bound.data(), b.bound.data(), width);
    if (order != 0)
        return order < 0;
    return a.height != b.height ? a.height < b.height : a.levels < b.levels;
}

BoundedSearch::BoundedSearch(std::vector<int> levels, NodeChecker &checker, SearchLimits limits)
    : m_levels(std::move(levels)), m_checker(checker), m_metric(checker.metric()), m_limits(limits), m_best(checker.metric().width()), m_open(ComesFirst{checker.metric().width()})
{
    if (m_limits.mostChecks == std::numeric_limits<std::uint64_t>::max() && !std::isfinite(m_limits.mostSeconds))
        m_limits.mostChecks = usualChecks;
}

std::vector<double> BoundedSearch::boundOf(const Levels &levels) const
{
    std::vector<double> bound(static_cast<std::size_t>(m_metric.width()), 0.0);
    if (m_metric.isBoundedByLevels())
        m_metric.levelBound(levels, bound.data());
    return bound;
}

double BoundedSearch::latticeSize() const
{
    double nodes = 1;
    for (const int levels : m_levels)
        nodes *= levels;
    return nodes;
}

const Levels *BoundedSearch::coverOf(const Levels &levels) const
{
    for (const Levels &ruledOut : m_ruledOut)
        if (isCovered(levels, ruledOut))
            return &ruledOut;
    return nullptr;
}

void BoundedSearch::ruleOut(const Levels &levels)
{
    if (coverOf(levels) != nullptr)
        return;
    std::erase_if(m_ruledOut, [&levels](const Levels &other) { return isCovered(other, levels); });
    m_ruledOut.push_back(levels);
}

bool BoundedSearch::goesOn()
{
    if (m_hasStopped)
        return false;
    m_wasCancelled = m_progress->isCancelled();
    m_hasStopped = m_wasCancelled || m_checked >= m_limits.mostChecks || m_open.size() > mostOpen
        || (std::isfinite(m_limits.mostSeconds) && std::chrono::duration<double>(std::chrono::steady_clock::now() - m_started).count() > m_limits.mostSeconds);
    return !m_hasStopped;
}

NodeFigures BoundedSearch::look(const Levels &levels)
{
    const auto known = m_looked.find(levels);
    if (known != m_looked.end())
        return known->second;
    const NodeFigures figures = m_checker.check(levels);
    if (++m_checked % 64 == 0)
        m_progress->report(BoundedSearchTexts::tr("Searching the generalisations"), qint64(m_checked), qint64(m_limits.mostChecks));
    if ((m_best.offer(levels, figures) || m_checked % 64 == 0) && m_limits.watch)
        m_limits.watch({m_best.levels(), m_best.isSet() ? m_best.figures().score : std::vector<double>(), m_open.empty() ? std::vector<double>() : m_open.begin()->bound, m_checked, latticeSize()});
    if (figures.isFinerInfeasible)
        ruleOut(levels);
    m_looked.emplace(levels, figures);
    return figures;
}

void BoundedSearch::searchChain(const Levels &from)
{
    std::vector<Levels> chain{from};
    for (bool isLonger = true; isLonger;) {
        isLonger = false;
        Levels next;
        std::vector<double> least;
        for (std::size_t i = 0; i < m_levels.size(); ++i) {
            Levels above = chain.back();
            if (++above[i] >= m_levels[i])
                continue;
            const std::vector<double> bound = boundOf(above);
            if (isLonger && compareScores(bound.data(), least.data(), m_metric.width()) >= 0)
                continue;
            next = above;
            least = bound;
            isLonger = true;
        }
        if (isLonger && (!m_metric.isBoundedByLevels() || m_best.canBeBeatenBy(next, least.data())))
            chain.push_back(next);
        else
            isLonger = false;
    }
    std::size_t below = 0;
    std::size_t above = chain.size();
    while (below < above && goesOn()) {
        const std::size_t middle = (below + above) / 2;
        if (look(chain[middle]).isFinerInfeasible)
            below = middle + 1;
        else
            above = middle;
    }
}

void BoundedSearch::open(Levels levels, const std::vector<double> &least)
{
    if (!m_met.insert(levels).second)
        return;
    std::vector<double> bound = boundOf(levels);
    if (compareScores(bound.data(), least.data(), m_metric.width()) < 0)
        bound = least; // what bounds a node bounds those above it
    if (!m_best.canBeBeatenBy(levels, bound.data()))
        return;
    const int height = std::accumulate(levels.begin(), levels.end(), 0);
    m_open.insert({std::move(bound), height, std::move(levels)});
}

void BoundedSearch::openAbove(const Levels &levels, const std::vector<double> &least)
{
    for (std::size_t i = 0; i < m_levels.size(); ++i) {
        Levels above = levels;
        if (++above[i] < m_levels[i])
            open(std::move(above), least);
    }
}

SearchOutcome BoundedSearch::run(core::Progress &progress)
{
    m_progress = &progress;
    m_started = std::chrono::steady_clock::now();
    open(Levels(m_levels.size(), 0), std::vector<double>(static_cast<std::size_t>(m_metric.width()), 0.0));
    std::vector<double> bound = m_open.begin()->bound;
    while (!m_open.empty() && goesOn()) {
        const Open first = *m_open.begin();
        bound = first.bound;
        if (!m_best.canBeBeatenBy(first.levels, first.bound.data()) && m_best.isBelow(first.bound.data()))
            break;
        m_open.erase(m_open.begin());
        if (coverOf(first.levels) == nullptr)
            searchChain(first.levels);
        if (m_hasStopped)
            break;
        if (const Levels *cover = coverOf(first.levels)) {
            for (std::size_t i = 0; i < m_levels.size(); ++i) {
                Levels above = first.levels;
                above[i] = (*cover)[i] + 1;
                if (above[i] < m_levels[i])
                    open(std::move(above), first.bound);
            }
            continue;
        }
        const NodeFigures figures = look(first.levels);
        // A node that suppresses nothing costs what its levels cost: none above it is better.
        if (figures.isFeasible && figures.suppressed == 0 && m_metric.isBoundedByLevels())
            continue;
        std::vector<double> least = first.bound;
        if (!figures.classBound.empty() && compareScores(figures.classBound.data(), least.data(), m_metric.width()) > 0)
            least = figures.classBound;
        openAbove(first.levels, least);
    }
    SearchOutcome outcome;
    outcome.optimum = m_best.levels();
    outcome.figures = m_best.figures();
    outcome.isProven = !m_hasStopped;
    outcome.wasCancelled = m_wasCancelled;
    outcome.bound = bound;
    if (m_best.isSet() && (outcome.isProven || compareScores(bound.data(), m_best.figures().score.data(), m_metric.width()) > 0))
        outcome.bound = m_best.figures().score;
    outcome.nodes = latticeSize();
    outcome.checked = m_checked;
    return outcome;
}

} // namespace hallmarker::anonymisation
