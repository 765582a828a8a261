#include "core/clock/Clock.h"

#include <QDateTime>

#include <chrono>

namespace hallmarker::core {

qint64 SystemClock::nowMs() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

QString instantText(qint64 ms)
{
    // By hand, because each entry of the log carries one and the general formatter takes longer than hashing the entry.
    using namespace std::chrono;
    const sys_time<milliseconds> instant{milliseconds(ms)};
    const auto day = floor<days>(instant);
    const year_month_day date(day);
    if (date.year() < year(0) || date.year() > year(9999))
        return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
    const hh_mm_ss time(instant - day);
    char text[] = "0000-00-00T00:00:00.000Z";
    const auto put = [&text](int at, int width, unsigned value) {
        for (int i = at + width - 1; i >= at; --i, value /= 10)
            text[i] = static_cast<char>('0' + value % 10);
    };
    put(0, 4, static_cast<unsigned>(static_cast<int>(date.year())));
    put(5, 2, static_cast<unsigned>(date.month()));
    put(8, 2, static_cast<unsigned>(date.day()));
    put(11, 2, static_cast<unsigned>(time.hours().count()));
    put(14, 2, static_cast<unsigned>(time.minutes().count()));
    put(17, 2, static_cast<unsigned>(time.seconds().count()));
    put(20, 3, static_cast<unsigned>(time.subseconds().count()));
    return QString::fromLatin1(text, 24);
}

qint64 instantFromText(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return time.isValid() ? time.toMSecsSinceEpoch() : -1;
}

} // namespace hallmarker::core
