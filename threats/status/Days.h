#pragma once

#include "core/clock/Clock.h"

namespace hallmarker::threats {

/// What the ages and ends of evidence, results and decisions are counted in.
constexpr qint64 dayMs = 86'400'000;

/// "2026-03-01": the day in UTC on which an instant lies.
inline QString dayText(qint64 ms)
{
    return core::instantText(ms).left(10);
}

} // namespace hallmarker::threats
