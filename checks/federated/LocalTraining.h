#pragma once

#include "checks/federated/FederatedData.h"
#include "checks/federated/FederatedModel.h"

namespace hallmarker::checks {

/// How a client trains on its own records, and anybody else who holds records.
struct LocalTraining {
    int hidden = 0;          ///< units of the hidden layer; 0: a linear model
    int epochs = 1;          ///< over the client's own records, each round
    int batch = 0;           ///< 0: all of its records at once
    double rate = 0.5;       ///< step of the client
    double serverRate = 1;   ///< step of the server

    /// Passes over the records, the model being changed.
    void train(FederatedModel &model, const FederatedSamples &samples, const std::vector<std::size_t> &records, core::RandomStream &random) const;
    /// Which part of the samples the model gets right.
    static double accuracyOf(FederatedModel &model, const FederatedSamples &samples);
};

} // namespace hallmarker::checks
