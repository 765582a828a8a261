#include "checks/privacy/SnbUniqueness.h"

#include <array>
#include <cmath>

namespace hallmarker::checks {

namespace {

/// The two equations of the model, as relative deviations, in ln alpha and logit beta: so every step stays in range.
class SnbEquations {
public:
    SnbEquations(double classes, double fraction, double singles, double pairs) : m_k(classes), m_f(fraction), m_singles(singles), m_pairs(pairs) {}

    std::array<double, 2> at(const std::array<double, 2> &point) const
    {
        const double a = std::exp(point[0]);
        const double b = betaOf(point);
        const double moved = (1 - m_f) * (1 - b);
        const double kept = 1 - moved;
        const double one = m_k * m_f * std::exp(a * std::log(b / kept)) * (a * moved / kept + 1);
        const double two = m_k * a * m_f * m_f * (1 - b) / 2 * std::exp(a * std::log(b) - (a + 2) * std::log(kept)) * (2 - (1 - a) * moved);
        return {one / m_singles - 1, two / m_pairs - 1};
    }
    static double betaOf(const std::array<double, 2> &point) { return 1 / (1 + std::exp(-point[1])); }

private:
    double m_k, m_f, m_singles, m_pairs;
};

double sizeOf(const std::array<double, 2> &v)
{
    return std::fabs(v[0]) + std::fabs(v[1]);
}

/// Damped Newton; unset when it does not get to a root.
std::optional<std::array<double, 2>> solvedFrom(const SnbEquations &equations, std::array<double, 2> point)
{
    constexpr double h = 1e-6;
    for (int round = 0; round < 200; ++round) {
        const std::array<double, 2> value = equations.at(point);
        if (!std::isfinite(sizeOf(value)))
            return std::nullopt;
        if (sizeOf(value) < 1e-12)
            return point;
        const std::array<double, 2> ahead = equations.at({point[0] + h, point[1]});
        const std::array<double, 2> behind = equations.at({point[0] - h, point[1]});
        const std::array<double, 2> above = equations.at({point[0], point[1] + h});
        const std::array<double, 2> below = equations.at({point[0], point[1] - h});
        const double j00 = (ahead[0] - behind[0]) / (2 * h), j01 = (above[0] - below[0]) / (2 * h);
        const double j10 = (ahead[1] - behind[1]) / (2 * h), j11 = (above[1] - below[1]) / (2 * h);
        const double determinant = j00 * j11 - j01 * j10;
        const std::array<double, 2> step{(j11 * value[0] - j01 * value[1]) / determinant, (j00 * value[1] - j10 * value[0]) / determinant};
        if (!std::isfinite(sizeOf(step)))
            return std::nullopt;
        double part = std::min(1.0, 1 / std::max({std::fabs(step[0]), std::fabs(step[1]), 1e-300}));
        std::array<double, 2> next = point;
        bool isBetter = false;
        for (; part > 1e-6 && !isBetter; part /= 2) {
            next = {point[0] - part * step[0], point[1] - part * step[1]};
            isBetter = sizeOf(equations.at(next)) < sizeOf(value);
        }
        if (!isBetter)
            return sizeOf(value) < 1e-9 ? std::optional(point) : std::nullopt;
        point = next;
    }
    return std::nullopt;
}

} // namespace

double shlosserClasses(const ClassRisks &risks, double fraction)
{
    const double q = fraction;
    double numerator = 0, denominator = 0, unseen = 0, once = 0;
    for (const ClassSize &entry : risks.histogram) {
        const auto i = double(entry.size);
        const auto classes = double(entry.classes);
        numerator += i * q * q * std::pow(1 - q * q, i - 1) * classes;
        denominator += (std::pow(1 - q * q, i) - std::pow(1 - q, i)) * classes;
        unseen += std::pow(1 - q, i) * classes;
        once += i * q * std::pow(1 - q, i - 1) * classes;
    }
    if (!(denominator > 0) || !(once > 0))
        return double(risks.classes);
    return double(risks.classes) + double(risks.uniques) * (numerator / denominator) * (unseen / once) * (unseen / once);
}

std::optional<SnbParameters> snbParameters(const ClassRisks &risks, double fraction)
{
    double pairs = 0;
    for (const ClassSize &entry : risks.histogram)
        pairs += entry.size == 2 ? double(entry.classes) : 0;
    if (risks.uniques == 0 || pairs == 0 || fraction >= 1)
        return std::nullopt;
    const double classes = shlosserClasses(risks, fraction);
    const double population = double(risks.records) / fraction;
    const SnbEquations equations(classes, fraction, double(risks.uniques), pairs);
    std::optional<double> share;
    SnbParameters parameters;
    for (const double alpha : {0.01, 0.05, 0.2, 0.5, 1.0, 3.0}) {
        for (const double beta : {0.001, 0.01, 0.05, 0.2, 0.5, 0.8}) {
            const auto root = solvedFrom(equations, {std::log(alpha), std::log(beta / (1 - beta))});
            if (!root)
                continue;
            const double found = classes / population * std::exp(std::exp((*root)[0]) * std::log(SnbEquations::betaOf(*root)));
            if (!std::isfinite(found) || found < 0 || found > 1 || (share && std::fabs(*share - found) > 1e-6 * std::max(*share, found)))
                return std::nullopt;
            share = found;
            parameters = {classes, std::exp((*root)[0]), SnbEquations::betaOf(*root)};
        }
    }
    return share ? std::optional(parameters) : std::nullopt;
}

std::optional<double> snbUniqueness(const ClassRisks &risks, double fraction)
{
    if (risks.uniques == 0)
        return 0;
    const std::optional<SnbParameters> p = snbParameters(risks, fraction);
    if (!p)
        return std::nullopt;
    return p->classes / (double(risks.records) / fraction) * std::exp(p->alpha * std::log(p->beta));
}

} // namespace hallmarker::checks
