#include "checks/anonymisation/release/AnonymisationRun.h"
#include "checks/anonymisation/release/ReleasePlan.h"
#include "tests/checks/anonymisation/AnonymisationTables.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace hallmarker::anonymisation;
using namespace hallmarker::core;
using namespace hallmarker::tests;

/// What a configuration may say, and what is wrong with a table for it.
class TestReleasePlan : public QObject {
    Q_OBJECT

    static Result<ReleasePlan> planOf(const QByteArray &yaml)
    {
        const auto document = readYaml(yaml, QStringLiteral("release.yaml"));
        return document ? ReleasePlan::of(*document, QStringLiteral(".")) : Result<ReleasePlan>(document.error());
    }
    static Table people(std::size_t rows)
    {
        std::vector<std::string> names;
        std::vector<std::string> ages;
        std::vector<std::string> ills;
        for (std::size_t i = 0; i < rows; ++i) {
            names.push_back("n" + std::to_string(i));
            ages.push_back(std::to_string(20 + i % 40));
            ills.push_back(i % 3 == 0 ? "flu" : "cold");
        }
        return textTable({{QStringLiteral("name"), names}, {QStringLiteral("age"), ages}, {QStringLiteral("ill"), ills}});
    }
    static constexpr char good[] = "attributes:\n  name: {role: identifying}\n  age: {role: quasi-identifying, hierarchy: {method: intervals, widths: [5, 10]}}\n  ill: {role: sensitive}\nmodels:\n  - {type: k-anonymity, k: 3}\n";

private Q_SLOTS:
    void goodPlan()
    {
        const auto plan = planOf(good);
        VERIFY_RESULT(plan);
        QCOMPARE(plan->columnsOf(AttributeRole::Identifying), QStringList{QStringLiteral("name")});
        QCOMPARE(plan->unwatched(), QStringList{QStringLiteral("ill")});
        std::map<QString, Hierarchy> hierarchies;
        const auto input = plan->inputOf(people(60), hierarchies);
        VERIFY_RESULT(input);
        QVERIFY(input->table.find(QStringLiteral("name")) == nullptr);
        const auto result = anonymise(*input, {}, Progress::none());
        VERIFY_RESULT(result);
        QVERIFY(result->release);
        QVERIFY(!result->release->csv.contains("n1"));
    }

    void wrongPlans_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("pointer");
        const QByteArray models = "models:\n  - {type: k-anonymity, k: 3}\n";
        QTest::newRow("no attributes") << models << QStringLiteral("/attributes");
        QTest::newRow("no role") << QByteArray("attributes:\n  a: {}\n") + models << QStringLiteral("/attributes/a");
        QTest::newRow("unknown role") << QByteArray("attributes:\n  a: {role: secret}\n") + models << QStringLiteral("/attributes/a");
        QTest::newRow("no hierarchy") << QByteArray("attributes:\n  a: {role: quasi-identifying}\n") + models << QStringLiteral("/attributes/a");
        QTest::newRow("unknown method") << QByteArray("attributes:\n  a: {role: quasi-identifying, hierarchy: {method: magic}}\n") + models << QStringLiteral("/attributes/a/hierarchy/method");
        QTest::newRow("foreign key") << QByteArray("attributes:\n  a: {role: quasi-identifying, hierarchy: {method: masking, widths: [1]}}\n") + models << QStringLiteral("/attributes/a/hierarchy/widths");
        QTest::newRow("no widths") << QByteArray("attributes:\n  a: {role: quasi-identifying, hierarchy: {method: intervals}}\n") + models << QStringLiteral("/attributes/a/hierarchy");
        QTest::newRow("unknown key") << QByteArray(good) + "modells: 1\n" << QStringLiteral("/modells");
        QTest::newRow("no models") << QByteArray("attributes:\n  a: {role: quasi-identifying, hierarchy: {method: suppression}}\n") << QStringLiteral("/models");
        QTest::newRow("wrong k") << QByteArray(good).replace("k: 3", "k: 0") << QStringLiteral("/models/0/k");
        QTest::newRow("model of what is not sensitive") << QByteArray(good) + "  - {type: distinct-l-diversity, attribute: age, l: 2}\n" << QStringLiteral("/models/1/attribute");
        QTest::newRow("fraction") << QByteArray(good) + "sampling_fraction: 0\n" << QStringLiteral("/sampling_fraction");
        QTest::newRow("limit") << QByteArray(good) + "suppression_limit: 2\n" << QStringLiteral("/suppression_limit");
    }
    void wrongPlans()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QString, pointer);
        const auto plan = planOf(yaml);
        QVERIFY(!plan);
        QCOMPARE(plan.error().where.pointer, pointer);
        QVERIFY(plan.error().where.line > 0);
        QVERIFY(!plan.error().message.isEmpty());
    }

    void wrongTables()
    {
        const ReleasePlan plan = *planOf(good);
        std::map<QString, Hierarchy> hierarchies;
        // k larger than the table, one row, no row, a column nobody thought of, a column that is missing, no number.
        QVERIFY(plan.inputOf(people(2), hierarchies).error().message.contains(QStringLiteral("k is 3, but the table has 2 records")));
        QVERIFY(!plan.inputOf(people(1), hierarchies));
        QVERIFY(plan.inputOf(people(0), hierarchies).error().message.contains(QStringLiteral("no rows")));
        const std::vector<std::string> three(3, "7");
        QVERIFY(plan.inputOf(textTable({{QStringLiteral("name"), three}, {QStringLiteral("age"), three}, {QStringLiteral("ill"), three}, {QStringLiteral("zip"), three}}), hierarchies).error().message.contains(QStringLiteral("zip")));
        QVERIFY(plan.inputOf(textTable({{QStringLiteral("name"), three}, {QStringLiteral("age"), three}}), hierarchies).error().message.contains(QStringLiteral("ill")));
        for (const char *value : {"nan", "inf", "-inf", "NaN", "1e999", "", "old"}) {
            const std::vector<std::string> ages{"7", "8", value};
            const auto input = plan.inputOf(textTable({{QStringLiteral("name"), three}, {QStringLiteral("age"), ages}, {QStringLiteral("ill"), three}}), hierarchies);
            QVERIFY2(!input, value);
            QVERIFY(input.error().message.contains(QStringLiteral("no finite number")));
        }
    }
    void allUniqueIsSuppressedOrRefused()
    {
        const ReleasePlan plan = *planOf("attributes:\n  id: {role: quasi-identifying, hierarchy: {method: masking}, max_level: 0}\nmodels:\n  - {type: k-anonymity, k: 2}\n");
        std::vector<std::string> ids;
        for (int i = 0; i < 50; ++i)
            ids.push_back(std::to_string(1000 + i));
        std::map<QString, Hierarchy> hierarchies;
        const auto input = plan.inputOf(textTable({{QStringLiteral("id"), ids}}), hierarchies);
        VERIFY_RESULT(input);
        const auto result = anonymise(*input, {}, Progress::none());
        VERIFY_RESULT(result);
        QVERIFY(!result->release);
    }
    void hierarchyOfTheFileHasToCoverTheData()
    {
        const QTemporaryDir directory;
        QFile file(directory.filePath(QStringLiteral("age.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("20;*\n21;*\n");
        file.close();
        const auto document = readYaml(QByteArray(good).replace("{method: intervals, widths: [5, 10]}", "{method: file, path: age.csv}"));
        VERIFY_RESULT(document);
        const auto plan = ReleasePlan::of(*document, directory.path());
        VERIFY_RESULT(plan);
        std::map<QString, Hierarchy> hierarchies;
        const auto input = plan->inputOf(people(30), hierarchies);
        QVERIFY(!input);
        QVERIFY(input.error().message.contains(QStringLiteral("does not cover the value \"22\" in row 3")));
    }
};

HALLMARKER_TEST(TestReleasePlan)
#include "TestReleasePlan.moc"
