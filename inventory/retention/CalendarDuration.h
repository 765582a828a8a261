#pragma once

#include "core/result/Result.h"

#include <QDateTime>
#include <QString>

namespace hallmarker::inventory {

/// An ISO 8601 duration (PnYnMnDTnHnMnS, PnW) as calendar arithmetic needs it: months, days and seconds are kept apart,
/// for a month has no fixed length and a day none across a clock change. P24M equals P2Y, PT24H does not equal P1D.
class CalendarDuration {
public:
    CalendarDuration() = default;
    /// Whole, positive parts only: "P0.5D" has no meaning on a calendar and is refused with the reason.
    static core::Result<CalendarDuration> parse(const QString &text);

    bool isZero() const { return m_months == 0 && m_days == 0 && m_seconds == 0; }
    /// The shortest text: years and months, days (never weeks), hours and below.
    QString text() const;
    /// Months first, the day clamped to the month's end (31 January + P1M = 28 or 29 February), then days at the same
    /// local time, then seconds of elapsed time. In the zone of `start`.
    QDateTime addTo(const QDateTime &start) const;
    /// The inverse order of signs: what lies this long before `end`.
    QDateTime before(const QDateTime &end) const;

    friend bool operator==(const CalendarDuration &, const CalendarDuration &) = default;

private:
    qint64 m_months = 0;
    qint64 m_days = 0;
    qint64 m_seconds = 0;
};

} // namespace hallmarker::inventory
