#include "app/wiring/AlertWebhook.h"

#include "core/clock/Clock.h"
#include "core/json/CanonicalJson.h"

#include <QEventLoop>
#include <QHostAddress>
#include <QJsonObject>
#include <QNetworkReply>
#include <QTimer>

namespace hallmarker::wiring {

namespace {

constexpr int attempts = 3;
constexpr int patienceMs = 5000;
constexpr int longestWaitMs = 10'000;

bool isThisMachine(const QString &host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

} // namespace

core::Result<std::unique_ptr<AlertWebhook>> AlertWebhook::to(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    const bool isSafe = url.scheme() == QLatin1String("https") || (url.scheme() == QLatin1String("http") && isThisMachine(url.host()));
    if (!url.isValid() || url.host().isEmpty() || !isSafe)
        return core::Error(core::ErrorKind::Usage, tr("\"%1\" is no address for alerts: take https, or http to this machine.").arg(address));
    return std::unique_ptr<AlertWebhook>(new AlertWebhook(url));
}

void AlertWebhook::raise(const inventory::Alert &alert)
{
    const QJsonObject body{{QStringLiteral("alert"), alert.head.id.text()},
                           {QStringLiteral("cause"), inventory::alertCauseNames().at(int(alert.cause))},
                           {QStringLiteral("text"), alert.text()},
                           {QStringLiteral("record"), alert.recordId},
                           {QStringLiteral("reasons"), QJsonArray::fromStringList(alert.reasons)},
                           {QStringLiteral("at"), core::instantText(alert.atMs)}};
    ++m_pending;
    post(core::CanonicalJson::of(body), 1);
}

void AlertWebhook::post(const QByteArray &body, int attempt)
{
    QNetworkRequest request(m_address);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setTransferTimeout(patienceMs);
    QNetworkReply *reply = m_network.post(request, body);
    connect(reply, &QNetworkReply::finished, this, [this, reply, body, attempt] {
        reply->deleteLater();
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (status >= 200 && status < 300) {
            --m_pending;
            Q_EMIT delivered();
            return;
        }
        const bool mayHelp = status == 0 || status == 429 || status >= 500;
        if (mayHelp && attempt < attempts) {
            QTimer::singleShot(250 << attempt, this, [this, body, attempt] { post(body, attempt + 1); });
            return;
        }
        --m_pending;
        Q_EMIT failed(tr("An alert could not be delivered to %1: %2. It stays open in the workspace.").arg(m_address.host(), status == 0 ? reply->errorString() : QString::number(status)));
    });
}

void AlertWebhook::finish()
{
    QEventLoop loop;
    QTimer::singleShot(longestWaitMs, &loop, &QEventLoop::quit);
    connect(this, &AlertWebhook::delivered, &loop, [&] { if (m_pending == 0) loop.quit(); });
    connect(this, &AlertWebhook::failed, &loop, [&] { if (m_pending == 0) loop.quit(); });
    if (m_pending > 0)
        loop.exec();
}

} // namespace hallmarker::wiring
