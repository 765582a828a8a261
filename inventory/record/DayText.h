#pragma once

#include "core/clock/Clock.h"

namespace hallmarker::inventory {

/// "2026-03-01": the day of an instant in UTC, as messages name it.
inline QString dayText(qint64 ms)
{
    return core::instantText(ms).left(10);
}

} // namespace hallmarker::inventory
