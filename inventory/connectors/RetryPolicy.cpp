#include "inventory/connectors/RetryPolicy.h"

#include <QDateTime>

namespace hallmarker::inventory {

std::optional<qint64> RetryPolicy::waitMs(int status, int attemptsMade, const QByteArray &retryAfter, qint64 nowMs) const
{
    const bool mayPass = status == 0 || status == 408 || status == 429 || status == 500 || status == 502 || status == 503 || status == 504;
    if (!mayPass || attemptsMade >= attempts)
        return std::nullopt;
    qint64 wait = firstWaitMs;
    for (int i = 1; i < attemptsMade && wait < longestWaitMs; ++i)
        wait *= 2;
    wait = qMin(wait, longestWaitMs);
    if (const auto asked = retryAfterMs(retryAfter, nowMs)) {
        if (*asked > longestWaitMs)
            return std::nullopt;
        wait = qMax(wait, *asked);
    }
    return wait;
}

std::optional<qint64> RetryPolicy::retryAfterMs(const QByteArray &value, qint64 nowMs)
{
    bool isNumber = false;
    const qint64 seconds = value.trimmed().toLongLong(&isNumber);
    if (isNumber)
        return seconds < 0 ? std::nullopt : std::optional<qint64>(qMin<qint64>(seconds, 1'000'000) * 1000);
    // HTTP writes GMT where RFC 2822, which Qt reads, has an offset.
    QByteArray text = value.trimmed();
    if (text.endsWith("GMT"))
        text.replace(text.size() - 3, 3, "+0000");
    const QDateTime date = QDateTime::fromString(QString::fromLatin1(text), Qt::RFC2822Date);
    if (!date.isValid())
        return std::nullopt;
    return qMax<qint64>(0, date.toMSecsSinceEpoch() - nowMs);
}

} // namespace hallmarker::inventory
