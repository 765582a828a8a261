#include "checks/synthetic/ColumnDomain.h"
#include "tests/checks/synthetic/MadePeople.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace hallmarker::checks;
using namespace hallmarker::core;
using namespace hallmarker::tests;

class TestColumnDomain : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fewNumbersAreValues()
    {
        const Column column = Column::ofIntegers(QStringLiteral("n"), {3, 1, 3, 2, 3});
        const ColumnDomain domain = ColumnDomain::ofData(column, 10, 64);
        QVERIFY(!domain.isNumber());
        QCOMPARE(domain.values, (std::vector<std::string>{"1", "2", "3"}));
        QVERIFY(!domain.hasMissing && !domain.hasOther);
        QCOMPARE(domain.coded(column), (std::vector<std::uint16_t>{2, 0, 2, 1, 2}));
    }
    void manyNumbersAreRanges()
    {
        std::vector<std::int64_t> values;
        for (int i = 0; i < 1000; ++i)
            values.push_back(i * 10);
        values.insert(values.end(), 500, 5000); // a value that fills a range alone
        const Column column = Column::ofIntegers(QStringLiteral("n"), values);
        const ColumnDomain domain = ColumnDomain::ofData(column, 10, 64);
        QVERIFY(domain.isNumber());
        QVERIFY(domain.ranges.size() >= 8 && domain.ranges.size() <= 12);
        QCOMPARE(domain.ranges.front().low, 0.0);
        QCOMPARE(domain.ranges.back().high, 9990.0);
        QCOMPARE(domain.step, 10.0);
        bool hasSpike = false;
        for (const ColumnDomain::Range &range : domain.ranges)
            hasSpike = hasSpike || (range.low == 5000 && range.high == 5000);
        QVERIFY(hasSpike);
        RandomStream random(Seed{1});
        const std::vector<std::uint16_t> cells = domain.coded(column);
        const Column written = domain.written(cells, random);
        QCOMPARE(written.type(), ColumnType::Integer);
        for (std::size_t row = 0; row < written.size(); ++row) {
            QCOMPARE(written.integer(row) % 10, std::int64_t(0));
            const ColumnDomain::Range &range = domain.ranges[cells[row]];
            QVERIFY(double(written.integer(row)) >= range.low && double(written.integer(row)) <= range.high);
        }
    }
    void rareTextsAreOther()
    {
        const Column column = textColumn("t", {"a", "a", "a", "b", "b", "c", ""});
        const ColumnDomain domain = ColumnDomain::ofData(column, 10, 2);
        QCOMPARE(domain.values, (std::vector<std::string>{"a", "b"}));
        QCOMPARE(domain.coded(column), (std::vector<std::uint16_t>{0, 0, 0, 1, 1, 2, 3}));
        RandomStream random(Seed{1});
        const Column written = domain.written({0, 2, 3}, random);
        QCOMPARE(written.text(0), std::string("a"));
        QCOMPARE(written.text(1), std::string(otherWord));
        QVERIFY(written.isMissing(2));
    }
    void unseenValuesHaveNoCell()
    {
        const ColumnDomain domain = ColumnDomain::ofData(textColumn("t", {"a", "b"}), 10, 64);
        QCOMPARE(domain.coded(textColumn("t", {"z", "b", ""})), (std::vector<std::uint16_t>{ColumnDomain::noCell, 1, ColumnDomain::noCell}));
    }
    void nothingButMissing()
    {
        const double none = std::numeric_limits<double>::quiet_NaN();
        const Column column = Column::ofReals(QStringLiteral("r"), {none, none});
        const ColumnDomain domain = ColumnDomain::ofData(column, 10, 64);
        QCOMPARE(domain.cells(), std::size_t(1));
        RandomStream random(Seed{1});
        QCOMPARE(domain.written(domain.coded(column), random).missingCount(), std::size_t(2));
    }
    void datesAreDays()
    {
        StringDictionary dictionary;
        CodeVector codes;
        for (int day = 1; day <= 28; ++day)
            codes.push(dictionary.codeOf(QStringLiteral("2025-02-%1").arg(day, 2, 10, QLatin1Char('0')).toStdString()));
        const Column column = Column::ofCodes(QStringLiteral("d"), ColumnType::Date, std::move(dictionary), std::move(codes));
        const ColumnDomain domain = ColumnDomain::ofData(column, 4, 8);
        QCOMPARE(domain.ranges.size(), std::size_t(4));
        QCOMPARE(domain.label(0), QStringLiteral("2025-02-01 - 2025-02-07"));
        RandomStream random(Seed{1});
        const Column written = domain.written(std::vector<std::uint16_t>(200, 3), random);
        QCOMPARE(written.type(), ColumnType::Date);
        for (std::size_t row = 0; row < written.size(); ++row)
            QVERIFY(written.text(row) >= "2025-02-22" && written.text(row) <= "2025-02-28");
    }
    void declaredBoundsCutWhatIsOutside()
    {
        const ColumnDomain domain = ColumnDomain::ofBounds(QStringLiteral("age"), ColumnType::Integer, 18, 90, 10, 1);
        QCOMPARE(domain.ranges.size(), std::size_t(10));
        QCOMPARE(domain.ranges.front().low, 18.0);
        QCOMPARE(domain.ranges.back().high, 90.0);
        for (std::size_t i = 1; i < domain.ranges.size(); ++i)
            QCOMPARE(domain.ranges[i].low, domain.ranges[i - 1].high + 1); // no whole number in two ranges, none in no range
        QCOMPARE(domain.coded(Column::ofIntegers(QStringLiteral("age"), {3, 18, 90, 140})), (std::vector<std::uint16_t>{0, 0, 9, 9}));
    }
    void decimalsStayDecimals()
    {
        std::vector<double> values;
        for (int i = 0; i < 300; ++i)
            values.push_back(double(i) / 100);
        const Column column = Column::ofReals(QStringLiteral("r"), values);
        const ColumnDomain domain = ColumnDomain::ofData(column, 8, 64);
        RandomStream random(Seed{3});
        const Column written = domain.written(domain.coded(column), random);
        for (std::size_t row = 0; row < written.size(); ++row)
            QVERIFY2(written.text(row).size() <= 4, written.text(row).c_str());
    }
};

HALLMARKER_TEST(TestColumnDomain)
#include "TestColumnDomain.moc"
