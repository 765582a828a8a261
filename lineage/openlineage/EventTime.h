#pragma once

#include <QtGlobal>

#include <optional>
#include <string_view>

namespace hallmarker::lineage::openlineage {

/// A point in time as producers write it.
struct EventTime {
    qint64 ms = 0;        ///< since 1970, UTC
    int nanoseconds = 0;  ///< below the millisecond, 0..999999
    bool hasZone = true;  ///< false: none was given, UTC assumed

    friend auto operator<=>(const EventTime &left, const EventTime &right)
    {
        return left.ms != right.ms ? left.ms <=> right.ms : left.nanoseconds <=> right.nanoseconds;
    }
};

/// RFC 3339 and what ISO 8601 allows around it: no seconds (as Java prints a full minute), up to any number of decimals,
/// "+1000" and "+10", a zone name in brackets behind the offset, no zone at all. Nothing for anything else.
std::optional<EventTime> parseEventTime(std::string_view text);

} // namespace hallmarker::lineage::openlineage
