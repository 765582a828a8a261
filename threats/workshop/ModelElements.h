#pragma once

#include "core/result/Result.h"
#include "threats/workshop/Workshop.h"

namespace hallmarker::threats {

/// The elements of a stored threat model that a room walks through, in the order of the model.
core::Result<QList<WorkshopElement>> modelElements(const core::Record &model);

} // namespace hallmarker::threats
