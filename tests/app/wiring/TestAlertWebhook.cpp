#include "app/wiring/AlertWebhook.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace hallmarker;

namespace alertwebhook {

/// Answers each request with the next status of a list, and keeps the bodies.
class Receiver : public QTcpServer {
public:
    QList<int> statuses;
    QList<QByteArray> bodies;

    explicit Receiver(QList<int> answers) : statuses(std::move(answers))
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        });
        listen(QHostAddress::LocalHost);
    }
    QString address() const { return QStringLiteral("http://127.0.0.1:%1/alerts").arg(serverPort()); }

private:
    void read(QTcpSocket *socket)
    {
        m_bytes += socket->readAll();
        const qsizetype end = m_bytes.indexOf("\r\n\r\n");
        const qsizetype lengthAt = m_bytes.toLower().indexOf("content-length: ");
        if (end < 0 || lengthAt < 0)
            return;
        const qsizetype length = m_bytes.mid(lengthAt + 16, m_bytes.indexOf("\r\n", lengthAt) - lengthAt - 16).toLongLong();
        if (m_bytes.size() < end + 4 + length)
            return;
        bodies += m_bytes.mid(end + 4, length);
        m_bytes.clear();
        const int status = statuses.value(qMin(bodies.size(), statuses.size()) - 1, 200);
        socket->write(QStringLiteral("HTTP/1.1 %1 X\r\nContent-Length: 0\r\nConnection: close\r\n\r\n").arg(status).toLatin1());
        socket->disconnectFromHost();
    }
    QByteArray m_bytes;
};

inventory::Alert alert()
{
    inventory::Alert result;
    result.head.id = inventory::AlertId(QStringLiteral("alert_1"));
    result.head.name = QStringLiteral("q1");
    result.reasons = {QStringLiteral("purpose")};
    result.recordId = QStringLiteral("access-request_1");
    return result;
}

} // namespace alertwebhook

using namespace alertwebhook;

class TestAlertWebhook : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void delivers_data()
    {
        QTest::addColumn<QList<int>>("statuses");
        QTest::addColumn<bool>("isDelivered");
        QTest::addColumn<int>("tries");
        QTest::newRow("at once") << QList<int>{204} << true << 1;
        QTest::newRow("after an outage") << QList<int>{503, 200} << true << 2;
        QTest::newRow("never") << QList<int>{500, 500, 500, 500} << false << 3;
        QTest::newRow("not wanted") << QList<int>{401, 200} << false << 1;
        QTest::newRow("elsewhere") << QList<int>{302, 200} << false << 1;
    }
    void delivers()
    {
        QFETCH(QList<int>, statuses);
        QFETCH(bool, isDelivered);
        QFETCH(int, tries);
        Receiver receiver(statuses);
        auto webhook = wiring::AlertWebhook::to(receiver.address());
        VERIFY_RESULT(webhook);
        QSignalSpy delivered(webhook->get(), &wiring::AlertWebhook::delivered);
        QSignalSpy failed(webhook->get(), &wiring::AlertWebhook::failed);
        (*webhook)->raise(alert());
        (*webhook)->finish();
        QCOMPARE(delivered.size(), isDelivered ? 1 : 0);
        QCOMPARE(failed.size(), isDelivered ? 0 : 1);
        QCOMPARE(receiver.bodies.size(), tries);
        const QJsonObject body = QJsonDocument::fromJson(receiver.bodies.first()).object();
        QCOMPARE(body.value(QStringLiteral("alert")).toString(), QStringLiteral("alert_1"));
        QCOMPARE(body.value(QStringLiteral("cause")).toString(), QStringLiteral("access-denied"));
    }
    void refusesAddresses_data()
    {
        QTest::addColumn<QString>("address");
        for (const char *address : {"", "nonsense", "http://example.org/hook", "file:///etc/passwd", "ftp://127.0.0.1/", "https://"})
            QTest::newRow(address[0] == '\0' ? "empty" : address) << QString::fromLatin1(address);
    }
    void refusesAddresses()
    {
        QFETCH(QString, address);
        QVERIFY(!wiring::AlertWebhook::to(address));
    }
};

HALLMARKER_TEST(TestAlertWebhook)
#include "TestAlertWebhook.moc"
