#include "inventory/record/TimeText.h"

#include <QCoreApplication>
#include <QDateTime>

namespace hallmarker::inventory {

namespace {

struct TimeTexts {
    Q_DECLARE_TR_FUNCTIONS(TimeTexts)
};

// More seconds than any date of ours: it is milliseconds.
constexpr qint64 firstThatAreMilliseconds = 100'000'000'000;

} // namespace

core::Result<qint64> instantOfForeignText(const QString &text)
{
    bool isNumber = false;
    const qint64 count = text.toLongLong(&isNumber);
    if (isNumber && count >= 0)
        return count >= firstThatAreMilliseconds ? count : count * 1000;
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return core::Error(core::ErrorKind::Invalid, TimeTexts::tr("\"%1\" is not a time such as 2026-03-01T09:30:00Z.").arg(text));
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toMSecsSinceEpoch();
}

} // namespace hallmarker::inventory
