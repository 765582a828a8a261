#include "app/cli/DateArgument.h"

#include "app/cli/CliTexts.h"
#include "core/clock/Clock.h"

#include <QDateTime>

namespace hallmarker::cli {

core::Result<qint64> dateArgument(const QString &word)
{
    const QDate day = QDate::fromString(word, Qt::ISODate);
    if (day.isValid() && word.size() == 10)
        return QDateTime(day, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    const QDateTime time = QDateTime::fromString(word, Qt::ISODateWithMs);
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime)
        return core::Error(core::ErrorKind::Usage, CliTexts::tr("\"%1\" is not a day such as 2026-03-01 or a time such as 2026-03-01T09:30:00Z.").arg(word));
    return time.toMSecsSinceEpoch();
}

QString dayOrNothing(qint64 ms)
{
    return ms == 0 ? QString() : core::instantText(ms).left(10);
}

} // namespace hallmarker::cli
