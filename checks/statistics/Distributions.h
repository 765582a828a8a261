#pragma once

namespace hallmarker::checks {

/// Standard normal: P(X <= x), P(X > x), and the x with P(X <= x) = p.
double normalCdf(double x);
double normalSurvival(double x);
double normalQuantile(double p);

/// Chi-square with `degrees` degrees of freedom: P(X > x), and the x with P(X <= x) = p.
double chiSquareSurvival(double x, double degrees);
double chiSquareQuantile(double p, double degrees);

/// Beta(a, b): P(X <= x), and the x with P(X <= x) = p.
double betaCdf(double x, double a, double b);
double betaQuantile(double p, double a, double b);

/// Student's t with `degrees` degrees of freedom: P(|X| > |t|).
double studentTwoSided(double t, double degrees);

} // namespace hallmarker::checks
