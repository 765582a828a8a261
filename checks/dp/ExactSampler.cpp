#include "checks/dp/ExactSampler.h"

#include <bit>
#include <cmath>

namespace hallmarker::checks {

namespace {

WideCount wideRoot(WideCount value)
{
    auto root = WideCount(std::sqrt(double(value)));
    while (root > 0 && root * root > value)
        --root;
    while ((root + 1) * (root + 1) <= value)
        ++root;
    return root;
}

} // namespace

Ratio Ratio::notBelow(double value, int bits)
{
    return {WideCount(std::ceil(std::ldexp(value, bits))), WideCount(1) << bits};
}

Ratio Ratio::notAbove(double value, int bits)
{
    return {WideCount(std::floor(std::ldexp(value, bits))), WideCount(1) << bits};
}

WideCount ExactSampler::below(WideCount bound)
{
    if (bound <= 1)
        return 0;
    const WideCount most = bound - 1;
    const auto high = quint64(most >> 64);
    const int bits = high != 0 ? 128 - std::countl_zero(high) : 64 - std::countl_zero(quint64(most));
    const WideCount mask = bits == 128 ? ~WideCount(0) : (WideCount(1) << bits) - 1;
    for (;;) {
        WideCount drawn = m_bits.next();
        if (bits > 64)
            drawn |= WideCount(m_bits.next()) << 64;
        drawn &= mask;
        if (drawn < bound)
            return drawn;
    }
}

bool ExactSampler::bernoulli(const Ratio &probability)
{
    return below(probability.below) < probability.above;
}

bool ExactSampler::bernoulliExp(const Ratio &gamma)
{
    // exp(-gamma) = exp(-1)^floor(gamma) exp(-rest)
    WideCount whole = gamma.above / gamma.below;
    const Ratio rest{gamma.above % gamma.below, gamma.below};
    const auto upToOne = [this](const Ratio &part) {
        // The number of successes of chances part/1, part/2, part/3 ... is even with probability exp(-part).
        WideCount k = 1;
        while (bernoulli(part) && below(k) == 0)
            ++k;
        return (k & 1) == 1;
    };
    for (; whole > 0; --whole) {
        if (!upToOne({1, 1}))
            return false;
    }
    return upToOne(rest);
}

std::int64_t ExactSampler::discreteLaplace(const Ratio &scale)
{
    const WideCount t = scale.above;
    const WideCount s = scale.below;
    for (;;) {
        const WideCount u = below(t);
        if (!bernoulliExp({u, t}))
            continue;
        WideCount v = 0;
        while (bernoulliExp({1, 1}))
            ++v;
        const auto size = std::int64_t((u + t * v) / s);
        const bool isNegative = below(2) == 1;
        if (isNegative && size == 0)
            continue; // or 0 would come twice as often
        return isNegative ? -size : size;
    }
}

std::int64_t ExactSampler::discreteGaussian(const Ratio &variance)
{
    const WideCount t = wideRoot(variance.above / variance.below) + 1;
    for (;;) {
        const std::int64_t y = discreteLaplace({t, 1});
        // accepted with probability exp(-(|y| - variance / t)^2 / (2 variance))
        const WideCount far = WideCount(y < 0 ? -y : y) * variance.below * t;
        const WideCount gap = far > variance.above ? far - variance.above : variance.above - far;
        if (bernoulliExp({gap * gap, 2 * variance.above * variance.below * t * t}))
            return y;
    }
}

} // namespace hallmarker::checks
