#pragma once

#include "core/check/CheckProvider.h"

namespace hallmarker::checks {

/// privacy.membership: how well a caller of the model can tell who was in its training data, before and after the measures of
/// its interface.
class MembershipCheck : public core::CheckProvider {
public:
    MembershipCheck();

    const core::CheckDefinition &definition() const override { return m_definition; }
    core::Result<core::CheckOutcome> run(const core::CheckRequest &request, core::Progress &progress) const override;

private:
    core::CheckDefinition m_definition;
};

} // namespace hallmarker::checks
