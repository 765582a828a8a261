#include "checks/anonymisation/data/QuasiIdentifier.h"
#include "checks/anonymisation/hierarchy/DateHierarchy.h"
#include "checks/anonymisation/hierarchy/HierarchyFile.h"
#include "checks/anonymisation/hierarchy/IntervalHierarchy.h"
#include "checks/anonymisation/hierarchy/MaskingHierarchy.h"
#include "checks/anonymisation/hierarchy/OrderedHierarchy.h"
#include "checks/anonymisation/hierarchy/TaxonomyHierarchy.h"
#include "tests/checks/anonymisation/AnonymisationTables.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace hallmarker::anonymisation;
using namespace hallmarker::core;
using namespace hallmarker::tests;

class TestHierarchies : public QObject {
    Q_OBJECT

    static QString path(const Hierarchy &hierarchy, const std::string &value)
    {
        QStringList names;
        const auto leaf = hierarchy.leaf(value);
        for (int level = 0; leaf && level < hierarchy.levels(); ++level)
            names.append(QString::fromStdString(std::string(hierarchy.label(level, hierarchy.group(level, *leaf)))));
        return names.join(QStringLiteral(" > "));
    }

private Q_SLOTS:
    void treeIsChecked_data()
    {
        QTest::addColumn<QList<QList<QByteArray>>>("rows");
        QTest::addColumn<int>("row");
        QTest::newRow("empty") << QList<QList<QByteArray>>{} << -1;
        QTest::newRow("uneven") << QList<QList<QByteArray>>{{"a", "x", "*"}, {"b", "*"}} << 2;
        QTest::newRow("twice") << QList<QList<QByteArray>>{{"a", "*"}, {"b", "*"}, {"a", "*"}} << 3;
        QTest::newRow("parts again") << QList<QList<QByteArray>>{{"a", "x", "y", "*"}, {"b", "x", "z", "*"}} << 2;
    }
    void treeIsChecked()
    {
        QFETCH(QList<QList<QByteArray>>, rows);
        QFETCH(int, row);
        std::vector<HierarchyRow> texts;
        for (const auto &cells : rows) {
            HierarchyRow made;
            for (const QByteArray &cell : cells)
                made.push_back(cell.toStdString());
            texts.push_back(made);
        }
        const auto hierarchy = Hierarchy::of(QStringLiteral("age"), texts);
        QVERIFY(!hierarchy);
        QCOMPARE(hierarchy.error().kind, ErrorKind::Invalid);
        QCOMPARE(hierarchy.error().where.row, row);
        QVERIFY(hierarchy.error().message.contains(QStringLiteral("age")));
    }
    void nameCountsOnItsOwnLevel()
    {
        const auto hierarchy = Hierarchy::of(QStringLiteral("a"), {{"x", "y", "*"}, {"y", "x", "*"}, {"z", "x", "*"}});
        VERIFY_RESULT(hierarchy);
        QCOMPARE(hierarchy->leavesOf(0, hierarchy->group(0, *hierarchy->leaf("x"))), 1U);
        QCOMPARE(hierarchy->leavesOf(1, hierarchy->group(1, *hierarchy->leaf("y"))), 2U);
        QCOMPARE(hierarchy->leavesOf(2, 0), 3U);
    }
    void fileIsReadAndWrittenAlike()
    {
        QTemporaryDir directory;
        QFile file(directory.filePath(QStringLiteral("h.csv")));
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray bytes = "1;<5;*\n007;<10;*\n\"a;b\";other;*\nNA;other;*";
        file.write(bytes);
        file.close();
        const auto hierarchy = readHierarchy(QStringLiteral("code"), file.fileName());
        VERIFY_RESULT(hierarchy);
        QCOMPARE(path(*hierarchy, "007"), QStringLiteral("007 > <10 > *"));
        QCOMPARE(path(*hierarchy, "NA"), QStringLiteral("NA > other > *"));
        QCOMPARE(path(*hierarchy, "a;b"), QStringLiteral("a;b > other > *"));
        QCOMPARE(hierarchyBytes(*hierarchy), bytes + '\n');
    }
    void valueThatIsNotCoveredIsNamed()
    {
        const Table table = textTable({{QStringLiteral("sex"), {"f", "m", "f", "x"}}});
        const auto attribute = QuasiIdentifier::of(*table.find(QStringLiteral("sex")), *Hierarchy::of(QStringLiteral("sex"), {{"f", "*"}, {"m", "*"}}));
        QVERIFY(!attribute);
        QCOMPARE(attribute.error().where.row, 4);
        QVERIFY(attribute.error().message.contains(QStringLiteral("\"x\"")));
    }
    void leavesThatDoNotOccurCountForTheDomain()
    {
        const Table table = textTable({{QStringLiteral("n"), {"2", "4", "2"}}});
        const auto attribute = QuasiIdentifier::of(*table.find(QStringLiteral("n")), *Hierarchy::of(QStringLiteral("n"), {{"1", "low", "*"}, {"2", "low", "*"}, {"3", "high", "*"}, {"4", "high", "*"}}));
        VERIFY_RESULT(attribute);
        QCOMPARE(attribute->cardinality(0), 2U);
        QCOMPARE(attribute->share(0, attribute->codes(0)[0]), 0.25);
        QCOMPARE(attribute->share(1, attribute->codes(1)[1]), 0.5);
        QCOMPARE(attribute->records(1, {}), (std::vector<std::uint64_t>{2, 1}));
    }
    void intervals()
    {
        IntervalHierarchy builder;
        builder.widths = {5, 20};
        builder.lower = 10;
        builder.upper = 90;
        const auto hierarchy = builder.build(QStringLiteral("age"), {"9", "10", "34", "89.5", "90", "-3"});
        VERIFY_RESULT(hierarchy);
        QCOMPARE(path(*hierarchy, "34"), QStringLiteral("34 > [30, 35[ > [20, 40[ > *"));
        QCOMPARE(path(*hierarchy, "89.5"), QStringLiteral("89.5 > [85, 90[ > [80, 100[ > *"));
        QCOMPARE(path(*hierarchy, "9"), QStringLiteral("9 > <10 > <10 > *"));
        QCOMPARE(path(*hierarchy, "90"), QStringLiteral("90 > >=90 > >=90 > *"));
        for (const char *bad : {"NaN", "inf", "", "abc"}) {
            const auto refused = builder.build(QStringLiteral("age"), {"1", bad});
            QVERIFY2(!refused, bad);
            QCOMPARE(refused.error().where.row, 2);
        }
        builder.widths = {5, 12};
        QVERIFY(!builder.build(QStringLiteral("age"), {"1"}));
        builder.widths = {0.1, 0.3};
        QVERIFY2(!builder.build(QStringLiteral("age"), {"1"}) || builder.build(QStringLiteral("age"), {"1"})->levels() == 4, "0.3 is no exact multiple of 0.1");
    }
    void masking()
    {
        MaskingHierarchy builder;
        const auto zip = builder.build(QStringLiteral("zip"), {"81667", "81925", "7"});
        VERIFY_RESULT(zip);
        QCOMPARE(path(*zip, "81667"), QStringLiteral("81667 > 8166* > 816** > 81*** > 8**** > *****"));
        QCOMPARE(path(*zip, "7"), QStringLiteral("7 >     * >    ** >   *** >  **** > *****"));
        builder.isFromRight = false;
        builder.charactersPerLevel = 2;
        builder.mask = '#';
        const auto name = builder.build(QStringLiteral("name"), {QStringLiteral("Zo\u00eb").toStdString()});
        VERIFY_RESULT(name);
        QCOMPARE(path(*name, QStringLiteral("Zo\u00eb").toStdString()), QStringLiteral("Zo\u00eb > ##\u00eb > ###"));
    }
    void dates()
    {
        DateHierarchy builder;
        const auto months = builder.build(QStringLiteral("day"), {"2024-02-29", "1999-12-31"});
        VERIFY_RESULT(months);
        QCOMPARE(path(*months, "2024-02-29"), QStringLiteral("2024-02-29 > 2024-02 > 2024-Q1 > 2024 > 2020-2029 > *"));
        builder.units = {DateHierarchy::Unit::Week, DateHierarchy::Unit::Decade};
        const auto weeks = builder.build(QStringLiteral("day"), {"2020-01-01", "2019-12-30"});
        VERIFY_RESULT(weeks); // both lie in week 1 of 2020, and so in one decade
        QCOMPARE(path(*weeks, "2019-12-30"), QStringLiteral("2019-12-30 > 2020-W01 > 2020-2029 > *"));
        builder.units = {DateHierarchy::Unit::Week, DateHierarchy::Unit::Month};
        QVERIFY(!builder.build(QStringLiteral("day"), {"2020-01-01"}));
        builder.units = {DateHierarchy::Unit::Month};
        const auto bad = builder.build(QStringLiteral("day"), {"2020-01-01", "2023-02-29"});
        QVERIFY(!bad);
        QCOMPARE(bad.error().where.row, 2);
    }
    void order()
    {
        OrderedHierarchy builder;
        builder.groupSizes = {2, 2};
        const auto numbers = builder.build(QStringLiteral("n"), {"10", "9", "100", "1", "2"});
        VERIFY_RESULT(numbers);
        QCOMPARE(path(*numbers, "9"), QStringLiteral("9 > [9, 10] > [1, 10] > *"));
        QCOMPARE(path(*numbers, "100"), QStringLiteral("100 > 100 > 100 > *"));
        builder.order = {"low", "mid", "high"};
        QCOMPARE(path(*builder.build(QStringLiteral("n"), {"mid"}), "mid"), QStringLiteral("mid > [low, mid] > [low, high] > *"));
        QVERIFY(!builder.build(QStringLiteral("n"), {"none"}));
    }
    void taxonomy()
    {
        TaxonomyHierarchy builder;
        builder.broader = {{"flu", "viral"}, {"viral", "infection"}, {"sepsis", "infection"}, {"burn", "injury"}};
        const auto hierarchy = builder.build(QStringLiteral("d"), {"flu", "sepsis", "burn"});
        VERIFY_RESULT(hierarchy);
        QCOMPARE(path(*hierarchy, "flu"), QStringLiteral("flu > viral > infection > *"));
        QCOMPARE(path(*hierarchy, "sepsis"), QStringLiteral("sepsis > sepsis > infection > *"));
        QVERIFY(!builder.build(QStringLiteral("d"), {"cold"}));
        builder.broader["infection"] = "flu";
        QVERIFY(builder.build(QStringLiteral("d"), {"flu"}).error().message.contains(QStringLiteral("circle")));
    }
};

HALLMARKER_TEST(TestHierarchies)
#include "TestHierarchies.moc"
