#pragma once

#include "core/ids/RecordIds.h"

namespace hallmarker::inventory {

using AgreementId = core::RecordId<struct AgreementTag>;
using AssetUsageId = core::RecordId<struct AssetUsageTag>;

} // namespace hallmarker::inventory
