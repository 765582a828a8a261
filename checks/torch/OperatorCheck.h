#pragma once

#include <torch/script.h>

namespace hallmarker::worker {

/// Throws JobError("denied") when a function of the model uses an operator that is not allowed: namespaces other than
/// aten, prim, prims, quantized and torchvision, and those that touch files, Python or other machines. The same rule as
/// checks/supply/TorchScriptScan applies to the text, now on what libtorch really loaded.
void requireAllowedOperators(const torch::jit::Module &module);

} // namespace hallmarker::worker
