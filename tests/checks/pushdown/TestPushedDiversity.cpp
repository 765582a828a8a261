#include "checks/pushdown/PushedDiversity.h"
#include "checks/privacy/SuppressedRecords.h"
#include "tests/checks/pushdown/SourceFixture.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

using namespace hallmarker::checks;
using namespace hallmarker::core;
using namespace hallmarker::tests;

class TestPushedDiversity : public QObject {
    Q_OBJECT

    static void compare(const SourceTable &source, Warehouse &warehouse, const Table &table, const QStringList &keys, const QString &sensitive, double c)
    {
        const std::vector<Column> columns = table.select(keys).value();
        const SuppressedRecords suppressed = SuppressedRecords::of(columns, "*");
        const bool isRoot = suppressed.count == std::int64_t(table.rowCount());
        PushedDiversity::Plan plan{keys, sensitive, c, isRoot ? std::string() : "*"};
        const auto pushed = PushedDiversity::measure(warehouse, source, plan);
        VERIFY_RESULT(pushed);
        const auto inMemory = measureDiversity(columns, table.column(sensitive).value(), c, 1, isRoot ? std::nullopt : suppressed.first);
        VERIFY_RESULT(inMemory);
        const DiversityFigures &mine = pushed->figures;
        QCOMPARE(mine.distinctL, inMemory->distinctL);
        QCOMPARE(mine.recursiveL, inMemory->recursiveL);
        QCOMPARE(mine.uniformRecords, inMemory->uniformRecords);
        QCOMPARE(mine.values, inMemory->values);
        QVERIFY2(isNearly(mine.entropyL, inMemory->entropyL), qPrintable(QStringLiteral("%1 %2").arg(mine.entropyL).arg(inMemory->entropyL)));
        QVERIFY2(isNearly(mine.closenessEqual, inMemory->closenessEqual), qPrintable(QStringLiteral("%1 %2").arg(mine.closenessEqual).arg(inMemory->closenessEqual)));
        if (pushed->orderedLeftOut.isEmpty())
            QVERIFY2(isNearly(mine.closenessOrdered, inMemory->closenessOrdered), qPrintable(QStringLiteral("%1: %2 %3").arg(sensitive).arg(mine.closenessOrdered).arg(inMemory->closenessOrdered)));
        else
            QVERIFY(!source.dialect().isPostgres() && source.find(sensitive)->type == ColumnType::Text);
    }

private Q_SLOTS:
    void figuresEqualThoseInMemory_data() { SourceFixture::addDriverRows(); }
    void figuresEqualThoseInMemory()
    {
        QFETCH(int, driver);
        SourceFixture fixture(driver);
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        RandomStream random(Seed{5});
        for (int round = 0; round < 10; ++round) {
            const Table table = oddTable(random, 1 + random.below(round < 8 ? 50 : 600));
            const QString name = QStringLiteral("t%1").arg(round);
            fixture.put(name, table);
            const auto warehouse = fixture.open();
            VERIFY_RESULT(warehouse);
            const auto source = SourceTable::of(**warehouse, fixture.qualified(name));
            VERIFY_RESULT(source);
            const QStringList all = table.columnNames();
            for (const double c : {0.5, 3.0}) {
                for (int sensitive = 2; sensitive < 7; ++sensitive)
                    compare(*source, **warehouse, table, {all.at(0), all.at(1)}, all.at(sensitive), c);
                compare(*source, **warehouse, table, {all.at(3), all.at(5)}, all.at(0), c);
                compare(*source, **warehouse, table, {all.at(1)}, all.at(2), c);
            }
            if (QTest::currentTestFailed())
                return;
        }
    }
    void columnsAreOneOrTheOther()
    {
        SourceFixture fixture(int(SourceDriver::Postgres));
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        RandomStream random(Seed{5});
        fixture.put(QStringLiteral("t"), oddTable(random, 5));
        const auto warehouse = fixture.open();
        VERIFY_RESULT(warehouse);
        const auto source = SourceTable::of(**warehouse, fixture.qualified(QStringLiteral("t")));
        VERIFY_RESULT(source);
        QCOMPARE(PushedDiversity::measure(**warehouse, *source, {{QStringLiteral("day")}, QStringLiteral("day")}).error().kind, ErrorKind::Usage);
        QCOMPARE(PushedDiversity::measure(**warehouse, *source, {{QStringLiteral("day")}, QStringLiteral("pay")}).error().kind, ErrorKind::NotFound);
        QCOMPARE(PushedDiversity::measure(**warehouse, *source, {{}, QStringLiteral("day")}).error().kind, ErrorKind::Usage);
    }
};

HALLMARKER_TEST(TestPushedDiversity)
#include "TestPushedDiversity.moc"
