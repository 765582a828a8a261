#include "checks/anonymisation/models/SampledPrivacy.h"

#include <QCoreApplication>

#include <cmath>

namespace hallmarker::anonymisation {

namespace {

struct SampledPrivacyTexts {
    Q_DECLARE_TR_FUNCTIONS(SampledPrivacyTexts)
};

/// P(X > limit) for X binomial(n, beta), summed from the largest term down.
double upperTail(std::uint64_t n, double beta, double limit)
{
    const auto first = std::uint64_t(std::floor(limit)) + 1;
    double sum = 0;
    for (std::uint64_t j = first; j <= n; ++j) {
        const double term = std::exp(std::lgamma(double(n) + 1) - std::lgamma(double(j) + 1) - std::lgamma(double(n - j) + 1) + double(j) * std::log(beta) + double(n - j) * std::log1p(-beta));
        sum += term;
        if (term < sum * 1e-17)
            break;
    }
    return sum;
}

} // namespace

double SampledPrivacy::delta(std::uint64_t k, double beta, double epsilon)
{
    const double gamma = (std::exp(epsilon) - 1 + beta) / std::exp(epsilon);
    // The tail beyond gamma n falls like exp(-n D): once the bound of Chernoff lies below what was found, no later n exceeds it.
    const double divergence = gamma >= 1 ? 0 : gamma * std::log(gamma / beta) + (1 - gamma) * std::log((1 - gamma) / (1 - beta));
    double most = 0;
    for (auto n = std::uint64_t(std::ceil(double(k) / gamma - 1)); n < 100'000'000; ++n) {
        if (n == 0)
            continue;
        most = std::max(most, upperTail(n, beta, gamma * double(n)));
        if (std::exp(-divergence * double(n + 1)) <= most)
            break;
    }
    return most;
}

core::Result<SampledPrivacy> SampledPrivacy::of(double epsilon, double delta)
{
    if (!(epsilon > 0) || !std::isfinite(epsilon) || epsilon > 20 || !(delta > 0) || !(delta < 1))
        return core::Error(core::ErrorKind::Usage, SampledPrivacyTexts::tr("Differential privacy by sampling needs an epsilon above 0 (at most 20) and a delta between 0 and 1."));
    SampledPrivacy parameters;
    parameters.beta = -std::expm1(-epsilon);
    std::uint64_t above = 1;
    while (SampledPrivacy::delta(above, parameters.beta, epsilon) > delta) {
        above *= 2;
        if (above > (1U << 20))
            return core::Error(core::ErrorKind::LimitExceeded, SampledPrivacyTexts::tr("This epsilon and delta would need classes of more than a million records. Choose a larger delta."));
    }
    // A larger k leaves out some n of the maximum, so that delta never rises with k.
    std::uint64_t below = above / 2;
    while (above - below > 1) {
        const std::uint64_t middle = (above + below) / 2;
        (SampledPrivacy::delta(middle, parameters.beta, epsilon) > delta ? below : above) = middle;
    }
    parameters.k = above;
    return parameters;
}

} // namespace hallmarker::anonymisation
