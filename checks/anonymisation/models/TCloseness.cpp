#include "checks/anonymisation/models/TCloseness.h"

#include <algorithm>
#include <cmath>

namespace hallmarker::anonymisation {

namespace {

/// p - q by code, in a vector that is kept between classes.
const std::vector<double> &surplusOf(const ClassTable &classes, std::size_t attribute, std::size_t c, const SensitiveAttribute &values)
{
    thread_local std::vector<double> surplus;
    surplus.resize(values.shares().size());
    for (std::size_t code = 0; code < surplus.size(); ++code)
        surplus[code] = -values.shares()[code];
    const auto codes = classes.distributions[attribute].codesOf(c);
    const auto counts = classes.distributions[attribute].countsOf(c);
    const double n = classes.counts[c];
    for (std::size_t i = 0; i < codes.size(); ++i)
        surplus[codes[i]] += double(counts[i]) / n;
    return surplus;
}

} // namespace

bool EqualCloseness::holds(const ClassTable &classes, std::size_t c) const
{
    const auto codes = classes.distributions[m_attribute].codesOf(c);
    const auto counts = classes.distributions[m_attribute].countsOf(c);
    const double n = classes.counts[c];
    // Half of the sum of |p - q| is the sum of what is too much.
    double surplus = 0;
    for (std::size_t i = 0; i < codes.size(); ++i)
        surplus += std::max(0.0, double(counts[i]) / n - m_values.shares()[codes[i]]);
    return surplus <= m_t + modelTolerance;
}

bool OrderedCloseness::holds(const ClassTable &classes, std::size_t c) const
{
    if (classes.counts[c] == 0 || m_values.cardinality() < 2)
        return true;
    const std::vector<double> &surplus = surplusOf(classes, m_attribute, c, m_values);
    double carried = 0;
    double distance = 0;
    for (const std::uint32_t code : m_values.order()) {
        carried += surplus[code];
        distance += std::abs(carried);
    }
    return distance / double(m_values.cardinality() - 1) <= m_t + modelTolerance;
}

bool HierarchicalCloseness::holds(const ClassTable &classes, std::size_t c) const
{
    if (classes.counts[c] == 0)
        return true;
    const std::vector<double> &surplus = surplusOf(classes, m_attribute, c, m_values);
    const std::size_t height = m_values.parents().size();
    thread_local std::vector<double> below;
    thread_local std::vector<double> tooMuch;
    thread_local std::vector<double> tooLittle;
    below.assign(height == 0 ? surplus.size() : m_values.parents().front().size(), 0.0);
    for (std::size_t code = 0; code < surplus.size(); ++code)
        below[m_values.nodes()[code]] += surplus[code];
    double distance = 0;
    for (std::size_t level = 0; level < height; ++level) {
        const std::vector<std::uint32_t> &parents = m_values.parents()[level];
        const std::size_t above = std::size_t(1 + *std::max_element(parents.begin(), parents.end()));
        tooMuch.assign(above, 0.0);
        tooLittle.assign(above, 0.0);
        for (std::size_t node = 0; node < parents.size(); ++node)
            (below[node] > 0 ? tooMuch : tooLittle)[parents[node]] += std::abs(below[node]);
        below.assign(above, 0.0);
        for (std::size_t node = 0; node < above; ++node) {
            distance += double(level + 1) / double(height) * std::min(tooMuch[node], tooLittle[node]);
            below[node] = tooMuch[node] - tooLittle[node];
        }
    }
    return distance <= m_t + modelTolerance;
}

} // namespace hallmarker::anonymisation
