#pragma once

#include "core/check/CheckProvider.h"

namespace hallmarker::checks {

/// robustness.query-evasion: how many answers somebody flips who sees nothing but what the interface answers, before and after
/// its measures. PGD asks the model itself; this asks through the interface.
class QueryEvasionCheck : public core::CheckProvider {
public:
    QueryEvasionCheck();

    const core::CheckDefinition &definition() const override { return m_definition; }
    core::Result<core::CheckOutcome> run(const core::CheckRequest &request, core::Progress &progress) const override;

private:
    core::CheckDefinition m_definition;
};

} // namespace hallmarker::checks
