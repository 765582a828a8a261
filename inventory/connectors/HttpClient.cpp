#include "inventory/connectors/HttpClient.h"

#include "inventory/connectors/ConnectorTexts.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>

namespace hallmarker::inventory {

using core::Error;
using core::ErrorKind;

namespace {

QNetworkRequest networkRequest(const HttpRequest &request, SignIn signIn, const core::SecretBytes &token, const HttpLimits &limits)
{
    QNetworkRequest made(request.url);
    made.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::SameOriginRedirectPolicy);
    made.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    made.setMaximumRedirectsAllowed(3);
    made.setTransferTimeout(limits.silenceMs);
    made.setRawHeader("User-Agent", "Hallmarker/" HALLMARKER_VERSION);
    made.setRawHeader("Accept", "application/json");
    if (!request.body.isEmpty())
        made.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    for (const auto &[name, value] : request.headers)
        made.setRawHeader(name, value);
    if (signIn == SignIn::Bearer)
        made.setRawHeader("Authorization", QByteArray("Bearer ") + token.view().toByteArray());
    else if (signIn == SignIn::Basic)
        made.setRawHeader("Authorization", QByteArray("Basic ") + token.view().toByteArray().toBase64());
    return made;
}

/// Never the library's own text, which may name the address with everything in it.
Error transportError(QNetworkReply::NetworkError code, const QUrl &url, bool isTooLarge, bool isTooSlow, const HttpLimits &limits)
{
    const QString host = url.host();
    const QString detail = QStringLiteral("QNetworkReply error %1").arg(int(code));
    if (isTooLarge)
        return Error(ErrorKind::LimitExceeded, ConnectorTexts::tr("%1 answered with more than %2 bytes. The answer is dropped.").arg(host).arg(limits.maxBytes), detail);
    switch (code) {
    case QNetworkReply::SslHandshakeFailedError:
        return Error(ErrorKind::Denied, ConnectorTexts::tr("The certificate of %1 could not be verified. Nothing was sent.").arg(host), detail);
    case QNetworkReply::InsecureRedirectError:
    case QNetworkReply::TooManyRedirectsError:
        return Error(ErrorKind::Denied, ConnectorTexts::tr("%1 redirects to another place. The token is not sent there; correct the address of the connection.").arg(host), detail);
    case QNetworkReply::HostNotFoundError:
        return Error(ErrorKind::Unavailable, ConnectorTexts::tr("The host %1 was not found.").arg(host), detail);
    case QNetworkReply::ConnectionRefusedError:
        return Error(ErrorKind::Unavailable, ConnectorTexts::tr("%1 refuses the connection. Is the server running?").arg(host), detail);
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::TimeoutError:
        return Error(ErrorKind::Unavailable, isTooSlow ? ConnectorTexts::tr("%1 took too long to answer.").arg(host) : ConnectorTexts::tr("%1 fell silent.").arg(host), detail);
    default:
        return Error(ErrorKind::Unavailable, ConnectorTexts::tr("The connection to %1 broke off before the answer was complete.").arg(host), detail);
    }
}

} // namespace

core::Result<HttpAnswer> HttpClient::send(const HttpRequest &request, SignIn signIn, const core::SecretBytes &token, core::Progress &progress) const
{
    if (progress.isCancelled())
        return Error(ErrorKind::Cancelled, ConnectorTexts::tr("The transfer was stopped."));
    QNetworkAccessManager manager;
    manager.setStrictTransportSecurityEnabled(true);
    const std::unique_ptr<QNetworkReply> reply(manager.sendCustomRequest(networkRequest(request, signIn, token, m_limits), request.method, request.body));
    HttpAnswer answer;
    bool isTooLarge = false;
    bool isTooSlow = false;
    bool isStopped = false;
    QEventLoop loop;
    QTimer deadline;
    deadline.setSingleShot(true);
    QTimer asking;
    QObject::connect(&deadline, &QTimer::timeout, reply.get(), [&] {
        isTooSlow = true;
        reply->abort();
    });
    QObject::connect(&asking, &QTimer::timeout, reply.get(), [&] {
        isStopped = progress.isCancelled();
        if (isStopped)
            reply->abort();
    });
    const auto take = [&] {
        answer.body += reply->read(qMax<qint64>(0, m_limits.maxBytes + 1 - answer.body.size()));
        if (answer.body.size() > m_limits.maxBytes && !isTooLarge) {
            isTooLarge = true;
            reply->abort();
        }
    };
    QObject::connect(reply.get(), &QNetworkReply::readyRead, reply.get(), take);
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    deadline.start(m_limits.totalMs);
    asking.start(100);
    if (!reply->isFinished())
        loop.exec(QEventLoop::ExcludeUserInputEvents);
    if (isStopped)
        return Error(ErrorKind::Cancelled, ConnectorTexts::tr("The transfer was stopped."));
    if (!isTooLarge && reply->isOpen())
        take();
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.retryAfter = reply->rawHeader("Retry-After");
    // Errors below 200 are those of the connection, above 200 those that only repeat the status.
    const bool isTransport = reply->error() != QNetworkReply::NoError && int(reply->error()) < 200;
    if (isTooLarge || isTransport || answer.status == 0)
        return transportError(reply->error(), request.url, isTooLarge, isTooSlow, m_limits);
    if (answer.status >= 300 && answer.status < 400)
        return transportError(QNetworkReply::InsecureRedirectError, request.url, false, false, m_limits);
    return answer;
}

} // namespace hallmarker::inventory
