#pragma once

#include "core/check/CheckProvider.h"
#include "core/table/Table.h"

namespace hallmarker::checks {

/// privacy.federated: simulated federated training with noise, epsilon beside the accuracy of each round.
class FederatedTrainingCheck : public core::CheckProvider {
public:
    FederatedTrainingCheck();
    const core::CheckDefinition &definition() const override { return m_definition; }
    core::Result<core::CheckOutcome> run(const core::CheckRequest &request, core::Progress &progress) const override;

    /// The parameters are complete.
    static core::Result<core::CheckOutcome> simulate(const core::Table &table, const QJsonObject &parameters, core::Seed seed, core::Progress &progress);

private:
    core::CheckDefinition m_definition;
};

} // namespace hallmarker::checks
