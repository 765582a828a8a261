#pragma once

#include "core/check/CheckProvider.h"

namespace hallmarker::checks {

/// robustness.extraction: how faithful a copy of the model somebody trains from its answers, by number of calls, before and
/// after the measures of its interface.
class ExtractionCheck : public core::CheckProvider {
public:
    ExtractionCheck();

    const core::CheckDefinition &definition() const override { return m_definition; }
    core::Result<core::CheckOutcome> run(const core::CheckRequest &request, core::Progress &progress) const override;

private:
    core::CheckDefinition m_definition;
};

} // namespace hallmarker::checks
