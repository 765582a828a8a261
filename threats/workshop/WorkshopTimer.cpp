#include "threats/workshop/WorkshopTimer.h"

#include <algorithm>

namespace hallmarker::threats {

WorkshopTimer::WorkshopTimer(const Workshop &workshop, qint64 nowMs)
{
    for (const AgendaItem &item : workshop.agenda) {
        TimedItem timed{item};
        timed.isNow = item.id == workshop.item && !workshop.isClosed();
        for (const AgendaRun &run : workshop.runs) {
            if (run.item != item.id)
                continue;
            timed.isBegun = true;
            // A clock that was set back makes no negative time.
            timed.spentMs += qMax<qint64>(0, (run.toMs > 0 ? run.toMs : nowMs) - run.fromMs);
        }
        m_items.append(timed);
    }
}

const TimedItem *WorkshopTimer::now() const
{
    const auto found = std::find_if(m_items.begin(), m_items.end(), [](const TimedItem &item) { return item.isNow; });
    return found == m_items.end() ? nullptr : &*found;
}

qint64 WorkshopTimer::plannedMs() const
{
    qint64 sum = 0;
    for (const TimedItem &item : m_items)
        sum += item.plannedMs();
    return sum;
}

qint64 WorkshopTimer::spentMs() const
{
    qint64 sum = 0;
    for (const TimedItem &item : m_items)
        sum += item.spentMs;
    return sum;
}

QList<TimedItem> WorkshopTimer::overruns() const
{
    QList<TimedItem> over;
    for (const TimedItem &item : m_items)
        if (item.overrunMs() > 0)
            over.append(item);
    return over;
}

QString WorkshopTimer::text(qint64 ms)
{
    const qint64 seconds = qAbs(ms) / 1000;
    const QString sign = ms < 0 && seconds > 0 ? QStringLiteral("-") : QString();
    const QString tail = QStringLiteral("%1:%2").arg(seconds / 60 % 60, seconds >= 3600 ? 2 : 1, 10, QLatin1Char('0')).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    return seconds >= 3600 ? QStringLiteral("%1%2:%3").arg(sign).arg(seconds / 3600).arg(tail) : sign + tail;
}

} // namespace hallmarker::threats
