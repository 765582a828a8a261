#pragma once

#include "core/ids/RecordIds.h"

namespace hallmarker::inventory {

using ErasureCaseId = core::RecordId<struct ErasureCaseTag>;
using ErasureTaskId = core::RecordId<struct ErasureTaskTag>;

} // namespace hallmarker::inventory
