#pragma once

#include "core/ids/RecordIds.h"

namespace hallmarker::inventory {

using RetentionRuleId = core::RecordId<struct RetentionRuleTag>;
using RetentionProfileId = core::RecordId<struct RetentionProfileTag>;
using LegalHoldId = core::RecordId<struct LegalHoldTag>;
using DispositionId = core::RecordId<struct DispositionTag>;

} // namespace hallmarker::inventory
