#include "checks/drift/DriftCheck.h"
#include "checks/pushdown/PushedDrift.h"
#include "tests/checks/pushdown/SourceFixture.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <cmath>

using namespace hallmarker::checks;
using namespace hallmarker::core;
using namespace hallmarker::tests;

class TestPushedDrift : public QObject {
    Q_OBJECT

    /// The odd columns, numbers with and without ties, and more categories than are told apart.
    static Table driftTable(RandomStream &random, std::size_t rows, double shift)
    {
        std::vector<Column> columns = oddTable(random, rows).columns();
        std::vector<double> smooth(rows);
        std::vector<std::int64_t> tied(rows);
        StringDictionary dictionary;
        CodeVector codes;
        for (std::size_t row = 0; row < rows; ++row) {
            smooth[row] = random.below(15) == 0 ? std::nan("") : random.normal() + shift;
            tied[row] = std::int64_t(random.below(30)) + std::int64_t(shift * 3);
            codes.push(dictionary.codeOf("c" + std::to_string(random.below(80))));
        }
        columns.push_back(Column::ofReals(QStringLiteral("smooth"), smooth));
        columns.push_back(Column::ofIntegers(QStringLiteral("tied"), tied));
        columns.push_back(Column::ofCodes(QStringLiteral("many"), ColumnType::Text, std::move(dictionary), std::move(codes)));
        return Table::of(std::move(columns)).value();
    }

private Q_SLOTS:
    void figuresEqualThoseInMemory_data() { SourceFixture::addDriverRows(); }
    void figuresEqualThoseInMemory()
    {
        QFETCH(int, driver);
        SourceFixture fixture(driver);
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        RandomStream random(Seed{8});
        for (int round = 0; round < 6; ++round) {
            const Table reference = driftTable(random, 1 + random.below(300), 0);
            const Table current = driftTable(random, 1 + random.below(300), round * 0.3);
            const QString first = QStringLiteral("ref%1").arg(round);
            const QString second = QStringLiteral("cur%1").arg(round);
            fixture.put(first, reference);
            fixture.put(second, current);
            const auto warehouse = fixture.open();
            VERIFY_RESULT(warehouse);
            const auto mine = SourceTable::of(**warehouse, fixture.qualified(first));
            const auto theirs = SourceTable::of(**warehouse, fixture.qualified(second));
            VERIFY_RESULT(mine);
            VERIFY_RESULT(theirs);
            const QJsonObject parameters{{QStringLiteral("bins"), round == 0 ? 250 : 10}, {QStringLiteral("correction"), QStringLiteral("holm")}};
            const auto pushed = PushedDrift::compare(**warehouse, *mine, *theirs, parameters);
            VERIFY_RESULT(pushed);
            const auto inMemory = DriftCheck::compare(reference, current, parameters, Progress::none());
            VERIFY_RESULT(inMemory);
            const QString difference = firstDifference(pushed->tables.first().rows, inMemory->tables.first().rows, 1e-7);
            QVERIFY2(difference.isEmpty(), qPrintable(difference));
            QCOMPARE(pushed->tables.last().rows, inMemory->tables.last().rows);
            QCOMPARE(pushed->verdict, inMemory->verdict);
            QCOMPARE(pushed->reason, inMemory->reason);
            QCOMPARE(pushed->hazards, inMemory->hazards);
            QCOMPARE(pushed->figures.size(), inMemory->figures.size());
            for (qsizetype i = 0; i < pushed->figures.size(); ++i)
                QVERIFY2(isNearly(pushed->figures.at(i).value, inMemory->figures.at(i).value, 1e-7), qPrintable(pushed->figures.at(i).key));
        }
    }
    void emptyAndDifferentTables()
    {
        SourceFixture fixture(int(SourceDriver::Postgres));
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        const Table some = Table::of({Column::ofIntegers(QStringLiteral("a"), {1, 2}), Column::ofReals(QStringLiteral("b"), {1, 2})}).value();
        const Table none = Table::of({Column::ofIntegers(QStringLiteral("a"), std::vector<std::int64_t>{}), Column::ofIntegers(QStringLiteral("b"), std::vector<std::int64_t>{})}).value();
        const Table other = Table::of({Column::ofIntegers(QStringLiteral("z"), {1})}).value();
        fixture.put(QStringLiteral("some"), some);
        fixture.put(QStringLiteral("none"), none);
        fixture.put(QStringLiteral("other"), other);
        const auto warehouse = fixture.open();
        VERIFY_RESULT(warehouse);
        const auto table = [&](const char *name) { return SourceTable::of(**warehouse, fixture.qualified(QString::fromLatin1(name))).value(); };
        for (const auto &[left, right, mine, theirs] : {std::tuple{"some", "none", some, none}, std::tuple{"none", "some", none, some}, std::tuple{"some", "other", some, other}, std::tuple{"some", "some", some, some}}) {
            const auto pushed = PushedDrift::compare(**warehouse, table(left), table(right), {});
            VERIFY_RESULT(pushed);
            const auto inMemory = DriftCheck::compare(mine, theirs, {}, Progress::none());
            QCOMPARE(pushed->reason, inMemory->reason);
            QCOMPARE(pushed->verdict, inMemory->verdict);
        }
        QCOMPARE(PushedDrift::compare(**warehouse, table("some"), table("none"), {{QStringLiteral("columns"), QJsonArray{QStringLiteral("x")}}}).error().kind, ErrorKind::NotFound);
    }
};

HALLMARKER_TEST(TestPushedDrift)
#include "TestPushedDrift.moc"
