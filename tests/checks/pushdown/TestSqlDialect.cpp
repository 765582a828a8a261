#include "checks/pushdown/PushedRisk.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker::checks;
using namespace hallmarker::core;

class TestSqlDialect : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void names()
    {
        const SqlDialect dialect(WarehouseEngine::Postgres);
        QCOMPARE(dialect.identifier(QStringLiteral("a\"; DROP TABLE t; --")), QStringLiteral("\"a\"\"; DROP TABLE t; --\""));
        QCOMPARE(*dialect.table(QStringLiteral("people")), QStringLiteral("\"people\""));
        QCOMPARE(*dialect.table(QStringLiteral("clinic.people")), QStringLiteral("\"clinic\".\"people\""));
        QCOMPARE(*dialect.table(QStringLiteral("\"my.schema\".\"a\"\"b\"")), QStringLiteral("\"my.schema\".\"a\"\"b\""));
        QCOMPARE(*dialect.table(QStringLiteral("t; DROP TABLE t")), QStringLiteral("\"t; DROP TABLE t\""));
        QCOMPARE(*SqlDialect(WarehouseEngine::Other, QLatin1Char('`')).table(QStringLiteral("a.b`c")), QStringLiteral("`a`.`b``c`"));
        for (const char *name : {"", ".", "a.", ".a", "a..b", "a.b.c.d", "\"a", "\"a\"b", "a\"b", "\"\""})
            QVERIFY2(!dialect.table(QString::fromLatin1(name)).has_value(), name);
    }
    void texts()
    {
        QCOMPARE(*SqlDialect(WarehouseEngine::Postgres).text(QStringLiteral("o'clock\\")), QStringLiteral("'o''clock\\'"));
        QVERIFY(!SqlDialect(WarehouseEngine::Other).text(QStringLiteral("a\\")).has_value());
        QVERIFY(!SqlDialect(WarehouseEngine::Postgres).text(QString(QChar(0))).has_value());
    }
    void statementsStayReadable()
    {
        const SqlDialect dialect(WarehouseEngine::Postgres);
        const auto table = SourceTable::of(dialect, QStringLiteral("clinic.people"), {{QStringLiteral("a%2 %1"), ColumnType::Text}, {QStringLiteral("age"), ColumnType::Integer}});
        VERIFY_RESULT(table);
        const auto statements = PushedRisk::statements(*table, {QStringLiteral("a%2 %1"), QStringLiteral("age")}, {});
        VERIFY_RESULT(statements);
        QCOMPARE(*statements, QStringList{QStringLiteral("SELECT n, COUNT(*) AS c FROM (SELECT COUNT(*) AS n FROM (SELECT CAST(\"a%2 %1\" AS text) COLLATE \"C\" AS q0, \"age\" AS q1 FROM \"clinic\".\"people\") k GROUP BY q0, q1) g GROUP BY n ORDER BY n")});
    }
    void addresses()
    {
        const auto server = WarehouseLocation::parse(QStringLiteral("postgresql://ann@db.example:5433/ware%20house?sslmode=require"));
        VERIFY_RESULT(server);
        QCOMPARE(server->server.database, QStringLiteral("ware house"));
        QCOMPARE(server->display(), QStringLiteral("postgresql://ann@db.example:5433/ware house"));
        QCOMPARE(WarehouseLocation::parse(QStringLiteral("odbc:clinic"))->display(), QStringLiteral("odbc:clinic"));
        for (const char *text : {"", "people.csv", "mysql://a@b/c", "odbc:", "postgresql://ann:secret@db/x", "odbc:Driver=X;PWD=secret", "odbc:DSN=x; Password = y", "postgresql://db/", "postgresql://db:0/x", "postgresql://db/x?options=-c"}) {
            const auto location = WarehouseLocation::parse(QString::fromLatin1(text));
            QVERIFY2(!location.has_value() && location.error().kind == ErrorKind::Usage, text);
            QVERIFY2(!location.error().message.contains(QStringLiteral("secret")) && !location.error().detail.contains(QStringLiteral("secret")), text);
        }
    }
};

HALLMARKER_TEST(TestSqlDialect)
#include "TestSqlDialect.moc"
