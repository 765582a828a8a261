#pragma once

#include "checks/dp/ExactSampler.h"
#include "checks/dp/PrivacyEvent.h"

namespace hallmarker::checks {

/// How figures are released: on multiples of a power of two, with whole-number noise.
struct NoiseMechanism {
    PrivacyEvent event;       ///< what it costs
    double grid = 1;          ///< figures are multiples of it
    std::int64_t steps = 1;   ///< sensitivity in units of the grid: L1 for Laplace, L2 (rounded up) for Gaussian noise
    Ratio parameter;          ///< scale of Laplace, variance of Gaussian noise, in units of the grid
    double deviation = 0;     ///< of the noise, in the unit of the figure

    /// Laplace noise for pure epsilon.
    static core::Result<NoiseMechanism> laplace(double sensitivity, double epsilon, bool isWhole);
    /// Gaussian noise, calibrated exactly for (epsilon, delta).
    static core::Result<NoiseMechanism> gaussian(double sensitivity, double epsilon, double delta, bool isWhole);

    /// A figure in units of the grid, with noise.
    std::int64_t noised(std::int64_t gridUnits, ExactSampler &sampler) const;
    /// Nearest multiple of the grid, in units of it.
    std::int64_t toGrid(double value) const;
    /// Half the width of the interval in which the figure without noise lies with that probability.
    double reach(double confidence) const;
};

/// Chooses one of `utilities.size()` answers with probability proportional to exp(epsilon utility / (2 sensitivity)), exactly
/// (McSherry and Talwar 2007). Utilities are whole; how often each answer stands is its weight.
std::size_t exponentialChoice(const std::vector<std::int64_t> &utilities, const std::vector<quint64> &weights, std::int64_t sensitivity, double epsilon, ExactSampler &sampler);

} // namespace hallmarker::checks
