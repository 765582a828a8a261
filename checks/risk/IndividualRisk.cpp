#include "checks/risk/IndividualRisk.h"

#include <algorithm>
#include <cmath>

namespace hallmarker::checks {

double IndividualRisk::of(double sampleFrequency, double populationFrequency)
{
    const double p = sampleFrequency / populationFrequency;
    if (p >= 1)
        return 1 / sampleFrequency; // the sample holds everybody with this key
    // The forms for one and two are exact; written with log1p they stay so where p comes close to 1.
    const double q = p / (1 - p);
    const double logarithm = -std::log1p(-(1 - p)); // ln(1/p)
    if (sampleFrequency == 1)
        return std::min(1.0, q * logarithm);
    if (sampleFrequency == 2)
        return std::clamp(q - q * q * logarithm, p / 2, 0.5);
    return p / (sampleFrequency - (1 - p));
}

IndividualRisk IndividualRisk::of(const WeightedFrequencies &frequencies)
{
    IndividualRisk result;
    result.risks.reserve(frequencies.sample.size());
    for (std::size_t record = 0; record < frequencies.sample.size(); ++record) {
        const double risk = of(frequencies.sample[record], frequencies.population[record]);
        result.risks.push_back(risk);
        result.highest = std::max(result.highest, risk);
        result.expected += risk;
    }
    return result;
}

double IndividualRisk::shareAbove(double threshold) const
{
    if (risks.empty())
        return 0;
    return double(std::count_if(risks.begin(), risks.end(), [threshold](double risk) { return risk > threshold; })) / double(risks.size());
}

} // namespace hallmarker::checks
