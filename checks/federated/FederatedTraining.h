#pragma once

#include "checks/federated/ClientPartition.h"
#include "checks/federated/FederatedPrivacy.h"
#include "checks/federated/LocalTraining.h"
#include "core/jobs/Progress.h"

namespace hallmarker::checks {

struct FederatedRound {
    int taking = 0;          ///< clients that took part
    int clipped = 0;         ///< of them
    double meanNorm = 0;     ///< of their updates before clipping
    double accuracy = 0;     ///< on the records of the server, afterwards
};

struct FederatedRun {
    std::vector<FederatedRound> rounds;
    std::vector<double> weights; ///< of the model in the end
};

/// Federated averaging with clipped updates and noise on their sum (McMahan, Ramage, Talwar and Zhang 2018). Each client takes part with
/// the given chance; the sum is divided by the expected number of clients, not by the drawn one, which the noise would not cover.
/// The noise is drawn exactly, on whole multiples of a grid; updates are clipped so that they keep the norm when they are rounded to it.
class FederatedTraining {
public:
    /// The same seed, the same rounds.
    static core::Result<FederatedRun> run(const FederatedData &data, const ClientPartition &partition, const FederatedProtection &protection, const LocalTraining &local, core::Seed seed, core::Progress &progress);

    /// Scales an update down to the norm; true when it was longer. Its norm before is returned in `norm`.
    static bool clip(std::vector<double> &update, double most, double &norm);
};

} // namespace hallmarker::checks
