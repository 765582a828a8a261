#include "checks/anonymisation/search/LatticeSearch.h"
#include "core/random/RandomStream.h"
#include "tests/checks/anonymisation/AnonymisationTables.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QTest>

#include <map>
#include <set>

using namespace hallmarker::anonymisation;
using namespace hallmarker::core;
using namespace hallmarker::tests;

/// The search against a look at every node, and its parts.
class TestLatticeSearch : public QObject {
    Q_OBJECT

    class CancelAfter : public Progress {
    public:
        explicit CancelAfter(int questions) : m_left(questions) {}
        void report(const QString &, qint64, qint64) override {}
        bool isCancelled() const override { return m_left-- <= 0; }

    private:
        mutable int m_left;
    };

private Q_SLOTS:
    void prunedIsAsGoodAsAll_data()
    {
        QTest::addColumn<QByteArray>("models");
        const std::pair<const char *, const char *> models[] = {
            {"k", R"([{"type":"k-anonymity","k":4}])"},
            {"k+distinct", R"([{"type":"k-anonymity","k":3},{"type":"distinct-l-diversity","attribute":"diagnosis","l":2}])"},
            {"entropy", R"([{"type":"entropy-l-diversity","attribute":"diagnosis","l":2.5}])"},
            {"grassberger", R"([{"type":"entropy-l-diversity","attribute":"diagnosis","l":2.5,"estimator":"grassberger"}])"},
            {"k+recursive", R"([{"type":"k-anonymity","k":3},{"type":"recursive-cl-diversity","attribute":"diagnosis","c":2,"l":3}])"},
            {"closeness", R"([{"type":"t-closeness","attribute":"diagnosis","t":0.3,"distance":"equal"}])"},
            {"ordered", R"([{"type":"t-closeness","attribute":"diagnosis","t":0.2,"distance":"ordered"}])"},
            {"hierarchical", R"([{"type":"t-closeness","attribute":"diagnosis","t":0.2,"distance":"hierarchical"}])"},
            {"delta", R"([{"type":"delta-disclosure","attribute":"diagnosis","delta":2}])"},
            {"beta", R"([{"type":"enhanced-beta-likeness","attribute":"diagnosis","beta":1}])"},
            {"average", R"([{"type":"average-risk","threshold":0.2}])"},
            {"unique", R"([{"type":"sample-uniqueness","threshold":0.05},{"type":"k-map","k":3,"significance":0.1,"population":4000}])"},
            {"population", R"([{"type":"population-uniqueness","threshold":0.05,"sampling_fraction":0.1}])"},
        };
        for (const auto &[name, model] : models)
            QTest::newRow(name) << QByteArray(model);
    }
    void prunedIsAsGoodAsAll()
    {
        QFETCH(QByteArray, models);
        const PatientTable patients(3, 250);
        const QStringList metrics{QStringLiteral("loss"), QStringLiteral("discernibility"), QStringLiteral("discernibility-monotonic"), QStringLiteral("non-uniform-entropy"), QStringLiteral("non-uniform-entropy-monotonic"),
                                  QStringLiteral("precision"), QStringLiteral("height"), QStringLiteral("aecs"), QStringLiteral("classification")};
        for (const QString &metric : metrics) {
            for (const double limit : {0.0, 0.05, 0.3}) {
                if (metric == QLatin1String("classification") && !models.contains("\"k\":4"))
                    continue;
                CaseDefinition definition = patientCase(models, limit, metric);
                for (const double weight : {0.5, 0.1, 0.9}) {
                    if (weight != 0.5 && (!models.contains("\"k\":") || limit == 0.0))
                        continue;
                    definition.weight = weight;
                    const auto input = CaseInput::of(definition, patients.table, patients.hierarchies);
                    VERIFY_RESULT(input);
                    RunOptions all;
                    all.isPruned = false;
                    all.isRolledUp = false;
                    const auto pruned = searchOptimum(*input, {}, Progress::none());
                    const auto whole = searchOptimum(*input, all, Progress::none());
                    VERIFY_RESULT(pruned);
                    VERIFY_RESULT(whole);
                    QVERIFY(pruned->isProven && whole->isProven);
                    QCOMPARE(whole->checked, std::uint64_t(whole->nodes));
                    QVERIFY2(pruned->optimum == whole->optimum, qPrintable(QStringLiteral("%1 at %2, weight %3").arg(metric).arg(limit).arg(weight)));
                    QVERIFY(pruned->checked <= whole->checked);
                    if (whole->optimum) {
                        QCOMPARE(pruned->figures.suppressed, whole->figures.suppressed);
                        for (std::size_t i = 0; i < whole->figures.score.size(); ++i)
                            QVERIFY(std::abs(pruned->figures.score[i] - whole->figures.score[i]) <= 1e-9 * std::abs(whole->figures.score[i]));
                    }
                    if (weight != 0.5 || limit != 0.05)
                        continue;
                    RunOptions two;
                    two.leastClassesForTwo = 0;
                    const auto onTwoThreads = searchOptimum(*input, two, Progress::none());
                    VERIFY_RESULT(onTwoThreads);
                    QVERIFY(onTwoThreads->isProven);
                    QVERIFY(onTwoThreads->optimum == whole->optimum);
                    for (std::size_t i = 0; i < pruned->figures.score.size(); ++i)
                        QVERIFY(std::abs(onTwoThreads->figures.score[i] - pruned->figures.score[i]) <= 1e-9 * std::abs(pruned->figures.score[i]));
                }
            }
        }
    }
    void rollUpGivesTheClassesOfTheRows()
    {
        // Against a plain map from generalised values to counts, with so little cache that nothing stays.
        const PatientTable patients(5, 800);
        const auto input = CaseInput::of(patientCase(R"([{"type":"distinct-l-diversity","attribute":"diagnosis","l":2}])", 0), patients.table, patients.hierarchies);
        VERIFY_RESULT(input);
        for (const std::size_t cache : {std::size_t(0), std::size_t(20'000), std::size_t(100) << 20}) {
            ClassSource source(input->coded, cache);
            for (const Levels &levels : {Levels{0, 0, 0}, Levels{1, 3, 0}, Levels{2, 1, 1}, Levels{1, 1, 1}, Levels{3, 4, 1}, Levels{0, 2, 0}}) {
                std::map<std::vector<std::uint32_t>, std::map<std::uint32_t, std::uint32_t>> expected;
                for (std::size_t row = 0; row < input->coded.rows; ++row) {
                    std::vector<std::uint32_t> key;
                    for (std::size_t i = 0; i < levels.size(); ++i)
                        key.push_back(input->coded.quasiIdentifiers[i].codes(levels[i])[input->coded.quasiIdentifiers[i].row(row)]);
                    ++expected[key][input->coded.sensitive[0].row(row)];
                }
                const ClassTable &classes = source.classes(levels);
                QCOMPARE(classes.size(), expected.size());
                for (std::size_t c = 0; c < classes.size(); ++c) {
                    std::vector<std::uint32_t> key;
                    for (std::size_t i = 0; i < levels.size(); ++i)
                        key.push_back(source.builder().layout().code(classes.key(c), i));
                    std::map<std::uint32_t, std::uint32_t> counts;
                    for (std::size_t i = 0; i < classes.distributions[0].codesOf(c).size(); ++i)
                        counts[classes.distributions[0].codesOf(c)[i]] = classes.distributions[0].countsOf(c)[i];
                    QVERIFY(counts == expected[key]);
                }
            }
        }
    }
    void manyColumnsNeedSeveralWords()
    {
        // Twelve columns of 2,000 values each: 132 bits.
        std::vector<std::pair<QString, std::vector<std::string>>> columns;
        std::map<QString, Hierarchy> hierarchies;
        for (int column = 0; column < 12; ++column) {
            std::vector<std::string> cells;
            std::vector<HierarchyRow> rows;
            for (int row = 0; row < 2000; ++row) {
                cells.push_back(std::to_string((row * 3 + column * 2) % 2000));
                rows.push_back({std::to_string(row), std::to_string(row % 2), "*"});
            }
            const QString name = QStringLiteral("c%1").arg(column);
            columns.emplace_back(name, cells);
            hierarchies.emplace(name, *Hierarchy::of(name, rows));
        }
        CodedTable coded;
        const Table table = textTable(columns);
        coded.rows = table.rowCount();
        for (const auto &column : table.columns())
            coded.quasiIdentifiers.push_back(*QuasiIdentifier::of(column, hierarchies.at(column.name())));
        ClassSource source(coded, 1U << 20);
        QVERIFY(source.builder().layout().words() >= 3);
        QCOMPARE(source.classes(Levels(12, 0)).size(), std::size_t(2000));
        QCOMPARE(source.classes(Levels(12, 1)).size(), std::size_t(2)); // all have the parity of the row
        QCOMPARE(source.classes(Levels(12, 2)).size(), std::size_t(1));
    }
    void cancelledSearchTellsWhatItHas()
    {
        const PatientTable patients(3, 500);
        const auto input = CaseInput::of(patientCase(R"([{"type":"k-anonymity","k":4}])", 0.05), patients.table, patients.hierarchies);
        VERIFY_RESULT(input);
        const auto whole = searchOptimum(*input, {}, Progress::none());
        VERIFY_RESULT(whole);
        CancelAfter progress(2);
        const auto cut = searchOptimum(*input, {}, progress);
        VERIFY_RESULT(cut);
        QVERIFY(cut->wasCancelled && !cut->isProven);
        QVERIFY(cut->bound.front() <= whole->figures.score.front());
        if (cut->optimum)
            QVERIFY(cut->figures.score.front() >= whole->figures.score.front());
        CancelAfter again(2);
        QCOMPARE(anonymise(*input, {}, again).error().kind, ErrorKind::Cancelled);
        RunOptions few;
        few.limits.mostChecks = 2;
        const auto limited = searchOptimum(*input, few, Progress::none());
        VERIFY_RESULT(limited);
        QVERIFY(!limited->isProven && !limited->wasCancelled);
        QCOMPARE(limited->checked, std::uint64_t(2));
        QVERIFY(limited->bound.front() <= whole->figures.score.front());
    }
    void bestFirstIsAsGoodAsAll_data() { prunedIsAsGoodAsAll_data(); }
    void bestFirstIsAsGoodAsAll()
    {
        // The search for huge lattices, on one that is small enough to look at every node.
        QFETCH(QByteArray, models);
        const PatientTable patients(6, 250);
        for (const QString &metric : {QStringLiteral("loss"), QStringLiteral("precision"), QStringLiteral("discernibility"), QStringLiteral("aecs"), QStringLiteral("height")}) {
            for (const double limit : {0.0, 0.1}) {
                const auto input = CaseInput::of(patientCase(models, limit, metric), patients.table, patients.hierarchies);
                VERIFY_RESULT(input);
                RunOptions bestFirst;
                bestFirst.mostNodes = 0;
                const auto found = searchOptimum(*input, bestFirst, Progress::none());
                const auto whole = searchOptimum(*input, {}, Progress::none());
                VERIFY_RESULT(found);
                VERIFY_RESULT(whole);
                QVERIFY(found->isProven);
                QVERIFY2(found->optimum == whole->optimum, qPrintable(QStringLiteral("%1 at %2").arg(metric).arg(limit)));
                bestFirst.limits.mostChecks = 3;
                const auto cut = searchOptimum(*input, bestFirst, Progress::none());
                VERIFY_RESULT(cut);
                if (!cut->isProven && whole->optimum)
                    QVERIFY(cut->bound.front() <= whole->figures.score.front());
            }
        }
    }
    void hugeLatticeGivesItsBestSoFar()
    {
        // Sixteen columns of six levels: 2.8e12 nodes.
        std::vector<std::pair<QString, std::vector<std::string>>> columns;
        std::map<QString, Hierarchy> hierarchies;
        RandomStream random(Seed{4});
        QJsonArray names;
        for (int column = 0; column < 16; ++column) {
            std::vector<std::string> cells;
            for (int row = 0; row < 300; ++row)
                cells.push_back(std::to_string(random.below(32)));
            std::vector<HierarchyRow> rows;
            for (int value = 0; value < 32; ++value)
                rows.push_back({std::to_string(value), "a" + std::to_string(value / 2), "b" + std::to_string(value / 4), "c" + std::to_string(value / 8), "d" + std::to_string(value / 16), "*"});
            const QString name = QStringLiteral("c%1").arg(column);
            columns.emplace_back(name, cells);
            hierarchies.emplace(name, *Hierarchy::of(name, rows));
        }
        const QJsonObject json{{QStringLiteral("dataset"), QStringLiteral("t.csv")}, {QStringLiteral("hierarchies"), QStringLiteral("<column>.csv")}, {QStringLiteral("suppression_limit"), 0.05}, {QStringLiteral("models"), QJsonArray{QJsonObject{{QStringLiteral("type"), QStringLiteral("k-anonymity")}, {QStringLiteral("k"), 4}}}}};
        const auto input = CaseInput::of(*CaseDefinition::fromJson(json), textTable(columns), hierarchies);
        VERIFY_RESULT(input);
        RunOptions options;
        options.limits.mostChecks = 400;
        const auto once = anonymise(*input, options, Progress::none());
        const auto twice = anonymise(*input, options, Progress::none());
        VERIFY_RESULT(once);
        VERIFY_RESULT(twice);
        QVERIFY(once->release && !once->search.isProven);
        QVERIFY(once->search.bound.front() <= once->search.figures.score.front());
        QVERIFY(once->release->smallestClass >= 4);
        QCOMPARE(once->release->csv, twice->release->csv);
    }
    void latticeNumbersItsNodes()
    {
        const auto lattice = Lattice::of({2, 5, 3});
        QVERIFY(lattice);
        QCOMPARE(lattice->size(), std::uint64_t(30));
        std::set<Levels> seen;
        for (std::uint64_t node = 0; node < lattice->size(); ++node) {
            Levels levels;
            lattice->levelsOf(node, levels);
            QCOMPARE(lattice->nodeOf(levels), node);
            for (int column = 0; column < 3; ++column)
                QCOMPARE(lattice->level(node, column), levels[std::size_t(column)]);
            seen.insert(levels);
        }
        QCOMPARE(seen.size(), std::size_t(30));
        QVERIFY(!Lattice::of(std::vector<int>(70, 2)));
    }
};

HALLMARKER_TEST(TestLatticeSearch)
#include "TestLatticeSearch.moc"
