#pragma once

#include <QByteArray>

#include <optional>

namespace hallmarker::inventory {

/// When to try a request again. Pure: the same question has the same answer.
struct RetryPolicy {
    int attempts = 5;             ///< in all
    qint64 firstWaitMs = 500;     ///< doubled each time
    qint64 longestWaitMs = 60'000; ///< a server that asks for more is not waited for

    /// How long to wait before the next attempt; nothing: give up. `status` 0 means that no answer came. Statuses that will
    /// not change by waiting (401, 403, 404, 422 ...) are not tried again.
    std::optional<qint64> waitMs(int status, int attemptsMade, const QByteArray &retryAfter, qint64 nowMs) const;
    /// Seconds, or a date (RFC 9110, 10.2.3), as milliseconds from now; nothing when it is neither.
    static std::optional<qint64> retryAfterMs(const QByteArray &value, qint64 nowMs);
};

} // namespace hallmarker::inventory
