#include "checks/anonymisation/models/SampleModel.h"

#include "checks/anonymisation/models/ClassModel.h"
#include "checks/privacy/PopulationUniqueness.h"

namespace hallmarker::anonymisation {

bool AverageRisk::holds(const checks::ClassRisks &kept, std::uint64_t) const
{
    return double(kept.classes) <= m_threshold * double(kept.records) * (1 + modelTolerance);
}

bool SampleUniqueness::holds(const checks::ClassRisks &kept, std::uint64_t) const
{
    return double(kept.uniques) <= m_threshold * double(kept.records) * (1 + modelTolerance);
}

bool PopulationUniquenessLimit::holds(const checks::ClassRisks &kept, std::uint64_t suppressed) const
{
    if (kept.uniques == 0)
        return true;
    // A search asks thousands of times: only the model that decides is fitted.
    const double fraction = m_fraction * double(kept.records) / double(kept.records + std::int64_t(suppressed));
    std::optional<double> share;
    if (m_estimator == Estimator::Pitman || (m_estimator == Estimator::Dankar && fraction <= 0.1))
        share = checks::pitmanUniqueness(kept, fraction);
    if (share || m_estimator == Estimator::Pitman)
        return share && *share <= m_threshold;
    const checks::PopulationUniqueness estimate = checks::estimatePopulationUniqueness(kept, m_fraction, std::int64_t(suppressed));
    switch (m_estimator) {
    case Estimator::Pitman:
        break;
    case Estimator::Zayatz:
        share = estimate.zayatz;
        break;
    case Estimator::Snb:
        share = estimate.snb;
        break;
    case Estimator::Dankar:
        share = estimate.chosen;
        break;
    }
    // No estimate is no promise.
    return share && *share <= m_threshold;
}

} // namespace hallmarker::anonymisation
