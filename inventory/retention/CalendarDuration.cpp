#include "inventory/retention/CalendarDuration.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace hallmarker::inventory {

namespace {

struct CalendarDurationTexts {
    Q_DECLARE_TR_FUNCTIONS(CalendarDurationTexts)
};

// More than any schedule needs, and small enough that no sum overflows or leaves the calendar.
constexpr qint64 mostYears = 1000;
constexpr qint64 secondsOfHour = 3600;

core::Error unreadable(const QString &text)
{
    return core::Error(core::ErrorKind::Invalid, CalendarDurationTexts::tr("\"%1\" is not a duration. Write it in the form of ISO 8601 with whole numbers: P2Y, P18M, P30D, P4W, P1Y6M, PT12H.").arg(text));
}

} // namespace

core::Result<CalendarDuration> CalendarDuration::parse(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\AP(?:(\\d{1,9})Y)?(?:(\\d{1,9})M)?(?:(\\d{1,9})W)?(?:(\\d{1,9})D)?(?:T(?=\\d)(?:(\\d{1,9})H)?(?:(\\d{1,9})M)?(?:(\\d{1,9})S)?)?\\z"));
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch() || match.capturedLength() < 3)
        return unreadable(text);
    const auto part = [&match](int group) { return match.captured(group).toLongLong(); };
    CalendarDuration duration;
    duration.m_months = part(1) * 12 + part(2);
    duration.m_days = part(3) * 7 + part(4);
    duration.m_seconds = part(5) * secondsOfHour + part(6) * 60 + part(7);
    if (duration.m_months > mostYears * 12 || duration.m_days > mostYears * 366 || duration.m_seconds > mostYears * 366 * 24 * secondsOfHour)
        return core::Error(core::ErrorKind::Invalid, CalendarDurationTexts::tr("\"%1\" is longer than %2 years.").arg(text).arg(mostYears));
    return duration;
}

QString CalendarDuration::text() const
{
    if (isZero())
        return QStringLiteral("P0D");
    QString result = QStringLiteral("P");
    const auto add = [&result](qint64 value, QChar unit) {
        if (value != 0)
            result += QString::number(value) + unit;
    };
    add(m_months / 12, QLatin1Char('Y'));
    add(m_months % 12, QLatin1Char('M'));
    add(m_days, QLatin1Char('D'));
    if (m_seconds != 0) {
        result += QLatin1Char('T');
        add(m_seconds / secondsOfHour, QLatin1Char('H'));
        add(m_seconds % secondsOfHour / 60, QLatin1Char('M'));
        add(m_seconds % 60, QLatin1Char('S'));
    }
    return result;
}

QDateTime CalendarDuration::addTo(const QDateTime &start) const
{
    return start.addMonths(int(m_months)).addDays(m_days).addSecs(m_seconds);
}

QDateTime CalendarDuration::before(const QDateTime &end) const
{
    return end.addSecs(-m_seconds).addDays(-m_days).addMonths(-int(m_months));
}

} // namespace hallmarker::inventory
