#pragma once

#include "core/check/CheckProvider.h"

namespace hallmarker::checks {

/// Attacks the model with small changes to its inputs and measures how many answers survive (robustness.fgsm,
/// robustness.pgd), with tests of whether the attack itself can be believed.
class EvasionCheck : public core::CheckProvider {
public:
    enum class Attack { Fgsm, Pgd };
    explicit EvasionCheck(Attack attack);

    const core::CheckDefinition &definition() const override { return m_definition; }
    core::Result<core::CheckOutcome> run(const core::CheckRequest &request, core::Progress &progress) const override;

private:
    Attack m_attack;
    core::CheckDefinition m_definition;
};

} // namespace hallmarker::checks
