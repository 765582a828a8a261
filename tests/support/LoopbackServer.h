#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QObject>
#include <QTcpServer>

#include <functional>

class QTcpSocket;

namespace hallmarker::tests {

/// A small HTTP/1.1 server on this machine that writes down what it was asked and answers what a test says: any status,
/// slowly, cut off in the middle, redirected. Each answer closes its connection.
class LoopbackServer : public QObject {
    Q_OBJECT
public:
    struct Request {
        QByteArray method;
        QByteArray path;   ///< with its query
        QMap<QByteArray, QByteArray> headers; ///< names in lower case
        QByteArray body;
    };
    struct Reply {
        int status = 200;
        QByteArray body = "{}";
        QList<std::pair<QByteArray, QByteArray>> headers;
        qsizetype cutAfter = -1; ///< bytes of the body that are sent before the connection is closed
        bool isSilent = false;   ///< takes the request and never answers
    };
    using Handler = std::function<Reply(const Request &)>;

    LoopbackServer();
    ~LoopbackServer() override;

    QString url() const;
    /// What answers when no planned reply is left.
    void setHandler(Handler handler) { m_handler = std::move(handler); }
    /// Replies for the next requests, in order.
    void plan(const QList<Reply> &replies) { m_planned += replies; }
    const QList<Request> &requests() const { return m_requests; }
    void forget() { m_requests.clear(); }
    /// Requests other than GET: what a push wrote.
    QList<Request> writes() const;

private:
    void take(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const Request &request);

    QTcpServer m_server;
    QMap<QTcpSocket *, QByteArray> m_buffers;
    QList<Request> m_requests;
    QList<Reply> m_planned;
    Handler m_handler = [](const Request &) { return Reply(); };
};

} // namespace hallmarker::tests
