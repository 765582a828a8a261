#pragma once

namespace hallmarker::checks {

/// ln Gamma(x), x > 0. Safe to call from several threads, which std::lgamma is not.
double logGamma(double x);
/// The first and second derivative of ln Gamma, x > 0.
double digamma(double x);
double trigamma(double x);
/// ln n! - (n + 1/2) ln n + n - ln sqrt(2 pi): what Stirling's formula leaves out. n > 0.
double stirlingError(double n);
/// x ln(x/m) + m - x without cancellation (Loader, "Fast and accurate computation of binomial probabilities", 2000).
double devianceTerm(double x, double m);

/// P(a, x), the regularised lower incomplete gamma function. a > 0, x >= 0.
double regularizedGammaLower(double a, double x);
/// Q(a, x) = 1 - P(a, x), precise where it is small.
double regularizedGammaUpper(double a, double x);
/// I_x(a, b), the regularised incomplete beta function. a, b > 0, 0 <= x <= 1.
double regularizedBeta(double a, double b, double x);

} // namespace hallmarker::checks
