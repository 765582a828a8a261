#include "checks/anonymisation/hierarchy/HierarchyPreview.h"
#include "checks/anonymisation/release/BuiltRelease.h"
#include "checks/anonymisation/release/ExploredNodes.h"
#include "checks/anonymisation/release/PlanReview.h"
#include "checks/anonymisation/release/ReleaseRows.h"
#include "tests/checks/anonymisation/AnonymisationTables.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QTest>

#include <set>

using namespace hallmarker::anonymisation;
using namespace hallmarker::core;
using namespace hallmarker::tests;

/// What the page Privacy shows of a release: the nodes around the optimum, the records class by class, levels that a person chose,
/// what is unsafe about a plan.
class TestReleaseExplorer : public QObject {
    Q_OBJECT

    static Result<CaseInput> patients(const QByteArray &models, double suppression)
    {
        const PatientTable table(7, 400);
        return CaseInput::of(patientCase(models, suppression), table.table, table.hierarchies);
    }
    static Result<ReleasePlan> planOf(const QByteArray &yaml)
    {
        const auto document = readYaml(yaml, QStringLiteral("release.yaml"));
        return document ? ReleasePlan::of(*document, QStringLiteral(".")) : Result<ReleasePlan>(document.error());
    }
    static ReleaseSource people()
    {
        std::vector<std::string> ages;
        std::vector<std::string> ills;
        for (int i = 0; i < 60; ++i) {
            ages.push_back(std::to_string(20 + i % 40));
            ills.push_back(i % 3 == 0 ? "flu" : "cold");
        }
        ReleaseSource source;
        source.table = textTable({{QStringLiteral("age"), ages}, {QStringLiteral("ill"), ills}});
        source.name = QStringLiteral("people");
        return source;
    }
    static constexpr char plan[] = "attributes:\n  age: {role: quasi-identifying, hierarchy: {method: intervals, widths: [5, 10, 20]}}\n  ill: {role: sensitive}\nmodels:\n  - {type: k-anonymity, k: 3}\n";

private Q_SLOTS:
    void everyNodeIsWhatTheSearchSaysOfIt()
    {
        const auto input = patients("[{\"type\": \"k-anonymity\", \"k\": 4}]", 0.05);
        VERIFY_RESULT(input);
        RunOptions every;
        every.isPruned = false;
        const auto result = anonymise(*input, every, Progress::none());
        VERIFY_RESULT(result);
        QVERIFY(result->search.optimum);
        const auto explored = ExploredNodes::around(*input, *result->search.optimum, {}, Progress::none());
        VERIFY_RESULT(explored);
        QVERIFY(explored->isWhole);
        QCOMPARE(double(explored->nodes.size()), result->search.nodes);
        const ExploredNode *best = explored->find(*result->search.optimum);
        QVERIFY(best != nullptr && best->isSafe);
        QCOMPARE(best->score, result->search.figures.score);
        QCOMPARE(best->suppressed, result->release->suppressed);
        QCOMPARE(best->smallestClass, result->release->smallestClass);
        QCOMPARE(best->classes, result->release->classes);
        for (const ExploredNode &node : explored->nodes) {
            QVERIFY(!node.isSafe || node.score >= best->score);
            QVERIFY(!node.isSafe || node.smallestClass >= 4 || node.classes == 0);
        }
    }
    void alargeLatticeIsLookedAtAroundTheCenter()
    {
        const auto input = patients("[{\"type\": \"k-anonymity\", \"k\": 4}]", 0.05);
        VERIFY_RESULT(input);
        const Levels center(input->coded.quasiIdentifiers.size(), 1);
        const auto explored = ExploredNodes::around(*input, center, {5, 60}, Progress::none());
        VERIFY_RESULT(explored);
        QVERIFY(!explored->isWhole);
        QCOMPARE(explored->nodes.size(), std::size_t(5));
        QVERIFY(explored->find(center) != nullptr);
        for (const ExploredNode &node : explored->nodes)
            QVERIFY(node.levels == center || ExploredNodes::areNeighbours(node.levels, center) || ExploredNodes::areNeighbours(center, node.levels));
    }
    void recordsStandClassByClass()
    {
        const auto input = patients("[{\"type\": \"k-anonymity\", \"k\": 4}]", 0.05);
        VERIFY_RESULT(input);
        const auto result = anonymise(*input, {}, Progress::none());
        VERIFY_RESULT(result);
        const ReleaseRows rows = ReleaseRows::of(*input, *result->search.optimum, result->release->isSuppressed);
        QCOMPARE(rows.size(), std::size_t(400));
        QCOMPARE(rows.classes(), std::size_t(result->release->classes));
        const auto written = rowsOfRelease(result->release->csv);
        std::set<std::size_t> seen;
        std::uint64_t before = 0;
        for (std::size_t place = 0; place < rows.size(); ++place) {
            const std::size_t row = rows.row(place);
            QVERIFY(seen.insert(row).second);
            QCOMPARE(rows.classOf(row) == ReleaseRows::none, result->release->isSuppressed[row] != 0);
            if (rows.classOf(row) != ReleaseRows::none) {
                QVERIFY(rows.classSize(row) >= before);
                before = rows.classSize(row);
                QVERIFY(before >= 4);
                QCOMPARE(rows.risk(row), 1.0 / double(before));
            }
            // The cells are those of the file.
            for (std::size_t i = 0; i < input->coded.quasiIdentifiers.size(); ++i) {
                const auto column = std::size_t(input->table.columnNames().indexOf(input->coded.quasiIdentifiers[i].name()));
                QCOMPARE(rows.releasedText(i, row), written[row][column]);
            }
        }
    }
    void levelsThatAPersonChose()
    {
        const auto chosen = planOf(QByteArray(plan) + "levels: {age: 3}\n");
        VERIFY_RESULT(chosen);
        const auto built = BuiltRelease::of(*chosen, people(), {}, Progress::none());
        VERIFY_RESULT(built);
        QVERIFY(built->result.search.isChosen);
        QVERIFY(!built->result.search.isProven);
        QCOMPARE(*built->result.search.optimum, Levels{3});
        QCOMPARE(built->result.search.nodes, 5.0);
        // One that is not safe releases nothing.
        const auto unsafe = planOf(QByteArray(plan) + "levels: {age: 0}\n");
        VERIFY_RESULT(unsafe);
        const auto nothing = BuiltRelease::of(*unsafe, people(), {}, Progress::none());
        VERIFY_RESULT(nothing);
        QVERIFY(!nothing->result.release);
    }
    void wrongLevels_data()
    {
        QTest::addColumn<QByteArray>("levels");
        QTest::newRow("missing") << QByteArray("levels: {}\n");
        QTest::newRow("another column") << QByteArray("levels: {age: 1, ill: 1}\n");
        QTest::newRow("no number") << QByteArray("levels: {age: high}\n");
        QTest::newRow("broken number") << QByteArray("levels: {age: 1.5}\n");
        QTest::newRow("with local recoding") << QByteArray("levels: {age: 1}\nlocal_recoding: 2\n");
    }
    void wrongLevels()
    {
        QFETCH(QByteArray, levels);
        QVERIFY(!planOf(QByteArray(plan) + levels));
    }
    void alevelBeyondTheHierarchy()
    {
        const auto chosen = planOf(QByteArray(plan) + "levels: {age: 9}\n");
        VERIFY_RESULT(chosen);
        const auto built = BuiltRelease::of(*chosen, people(), {}, Progress::none());
        QVERIFY(!built);
        QCOMPARE(built.error().where.pointer, QStringLiteral("/levels/age"));
    }
    void theSearchTellsHowItStands()
    {
        const auto input = patients("[{\"type\": \"k-anonymity\", \"k\": 4}]", 0.05);
        VERIFY_RESULT(input);
        RunOptions options;
        std::vector<SearchStanding> told;
        options.limits.watch = [&told](const SearchStanding &standing) { told.push_back(standing); };
        const auto watched = anonymise(*input, options, Progress::none());
        const auto alone = anonymise(*input, {}, Progress::none());
        VERIFY_RESULT(watched);
        VERIFY_RESULT(alone);
        QCOMPARE(*watched->search.optimum, *alone->search.optimum);
        QVERIFY(!told.empty());
        QVERIFY(told.back().best);
        QCOMPARE(*told.back().best, *watched->search.optimum);
        for (std::size_t i = 1; i < told.size(); ++i)
            QVERIFY(told[i].checked >= told[i - 1].checked);
    }
    void reviewOfAPlan_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QStringList>("said");
        const QByteArray attributes = "attributes:\n  age: {role: quasi-identifying, hierarchy: {method: intervals, widths: [5, 10]}}\n  ill: {role: sensitive}\n";
        QTest::newRow("good") << QByteArray(attributes + "models:\n  - {type: k-anonymity, k: 3}\n  - {type: distinct-l-diversity, attribute: ill, l: 2}\n") << QStringList();
        QTest::newRow("nobody watches") << QByteArray(attributes + "models:\n  - {type: k-anonymity, k: 3}\n") << QStringList{QStringLiteral("No model watches over the sensitive attribute ill")};
        QTest::newRow("k = 1") << QByteArray(attributes + "models:\n  - {type: k-anonymity, k: 1}\n  - {type: distinct-l-diversity, attribute: ill, l: 2}\n") << QStringList{QStringLiteral("With k = 1")};
        QTest::newRow("l beyond the values") << QByteArray(attributes + "models:\n  - {type: k-anonymity, k: 3}\n  - {type: distinct-l-diversity, attribute: ill, l: 3}\n") << QStringList{QStringLiteral("l is 3, but ill has 2 different values")};
        QTest::newRow("k beyond the table") << QByteArray(attributes + "models:\n  - {type: k-anonymity, k: 61}\n  - {type: distinct-l-diversity, attribute: ill, l: 2}\n") << QStringList{QStringLiteral("k is 61, but the table has 60 records")};
        QTest::newRow("no classes") << QByteArray(attributes + "models:\n  - {type: t-closeness, attribute: ill, t: 0.2}\n") << QStringList{QStringLiteral("No model asks for classes of at least two records")};
        QTest::newRow("much suppressed") << QByteArray(attributes + "models:\n  - {type: k-anonymity, k: 3}\n  - {type: distinct-l-diversity, attribute: ill, l: 2}\nsuppression_limit: 0.5\n") << QStringList{QStringLiteral("Up to 50 % of the records")};
        QTest::newRow("a quasi-identifier that stays") << QByteArray("attributes:\n  age: {role: insensitive}\n  ill: {role: quasi-identifying, hierarchy: {method: suppression}}\nmodels:\n  - {type: k-anonymity, k: 3}\n") << QStringList{QStringLiteral("age stays as it is")};
    }
    void reviewOfAPlan()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QStringList, said);
        std::vector<std::int64_t> ages;
        for (int i = 0; i < 60; ++i)
            ages.push_back(20 + i % 40);
        const ReleaseSource source = people();
        const auto table = Table::of({Column::ofIntegers(QStringLiteral("age"), ages), *source.table.find(QStringLiteral("ill"))});
        VERIFY_RESULT(table);
        const auto profile = TableProfile::of(*table);
        VERIFY_RESULT(profile);
        const auto made = planOf(yaml);
        VERIFY_RESULT(made);
        const QList<PlanRemark> remarks = reviewPlan(*made, *profile);
        QStringList texts;
        for (const PlanRemark &remark : remarks)
            texts += remark.text;
        QVERIFY2(remarks.size() == said.size(), qPrintable(texts.join(QLatin1Char('\n'))));
        for (qsizetype i = 0; i < said.size(); ++i)
            QVERIFY2(texts[i].contains(said[i]), qPrintable(texts[i]));
    }
    void previewOfAHierarchy()
    {
        const ReleaseSource source = people();
        const auto rule = HierarchySpec::fromJson({{QStringLiteral("method"), QStringLiteral("intervals")}, {QStringLiteral("widths"), QJsonArray{5, 10, 20}}});
        VERIFY_RESULT(rule);
        const auto preview = HierarchyPreview::of(*source.table.find(QStringLiteral("age")), *rule, QStringLiteral("."));
        VERIFY_RESULT(preview);
        QCOMPARE(preview->levels.size(), 5);
        QCOMPARE(preview->levels[0].groups, std::uint64_t(40));
        QCOMPARE(preview->levels[1].groups, std::uint64_t(8));
        QCOMPARE(preview->levels[3].groups, std::uint64_t(2));
        QCOMPARE(preview->levels[3].smallest, std::uint64_t(20));
        QCOMPARE(preview->levels[4].shown.constFirst().records, std::uint64_t(60));
        // A value that the rule cannot place is named.
        const auto dates = HierarchySpec::fromJson({{QStringLiteral("method"), QStringLiteral("dates")}});
        VERIFY_RESULT(dates);
        const auto none = HierarchyPreview::of(*source.table.find(QStringLiteral("age")), *dates, QStringLiteral("."));
        QVERIFY(!none);
        QVERIFY(none.error().message.contains(QLatin1String("20")));
    }
};

HALLMARKER_TEST(TestReleaseExplorer)
#include "TestReleaseExplorer.moc"
