#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/WorkspaceFixture.h"

#include "core/log/AuditLog.h"
#include "core/storage/WorkspaceLocation.h"

#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace hallmarker::core;
using namespace hallmarker::tests;

/// On a server nobody writes into the log under another's login.
class TestSeats : public QObject {
    Q_OBJECT

private:
    static QString addressFor(const WorkspaceFixture &fixture, const QString &login)
    {
        return QString(fixture.location()).replace(QLatin1String("postgres@"), QString(login + QLatin1Char('@')));
    }

    /// Appends these bytes through the server's function, as a client that is not Hallmarker would; the error code.
    static QString appendRaw(const QString &address, const QByteArray &bytes)
    {
        const auto location = WorkspaceLocation::parse(address);
        QString code;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), QStringLiteral("seat"));
            database.setHostName(location->host);
            database.setDatabaseName(location->database);
            database.setUserName(location->user);
            if (!database.open())
                return QStringLiteral("no connection");
            QSqlQuery query(database);
            query.exec(QStringLiteral("SET search_path TO ") + location->schema);
            query.prepare(QStringLiteral("SELECT log_append(log_begin(), b.bytes, sha256('\\x00'::bytea || b.bytes), NULL, NULL) FROM (SELECT ?::bytea AS bytes) b"));
            query.addBindValue(bytes, QSql::In | QSql::Binary);
            if (!query.exec())
                code = query.lastError().nativeErrorCode();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("seat"));
        return code;
    }

private Q_SLOTS:
    void bindsAnEntryToItsLogin()
    {
        WorkspaceFixture fixture(int(TestBackend::Postgres));
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        fixture.workspace();
        const QString schema = WorkspaceLocation::parse(fixture.location())->schema;
        const FixedClock clock(1'767'225'600'000);
        RandomIdSource ids(clock);
        for (const QString &login : {QStringLiteral("seat_a"), QStringLiteral("seat_b")}) {
            QVERIFY(fixture.executeOutside(QStringLiteral("CREATE ROLE %1 LOGIN IN ROLE hallmarker_app_%2").arg(login, schema)));
            WorkspaceOptions options;
            options.location = addressFor(fixture, login);
            options.actor = {QStringLiteral("Ada")}; // a name is only a name
            const auto workspace = Workspace::open(options, clock, ids);
            VERIFY_RESULT(workspace);
            VERIFY_RESULT((*workspace)->write(QStringLiteral("x"), [](WriteTransaction &t) { return t.note(QStringLiteral("x"), {{QStringLiteral("zero"), QString(QChar(0))}}); }));
            const auto last = (*workspace)->log().entries(*(*workspace)->log().size() - 1, 1);
            VERIFY_RESULT(last);
            QCOMPARE(QJsonDocument::fromJson(last->first().bytes).object().value(QStringLiteral("session")).toString(), login);
        }
        const qint64 before = *fixture.workspace().log().size();
        const QString refused = QStringLiteral("42501");
        QCOMPARE(appendRaw(addressFor(fixture, QStringLiteral("seat_b")), R"({"action":"x","session":"seat_a"})"), refused);
        QCOMPARE(appendRaw(addressFor(fixture, QStringLiteral("seat_b")), R"({"action":"x","session":"seat_a","session":"seat_b"})"), refused);
        QCOMPARE(appendRaw(addressFor(fixture, QStringLiteral("seat_b")), R"({"action":"x","session":"seat_b","\u0073ession":"seat_a"})"), refused);
        QCOMPARE(appendRaw(addressFor(fixture, QStringLiteral("seat_b")), R"({"action":"x","payload":{"session":"seat_b"}})"), refused);
        QCOMPARE(appendRaw(addressFor(fixture, QStringLiteral("seat_b")), R"({"action":"x","session":null})"), refused);
        QVERIFY(!appendRaw(addressFor(fixture, QStringLiteral("seat_b")), "not JSON").isEmpty());
        QCOMPARE(*fixture.workspace().log().size(), before);
        QCOMPARE(appendRaw(addressFor(fixture, QStringLiteral("seat_b")), R"({"action":"x","session":"seat_b"})"), QString());
        QCOMPARE(*fixture.workspace().log().size(), before + 1);
        const auto found = fixture.workspace().log().verify(std::nullopt, Progress::none());
        VERIFY_RESULT(found);
        QVERIFY2(found->isSound, qPrintable(found->problem));
    }
};

HALLMARKER_TEST(TestSeats)
#include "TestSeats.moc"
