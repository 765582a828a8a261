#include "checks/anonymisation/models/ClassSizeModel.h"
#include "checks/anonymisation/models/Disclosure.h"
#include "checks/anonymisation/models/LDiversity.h"
#include "checks/anonymisation/models/SampleModel.h"
#include "checks/anonymisation/models/SampledPrivacy.h"
#include "checks/anonymisation/models/TCloseness.h"
#include "tests/checks/anonymisation/AnonymisationTables.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

#include <cmath>

using namespace hallmarker::anonymisation;
using namespace hallmarker::core;
using namespace hallmarker::tests;

/// Single classes with known values.
class TestPrivacyModels : public QObject {
    Q_OBJECT

    /// One class with the given counts of the codes 0, 1, 2 ...
    static ClassTable oneClass(const std::vector<std::uint32_t> &counts)
    {
        ClassTable table;
        table.keys = {0};
        table.counts = {0};
        table.distributions.resize(1);
        table.distributions[0].starts = {0};
        for (std::uint32_t code = 0; code < counts.size(); ++code) {
            if (counts[code] == 0)
                continue;
            table.counts[0] += counts[code];
            table.distributions[0].codes.push_back(code);
            table.distributions[0].counts.push_back(counts[code]);
        }
        table.distributions[0].starts.push_back(std::uint32_t(table.distributions[0].codes.size()));
        return table;
    }
    static SensitiveAttribute attribute(const std::vector<std::string> &cells, std::optional<Hierarchy> hierarchy = {})
    {
        const Table table = textTable({{QStringLiteral("s"), cells}});
        return *SensitiveAttribute::of(*table.find(QStringLiteral("s")), {}, std::move(hierarchy));
    }

private Q_SLOTS:
    void diversity()
    {
        QVERIFY(DistinctDiversity(0, 3).holds(oneClass({1, 1, 1}), 0));
        QVERIFY(!DistinctDiversity(0, 4).holds(oneClass({5, 1, 1}), 0));
        // Equal shares have exactly the entropy of their number: the limit itself is met.
        using Estimator = EntropyDiversity::Estimator;
        for (std::uint32_t n = 1; n < 200; ++n)
            QVERIFY2(EntropyDiversity(0, 3, Estimator::Shannon).holds(oneClass({n, n, n}), 0), qPrintable(QString::number(n)));
        QVERIFY(!EntropyDiversity(0, 3, Estimator::Shannon).holds(oneClass({100, 100, 99}), 0));
        QVERIFY(EntropyDiversity(0, 2, Estimator::Shannon).holds(oneClass({100, 100, 99}), 0));
        // 5 < 3 * (1 + 1) but not < 2 * (1 + 1)
        QVERIFY(RecursiveDiversity(0, 3, 2).holds(oneClass({5, 1, 1}), 0));
        QVERIFY(!RecursiveDiversity(0, 2, 2).holds(oneClass({5, 1, 1}), 0));
        QVERIFY(!RecursiveDiversity(0, 100, 4).holds(oneClass({5, 1, 1}), 0));
    }
    void grassbergerCorrectsSmallClasses()
    {
        // One record of each of two values: Shannon says 1 bit exactly; the corrected estimate lies above.
        using Estimator = EntropyDiversity::Estimator;
        QVERIFY(!EntropyDiversity(0, 2.2, Estimator::Shannon).holds(oneClass({1, 1}), 0));
        // G(1) = psi(1) - (psi(1) - psi(1/2)) / 2 = -gamma - ln 2, so that H = ln 2 + gamma + ln 2 = ln 7.12...
        QVERIFY(EntropyDiversity(0, 7.1, Estimator::Grassberger).holds(oneClass({1, 1}), 0));
        QVERIFY(!EntropyDiversity(0, 7.2, Estimator::Grassberger).holds(oneClass({1, 1}), 0));
    }
    void closeness()
    {
        // The salaries of Li, Li and Venkatasubramanian 2007: 3k to 11k, and a class of 3k, 4k, 5k.
        const SensitiveAttribute salaries = attribute({"3", "4", "5", "6", "7", "8", "9", "10", "11"});
        const ClassTable low = oneClass({1, 1, 1});
        QVERIFY(OrderedCloseness(0, 0.376, salaries).holds(low, 0));
        QVERIFY(!OrderedCloseness(0, 0.374, salaries).holds(low, 0));
        const ClassTable mixed = oneClass({0, 0, 0, 1, 0, 1, 0, 0, 1}); // 6k, 8k, 11k: 0.167
        QVERIFY(OrderedCloseness(0, 0.168, salaries).holds(mixed, 0));
        QVERIFY(!OrderedCloseness(0, 0.166, salaries).holds(mixed, 0));
        QVERIFY(EqualCloseness(0, 2.0 / 3, salaries).holds(low, 0));
        QVERIFY(!EqualCloseness(0, 0.66, salaries).holds(low, 0));
        // Moving half of the table within its branch costs half of what moving it over the root does.
        const auto hierarchy = Hierarchy::of(QStringLiteral("s"), {{"a", "x", "*"}, {"b", "x", "*"}, {"c", "y", "*"}, {"d", "y", "*"}});
        const SensitiveAttribute tree = attribute({"a", "b", "c", "d"}, *hierarchy);
        QVERIFY(HierarchicalCloseness(0, 0.25, tree).holds(oneClass({1, 0, 1, 0}), 0));
        QVERIFY(!HierarchicalCloseness(0, 0.249, tree).holds(oneClass({1, 0, 1, 0}), 0));
        QVERIFY(!HierarchicalCloseness(0, 0.49, tree).holds(oneClass({1, 1, 0, 0}), 0));
        QVERIFY(HierarchicalCloseness(0, 0.5, tree).holds(oneClass({1, 1, 0, 0}), 0));
    }
    void disclosure()
    {
        const SensitiveAttribute values = attribute({"a", "a", "b", "b"});
        QVERIFY(DeltaDisclosure(0, 1, values).holds(oneClass({2, 1}), 0)); // log2(4/3), log2(2/3)
        QVERIFY(!DeltaDisclosure(0, 0.5, values).holds(oneClass({2, 1}), 0));
        QVERIFY(!DeltaDisclosure(0, 100, values).holds(oneClass({2, 0}), 0));
        QVERIFY(BetaLikeness(0, 1, false, values).holds(oneClass({2, 0}), 0));
        QVERIFY(!BetaLikeness(0, 0.9, false, values).holds(oneClass({2, 0}), 0));
        QVERIFY(!BetaLikeness(0, 1, true, values).holds(oneClass({2, 0}), 0)); // -ln 0.5 = 0.69
    }
    void sampleModels()
    {
        const auto risks = hallmarker::checks::ClassRisks::of({{1, 2}, {4, 2}});
        QVERIFY(AverageRisk(0.4).holds(risks, 0));
        QVERIFY(!AverageRisk(0.39).holds(risks, 0));
        QVERIFY(SampleUniqueness(0.2).holds(risks, 0));
        QVERIFY(!SampleUniqueness(0.19).holds(risks, 0));
    }
    void poissonSizes()
    {
        QCOMPARE(poissonClassSize(5, 0.1, 0.01, false), std::uint64_t(5));
        QCOMPARE(poissonClassSize(50, 0.1, 0.05, false), std::uint64_t(11)); // the 95 % quantile of 5 is 9
        QCOMPARE(poissonClassSize(50, 0.1, 0.05, true), std::uint64_t(10));
        QVERIFY(poissonClassSize(50, 1, 0.001, false) <= 50);
    }
    void sampledPrivacy()
    {
        const auto strict = SampledPrivacy::of(1, 1e-6);
        VERIFY_RESULT(strict);
        QCOMPARE(strict->beta, 1 - std::exp(-1.0));
        QVERIFY(SampledPrivacy::delta(strict->k, strict->beta, 1) <= 1e-6);
        QVERIFY(SampledPrivacy::delta(strict->k - 1, strict->beta, 1) > 1e-6);
        const auto loose = SampledPrivacy::of(1, 1e-3);
        VERIFY_RESULT(loose);
        QVERIFY(loose->k < strict->k);
        QVERIFY(!SampledPrivacy::of(0, 0.1));
        QVERIFY(!SampledPrivacy::of(std::nan(""), 0.1));
        QVERIFY(!SampledPrivacy::of(1, 0));
    }
};

HALLMARKER_TEST(TestPrivacyModels)
#include "TestPrivacyModels.moc"
