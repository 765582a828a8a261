#pragma once

#include "checks/worker/ModelJob.h"

#include <map>
#include <string>

namespace hallmarker::worker {

struct TrainingPlan {
    int hidden = 16;        ///< width of the two hidden layers
    int epochs = 30;
    int batch = 64;
    double learningRate = 0.01;
    double weightDecay = 1e-4;
    std::uint64_t seed = 1;
    int classes = 2;
};

/// Trains a small perceptron (two hidden layers, ReLU) with Adam and saves it as TorchScript with the extra files.
/// The same plan and samples give the same file. Returns the accuracy on the training samples.
double trainTabular(const Samples &samples, const TrainingPlan &plan, const std::map<std::string, std::string> &extraFiles, const std::string &path);

} // namespace hallmarker::worker
