#pragma once

#include <vector>

namespace hallmarker::checks {

enum class Correction { None, Bonferroni, Holm, BenjaminiHochberg };

/// Adjusted p-values in the order given: compare with alpha. NaN stays NaN and does not count as a test.
/// Bonferroni and Holm (1979) bound the chance of any false alarm, Benjamini-Hochberg (1995) the share of false alarms.
std::vector<double> adjustedPValues(const std::vector<double> &p, Correction correction);

} // namespace hallmarker::checks
