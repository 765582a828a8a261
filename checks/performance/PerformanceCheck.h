#pragma once

#include "core/check/CheckProvider.h"

namespace hallmarker::checks {

/// model.performance: accuracy, ranking, calibration and treatment of groups, with intervals.
class PerformanceCheck : public core::CheckProvider {
public:
    PerformanceCheck();
    const core::CheckDefinition &definition() const override { return m_definition; }
    core::Result<core::CheckOutcome> run(const core::CheckRequest &request, core::Progress &progress) const override;

private:
    core::CheckDefinition m_definition;
};

} // namespace hallmarker::checks
