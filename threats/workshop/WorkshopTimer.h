#pragma once

#include "threats/workshop/Workshop.h"

namespace hallmarker::threats {

/// How an item of the agenda stands against its timebox.
struct TimedItem {
    AgendaItem item;
    qint64 spentMs = 0;
    bool isNow = false;
    bool isBegun = false;

    qint64 plannedMs() const { return qint64(item.minutes) * 60'000; }
    qint64 leftMs() const { return plannedMs() - spentMs; } ///< negative: overrun
    qint64 overrunMs() const { return qMax<qint64>(0, -leftMs()); }
};

/// Reads the clock of a workshop. Time that passes while it is paused belongs to no item.
class WorkshopTimer {
public:
    WorkshopTimer(const Workshop &workshop, qint64 nowMs);

    const QList<TimedItem> &items() const { return m_items; }
    /// Null when nothing has begun.
    const TimedItem *now() const;
    qint64 plannedMs() const;
    qint64 spentMs() const;
    /// Items that took longer than planned, in the order of the agenda.
    QList<TimedItem> overruns() const;

    /// "12:05", "-3:20", "1:02:00".
    static QString text(qint64 ms);

private:
    QList<TimedItem> m_items;
};

} // namespace hallmarker::threats
