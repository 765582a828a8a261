#pragma once

#include <optional>
#include <utility>
#include <vector>

namespace hallmarker::checks {

/// Accuracy over budgets, ascending, the clean accuracy at budget 0 first.
using RobustnessCurve = std::vector<std::pair<double, double>>;

/// Area under the curve by the trapezoid rule, in units of the budget.
double areaUnder(const RobustnessCurve &curve);
/// The budget at which the accuracy has fallen to half of the clean one, interpolated; nothing when it never does.
std::optional<double> halvingBudget(const RobustnessCurve &curve);

} // namespace hallmarker::checks
