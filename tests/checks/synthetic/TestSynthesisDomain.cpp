#include "checks/synthetic/SynthesisDomain.h"
#include "tests/checks/synthetic/MadePeople.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker::checks;
using namespace hallmarker::core;
using namespace hallmarker::tests;

class TestSynthesisDomain : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void columnsThatNameRecordsAreLeftOut()
    {
        std::vector<std::string> names;
        std::vector<std::int64_t> ages;
        for (int i = 0; i < 200; ++i) {
            names.push_back("person " + std::to_string(i));
            ages.push_back(20 + i % 7);
        }
        const Table table = *Table::of({textColumn("name", names), Column::ofIntegers(QStringLiteral("age"), ages)});
        const auto domain = SynthesisDomain::ofData(table, {});
        VERIFY_RESULT(domain);
        QCOMPARE(domain->names(), QStringList{QStringLiteral("age")});
        QCOMPARE(domain->leftOut, QStringList{QStringLiteral("name")});
        QCOMPARE(domain->notes.size(), 1);
    }
    void declarationIsRead()
    {
        const auto yaml = readYaml("columns:\n  age: {numbers: [18, 90], bins: 12}\n  town: {values: [north, south]}\n  answer: {values: [yes, no]}\nleave_out: [income]\n");
        VERIFY_RESULT(yaml);
        const Table people = madePeople(50, 1);
        const auto domain = SynthesisDomain::ofDeclaration(*yaml, people, {});
        VERIFY_RESULT(domain);
        QVERIFY(domain->isDeclared);
        QCOMPARE(domain->names(), (QStringList{QStringLiteral("age"), QStringLiteral("town"), QStringLiteral("answer")}));
        QVERIFY(domain->find(QStringLiteral("town"))->hasOther); // "east" was not declared
        QCOMPARE(domain->find(QStringLiteral("town"))->cells(), std::size_t(4));
        QCOMPARE(domain->find(QStringLiteral("age"))->cells(), std::size_t(13));
    }
    void badDeclarations_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("message");
        const QByteArray rest = "  town: {values: [north]}\n  income: {numbers: [0, 9000]}\n  answer: {values: [yes, no]}\n";
        QTest::newRow("undeclared") << QByteArray("columns:\n  age: {numbers: [18, 90]}\n") << QStringLiteral("does not declare town, income, answer");
        QTest::newRow("unknown column") << "columns:\n  height: {numbers: [0, 2]}\n" + rest << QStringLiteral("\"height\", which is no column");
        QTest::newRow("bounds turned round") << "columns:\n  age: {numbers: [90, 18]}\n" + rest << QStringLiteral("the lower one first");
        QTest::newRow("no days") << "columns:\n  age: {dates: [x, y]}\n" + rest << QStringLiteral("Write two days");
        QTest::newRow("value twice") << "columns:\n  age: {values: [1, 1]}\n" + rest << QStringLiteral("stands twice");
        QTest::newRow("no value") << "columns:\n  age: {values: []}\n" + rest << QStringLiteral("at least one value");
        QTest::newRow("unknown key") << "columns:\n  age: {numbers: [18, 90], bin: 3}\n" + rest << QStringLiteral("bin");
        QTest::newRow("half steps of whole numbers") << "columns:\n  age: {numbers: [18, 90], step: 0.5}\n" + rest << QStringLiteral("at least 1");
    }
    void badDeclarations()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QString, message);
        const auto document = readYaml(yaml);
        VERIFY_RESULT(document);
        const auto domain = SynthesisDomain::ofDeclaration(*document, madePeople(50, 1), {});
        QVERIFY(!domain);
        QVERIFY2(domain.error().toString().contains(message), qPrintable(domain.error().toString()));
    }
    void publicValuesTellNothingButValues()
    {
        // The same values and bounds, other frequencies: the domain is the same.
        std::vector<std::int64_t> even, skewed;
        std::vector<std::string> towns, others;
        for (int i = 0; i < 400; ++i) {
            even.push_back(i % 100);
            skewed.push_back(i < 100 ? i : 7);
            towns.push_back(i % 2 == 0 ? "north" : "south");
            others.push_back(i < 399 ? "south" : "north");
        }
        const auto one = SynthesisDomain::ofPublicValues(*Table::of({Column::ofIntegers(QStringLiteral("n"), even), textColumn("t", towns)}), {});
        const auto two = SynthesisDomain::ofPublicValues(*Table::of({Column::ofIntegers(QStringLiteral("n"), skewed), textColumn("t", others)}), {});
        VERIFY_RESULT(one);
        VERIFY_RESULT(two);
        QVERIFY(one->isDeclared);
        for (std::size_t c = 0; c < 2; ++c) {
            QCOMPARE(one->columns[c].values, two->columns[c].values);
            QCOMPARE(one->columns[c].cells(), two->columns[c].cells());
            for (std::size_t i = 0; i < one->columns[c].ranges.size(); ++i) {
                QCOMPARE(one->columns[c].ranges[i].low, two->columns[c].ranges[i].low);
                QCOMPARE(one->columns[c].ranges[i].high, two->columns[c].ranges[i].high);
                QVERIFY(one->columns[c].ranges[i].pieces.empty());
            }
        }
    }
    void emptyTableIsAnError()
    {
        const auto domain = SynthesisDomain::ofData(*Table::of({Column::ofIntegers(QStringLiteral("n"), {})}), {});
        QVERIFY(!domain);
        QVERIFY(domain.error().message.contains(QStringLiteral("no records")));
    }
};

HALLMARKER_TEST(TestSynthesisDomain)
#include "TestSynthesisDomain.moc"
