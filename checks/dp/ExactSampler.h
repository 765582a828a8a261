#pragma once

#include "checks/dp/BitSource.h"

#include <cstdint>

namespace hallmarker::checks {

__extension__ using WideCount = unsigned __int128;

/// A fraction of whole numbers.
struct Ratio {
    WideCount above = 0;
    WideCount below = 1;

    /// The least multiple of 2^-bits that is not below the value.
    static Ratio notBelow(double value, int bits);
    static Ratio notAbove(double value, int bits);
    double value() const { return double(above) / double(below); }
};

/// Samplers that use whole numbers only, so that their law is exactly what the proofs assume: the spacing of floating-point
/// numbers betrays nothing (Canonne, Kamath and Steinke, "The Discrete Gaussian for Differential Privacy", 2020).
class ExactSampler {
public:
    explicit ExactSampler(BitSource &bits) : m_bits(bits) {}

    /// Uniform on [0, bound); bound > 0.
    WideCount below(WideCount bound);
    /// True with probability above / below; at most 1.
    bool bernoulli(const Ratio &probability);
    /// True with probability exp(-gamma), gamma >= 0.
    bool bernoulliExp(const Ratio &gamma);
    /// P(x) proportional to exp(-|x| / scale), scale > 0 with both parts below 2^48.
    std::int64_t discreteLaplace(const Ratio &scale);
    /// P(x) proportional to exp(-x^2 / (2 variance)); above * below of the variance at most 2^56.
    std::int64_t discreteGaussian(const Ratio &variance);

private:
    BitSource &m_bits;
};

} // namespace hallmarker::checks
