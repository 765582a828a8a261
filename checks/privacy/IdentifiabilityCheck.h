#pragma once

#include "core/check/CheckProvider.h"
#include "core/table/Table.h"

namespace hallmarker::checks {

/// privacy.identifiability: how well records can be told apart by quasi-identifiers, and what a class gives away about
/// sensitive attributes.
class IdentifiabilityCheck : public core::CheckProvider {
public:
    IdentifiabilityCheck();
    const core::CheckDefinition &definition() const override { return m_definition; }
    core::Result<core::CheckOutcome> run(const core::CheckRequest &request, core::Progress &progress) const override;

    /// The same on a table in memory.
    static core::Result<core::CheckOutcome> measure(const core::Table &table, const QJsonObject &parameters, core::Progress &progress);

private:
    core::CheckDefinition m_definition;
};

} // namespace hallmarker::checks
