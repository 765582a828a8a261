#include "inventory/connectors/Connector.h"

#include "inventory/connectors/ConnectorTexts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QThread>

namespace hallmarker::inventory {

using core::Error;
using core::ErrorKind;

namespace {

constexpr qint64 mostPulledBytes = 512LL << 20; ///< of all pages together

} // namespace

QJsonObject PushReport::toJson() const
{
    QJsonArray failed;
    for (const Failure &failure : failures)
        failed.append(QJsonObject{{QStringLiteral("entity"), failure.entity}, {QStringLiteral("status"), failure.status}, {QStringLiteral("message"), failure.message}});
    return {{QStringLiteral("written"), written}, {QStringLiteral("unchanged"), unchanged}, {QStringLiteral("already_there"), alreadyThere}, {QStringLiteral("retries"), retries}, {QStringLiteral("failed"), failed}};
}

Connector::Connector(core::Workspace &workspace, Connection connection, const TokenSource &tokens)
    : m_workspace(workspace), m_connection(std::move(connection)), m_tokens(tokens), m_platform(RemotePlatform::of(m_connection.platform))
{
}

core::Result<void> Connector::signIn()
{
    if (m_isSignedIn)
        return {};
    HALLMARKER_TRY(m_connection.checkUrl());
    HALLMARKER_ASSIGN(m_token, m_tokens.token(m_connection));
    const QByteArrayView token = m_token.view();
    if (std::any_of(token.begin(), token.end(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; }))
        return Error(ErrorKind::Usage, ConnectorTexts::tr("The token of the connection \"%1\" holds a line break. Store it again without one.").arg(m_connection.head.name));
    m_isSignedIn = true;
    return {};
}

core::Result<void> Connector::test(core::Progress &progress)
{
    HALLMARKER_TRY(signIn());
    const auto answer = getter(progress)(m_platform->probePath());
    if (!answer)
        return answer.error();
    return {};
}

core::Result<PushReport> Connector::push(const QByteArray &document, core::Progress &progress)
{
    HALLMARKER_TRY(signIn());
    HALLMARKER_ASSIGN(const QList<RemoteCall> calls, m_platform->calls(document));
    HALLMARKER_ASSIGN(PushState state, PushState::load(m_workspace, m_connection));
    PushReport report;
    m_retries = 0;
    QList<RemoteCall> waiting;
    core::Result<void> outcome;
    const auto flush = [&] {
        if (outcome && !waiting.isEmpty())
            outcome = send(waiting, state, report, progress);
        waiting.clear();
    };
    qint64 done = 0;
    for (const RemoteCall &call : calls) {
        progress.report(call.entity, done++, calls.size());
        if (state.holds(call.entity, call.digest)) {
            ++report.unchanged;
            continue;
        }
        if (!call.mayBeBatched || waiting.size() >= m_platform->largestBatch())
            flush();
        waiting.append(call);
        if (!call.mayBeBatched)
            flush();
        if (!outcome)
            break;
    }
    flush();
    report.retries = m_retries;
    // What was written is remembered even when the rest failed.
    HALLMARKER_TRY(state.save(m_workspace, m_connection));
    if (!outcome)
        return outcome.error();
    return report;
}

core::Result<void> Connector::send(const QList<RemoteCall> &calls, PushState &state, PushReport &report, core::Progress &progress)
{
    RemoteCall call = calls.size() == 1 ? calls.first() : m_platform->batch(calls);
    const auto body = m_platform->finalBody(call, getter(progress));
    if (!body) {
        if (body.error().kind != ErrorKind::NotFound && body.error().kind != ErrorKind::Invalid && body.error().kind != ErrorKind::Unreadable)
            return body.error();
        report.failures.append({call.entity, 0, body.error().message});
        return {};
    }
    call.body = *body;
    HALLMARKER_ASSIGN(const HttpAnswer answer, exchange(requestOf(call), progress));
    if (answer.status == 401 || answer.status == 403)
        return refusal(answer);
    if (answer.isSuccess() || answer.status == 409) {
        for (const RemoteCall &one : calls)
            state.note(one.entity, one.digest);
        (answer.isSuccess() ? report.written : report.alreadyThere) += calls.size();
        return {};
    }
    if (calls.size() > 1 && answer.status >= 400 && answer.status < 500) {
        for (const RemoteCall &one : calls) {
            if (auto sent = send({one}, state, report, progress); !sent)
                return sent;
        }
        return {};
    }
    for (const RemoteCall &one : calls)
        report.failures.append({one.entity, answer.status, said(answer)});
    return {};
}

core::Result<QList<PulledDocument>> Connector::pull(core::Progress &progress)
{
    HALLMARKER_TRY(signIn());
    m_pulledBytes = 0;
    return m_platform->pull(getter(progress));
}

core::Result<HttpAnswer> Connector::exchange(const HttpRequest &request, core::Progress &progress)
{
    for (int attempt = 1;; ++attempt) {
        auto answer = m_client.send(request, m_connection.signIn, m_token, progress);
        if (!answer && answer.error().kind != ErrorKind::Unavailable)
            return answer;
        if (answer && (answer->isSuccess() || answer->status == 409))
            return answer;
        const auto wait = m_retry.waitMs(answer ? answer->status : 0, attempt, answer ? answer->retryAfter : QByteArray(), m_workspace.clock().nowMs());
        if (!wait) {
            if (answer && (answer->status == 429 || answer->status >= 500))
                return Error(ErrorKind::Unavailable, ConnectorTexts::tr("%1 keeps answering with status %2. Try again later.").arg(m_connection.head.name).arg(answer->status));
            return answer;
        }
        ++m_retries;
        progress.report(ConnectorTexts::tr("Waiting for %1").arg(m_connection.head.name), attempt, m_retry.attempts);
        if (m_waiter) {
            if (!m_waiter(*wait))
                return Error(ErrorKind::Cancelled, ConnectorTexts::tr("The transfer was stopped."));
            continue;
        }
        for (qint64 waited = 0; waited < *wait; waited += 100) {
            if (progress.isCancelled())
                return Error(ErrorKind::Cancelled, ConnectorTexts::tr("The transfer was stopped."));
            QThread::msleep(static_cast<unsigned long>(qMin<qint64>(100, *wait - waited)));
        }
    }
}

HttpRequest Connector::requestOf(const RemoteCall &call) const
{
    return {call.method, urlOf(call.path), call.body, call.headers};
}

RemoteGet Connector::getter(core::Progress &progress)
{
    return [this, &progress](const QString &path) -> core::Result<QByteArray> {
        HttpRequest request;
        request.url = urlOf(path);
        HALLMARKER_ASSIGN(const HttpAnswer answer, exchange(request, progress));
        if (!answer.isSuccess())
            return refusal(answer).at({.file = path});
        m_pulledBytes += answer.body.size();
        if (m_pulledBytes > mostPulledBytes)
            return Error(ErrorKind::LimitExceeded, ConnectorTexts::tr("The server has more than %1 bytes to tell. The pull is stopped.").arg(mostPulledBytes), {}, {.file = path});
        return answer.body;
    };
}

QUrl Connector::urlOf(const QString &path) const
{
    QString base = m_connection.url;
    while (base.endsWith(QLatin1Char('/')))
        base.chop(1);
    return QUrl(base + path, QUrl::StrictMode);
}

core::Error Connector::refusal(const HttpAnswer &answer) const
{
    switch (answer.status) {
    case 401:
        return Error(ErrorKind::Denied, ConnectorTexts::tr("%1 does not accept the token (status 401). Store a valid one for this connection.").arg(m_connection.head.name));
    case 403:
        return Error(ErrorKind::Denied, ConnectorTexts::tr("The token is not allowed to do this on %1 (status 403).").arg(m_connection.head.name));
    case 404:
        return Error(ErrorKind::NotFound, ConnectorTexts::tr("%1 does not know what was asked for (status 404).").arg(m_connection.head.name));
    default:
        return Error(ErrorKind::Invalid, ConnectorTexts::tr("%1 refuses with status %2: %3").arg(m_connection.head.name).arg(answer.status).arg(said(answer)));
    }
}

QString Connector::said(const HttpAnswer &answer) const
{
    const QJsonObject object = QJsonDocument::fromJson(answer.body).object();
    QString text;
    for (const char *key : {"message", "errorMessage", "error_message", "error"}) {
        if (text.isEmpty())
            text = object.value(QLatin1String(key)).toString();
    }
    if (text.isEmpty())
        text = QString::fromUtf8(answer.body);
    QByteArray token = m_token.view().toByteArray();
    if (!token.isEmpty()) {
        text.replace(QString::fromUtf8(token), QStringLiteral("***"));
        text.replace(QString::fromLatin1(token.toBase64()), QStringLiteral("***"));
    }
    core::SecretBytes::wipe(token);
    text = text.simplified();
    return text.size() > 300 ? QString(text.left(300) + QChar(0x2026)) : text;
}

} // namespace hallmarker::inventory
