#pragma once

#include "checks/federated/ClientPartition.h"
#include "checks/federated/LocalTraining.h"
#include "core/jobs/Progress.h"
#include "core/result/Result.h"

namespace hallmarker::checks {

/// What the same model reaches without federation: in one place that holds all records, and at each client alone. Nothing is clipped
/// and no noise is added. Records are gone through as often as a client goes through its own that takes part in every round. Seeds are
/// those of FederatedTraining::run, so that both start from the same model.
class FederatedBaselines {
public:
    /// Accuracy on the records of the server after as many passes as each round has.
    static core::Result<std::vector<double>> central(const FederatedData &data, const LocalTraining &local, int rounds, core::Seed seed, core::Progress &progress);
    /// Accuracy of each client that holds records, after all passes.
    static core::Result<std::vector<double>> alone(const FederatedData &data, const ClientPartition &partition, const LocalTraining &local, int rounds, core::Seed seed, core::Progress &progress);
};

} // namespace hallmarker::checks
