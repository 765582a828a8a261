#include "checks/anonymisation/models/LDiversity.h"

#include <algorithm>
#include <cmath>

namespace hallmarker::anonymisation {

namespace {

/// The digamma function by recurrence and its asymptotic series (Abramowitz and Stegun 6.3.18).
double digammaOf(double x)
{
    double value = 0;
    for (; x < 10; x += 1)
        value -= 1 / x;
    const double square = 1 / (x * x);
    return value + std::log(x) - 0.5 / x - square * (1.0 / 12 - square * (1.0 / 120 - square * (1.0 / 252 - square / 240)));
}

double grassbergerTerm(std::uint32_t count)
{
    const double n = count;
    return digammaOf(n) + (count % 2 == 0 ? 0.5 : -0.5) * (digammaOf((n + 1) / 2) - digammaOf(n / 2));
}

} // namespace

EntropyDiversity::EntropyDiversity(std::size_t attribute, double l, Estimator estimator) : m_attribute(attribute), m_l(l), m_estimator(estimator) {}

std::uint64_t EntropyDiversity::leastRecords() const
{
    return m_estimator == Estimator::Shannon ? std::uint64_t(std::ceil(m_l - 1e-9)) : 0;
}

bool EntropyDiversity::holds(const ClassTable &classes, std::size_t c) const
{
    const auto counts = classes.distributions[m_attribute].countsOf(c);
    const double n = classes.counts[c];
    if (n == 0)
        return true;
    double sum = 0;
    if (m_estimator == Estimator::Shannon) {
        if (double(counts.size()) < m_l * (1 - modelTolerance))
            return false;
        for (const std::uint32_t count : counts)
            sum += double(count) * std::log(double(count));
    } else {
        for (const std::uint32_t count : counts)
            sum += double(count) * grassbergerTerm(count);
    }
    return std::log(n) - sum / n >= std::log(m_l) - modelTolerance;
}

bool RecursiveDiversity::holds(const ClassTable &classes, std::size_t c) const
{
    const auto counts = classes.distributions[m_attribute].countsOf(c);
    if (classes.counts[c] == 0)
        return true;
    if (counts.size() < m_l)
        return false;
    thread_local std::vector<std::uint32_t> sorted;
    sorted.assign(counts.begin(), counts.end());
    const auto tailFrom = sorted.begin() + std::ptrdiff_t(m_l) - 1;
    std::nth_element(sorted.begin(), tailFrom, sorted.end(), std::greater<>());
    double tail = 0;
    for (auto at = tailFrom; at != sorted.end(); ++at)
        tail += *at;
    const double most = *std::max_element(sorted.begin(), sorted.end());
    return most < m_c * tail;
}

} // namespace hallmarker::anonymisation
