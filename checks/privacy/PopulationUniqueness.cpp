#include "checks/privacy/PopulationUniqueness.h"

#include "checks/statistics/SpecialFunctions.h"

#include <cmath>

namespace hallmarker::checks {

namespace {

double digammaOf(double x)
{
    double shift = 0;
    for (; x < 30; ++x)
        shift -= 1 / x;
    const double f = 1 / (x * x);
    return shift + std::log(x) - 0.5 / x - f * (1.0 / 12 - f * (1.0 / 120 - f * (1.0 / 252 - f / 240)));
}

double trigammaOf(double x)
{
    double shift = 0;
    for (; x < 30; ++x)
        shift += 1 / (x * x);
    const double f = 1 / (x * x);
    return shift + 1 / x + f / 2 + f / x * (1.0 / 6 - f * (1.0 / 30 - f * (1.0 / 42 - f / 30)));
}

std::int64_t classesOfSize(const ClassRisks &risks, std::int64_t size)
{
    for (const ClassSize &entry : risks.histogram)
        if (entry.size == size)
            return entry.classes;
    return 0;
}

/// Newton's method on the likelihood of Pitman's sampling formula; the sums over classes in closed form.
std::optional<double> pitmanShare(const ClassRisks &risks, double fraction)
{
    const auto n = double(risks.records);
    const auto u = double(risks.classes);
    const auto singles = double(risks.uniques);
    const auto pairs = double(classesOfSize(risks, 2));
    if (singles == 0)
        return 0;
    if (pairs == 0)
        return std::nullopt;
    const double c = singles * (singles - 1) / pairs;
    double theta = (n * u * c - singles * (n - 1) * (2 * u + c)) / (2 * singles * u + singles * c - n * c);
    double alpha = (theta * (singles - n) + (n - 1) * singles) / (n * u);
    if (!std::isfinite(theta) || !std::isfinite(alpha))
        return std::nullopt;
    bool isSolved = false;
    for (int round = 0; round < 200 && !isSolved; ++round) {
        if (!(alpha > 1e-9 && alpha < 1) || !(theta > -alpha))
            return std::nullopt;
        const double ratio = theta / alpha;
        const double s1 = (digammaOf(ratio + u) - digammaOf(ratio + 1)) / alpha;
        const double s2 = (trigammaOf(ratio + 1) - trigammaOf(ratio + u)) / (alpha * alpha);
        const double g1 = s1 - (digammaOf(theta + n) - digammaOf(theta + 1));
        const double h11 = -s2 + trigammaOf(theta + 1) - trigammaOf(theta + n);
        double g2 = ((u - 1) - theta * s1) / alpha;
        double h22 = -((u - 1) - 2 * theta * s1 + theta * theta * s2) / (alpha * alpha);
        const double h12 = -(s1 - theta * s2) / alpha;
        for (const ClassSize &entry : risks.histogram) {
            if (entry.size < 2)
                continue;
            g2 -= double(entry.classes) * (digammaOf(double(entry.size) - alpha) - digammaOf(1 - alpha));
            h22 -= double(entry.classes) * (trigammaOf(1 - alpha) - trigammaOf(double(entry.size) - alpha));
        }
        const double determinant = h11 * h22 - h12 * h12;
        const double stepTheta = (h22 * g1 - h12 * g2) / determinant;
        const double stepAlpha = (h11 * g2 - h12 * g1) / determinant;
        if (!std::isfinite(stepTheta) || !std::isfinite(stepAlpha))
            return std::nullopt;
        theta -= stepTheta;
        alpha -= stepAlpha;
        isSolved = std::fabs(stepTheta) < 1e-9 * std::max(1.0, std::fabs(theta)) && std::fabs(stepAlpha) < 1e-11;
    }
    if (!isSolved || !(alpha > 0 && alpha < 1) || !(theta > -alpha))
        return std::nullopt;
    const double share = std::exp(logGamma(theta + 1) - logGamma(theta + alpha) + (alpha - 1) * std::log(n / fraction));
    return std::isfinite(share) ? std::optional(std::clamp(share, 0.0, 1.0)) : std::nullopt;
}

/// P(class of size 1 in the population | size 1 in the sample), the sizes in the population taken like those in the
/// sample, times the share of sample uniques.
std::optional<double> zayatzShare(const ClassRisks &risks, double fraction)
{
    const auto n = double(risks.records);
    const double population = std::round(n / fraction);
    if (risks.uniques == 0)
        return 0;
    const auto logChoose = [](double a, double b) { return logGamma(a + 1) - logGamma(b + 1) - logGamma(a - b + 1); };
    const auto drawnOnce = [&](double size) {
        if (n - 1 > population - size)
            return 0.0;
        return std::exp(std::log(size) + logChoose(population - size, n - 1) - logChoose(population, n));
    };
    double any = 0;
    for (const ClassSize &entry : risks.histogram)
        any += double(entry.classes) * drawnOnce(double(entry.size));
    if (!(any > 0))
        return std::nullopt;
    return std::clamp(double(risks.uniques) * drawnOnce(1) / any * double(risks.uniques) / n, 0.0, 1.0);
}

} // namespace

PopulationUniqueness estimatePopulationUniqueness(const ClassRisks &risks, double fraction)
{
    PopulationUniqueness result;
    if (risks.records == 0 || !(fraction > 0) || fraction > 1)
        return result;
    result.pitman = pitmanShare(risks, fraction);
    result.zayatz = zayatzShare(risks, fraction);
    result.isPitman = fraction <= 0.1 && result.pitman.has_value();
    result.chosen = result.isPitman ? result.pitman : result.zayatz;
    return result;
}

} // namespace hallmarker::checks
