#include "checks/attacks/SuccessRate.h"

#include "checks/statistics/Distributions.h"

#include <algorithm>
#include <cmath>

namespace hallmarker::checks {

SuccessRate SuccessRate::of(std::int64_t successes, std::int64_t attempts, double confidence)
{
    if (attempts <= 0)
        return {0.5, 0.5}; // nothing is known
    const auto n = double(attempts);
    const auto s = double(successes);
    const double z = normalQuantile(0.5 + confidence / 2);
    const double z2 = z * z;
    return {(s + z2 / 2) / (n + z2), z / (n + z2) * std::sqrt(s * (n - s) / n + z2 / 4)};
}

AttackRisk AttackRisk::clipped(double value, double error)
{
    return {std::clamp(value, 0.0, 1.0), {std::clamp(value - error, 0.0, 1.0), std::clamp(value + error, 0.0, 1.0)}};
}

AttackRisk AttackRisk::residual(const SuccessRate &attack, const SuccessRate &control)
{
    const double left = 1 - control.rate;
    if (!(left > 0))
        return clipped(0, 1); // the control gives everything away: the release cannot add to it, nor can it be judged
    const double byAttack = attack.error / left;
    const double byControl = control.error * (attack.rate - 1) / (left * left);
    return clipped((attack.rate - control.rate) / left, std::hypot(byAttack, byControl));
}

AttackRisk AttackOutcome::risk(double confidence) const
{
    if (controlAttempts > 0)
        return AttackRisk::residual(attack(confidence), control(confidence));
    const SuccessRate bare = attack(confidence);
    return AttackRisk::clipped(bare.rate, bare.error);
}

} // namespace hallmarker::checks
