#include "checks/anonymisation/search/SearchOutcome.h"

#include <numeric>

namespace hallmarker::anonymisation {

bool Incumbent::comesBefore(const Levels &a, const Levels &b)
{
    const int sumOfA = std::accumulate(a.begin(), a.end(), 0);
    const int sumOfB = std::accumulate(b.begin(), b.end(), 0);
    return sumOfA != sumOfB ? sumOfA < sumOfB : a < b;
}

bool Incumbent::canBeBeatenBy(const Levels &levels, const double *bound) const
{
    if (!m_levels)
        return true;
    const int order = compareScores(bound, m_figures.score.data(), m_width);
    return order != 0 ? order < 0 : comesBefore(levels, *m_levels);
}

bool Incumbent::isBelow(const double *bound) const
{
    return m_levels && compareScores(bound, m_figures.score.data(), m_width) > 0;
}

bool Incumbent::offer(const Levels &levels, const NodeFigures &figures)
{
    if (!figures.isFeasible || !canBeBeatenBy(levels, figures.score.data()))
        return false;
    m_levels = levels;
    m_figures = figures;
    return true;
}

} // namespace hallmarker::anonymisation
