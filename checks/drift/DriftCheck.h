#pragma once

#include "core/check/CheckProvider.h"
#include "core/table/Table.h"

namespace hallmarker::checks {

/// data.drift: has the data changed since the reference was taken?
class DriftCheck : public core::CheckProvider {
public:
    DriftCheck();
    const core::CheckDefinition &definition() const override { return m_definition; }
    core::Result<core::CheckOutcome> run(const core::CheckRequest &request, core::Progress &progress) const override;

    /// The same on tables in memory.
    static core::Result<core::CheckOutcome> compare(const core::Table &reference, const core::Table &current, const QJsonObject &parameters, core::Progress &progress);

private:
    core::CheckDefinition m_definition;
};

} // namespace hallmarker::checks
