#pragma once

#include <cstdint>

namespace hallmarker::checks {

/// P(X = k), P(X <= k), P(X >= k) for X ~ Binomial(n, p).
double binomialProbability(std::int64_t k, std::int64_t n, double p);
double binomialLower(std::int64_t k, std::int64_t n, double p);
double binomialUpper(std::int64_t k, std::int64_t n, double p);

/// Exact two-sided test: the sum of the probabilities of all outcomes that are not likelier than k.
double binomialTwoSided(std::int64_t k, std::int64_t n, double p);

} // namespace hallmarker::checks
