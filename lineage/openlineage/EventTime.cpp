#include "lineage/openlineage/EventTime.h"

namespace hallmarker::lineage::openlineage {

namespace {

/// Reads digits from the front of a text.
class TimeCursor {
public:
    explicit TimeCursor(std::string_view text) : m_text(text) {}

    bool isAtEnd() const { return m_text.empty(); }
    char peek() const { return m_text.empty() ? '\0' : m_text.front(); }
    bool take(char c)
    {
        if (peek() != c || m_text.empty())
            return false;
        m_text.remove_prefix(1);
        return true;
    }
    /// Exactly `count` digits, or -1.
    int digits(std::size_t count)
    {
        if (m_text.size() < count)
            return -1;
        int value = 0;
        for (std::size_t i = 0; i < count; ++i) {
            if (m_text[i] < '0' || m_text[i] > '9')
                return -1;
            value = value * 10 + (m_text[i] - '0');
        }
        m_text.remove_prefix(count);
        return value;
    }
    bool isAtDigit() const { return !m_text.empty() && m_text.front() >= '0' && m_text.front() <= '9'; }
    std::string_view rest() const { return m_text; }

private:
    std::string_view m_text;
};

/// Days since 1970 of a date of the proleptic Gregorian calendar (H. Hinnant, chrono-compatible date algorithms).
qint64 daysFromCivil(int year, int month, int day)
{
    const qint64 y = month <= 2 ? year - 1 : year;
    const qint64 era = (y >= 0 ? y : y - 399) / 400;
    const auto yearOfEra = y - era * 400;
    const qint64 dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const qint64 dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146097 + dayOfEra - 719468;
}

int daysInMonth(int year, int month)
{
    static constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return month == 2 && isLeap ? 29 : days[month - 1];
}

/// Minutes east of UTC; nothing when it is no offset.
std::optional<int> parseOffset(TimeCursor &cursor)
{
    const bool isWest = cursor.peek() == '-';
    if (!cursor.take('+') && !cursor.take('-'))
        return std::nullopt;
    const int hours = cursor.digits(2);
    int minutes = 0;
    if (cursor.take(':') || cursor.isAtDigit())
        minutes = cursor.digits(2);
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59)
        return std::nullopt;
    return isWest ? -(hours * 60 + minutes) : hours * 60 + minutes;
}

} // namespace

std::optional<EventTime> parseEventTime(std::string_view text)
{
    TimeCursor cursor(text);
    const int year = cursor.digits(4);
    if (year < 0 || !cursor.take('-'))
        return std::nullopt;
    const int month = cursor.digits(2);
    if (month < 1 || month > 12 || !cursor.take('-'))
        return std::nullopt;
    const int day = cursor.digits(2);
    if (day < 1 || day > daysInMonth(year, month))
        return std::nullopt;
    if (!cursor.take('T') && !cursor.take('t') && !cursor.take(' '))
        return std::nullopt;
    const int hour = cursor.digits(2);
    if (hour < 0 || hour > 23 || !cursor.take(':'))
        return std::nullopt;
    const int minute = cursor.digits(2);
    if (minute < 0 || minute > 59)
        return std::nullopt;
    int second = 0;
    qint64 nanoseconds = 0;
    if (cursor.take(':')) {
        second = cursor.digits(2);
        if (second < 0 || second > 60) // 60: a leap second, which counts as the next one
            return std::nullopt;
        if (cursor.take('.') || cursor.take(',')) {
            if (!cursor.isAtDigit())
                return std::nullopt;
            qint64 unit = 100'000'000;
            for (; cursor.isAtDigit(); unit /= 10)
                nanoseconds += cursor.digits(1) * unit;
        }
    }
    EventTime time;
    int offset = 0;
    if (cursor.isAtEnd()) {
        time.hasZone = false;
    } else if (!cursor.take('Z') && !cursor.take('z')) {
        const auto parsed = parseOffset(cursor);
        if (!parsed)
            return std::nullopt;
        offset = *parsed;
    }
    const std::string_view zoneName = cursor.rest(); // "[Europe/Berlin]", as Java's ZonedDateTime appends it
    if (!zoneName.empty() && (zoneName.front() != '[' || zoneName.back() != ']'))
        return std::nullopt;
    const qint64 seconds = daysFromCivil(year, month, day) * 86400 + hour * 3600 + minute * 60 + second - offset * 60;
    time.ms = seconds * 1000 + nanoseconds / 1'000'000;
    time.nanoseconds = static_cast<int>(nanoseconds % 1'000'000);
    return time;
}

} // namespace hallmarker::lineage::openlineage
