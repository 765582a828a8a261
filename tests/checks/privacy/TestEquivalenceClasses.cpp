#include "checks/privacy/EquivalenceClasses.h"
#include "checks/privacy/PopulationUniqueness.h"
#include "core/json/CanonicalJson.h"
#include "tests/checks/privacy/PrivacyTables.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <cmath>
#include <map>

using namespace hallmarker::checks;
using namespace hallmarker::core;
using namespace hallmarker::tests;

namespace {

/// The same by a map over the texts of each row.
std::map<std::vector<std::string>, std::vector<std::size_t>> naiveClasses(const std::vector<Column> &columns)
{
    std::map<std::vector<std::string>, std::vector<std::size_t>> classes;
    for (std::size_t row = 0; row < columns.front().size(); ++row) {
        std::vector<std::string> key;
        for (const Column &column : columns)
            key.push_back(column.isMissing(row) ? std::string("\x01missing") : column.text(row));
        classes[key].push_back(row);
    }
    return classes;
}

std::map<std::int64_t, std::int64_t> asMap(const QList<ClassSize> &histogram)
{
    std::map<std::int64_t, std::int64_t> map;
    for (const ClassSize &entry : histogram)
        map[entry.size] = entry.classes;
    return map;
}

} // namespace

class TestEquivalenceClasses : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void agreesWithTheNaiveWay()
    {
        RandomStream random(Seed{31});
        for (int run = 0; run < 40; ++run) {
            const Table table = randomTable(random, 1 + random.below(400), int(1 + random.below(6)), 1 + random.below(12));
            const auto naive = naiveClasses(table.columns());
            const auto classes = EquivalenceClasses::of(table.columns(), Progress::none(), int(1 + random.below(3)));
            VERIFY_RESULT(classes);
            std::map<std::int64_t, std::int64_t> sizes;
            for (const auto &[key, rows] : naive)
                ++sizes[std::int64_t(rows.size())];
            QCOMPARE(classes->classCount(), naive.size());
            QVERIFY(asMap(classes->risks().histogram) == sizes);
            QCOMPARE(classes->risks().smallest, sizes.begin()->first);
            QCOMPARE(classes->risks().largest, sizes.rbegin()->first);
            QCOMPARE(classes->risks().records, std::int64_t(table.rowCount()));
        }
    }
    void partitionsAndThreadsDoNotMatter()
    {
        RandomStream random(Seed{32});
        const Table table = randomTable(random, 70'000, 4, 30);
        const auto one = EquivalenceClasses::of(table.columns(), Progress::none(), 1);
        const auto three = EquivalenceClasses::of(table.columns(), Progress::none(), 3);
        VERIFY_RESULT(one);
        VERIFY_RESULT(three);
        QVERIFY(asMap(one->risks().histogram) == asMap(three->risks().histogram));
        QCOMPARE(std::int64_t(naiveClasses(table.columns()).size()), one->risks().classes);
    }
    void projectionEqualsGroupingThePart()
    {
        RandomStream random(Seed{33});
        const Table table = randomTable(random, 500, 5, 6);
        const auto all = EquivalenceClasses::of(table.columns());
        VERIFY_RESULT(all);
        for (const std::vector<int> &part : {std::vector<int>{0}, {4}, {0, 2}, {1, 3, 4}, {0, 1, 2, 3, 4}}) {
            std::vector<Column> columns;
            for (const int column : part)
                columns.push_back(table.columns()[std::size_t(column)]);
            const auto direct = EquivalenceClasses::of(columns);
            const auto projected = all->project(part);
            VERIFY_RESULT(direct);
            VERIFY_RESULT(projected);
            QVERIFY(asMap(projected->histogram) == asMap(direct->risks().histogram));
        }
    }
    void wideKeysAreExact()
    {
        // 12 columns of 1000 values need 120 bits, 20 columns 200: packed into two words, then hashed.
        RandomStream random(Seed{34});
        for (const int columns : {8, 12, 20}) {
            std::vector<Column> wide;
            for (int column = 0; column < columns; ++column) {
                std::vector<std::string> cells;
                for (int row = 0; row < 2000; ++row)
                    cells.push_back(std::to_string((row % 1000) * (column + 1) + (row / 1000 == 1 && row % 3 == 0 && column == columns - 1 ? 1 : 0)));
                wide.push_back(textColumn(QString(QLatin1Char('c') + QString::number(column)), cells));
            }
            const auto classes = EquivalenceClasses::of(wide);
            VERIFY_RESULT(classes);
            QCOMPARE(classes->classCount(), naiveClasses(wide).size());
            const auto part = classes->project({0, columns - 1});
            VERIFY_RESULT(part);
            QCOMPARE(std::size_t(part->classes), naiveClasses({wide.front(), wide.back()}).size());
        }
    }
    void drillDownNamesTheRows()
    {
        RandomStream random(Seed{35});
        const Table table = randomTable(random, 300, 3, 8);
        const auto classes = EquivalenceClasses::of(table.columns());
        VERIFY_RESULT(classes);
        const auto smallest = classes->smallestClasses(10);
        VERIFY_RESULT(smallest);
        const auto naive = naiveClasses(table.columns());
        QVERIFY(smallest->size() == 10);
        std::size_t last = 0;
        for (const ClassMembers &members : *smallest) {
            std::vector<std::string> key;
            for (const Column &column : table.columns())
                key.push_back(column.isMissing(members.rows.front()) ? std::string("\x01missing") : column.text(members.rows.front()));
            QVERIFY(naive.at(key) == members.rows);
            QVERIFY(members.rows.size() >= last);
            last = members.rows.size();
        }
    }
    void numbersAndMissingValues()
    {
        const Column numbers = Column::ofIntegers(QStringLiteral("n"), {5, 5, 7, 0, 0}, {false, false, false, true, true});
        const auto classes = EquivalenceClasses::of({numbers});
        VERIFY_RESULT(classes);
        // Missing values match each other only.
        QCOMPARE(classes->risks().classes, 3);
        QCOMPARE(classes->risks().smallest, 1);
        const auto missing = EquivalenceClasses::of({textColumn(QStringLiteral("m"), {"", "", ""})});
        VERIFY_RESULT(missing);
        QCOMPARE(missing->risks().smallest, 3);
        const auto one = EquivalenceClasses::of({textColumn(QStringLiteral("m"), {"a"})});
        VERIFY_RESULT(one);
        QCOMPARE(one->risks().highestRisk, 1.0);
        QVERIFY(!EquivalenceClasses::of({}));
        const auto empty = EquivalenceClasses::of({textColumn(QStringLiteral("m"), {})});
        VERIFY_RESULT(empty);
        QCOMPARE(empty->risks().records, 0);
        QCOMPARE(empty->risks().shareAbove(0.2), 0.0);
    }
    void riskBoundsHold()
    {
        RandomStream random(Seed{36});
        for (int run = 0; run < 30; ++run) {
            const Table table = randomTable(random, 2 + random.below(300), 3, 2 + random.below(9));
            const auto classes = EquivalenceClasses::of(table.columns());
            VERIFY_RESULT(classes);
            const ClassRisks &r = classes->risks();
            QVERIFY(r.lowestRisk <= r.averageRisk + 1e-12 && r.averageRisk <= r.highestRisk + 1e-12);
            QVERIFY(r.uniqueShare <= r.averageRisk + 1e-12);
            QVERIFY(r.shareAbove(0.0) == 1.0 && r.shareAbove(1.0) == 0.0);
            QCOMPARE(r.shareBelow(2), r.uniqueShare);
            // Fewer columns never make classes smaller.
            const auto part = classes->project({0, 1});
            VERIFY_RESULT(part);
            QVERIFY(part->smallest >= r.smallest && part->classes <= r.classes);
            for (const double fraction : {0.01, 0.3, 1.0}) {
                const PopulationUniqueness estimate = estimatePopulationUniqueness(r, fraction);
                if (estimate.zayatz)
                    QVERIFY(*estimate.zayatz >= 0 && *estimate.zayatz <= r.uniqueShare + 1e-9);
                if (estimate.pitman)
                    QVERIFY(*estimate.pitman >= 0 && *estimate.pitman <= 1);
            }
        }
    }
    void sharedCases()
    {
        const QString path = sharedFile(QStringLiteral("expected/anonymization.json"));
        if (path.isEmpty())
            QSKIP("the shared cases are not here");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto json = parseJson(file.readAll(), path);
        VERIFY_RESULT(json);
        int seen = 0;
        for (const QJsonValue &value : (*json)[u"cases"].toArray()) {
            if (value[u"kind"].toString() != u"risk")
                continue;
            const auto table = sharedTable(value[u"dataset"].toString());
            VERIFY_RESULT(table);
            QStringList names;
            for (const QJsonValue &name : value[u"qi"].toArray())
                names.append(name.toString());
            const auto columns = table->select(names);
            VERIFY_RESULT(columns);
            const auto classes = EquivalenceClasses::of(*columns);
            VERIFY_RESULT(classes);
            const QJsonValue risks = value[u"expected"][u"risks"];
            const ClassRisks &r = classes->risks();
            const auto near = [](double a, double b) { return std::fabs(a - b) <= 1e-12 * std::max(1.0, std::fabs(b)); };
            QCOMPARE(r.records, value[u"records"].toInteger());
            QCOMPARE(double(r.classes), risks[u"numClasses"].toDouble());
            QCOMPARE(double(r.uniques), risks[u"sampleUniques"].toDouble());
            QVERIFY(near(r.uniqueShare, risks[u"fractionSampleUniques"].toDouble()));
            QVERIFY(near(r.averageRisk, risks[u"marketer"].toDouble()));
            QVERIFY(near(r.lowestRisk, risks[u"lowest"].toDouble()) && near(r.highestRisk, risks[u"prosecutor"].toDouble()));
            for (const QJsonValue &row : risks[u"summary"].toArray())
                QVERIFY(near(r.shareAbove(row[u"threshold"].toDouble()), row[u"prosecutor"][u"atRisk"].toDouble()));
            const auto sizes = asMap(r.histogram);
            QCOMPARE(int(sizes.size()), risks[u"histogramEntries"].toInt());
            for (const QJsonValue &entry : risks[u"histogram"].toArray())
                QCOMPARE(sizes.at(entry[0].toInteger()), entry[1].toInteger());
            for (const QJsonValue &row : risks[u"population"].toArray()) {
                const PopulationUniqueness estimate = estimatePopulationUniqueness(r, row[u"samplingFraction"].toDouble());
                QVERIFY(std::fabs(estimate.pitman.value_or(0) - row[u"pitman"].toDouble()) < 1e-8);
                QVERIFY(std::fabs(estimate.zayatz.value_or(0) - row[u"zayatz"].toDouble()) < 1e-8);
                QVERIFY(std::fabs(estimate.chosen.value_or(0) - row[u"dankar"].toDouble()) < 1e-8);
            }
            ++seen;
        }
        QVERIFY(seen >= 3);
    }
};

HALLMARKER_TEST(TestEquivalenceClasses)
#include "TestEquivalenceClasses.moc"
