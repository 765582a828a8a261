#pragma once

#include "core/ids/RecordIds.h"

namespace hallmarker::inventory {

using ConsentRecordId = core::RecordId<struct ConsentRecordTag>;
using FieldCatalogueId = core::RecordId<struct FieldCatalogueTag>;
using AccessRequestId = core::RecordId<struct AccessRequestTag>;
using AccessExceptionId = core::RecordId<struct AccessExceptionTag>;
using AlertId = core::RecordId<struct AlertTag>;

} // namespace hallmarker::inventory
