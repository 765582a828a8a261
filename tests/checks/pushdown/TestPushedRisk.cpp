#include "checks/pushdown/ClassSample.h"
#include "checks/pushdown/PushedRisk.h"
#include "checks/pushdown/SourceDigest.h"
#include "tests/checks/pushdown/SourceFixture.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QElapsedTimer>

using namespace hallmarker::checks;
using namespace hallmarker::core;
using namespace hallmarker::tests;

namespace {

/// Stopped by a person after a while.
class StoppedProgress final : public Progress {
public:
    StoppedProgress() { m_since.start(); }
    void report(const QString &, qint64, qint64) override {}
    bool isCancelled() const override { return m_since.elapsed() > 300; }

private:
    QElapsedTimer m_since;
};

const QString endless = QStringLiteral("SELECT COUNT(*) AS n FROM generate_series(1, 100000000000) AS hallmarker_endless");

} // namespace

class TestPushedRisk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void figuresEqualThoseInMemory_data() { SourceFixture::addDriverRows(); }
    void figuresEqualThoseInMemory()
    {
        QFETCH(int, driver);
        SourceFixture fixture(driver);
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        RandomStream random(Seed{11});
        for (int round = 0; round < 12; ++round) {
            const Table table = oddTable(random, 1 + random.below(60));
            const QString name = QStringLiteral("t %1").arg(round);
            fixture.put(name, table);
            const auto warehouse = fixture.open();
            VERIFY_RESULT(warehouse);
            const auto source = SourceTable::of(**warehouse, fixture.qualified(name));
            VERIFY_RESULT(source);
            QCOMPARE(source->columnNames(), table.columnNames());
            QStringList all = table.columnNames();
            RiskReport::Plan plan;
            plan.fractions = {0.1, 0.5};
            plan.mostColumns = 3;
            plan.mostCombinations = round == 0 ? 5 : 1000;
            for (const QStringList &columns : {all, QStringList{all.at(0), all.at(1)}, QStringList{all.at(2)}, QStringList{all.at(5), all.at(6), all.at(4)}}) {
                const auto pushed = PushedRisk::measure(**warehouse, *source, columns, plan);
                VERIFY_RESULT(pushed);
                const auto inMemory = RiskReport::of(table.select(columns).value(), plan);
                VERIFY_RESULT(inMemory);
                QCOMPARE(pushed->toJson(), inMemory->toJson());
            }
            QCOMPARE((*warehouse)->statements().size(), [&] {
                qsizetype count = 0;
                for (const QStringList &columns : {all, QStringList{all.at(0), all.at(1)}, QStringList{all.at(2)}, QStringList{all.at(5), all.at(6), all.at(4)}})
                    count += PushedRisk::statements(*source, columns, plan)->size();
                return count;
            }());
        }
    }
    void manyRowsInParts()
    {
        SourceFixture fixture(int(SourceDriver::Postgres));
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        RandomStream random(Seed{3});
        const Table table = oddTable(random, 5000);
        fixture.put(QStringLiteral("many"), table);
        const auto warehouse = fixture.open();
        VERIFY_RESULT(warehouse);
        const auto source = SourceTable::of(**warehouse, fixture.qualified(QStringLiteral("many")));
        VERIFY_RESULT(source);
        RiskReport::Plan plan;
        plan.mostColumns = 6;
        const auto pushed = PushedRisk::measure(**warehouse, *source, table.columnNames(), plan);
        VERIFY_RESULT(pushed);
        QCOMPARE(pushed->toJson(), RiskReport::of(table.columns(), plan)->toJson());
    }
    void aPartOfTheClassesTellsOfAll()
    {
        SourceFixture fixture(int(SourceDriver::Postgres));
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        // Classes of 1 to 9 records; two columns decide.
        RandomStream random(Seed{9});
        std::vector<std::int64_t> left;
        std::vector<std::int64_t> right;
        for (std::int64_t number = 0; number < 4000; ++number)
            for (quint64 copy = 0; copy < 1 + random.below(9); ++copy) {
                left.push_back(number / 50);
                right.push_back(number % 50);
            }
        const Table table = Table::of({Column::ofIntegers(QStringLiteral("a"), left), Column::ofIntegers(QStringLiteral("b"), right)}).value();
        fixture.put(QStringLiteral("classes"), table);
        const auto warehouse = fixture.open();
        VERIFY_RESULT(warehouse);
        const auto source = SourceTable::of(**warehouse, fixture.qualified(QStringLiteral("classes")));
        VERIFY_RESULT(source);
        const auto truth = RiskReport::of(table.columns(), {});
        const auto whole = ClassSample::draw(**warehouse, *source, {QStringLiteral("a"), QStringLiteral("b")}, 1);
        VERIFY_RESULT(whole);
        QCOMPARE(whole->classes.value, double(truth->risks.classes));
        QCOMPARE(whole->classes.interval.low, whole->classes.interval.high);
        QCOMPARE(whole->uniques.value, double(truth->risks.uniques));
        QCOMPARE(whole->smallestSeen, truth->risks.smallest);
        QVERIFY(isNearly(whole->atRisk.value, truth->prosecutorAtRisk(0.2)));
        const auto part = ClassSample::draw(**warehouse, *source, {QStringLiteral("a"), QStringLiteral("b")}, 0.1);
        VERIFY_RESULT(part);
        QVERIFY(part->classesSeen > 300 && part->classesSeen < 500);
        QVERIFY(part->classes.interval.low <= double(truth->risks.classes) && part->classes.interval.high >= double(truth->risks.classes));
        QVERIFY(part->uniqueShare.interval.low <= truth->risks.uniqueShare && part->uniqueShare.interval.high >= truth->risks.uniqueShare);
        QVERIFY(part->atRisk.interval.low <= truth->prosecutorAtRisk(0.2) && part->atRisk.interval.high >= truth->prosecutorAtRisk(0.2));
        QVERIFY(part->classes.interval.high - part->classes.interval.low < 1000);
        for (const double share : {0.0, -1.0, 1.5})
            QCOMPARE(ClassSample::draw(**warehouse, *source, {QStringLiteral("a")}, share).error().kind, ErrorKind::Usage);
    }
    void readsOnly_data() { SourceFixture::addDriverRows(); }
    void readsOnly()
    {
        QFETCH(int, driver);
        SourceFixture fixture(driver);
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        RandomStream random(Seed{1});
        const Table table = oddTable(random, 5);
        fixture.put(QStringLiteral("kept"), table);
        const auto warehouse = fixture.open();
        VERIFY_RESULT(warehouse);
        QVERIFY((*warehouse)->isReadOnlyEnforced());
        const QString name = fixture.qualified(QStringLiteral("kept"));
        const auto refused = (*warehouse)->counts(QStringLiteral("INSERT INTO %1 (\"real\") VALUES (1)").arg(name));
        QVERIFY(!refused.has_value());
        QVERIFY2(refused.error().kind == ErrorKind::Denied, qPrintable(refused.error().message + refused.error().detail));
        const auto again = fixture.open();
        VERIFY_RESULT(again);
        QVERIFY(!(*again)->counts(QStringLiteral("SELECT 1 AS n; DELETE FROM ") + name).has_value());
        const auto third = fixture.open();
        VERIFY_RESULT(third);
        const auto counted = (*third)->counts(QStringLiteral("SELECT COUNT(*) AS n FROM ") + name);
        VERIFY_RESULT(counted);
        QCOMPARE(counted->front().front(), 5.0);
    }
    void aRoleThatMayOnlyReadSuffices()
    {
        SourceFixture fixture(int(SourceDriver::Postgres));
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        RandomStream random(Seed{1});
        const Table table = oddTable(random, 20);
        fixture.put(QStringLiteral("open"), table);
        fixture.put(QStringLiteral("closed"), table);
        const QString schema = fixture.qualified(QStringLiteral("open")).section(QLatin1Char('.'), 0, 0);
        QVERIFY(fixture.execute(QStringLiteral("CREATE ROLE reader LOGIN")));
        QVERIFY(fixture.execute(QStringLiteral("GRANT USAGE ON SCHEMA %1 TO reader").arg(schema)));
        QVERIFY(fixture.execute(QStringLiteral("GRANT SELECT ON %1 TO reader").arg(fixture.qualified(QStringLiteral("open")))));
        const auto location = WarehouseLocation::parse(fixture.address().replace(QStringLiteral("postgres@"), QStringLiteral("reader@")));
        VERIFY_RESULT(location);
        const auto warehouse = Warehouse::open(*location, {});
        VERIFY_RESULT(warehouse);
        const auto source = SourceTable::of(**warehouse, fixture.qualified(QStringLiteral("open")));
        VERIFY_RESULT(source);
        VERIFY_RESULT(PushedRisk::measure(**warehouse, *source, {QStringLiteral("name")}, {}));
        const auto denied = SourceTable::of(**warehouse, fixture.qualified(QStringLiteral("closed")));
        QCOMPARE(denied.error().kind, ErrorKind::Denied);
    }
    void allStatementsSeeOneState()
    {
        SourceFixture fixture(int(SourceDriver::Postgres));
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        RandomStream random(Seed{1});
        fixture.put(QStringLiteral("moving"), oddTable(random, 5));
        const QString name = fixture.qualified(QStringLiteral("moving"));
        const QString count = QStringLiteral("SELECT COUNT(*) AS n FROM ") + name;
        const auto warehouse = fixture.open();
        VERIFY_RESULT(warehouse);
        QCOMPARE((*warehouse)->counts(count)->front().front(), 5.0);
        const auto source = SourceTable::of(**warehouse, name);
        VERIFY_RESULT(source);
        const auto before = SourceDigest::of(**warehouse, *source);
        VERIFY_RESULT(before);
        QVERIFY(fixture.execute(QStringLiteral("INSERT INTO %1 (\"real\") VALUES (1)").arg(name)));
        QCOMPARE((*warehouse)->counts(count)->front().front(), 5.0);
        QCOMPARE(*SourceDigest::of(**warehouse, *source), *before);
        const auto later = fixture.open();
        VERIFY_RESULT(later);
        const auto changed = SourceDigest::of(**later, *source);
        QVERIFY(*changed != *before);
        QVERIFY(fixture.execute(QStringLiteral("DELETE FROM %1 WHERE ctid = (SELECT MAX(ctid) FROM %1)").arg(name)));
        const auto back = fixture.open();
        VERIFY_RESULT(back);
        QCOMPARE(*SourceDigest::of(**back, *source), *before);
    }
    void longStatementsEnd()
    {
        SourceFixture fixture(int(SourceDriver::Postgres));
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        const auto hurried = fixture.open(1);
        VERIFY_RESULT(hurried);
        const auto late = (*hurried)->counts(endless);
        QCOMPARE(late.error().kind, ErrorKind::LimitExceeded);
        QVERIFY(late.error().message.contains(QStringLiteral("--timeout")));
    }
    void stopEndsTheStatementThere_data() { SourceFixture::addDriverRows(); }
    void stopEndsTheStatementThere()
    {
        QFETCH(int, driver);
        SourceFixture fixture(driver);
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        const auto warehouse = fixture.open();
        VERIFY_RESULT(warehouse);
        StoppedProgress progress;
        const QString sql = fixture.isPostgres() ? endless : QStringLiteral("WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x < 100000000000) SELECT COUNT(*) AS n FROM c");
        const auto stopped = (*warehouse)->counts(sql, progress);
        QVERIFY(!stopped.has_value());
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
        if (!fixture.isPostgres())
            return;
        const auto other = fixture.open();
        VERIFY_RESULT(other);
        const auto running = (*other)->counts(QStringLiteral("SELECT COUNT(*) AS n FROM pg_stat_activity WHERE state = 'active' AND pid <> pg_backend_pid() AND query LIKE '%hallmarker_endless%'"));
        VERIFY_RESULT(running);
        QCOMPARE(running->front().front(), 0.0);
    }
    void mistakesSayWhatToDo()
    {
        SourceFixture fixture(int(SourceDriver::Postgres));
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        RandomStream random(Seed{1});
        fixture.put(QStringLiteral("t"), oddTable(random, 5));
        const auto warehouse = fixture.open();
        VERIFY_RESULT(warehouse);
        const auto source = SourceTable::of(**warehouse, fixture.qualified(QStringLiteral("t")));
        VERIFY_RESULT(source);
        const auto wrong = PushedRisk::measure(**warehouse, *source, {QStringLiteral("age")}, {});
        QCOMPARE(wrong.error().kind, ErrorKind::NotFound);
        QVERIFY(wrong.error().message.contains(QStringLiteral("select")));
        QCOMPARE(PushedRisk::measure(**warehouse, *source, {}, {}).error().kind, ErrorKind::Usage);
        QCOMPARE(SourceTable::of(**warehouse, QStringLiteral("absent")).error().kind, ErrorKind::NotFound);
        const auto away = WarehouseLocation::parse(QStringLiteral("postgresql://somebody@/nowhere?host=/tmp/hallmarker-no-such-folder"));
        VERIFY_RESULT(away);
        QCOMPARE(Warehouse::open(*away, {}).error().kind, ErrorKind::Unavailable);
        fixture.put(QStringLiteral("empty"), Table::of({Column::ofIntegers(QStringLiteral("a"), std::vector<std::int64_t>{})}).value());
        const auto fresh = fixture.open();
        const auto empty = SourceTable::of(**fresh, fixture.qualified(QStringLiteral("empty")));
        VERIFY_RESULT(empty);
        QCOMPARE(PushedRisk::measure(**fresh, *empty, {QStringLiteral("a")}, {}).error().kind, ErrorKind::Invalid);
    }
};

HALLMARKER_TEST(TestPushedRisk)
#include "TestPushedRisk.moc"
