#include "tests/checks/anonymisation/AnonymisationTables.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

#include <cmath>
#include <map>

using namespace hallmarker::anonymisation;
using namespace hallmarker::core;
using namespace hallmarker::tests;

/// What holds for every release, recomputed from its bytes alone.
class TestAnonymisationProperties : public QObject {
    Q_OBJECT

    using Class = std::map<std::string, int>;
    /// Classes of the rows that are not suppressed, with the counts of their diagnoses.
    static std::map<std::vector<std::string>, Class> classesOf(const QByteArray &csv)
    {
        std::map<std::vector<std::string>, Class> classes;
        for (const auto &row : rowsOfRelease(csv)) {
            const std::vector<std::string> key(row.begin(), row.begin() + 3);
            if (key != std::vector<std::string>(3, "*"))
                ++classes[key][row[3]];
        }
        return classes;
    }
    static int sizeOf(const Class &members)
    {
        int size = 0;
        for (const auto &[value, count] : members)
            size += count;
        return size;
    }
    static AnonymisationResult run(const PatientTable &patients, const QByteArray &models, double limit)
    {
        const auto input = CaseInput::of(patientCase(models, limit), patients.table, patients.hierarchies);
        return *anonymise(*input, {}, Progress::none());
    }

private Q_SLOTS:
    void releaseFulfilsItsModels()
    {
        for (quint64 seed = 1; seed <= 12; ++seed) {
            const PatientTable patients(seed, 200 + std::size_t(seed) * 37);
            for (const double limit : {0.0, 0.1}) {
                const auto k = run(patients, R"([{"type":"k-anonymity","k":5}])", limit);
                QVERIFY(k.release);
                for (const auto &[key, members] : classesOf(k.release->csv))
                    QVERIFY(sizeOf(members) >= 5);
                QVERIFY(double(k.release->suppressed) <= limit * double(patients.table.rowCount()));
                const auto l = run(patients, R"([{"type":"distinct-l-diversity","attribute":"diagnosis","l":3}])", limit);
                if (l.release)
                    for (const auto &[key, members] : classesOf(l.release->csv))
                        QVERIFY(members.size() >= 3);
                const auto entropy = run(patients, R"([{"type":"entropy-l-diversity","attribute":"diagnosis","l":2.5}])", limit);
                if (entropy.release) {
                    for (const auto &[key, members] : classesOf(entropy.release->csv)) {
                        double bits = 0;
                        for (const auto &[value, count] : members)
                            bits -= double(count) / sizeOf(members) * std::log2(double(count) / sizeOf(members));
                        QVERIFY(bits >= std::log2(2.5) - 1e-9);
                    }
                }
                const auto average = run(patients, R"([{"type":"average-risk","threshold":0.1}])", limit);
                if (average.release) {
                    const auto classes = classesOf(average.release->csv);
                    int records = 0;
                    for (const auto &[key, members] : classes)
                        records += sizeOf(members);
                    QVERIFY(double(classes.size()) <= 0.1 * records + 1e-9);
                }
            }
        }
    }
    void onlyQuasiIdentifiersChange()
    {
        const PatientTable patients(9, 400);
        const auto result = run(patients, R"([{"type":"k-anonymity","k":5}])", 0.1);
        QVERIFY(result.release);
        const auto rows = rowsOfRelease(result.release->csv);
        QCOMPARE(rows.size(), patients.table.rowCount());
        for (std::size_t row = 0; row < rows.size(); ++row) {
            QCOMPARE(rows[row][3], patients.table.columns()[3].text(row));
            if (result.release->isSuppressed[row] != 0)
                continue;
            for (std::size_t i = 0; i < 3; ++i) {
                const Hierarchy &hierarchy = patients.hierarchies.at(patients.table.columns()[i].name());
                const std::uint32_t leaf = *hierarchy.leaf(patients.table.columns()[i].text(row));
                const int level = (*result.search.optimum)[i];
                QCOMPARE(rows[row][i], std::string(hierarchy.label(level, hierarchy.group(level, leaf))));
            }
        }
    }
    void moreSuppressionIsNeverWorse()
    {
        for (quint64 seed = 1; seed <= 8; ++seed) {
            const PatientTable patients(seed, 300);
            double before = 2;
            for (const double limit : {0.0, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0}) {
                const auto result = run(patients, R"([{"type":"k-anonymity","k":4},{"type":"t-closeness","attribute":"diagnosis","t":0.5}])", limit);
                QVERIFY(result.search.optimum);
                QVERIFY(result.search.figures.score.front() <= before);
                before = result.search.figures.score.front();
            }
        }
    }
    void coarserNodesNeverHaveSmallerClasses()
    {
        const PatientTable patients(4, 600);
        const auto input = CaseInput::of(patientCase(R"([{"type":"k-anonymity","k":2}])", 0), patients.table, patients.hierarchies);
        VERIFY_RESULT(input);
        ClassSource source(input->coded, 1U << 20);
        const auto smallest = [&source](const Levels &levels) {
            const ClassTable &classes = source.classes(levels);
            return *std::min_element(classes.counts.begin(), classes.counts.end());
        };
        const Levels highest{3, 4, 1};
        Levels levels(3, 0);
        for (levels[0] = 0; levels[0] <= highest[0]; ++levels[0])
            for (levels[1] = 0; levels[1] <= highest[1]; ++levels[1])
                for (levels[2] = 0; levels[2] <= highest[2]; ++levels[2])
                    for (std::size_t column = 0; column < 3; ++column) {
                        Levels coarser = levels;
                        if (++coarser[column] <= highest[column])
                            QVERIFY(smallest(coarser) >= smallest(levels));
                    }
    }
    void sameSeedSameBytes()
    {
        const QByteArray models = R"([{"type":"differential-privacy","epsilon":1.5,"delta":0.01,"generalization":[2,3,0]}])";
        const PatientTable patients(2, 900);
        CaseDefinition definition = patientCase(models, 0);
        definition.seed = 17;
        const auto once = anonymise(*CaseInput::of(definition, patients.table, patients.hierarchies), {}, Progress::none());
        const auto twice = anonymise(*CaseInput::of(definition, patients.table, patients.hierarchies), {}, Progress::none());
        VERIFY_RESULT(once);
        VERIFY_RESULT(twice);
        QVERIFY(once->release);
        QCOMPARE(once->release->csv, twice->release->csv);
        definition.seed = 18;
        const auto other = anonymise(*CaseInput::of(definition, patients.table, patients.hierarchies), {}, Progress::none());
        VERIFY_RESULT(other);
        QVERIFY(other->release->csv != once->release->csv);
        // The sample leaves records out, and small classes are gone.
        QVERIFY(once->release->suppressed > 100);
        for (const auto &[key, members] : classesOf(once->release->csv))
            QVERIFY(sizeOf(members) > 1);
        QCOMPARE(run(patients, R"([{"type":"k-anonymity","k":5}])", 0.02).release->csv, run(PatientTable(2, 900), R"([{"type":"k-anonymity","k":5}])", 0.02).release->csv);
    }
};

HALLMARKER_TEST(TestAnonymisationProperties)
#include "TestAnonymisationProperties.moc"
