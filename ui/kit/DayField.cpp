#include "ui/kit/DayField.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace hallmarker::ui {

namespace {

QDate utcDayOf(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc()).date();
}

} // namespace

DayField::DayField(QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(tr("Year-month-day, as in 2026-03-01"));
    setMaximumWidth(280);
}

std::optional<qint64> DayField::ms() const
{
    const QString word = text().trimmed();
    if (word.isEmpty())
        return 0;
    QDate day = QDate::fromString(word, Qt::ISODate);
    if (!day.isValid() || word.size() != 10)
        day = QLocale().toDate(word, QLocale::ShortFormat);
    if (day.isValid() && day.year() < 1970)
        day = day.addYears(100); // two digits of a short format mean this century
    if (!day.isValid())
        return std::nullopt;
    return QDateTime(day, QTime(0, 0), QTimeZone::utc()).toMSecsSinceEpoch();
}

void DayField::setMs(qint64 ms)
{
    setText(ms == 0 ? QString() : utcDayOf(ms).toString(Qt::ISODate));
}

QString DayField::problemText()
{
    return tr("This is not a day. Write it as in 2026-03-01.");
}

QString localDay(qint64 ms)
{
    return ms == 0 ? QString() : QLocale().toString(utcDayOf(ms), QLocale::ShortFormat);
}

QString localMoment(qint64 ms)
{
    return ms == 0 ? QString() : QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms), QLocale::ShortFormat);
}

QString daysFrom(qint64 nowMs, qint64 thenMs)
{
    const qint64 days = utcDayOf(nowMs).daysTo(utcDayOf(thenMs));
    if (days == 0)
        return DayField::tr("today");
    return days > 0 ? DayField::tr("in %n day(s)", nullptr, static_cast<int>(days)) : DayField::tr("%n day(s) ago", nullptr, static_cast<int>(-days));
}

} // namespace hallmarker::ui
