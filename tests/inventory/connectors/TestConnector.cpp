#include "tests/inventory/connectors/ConnectorCase.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace hallmarker;
using namespace hallmarker::inventory;
using namespace hallmarker::tests;

namespace {

QtMessageHandler previousHandler = nullptr;
QString logged;

void keepLog(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    logged += message + QLatin1Char('\n');
    previousHandler(type, context, message);
}

/// Proposals for n datasets.
QByteArray proposals(int count, const QByteArray &description = "d")
{
    QJsonArray list;
    for (int i = 0; i < count; ++i)
        list.append(QJsonObject{{QStringLiteral("entityType"), QStringLiteral("dataset")}, {QStringLiteral("entityUrn"), QStringLiteral("urn:li:dataset:(urn:li:dataPlatform:hive,t%1,PROD)").arg(i)}, {QStringLiteral("changeType"), QStringLiteral("UPSERT")},
                                {QStringLiteral("aspectName"), QStringLiteral("datasetProperties")},
                                {QStringLiteral("aspect"), QJsonObject{{QStringLiteral("contentType"), QStringLiteral("application/json")}, {QStringLiteral("value"), QString(QStringLiteral("{\"description\":\"") + QString::fromUtf8(description) + QStringLiteral("\"}"))}}}});
    return QJsonDocument(list).toJson();
}

} // namespace

class TestConnector : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { previousHandler = qInstallMessageHandler(keepLog); }
    void cleanupTestCase()
    {
        qInstallMessageHandler(previousHandler);
        QVERIFY2(!logged.contains(QLatin1String(secretToken)), "the token is in the log");
    }
    void sendsExactlyTheseBytes()
    {
        ConnectorCase one;
        const auto report = one.connector().push(proposals(1), core::Progress::none());
        VERIFY_RESULT(report);
        QCOMPARE(report->written, 1);
        QCOMPARE(one.server.requests().size(), 1);
        const LoopbackServer::Request request = one.server.requests().first();
        QCOMPARE(request.method, QByteArray("POST"));
        QCOMPARE(request.path, QByteArray("/aspects?action=ingestProposal"));
        QCOMPARE(request.headers.value("authorization"), QByteArray("Bearer ") + secretToken);
        QCOMPARE(request.headers.value("x-restli-protocol-version"), QByteArray("2.0.0"));
        QCOMPARE(request.headers.value("content-type"), QByteArray("application/json"));
        QCOMPARE(request.body, QByteArray("{\"proposal\":{\"aspect\":{\"contentType\":\"application/json\",\"value\":\"{\\\"description\\\":\\\"d\\\"}\"},\"aspectName\":\"datasetProperties\",\"changeType\":\"UPSERT\",\"entityType\":\"dataset\",\"entityUrn\":\"urn:li:dataset:(urn:li:dataPlatform:hive,t0,PROD)\"}}"));
    }
    void writesNothingTwice()
    {
        ConnectorCase one;
        VERIFY_RESULT(one.connector().push(proposals(5), core::Progress::none()));
        one.server.forget();
        VERIFY_RESULT(one.fixture.reopen()); // the state is in the workspace, not in the program
        const auto second = one.connector().push(proposals(5), core::Progress::none());
        VERIFY_RESULT(second);
        QCOMPARE(second->unchanged, 5);
        QCOMPARE(second->written, 0);
        QCOMPARE(one.server.writes().size(), 0);
        const auto third = one.connector().push(proposals(6), core::Progress::none());
        VERIFY_RESULT(third);
        QCOMPARE(third->written, 1);
        const auto changed = one.connector().push(proposals(6, "new"), core::Progress::none());
        VERIFY_RESULT(changed);
        QCOMPARE(changed->written, 6);
        // Another server has been told nothing.
        one.connection.url += QStringLiteral("/other");
        const auto other = one.connector().push(proposals(6, "new"), core::Progress::none());
        VERIFY_RESULT(other);
        QCOMPARE(other->written, 6);
    }
    void takesConflictAsAlreadyThere()
    {
        ConnectorCase one;
        one.server.plan({{.status = 409, .body = "{\"message\":\"exists\"}"}});
        const auto report = one.connector().push(proposals(2), core::Progress::none());
        VERIFY_RESULT(report);
        QCOMPARE(report->alreadyThere, 1);
        QCOMPARE(report->written, 1);
        QVERIFY(report->failures.isEmpty());
        one.server.forget();
        VERIFY_RESULT(one.connector().push(proposals(2), core::Progress::none()));
        QCOMPARE(one.server.requests().size(), 0);
    }
    void stopsWhenTheTokenIsRefused_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("401") << 401;
        QTest::newRow("403") << 403;
    }
    void stopsWhenTheTokenIsRefused()
    {
        QFETCH(int, status);
        ConnectorCase one;
        one.server.setHandler([&](const LoopbackServer::Request &request) {
            return LoopbackServer::Reply{.status = request.body.contains(",t2,") ? status : 200, .body = QByteArray("{\"message\":\"bad token ") + secretToken + "\"}"};
        });
        const auto report = one.connector().push(proposals(5), core::Progress::none());
        QVERIFY(!report);
        QCOMPARE(report.error().kind, core::ErrorKind::Denied);
        QVERIFY(!report.error().toString().contains(QLatin1String(secretToken)));
        QCOMPARE(one.server.requests().size(), 3);
        QVERIFY2(one.waits.isEmpty(), "a refused token is not tried again");
        // The two that were written are remembered.
        one.server.setHandler([](const LoopbackServer::Request &) { return LoopbackServer::Reply(); });
        const auto again = one.connector().push(proposals(5), core::Progress::none());
        VERIFY_RESULT(again);
        QCOMPARE(again->unchanged, 2);
        QCOMPARE(again->written, 3);
    }
    void reportsEachRefusedEntity()
    {
        ConnectorCase one;
        one.server.setHandler([](const LoopbackServer::Request &request) {
            return request.body.contains(",t1,") ? LoopbackServer::Reply{.status = 422, .body = QByteArray("{\"message\":\"urn is wrong; your header was Bearer ") + secretToken + "\"}"} : LoopbackServer::Reply();
        });
        const auto report = one.connector().push(proposals(3), core::Progress::none());
        VERIFY_RESULT(report);
        QCOMPARE(report->written, 2);
        QCOMPARE(report->failures.size(), 1);
        QCOMPARE(report->failures.first().status, 422);
        QCOMPARE(report->failures.first().entity, QStringLiteral("urn:li:dataset:(urn:li:dataPlatform:hive,t1,PROD) datasetProperties"));
        QCOMPARE(report->failures.first().message, QStringLiteral("urn is wrong; your header was Bearer ***"));
        QVERIFY(one.waits.isEmpty());
        QCOMPARE(one.server.requests().size(), 3);
    }
    void waitsAndTriesAgain()
    {
        ConnectorCase one;
        one.server.plan({{.status = 429, .body = "{}", .headers = {{"Retry-After", "7"}}}, {.status = 500}, {.status = 503, .body = "{}", .headers = {{"Retry-After", "1"}}}});
        const auto report = one.connector().push(proposals(1), core::Progress::none());
        VERIFY_RESULT(report);
        QCOMPARE(report->written, 1);
        QCOMPARE(report->retries, 3);
        QCOMPARE(one.waits, (QList<qint64>{7000, 1000, 2000}));
        QCOMPARE(one.server.requests().size(), 4);
        QCOMPARE(one.server.requests().first().body, one.server.requests().last().body);
    }
    void givesUpInTheEnd()
    {
        ConnectorCase one;
        one.server.setHandler([](const LoopbackServer::Request &) { return LoopbackServer::Reply{.status = 500, .body = "<html>broken</html>"}; });
        const auto report = one.connector().push(proposals(1), core::Progress::none());
        QVERIFY(!report);
        QCOMPARE(report.error().kind, core::ErrorKind::Unavailable);
        QCOMPARE(one.server.requests().size(), 5);
    }
    void survivesCutAnswers()
    {
        ConnectorCase one;
        one.server.plan({{.status = 200, .body = QByteArray(4096, ' '), .cutAfter = 100}});
        const auto report = one.connector().push(proposals(1), core::Progress::none());
        VERIFY_RESULT(report);
        QCOMPARE(report->retries, 1);
        QCOMPARE(report->written, 1);
    }
    void doesNotWaitForever()
    {
        ConnectorCase one;
        one.server.setHandler([](const LoopbackServer::Request &) { return LoopbackServer::Reply{.isSilent = true}; });
        const auto report = one.connector().push(proposals(1), core::Progress::none());
        QVERIFY(!report);
        QCOMPARE(report.error().kind, core::ErrorKind::Unavailable);
        QCOMPARE(one.server.requests().size(), 5);
    }
    void keepsTheSizeLimit()
    {
        ConnectorCase one(Platform::Marquez);
        one.server.setHandler([](const LoopbackServer::Request &) { return LoopbackServer::Reply{.body = QByteArray(3 << 20, ' ')}; });
        const auto pulled = one.connector().pull(core::Progress::none());
        QVERIFY(!pulled);
        QCOMPARE(pulled.error().kind, core::ErrorKind::LimitExceeded);
        QCOMPARE(one.server.requests().size(), 1);
    }
    void followsNoRedirectToAnotherHost()
    {
        ConnectorCase one;
        LoopbackServer other;
        one.server.setHandler([&](const LoopbackServer::Request &) { return LoopbackServer::Reply{.status = 307, .body = "{}", .headers = {{"Location", other.url().toLatin1() + "/stolen"}}}; });
        const auto tested = one.connector().test(core::Progress::none());
        QVERIFY(!tested);
        QCOMPARE(tested.error().kind, core::ErrorKind::Denied);
        QCOMPARE(other.requests().size(), 0);
    }
    void refusesAddressesThatAreNotSafe_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("isSafe");
        QTest::newRow("https") << QStringLiteral("https://datahub.example.org/gms") << true;
        QTest::newRow("http to this machine") << QStringLiteral("http://localhost:8080") << true;
        QTest::newRow("http to this machine, IPv6") << QStringLiteral("http://[::1]:8080") << true;
        QTest::newRow("http elsewhere") << QStringLiteral("http://datahub.example.org") << false;
        QTest::newRow("http to a host that begins like this machine") << QStringLiteral("http://localhost.example.org") << false;
        QTest::newRow("password inside") << QStringLiteral("https://user:secret@example.org") << false;
        QTest::newRow("token inside") << QStringLiteral("https://example.org/?token=x") << false;
        QTest::newRow("file") << QStringLiteral("file:///etc/passwd") << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void refusesAddressesThatAreNotSafe()
    {
        QFETCH(QString, url);
        QFETCH(bool, isSafe);
        Connection connection;
        connection.url = url;
        QCOMPARE(connection.checkUrl().isOk(), isSafe);
        connection.allowsPlainHttp = true;
        if (url.startsWith(QLatin1String("http:")))
            QVERIFY(connection.checkUrl().isOk());
    }
    void stopsWhenAsked()
    {
        ConnectorCase one;
        one.server.plan({{.status = 429}});
        Connector connector = one.connector();
        connector.setWaiter([](qint64) { return false; });
        const auto report = connector.push(proposals(1), core::Progress::none());
        QVERIFY(!report);
        QCOMPARE(report.error().kind, core::ErrorKind::Cancelled);
    }
    void takesTokensFromTheEnvironment()
    {
        Connection connection;
        connection.head.name = QStringLiteral("x");
        connection.tokenVariable = QStringLiteral("HALLMARKER_TEST_TOKEN");
        qunsetenv("HALLMARKER_TEST_TOKEN");
        const SystemTokenSource source;
        QCOMPARE(source.token(connection).error().kind, core::ErrorKind::Denied);
        qputenv("HALLMARKER_TEST_TOKEN", "abc\n");
        QCOMPARE(source.token(connection)->view().toByteArray(), QByteArray("abc"));
        qunsetenv("HALLMARKER_TEST_TOKEN");
        connection.signIn = SignIn::None;
        QVERIFY(source.token(connection)->isEmpty());
    }
    void theTokenIsNotInTheWorkspace()
    {
        ConnectorCase one;
        VERIFY_RESULT(one.connector().push(proposals(1), core::Progress::none()));
        const QString location = one.fixture.location();
        one.fixture.close();
        for (const QString &path : {location, QString(location + QStringLiteral("-wal"))}) {
            QFile file(path);
            if (file.open(QIODevice::ReadOnly))
                QVERIFY(!file.readAll().contains(secretToken));
        }
    }
};

HALLMARKER_TEST(TestConnector)
#include "TestConnector.moc"
