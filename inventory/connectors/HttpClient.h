#pragma once

#include "core/jobs/Progress.h"
#include "core/keys/SecretBytes.h"
#include "inventory/connectors/Connection.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

namespace hallmarker::inventory {

struct HttpRequest {
    QByteArray method = "GET";
    QUrl url;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;
};

struct HttpAnswer {
    int status = 0;
    QByteArray body;
    QByteArray retryAfter; ///< header of that name
    bool isSuccess() const { return status >= 200 && status < 300; }
};

struct HttpLimits {
    int silenceMs = 30'000;      ///< without a byte
    int totalMs = 300'000;       ///< of one request
    qint64 maxBytes = 64LL << 20; ///< of one answer
};

/// One request at a time, finished when send() returns. TLS certificates are checked, redirects followed only within the
/// same origin, answers cut at a size. Runs an event loop of its own: for the command line and for job threads, never for
/// the thread of a window.
class HttpClient {
public:
    explicit HttpClient(const HttpLimits &limits = {}) : m_limits(limits) {}

    /// An Error when no whole answer came: Unavailable (could be tried again), LimitExceeded, Cancelled, Denied (TLS).
    core::Result<HttpAnswer> send(const HttpRequest &request, SignIn signIn, const core::SecretBytes &token, core::Progress &progress) const;

private:
    HttpLimits m_limits;
};

} // namespace hallmarker::inventory
