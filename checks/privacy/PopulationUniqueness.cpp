#include "checks/privacy/PopulationUniqueness.h"

#include "checks/privacy/PitmanUniqueness.h"
#include "checks/privacy/SnbUniqueness.h"

#include <cmath>

namespace hallmarker::checks {

namespace {

/// P(class of size 1 in the population | size 1 in the sample), the sizes in the population taken like those in the
/// sample, times the share of sample uniques.
std::optional<double> zayatzShare(const ClassRisks &risks, double fraction)
{
    const auto n = double(risks.records);
    const double population = std::round(n / fraction);
    if (risks.uniques == 0)
        return 0;
    // Probability that a class of a size in the population shows up once in the sample, relative to one of size 1:
    // size * product over j = 1 .. size-1 of (N - n + 1 - j) / (N - j).
    double any = 0;
    double product = 1;
    std::int64_t reached = 1;
    for (const ClassSize &entry : risks.histogram) {
        for (; reached < entry.size && product > 0; ++reached)
            product *= std::max(0.0, population - n + 1 - double(reached)) / (population - double(reached));
        any += double(entry.classes) * double(entry.size) * product;
    }
    return std::clamp(double(risks.uniques) / any * double(risks.uniques) / n, 0.0, 1.0);
}

} // namespace

PopulationUniqueness estimatePopulationUniqueness(const ClassRisks &risks, double fractionOfTable, std::int64_t suppressed)
{
    PopulationUniqueness result;
    if (risks.records == 0 || !(fractionOfTable > 0) || fractionOfTable > 1)
        return result;
    const double fraction = fractionOfTable * double(risks.records) / double(risks.records + suppressed);
    result.pitman = pitmanUniqueness(risks, fraction);
    result.pitmanAt = pitmanParameters(risks);
    result.zayatz = zayatzShare(risks, fraction);
    result.snb = snbUniqueness(risks, fraction);
    result.isPitman = fraction <= 0.1 && result.pitman.has_value();
    result.chosen = result.isPitman ? result.pitman : result.zayatz;
    return result;
}

} // namespace hallmarker::checks
