#include "lineage/exchange/Instants.h"

#include "core/clock/Clock.h"
#include "lineage/facts/LineageFacts.h"

#include <QDateTime>

namespace hallmarker::lineage {

qint64 instantMs(const QString &text)
{
    if (text.isEmpty())
        return noTime;
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return noTime;
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toMSecsSinceEpoch();
}

qint64 instantMs(const QJsonValue &milliseconds)
{
    const double value = milliseconds.toDouble(0);
    return value > 0 && value < 4e15 ? static_cast<qint64>(value) : noTime;
}

QString instantOrEmpty(qint64 ms)
{
    return ms == noTime ? QString() : core::instantText(ms);
}

} // namespace hallmarker::lineage
