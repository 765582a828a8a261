#pragma once

#include "checks/worker/ModelJob.h"

#include <functional>
#include <string>

namespace hallmarker::worker {

using JobProgress = std::function<void(const std::string &what, std::int64_t done, std::int64_t total)>;

/// Loads the TorchScript model, checks its operators, and measures. Throws JobError (and whatever else libtorch throws).
ModelJobResult runModelJob(const std::string &modelBytes, const ModelJob &job, const JobProgress &progress);

/// Thread count, and one tiny operation so that libtorch has opened what it opens. Call before entering the sandbox.
void warmUpTorch(int threads);

std::string torchVersion();
/// "AVX2", "AVX512", "DEFAULT": other kernels give other last digits.
std::string cpuCapability();

} // namespace hallmarker::worker
