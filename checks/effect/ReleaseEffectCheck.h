#pragma once

#include "core/check/CheckProvider.h"

namespace hallmarker::checks {

/// privacy.effect: what a released table does to the features and the decisions of a model, and the threshold that restores the
/// wanted operating point.
class ReleaseEffectCheck : public core::CheckProvider {
public:
    ReleaseEffectCheck();
    const core::CheckDefinition &definition() const override { return m_definition; }
    core::Result<core::CheckOutcome> run(const core::CheckRequest &request, core::Progress &progress) const override;

private:
    core::CheckDefinition m_definition;
};

} // namespace hallmarker::checks
