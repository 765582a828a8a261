#pragma once

#include "core/check/CheckProvider.h"
#include "core/table/Table.h"

namespace hallmarker::checks {

/// Measures the risks of a table of survey microdata: individual risk by sampling weights, special uniques.
class MicrodataRiskCheck : public core::CheckProvider {
public:
    MicrodataRiskCheck();
    const core::CheckDefinition &definition() const override { return m_definition; }
    core::Result<core::CheckOutcome> run(const core::CheckRequest &request, core::Progress &progress) const override;

    /// The same on a table in memory, with complete parameters.
    static core::Result<core::CheckOutcome> measure(const core::Table &table, const QJsonObject &parameters, core::Progress &progress = core::Progress::none());

private:
    core::CheckDefinition m_definition;
};

} // namespace hallmarker::checks
