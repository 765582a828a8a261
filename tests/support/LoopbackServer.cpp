#include "tests/support/LoopbackServer.h"

#include <QHostAddress>
#include <QTcpSocket>

namespace hallmarker::tests {

LoopbackServer::LoopbackServer()
{
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no port on the loopback interface");
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { take(socket); });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                m_buffers.remove(socket);
                socket->deleteLater();
            });
        }
    });
}

LoopbackServer::~LoopbackServer()
{
    // Sockets that were never answered end after our own members.
    for (QTcpSocket *socket : m_server.findChildren<QTcpSocket *>())
        socket->disconnect(this);
}

QString LoopbackServer::url() const
{
    return QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort());
}

QList<LoopbackServer::Request> LoopbackServer::writes() const
{
    QList<Request> found;
    for (const Request &request : m_requests) {
        if (request.method != "GET")
            found += request;
    }
    return found;
}

void LoopbackServer::take(QTcpSocket *socket)
{
    QByteArray &buffer = m_buffers[socket];
    buffer += socket->readAll();
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QList<QByteArray> lines = buffer.left(end).split('\n');
    Request request;
    const QList<QByteArray> first = lines.first().trimmed().split(' ');
    request.method = first.value(0);
    request.path = first.value(1);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (buffer.size() < end + 4 + length)
        return;
    request.body = buffer.mid(end + 4, length);
    buffer.clear();
    m_requests += request;
    answer(socket, request);
}

void LoopbackServer::answer(QTcpSocket *socket, const Request &request)
{
    const Reply reply = m_planned.isEmpty() ? m_handler(request) : m_planned.takeFirst();
    if (reply.isSilent)
        return;
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + " Answer\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
    for (const auto &[name, value] : reply.headers)
        head += name + ": " + value + "\r\n";
    socket->write(head + "\r\n" + (reply.cutAfter < 0 ? reply.body : reply.body.left(reply.cutAfter)));
    socket->disconnectFromHost();
}

} // namespace hallmarker::tests
