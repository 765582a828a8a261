#include "checks/anonymisation/metrics/ClassSizeMetrics.h"

#include "checks/anonymisation/metrics/GeneralisationWeight.h"

#include <algorithm>

namespace hallmarker::anonymisation {

void DiscernibilityMetric::classBound(const CheckedClasses &checked, double *bound) const
{
    double sum = 0;
    for (const std::uint32_t count : checked.classes.counts)
        sum += double(count) * double(count);
    bound[0] = sum;
}

void DiscernibilityMetric::score(const CheckedClasses &checked, double *score) const
{
    if (m_isMonotone) {
        classBound(checked, score);
        return;
    }
    double sum = m_records * double(checked.suppressed);
    for (std::size_t c = 0; c < checked.classes.size(); ++c)
        if (checked.isSuppressed[c] == 0)
            sum += double(checked.classes.counts[c]) * double(checked.classes.counts[c]);
    score[0] = sum;
}

void AecsMetric::classBound(const CheckedClasses &checked, double *bound) const
{
    const auto classes = std::count_if(checked.classes.counts.begin(), checked.classes.counts.end(), [](std::uint32_t count) { return count > 0; });
    bound[0] = m_records / double(std::max<std::ptrdiff_t>(1, classes));
}

void AecsMetric::score(const CheckedClasses &checked, double *score) const
{
    score[0] = m_records / double(std::max<std::uint64_t>(1, checked.keptClasses + (checked.suppressed > 0 ? 1 : 0)));
}

ClassificationMetric::ClassificationMetric(std::uint64_t records, std::vector<std::size_t> responses, double factor) : m_records(double(records)), m_responses(std::move(responses))
{
    const GeneralisationWeight weight{factor};
    const double most = std::max({factor, weight.generalisation(), weight.suppression()});
    m_ofSuppressed = factor / most;
    m_ofMinority = weight.generalisation() / most;
    m_withoutMajority = weight.suppression() / most;
}

void ClassificationMetric::score(const CheckedClasses &checked, double *score) const
{
    double penalty = m_ofSuppressed * double(checked.suppressed) * double(m_responses.size());
    for (std::size_t c = 0; c < checked.classes.size(); ++c) {
        const double records = checked.classes.counts[c];
        if (checked.isSuppressed[c] != 0 || records == 0)
            continue;
        for (const std::size_t response : m_responses) {
            std::uint32_t most = 0;
            std::uint32_t second = 0;
            for (const std::uint32_t count : checked.classes.distributions[response].countsOf(c)) {
                second = std::max(second, std::min(count, most));
                most = std::max(most, count);
            }
            penalty += most > second ? m_ofMinority * (records - most) : m_withoutMajority * records;
        }
    }
    score[0] = penalty / m_records;
}

} // namespace hallmarker::anonymisation
