#pragma once

#include "inventory/connectors/HttpClient.h"
#include "inventory/connectors/PushState.h"
#include "inventory/connectors/RemotePlatform.h"
#include "inventory/connectors/RetryPolicy.h"
#include "inventory/connectors/TokenSource.h"

namespace hallmarker::inventory {

/// What a push did to the server.
struct PushReport {
    struct Failure {
        QString entity;
        int status = 0;      ///< 0: no answer
        QString message;
    };
    qint64 written = 0;
    qint64 unchanged = 0;    ///< written before with the same content: not sent
    qint64 alreadyThere = 0; ///< the server said so (409)
    qint64 retries = 0;
    QList<Failure> failures; ///< of single entities; the others were written

    QJsonObject toJson() const;
};

/// Moves documents between a workspace and the server of a connection. Tries again where waiting helps, writes nothing
/// twice, reports each entity that was refused. The token goes into one header and into no message.
class Connector {
public:
    /// Waits that long; false: stop waiting, the user wants to end.
    using Waiter = std::function<bool(qint64 ms)>;

    Connector(core::Workspace &workspace, Connection connection, const TokenSource &tokens);

    void setLimits(const HttpLimits &limits) { m_client = HttpClient(limits); }
    void setWaiter(Waiter waiter) { m_waiter = std::move(waiter); }

    const RemotePlatform &platform() const { return *m_platform; }

    /// Whether the server answers and takes the token.
    core::Result<void> test(core::Progress &progress);
    /// Sends an export in the platform's push format. An Error when nothing more can be sent (401, no connection); refused
    /// entities stand in the report.
    core::Result<PushReport> push(const QByteArray &document, core::Progress &progress);
    core::Result<QList<PulledDocument>> pull(core::Progress &progress);

private:
    core::Result<void> signIn();
    /// One request with its repetitions. The answer may be a refusal (4xx).
    core::Result<HttpAnswer> exchange(const HttpRequest &request, core::Progress &progress);
    HttpRequest requestOf(const RemoteCall &call) const;
    RemoteGet getter(core::Progress &progress);
    core::Result<void> send(const QList<RemoteCall> &calls, PushState &state, PushReport &report, core::Progress &progress);
    QUrl urlOf(const QString &path) const;
    core::Error refusal(const HttpAnswer &answer) const;
    /// What the server says about a refusal, short and without the token, should it repeat it.
    QString said(const HttpAnswer &answer) const;

    core::Workspace &m_workspace;
    Connection m_connection;
    const TokenSource &m_tokens;
    std::unique_ptr<RemotePlatform> m_platform;
    HttpClient m_client;
    RetryPolicy m_retry;
    Waiter m_waiter;
    core::SecretBytes m_token;
    bool m_isSignedIn = false;
    qint64 m_retries = 0;
    qint64 m_pulledBytes = 0;
};

} // namespace hallmarker::inventory
