#include "checks/robustness/RobustnessCurve.h"

namespace hallmarker::checks {

double areaUnder(const RobustnessCurve &curve)
{
    double area = 0;
    for (std::size_t i = 1; i < curve.size(); ++i)
        area += (curve[i].first - curve[i - 1].first) * (curve[i].second + curve[i - 1].second) / 2;
    return area;
}

std::optional<double> halvingBudget(const RobustnessCurve &curve)
{
    if (curve.empty())
        return std::nullopt;
    const double half = curve.front().second / 2;
    for (std::size_t i = 1; i < curve.size(); ++i) {
        const auto [budget, accuracy] = curve[i];
        const auto [before, accuracyBefore] = curve[i - 1];
        if (accuracy <= half && accuracyBefore > half)
            return before + (budget - before) * (accuracyBefore - half) / (accuracyBefore - accuracy);
    }
    return std::nullopt;
}

} // namespace hallmarker::checks
