#pragma once

#include "core/check/CheckProvider.h"
#include "core/table/Table.h"

namespace hallmarker::checks {

/// Whether a table holds identifiers that have to go under the Safe Harbor method of HIPAA.
class SafeHarborCheck : public core::CheckProvider {
public:
    SafeHarborCheck();
    const core::CheckDefinition &definition() const override { return m_definition; }
    core::Result<core::CheckOutcome> run(const core::CheckRequest &request, core::Progress &progress) const override;
    static core::Result<core::CheckOutcome> measure(const core::Table &table, core::Progress &progress = core::Progress::none());

private:
    core::CheckDefinition m_definition;
};

} // namespace hallmarker::checks
