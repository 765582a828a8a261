#include "checks/pushdown/SourceDigest.h"
#include "tests/checks/pushdown/SourceFixture.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker;
using checks::SourceDigest;
using checks::SourceFingerprint;
using checks::SourceTable;
using tests::SourceDriver;
using tests::SourceFixture;

/// The digest of a table that stays in its database: by the engine, or by rows that are hashed on the way.
class TestSourceDigest : public QObject {
    Q_OBJECT

    static core::Result<SourceFingerprint> printOf(const SourceFixture &fixture, const QString &name)
    {
        HALLMARKER_ASSIGN(const std::unique_ptr<core::Warehouse> warehouse, fixture.open());
        HALLMARKER_ASSIGN(const SourceTable table, SourceTable::of(*warehouse, fixture.qualified(name)));
        return SourceDigest::of(*warehouse, table, fixture.isPostgres() ? QStringLiteral("sql") : QStringLiteral("rows"));
    }

private Q_SLOTS:
    void itTellsTablesApart_data() { SourceFixture::addDriverRows(); }
    void itTellsTablesApart()
    {
        QFETCH(int, driver);
        SourceFixture fixture(driver);
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        core::RandomStream random{core::Seed{5}};
        fixture.put(QStringLiteral("a"), tests::oddTable(random, 300));
        const auto first = printOf(fixture, QStringLiteral("a"));
        VERIFY_RESULT(first);
        QCOMPARE(first->rows, qint64(300));
        QCOMPARE(printOf(fixture, QStringLiteral("a"))->digest, first->digest);
        // The same rows the other way round.
        const QString a = fixture.qualified(QStringLiteral("a"));
        const QString kept = fixture.qualified(QStringLiteral("kept"));
        QVERIFY(fixture.execute(QStringLiteral("CREATE TABLE %1 AS SELECT * FROM %2").arg(kept, a)));
        QVERIFY(fixture.execute(QStringLiteral("DELETE FROM %1").arg(a)));
        QVERIFY(printOf(fixture, QStringLiteral("a"))->digest != first->digest);
        QVERIFY(fixture.execute(QStringLiteral("INSERT INTO %1 SELECT * FROM %2 ORDER BY 1 DESC, 2 DESC").arg(a, kept)));
        QCOMPARE(printOf(fixture, QStringLiteral("a"))->digest, first->digest);
        // One row twice is another table.
        QVERIFY(fixture.execute(QStringLiteral("INSERT INTO %1 SELECT * FROM %2 LIMIT 1").arg(a, kept)));
        const auto more = printOf(fixture, QStringLiteral("a"));
        QCOMPARE(more->rows, qint64(301));
        QVERIFY(more->digest != first->digest);
    }
    void cellsDoNotRunIntoEachOther_data() { SourceFixture::addDriverRows(); }
    void cellsDoNotRunIntoEachOther()
    {
        QFETCH(int, driver);
        SourceFixture fixture(driver);
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        QSet<core::Digest> digests;
        const QStringList rows{QStringLiteral("'ab', 'c'"), QStringLiteral("'a', 'bc'"), QStringLiteral("'', 'abc'"), QStringLiteral("NULL, 'abc'"), QStringLiteral("'abc', ''"), QStringLiteral("'abc', NULL")};
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const QString name = QStringLiteral("t%1").arg(i);
            QVERIFY(fixture.execute(QStringLiteral("CREATE TABLE %1 (x text, y text)").arg(fixture.qualified(name))));
            QVERIFY(fixture.execute(QStringLiteral("INSERT INTO %1 VALUES (%2)").arg(fixture.qualified(name), rows.at(i))));
            const auto print = printOf(fixture, name);
            VERIFY_RESULT(print);
            digests.insert(print->digest);
        }
        QCOMPARE(digests.size(), rows.size());
    }
    void anEngineWithoutHashSaysSo()
    {
        SourceFixture fixture(int(SourceDriver::SqliteOdbc));
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        core::RandomStream random{core::Seed{5}};
        fixture.put(QStringLiteral("a"), tests::oddTable(random, 3));
        const auto warehouse = fixture.open();
        VERIFY_RESULT(warehouse);
        const auto table = SourceTable::of(**warehouse, QStringLiteral("a"));
        VERIFY_RESULT(table);
        const auto digest = SourceDigest::of(**warehouse, *table);
        QVERIFY(!digest && digest.error().kind == core::ErrorKind::Unavailable);
    }
};

HALLMARKER_TEST(TestSourceDigest)
#include "TestSourceDigest.moc"
