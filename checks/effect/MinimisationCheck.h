#pragma once

#include "core/check/CheckProvider.h"

namespace hallmarker::checks {

/// privacy.minimisation: which features the model can do without, and what that does for the risk of the records.
class MinimisationCheck : public core::CheckProvider {
public:
    MinimisationCheck();
    const core::CheckDefinition &definition() const override { return m_definition; }
    core::Result<core::CheckOutcome> run(const core::CheckRequest &request, core::Progress &progress) const override;

private:
    core::CheckDefinition m_definition;
};

} // namespace hallmarker::checks
