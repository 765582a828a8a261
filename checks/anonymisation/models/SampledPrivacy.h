#pragma once

#include "core/result/Result.h"

#include <cstdint>

namespace hallmarker::anonymisation {

/// (epsilon, delta)-differential privacy by sampling and generalisation (Li, Qardaji and Su 2012): records are taken with
/// probability beta, generalised by a scheme that was chosen without looking at the data, and classes of fewer than k
/// records are left out.
struct SampledPrivacy {
    double beta = 0;
    std::uint64_t k = 0;

    /// The largest beta that epsilon allows, and the smallest k that delta allows for it.
    static core::Result<SampledPrivacy> of(double epsilon, double delta);
    /// The delta that k and beta give for epsilon: the largest upper tail of the binomial distribution beyond gamma n.
    static double delta(std::uint64_t k, double beta, double epsilon);
};

} // namespace hallmarker::anonymisation
