#include "checks/anonymisation/models/Disclosure.h"

#include <cmath>

namespace hallmarker::anonymisation {

bool DeltaDisclosure::holds(const ClassTable &classes, std::size_t c) const
{
    const auto codes = classes.distributions[m_attribute].codesOf(c);
    const auto counts = classes.distributions[m_attribute].countsOf(c);
    const double n = classes.counts[c];
    if (n == 0)
        return true;
    if (codes.size() < m_values.cardinality())
        return false;
    for (std::size_t i = 0; i < codes.size(); ++i)
        if (std::abs(std::log2(double(counts[i]) / n / m_values.shares()[codes[i]])) >= m_delta)
            return false;
    return true;
}

BetaLikeness::BetaLikeness(std::size_t attribute, double beta, bool isEnhanced, const SensitiveAttribute &values) : m_attribute(attribute)
{
    for (const double share : values.shares()) {
        const double gain = isEnhanced && share > 0 ? std::min(beta, -std::log(share)) : beta;
        m_mostShare.push_back(share * (1 + gain));
    }
}

bool BetaLikeness::holds(const ClassTable &classes, std::size_t c) const
{
    const auto codes = classes.distributions[m_attribute].codesOf(c);
    const auto counts = classes.distributions[m_attribute].countsOf(c);
    const double n = classes.counts[c];
    for (std::size_t i = 0; i < codes.size(); ++i)
        if (double(counts[i]) / n > m_mostShare[codes[i]] + modelTolerance)
            return false;
    return true;
}

} // namespace hallmarker::anonymisation
