#include "checks/anonymisation/release/ReleaseAttacks.h"
#include "core/random/RandomStream.h"
#include "tests/checks/anonymisation/AnonymisationTables.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QTest>

using namespace hallmarker::anonymisation;
using namespace hallmarker::core;
using namespace hallmarker::tests;

/// Attacks on a release of generalised cells, with the control sets that there are.
class TestReleaseAttacks : public QObject {
    Q_OBJECT

    static ReleasePlan planOf(const QByteArray &models, const QByteArray &more = {})
    {
        const QByteArray yaml = "attributes:\n  age: {role: quasi-identifying, hierarchy: {method: intervals, widths: [5, 20], lower: 20, upper: 80}}\n  region: {role: quasi-identifying, hierarchy: {method: masking}}\n"
                                "  sex: {role: quasi-identifying, hierarchy: {method: suppression}}\n  diagnosis: {role: sensitive}\nsuppression_limit: 0.05\nseed: 3\nmodels: " + models + "\n" + more;
        return *ReleasePlan::of(*readYaml(yaml, QStringLiteral("release.yaml")), QStringLiteral("."));
    }
    static BuiltRelease builtOf(const ReleasePlan &plan, const Table &table)
    {
        return *BuiltRelease::of(plan, {table, QStringLiteral("patients"), {}, {}, ','}, {}, Progress::none());
    }
    /// A table in which the region tells the diagnosis, for those in it and not for others: with `isTold` as a parameter.
    static Table wards(std::size_t rows, bool isTold, quint64 seed)
    {
        RandomStream random(Seed{seed});
        std::vector<std::string> ages, regions, sexes, diagnoses;
        for (std::size_t row = 0; row < rows; ++row) {
            const quint64 region = random.below(16);
            ages.push_back(std::to_string(20 + random.below(60)));
            regions.push_back({char('a' + region / 4), char('a' + region % 4), 'x', 'x'});
            sexes.push_back(random.below(2) == 0 ? "m" : "f");
            diagnoses.push_back("d" + std::to_string(isTold ? region % 7 : random.below(7)));
        }
        return textTable({{QStringLiteral("age"), ages}, {QStringLiteral("region"), regions}, {QStringLiteral("sex"), sexes}, {QStringLiteral("diagnosis"), diagnoses}});
    }
    static const TriedAttack &attackOf(const ReleaseAttacks &attacks, const char *name)
    {
        for (const TriedAttack &attack : attacks.attacks)
            if (attack.name == QLatin1String(name))
                return attack;
        qFatal("no such attack");
    }

private Q_SLOTS:
    void heldOutByTheSeed()
    {
        const Table table = wards(2000, false, 1);
        const ReleasePlan plan = planOf("[{type: k-anonymity, k: 5}]");
        const BuiltRelease built = builtOf(plan, table);
        const auto attacks = ReleaseAttacks::of(plan, table, built, {200, {}, {}}, Progress::none());
        VERIFY_RESULT(attacks);
        QCOMPARE(attacks->control, ReleaseAttacks::Control::HeldOut);
        QCOMPARE(attacks->controls, 400);
        QCOMPARE(attacks->records, 1600);
        QVERIFY(attacks->suppressed < 800);
        QCOMPARE(attacks->attacks.size(), 3);
        // Five look alike, and nothing tells who has what: neither links nor secrets beyond what guessing finds.
        const TriedAttack &linked = attackOf(*attacks, "linkability");
        QVERIFY(linked.outcome);
        QCOMPARE(linked.outcome->attempts, 200);
        QCOMPARE(linked.outcome->controlAttempts, 200);
        QVERIFY(linked.risk()->interval.low < 0.05);
        const TriedAttack &inferred = attackOf(*attacks, "inference");
        QCOMPARE(inferred.attribute, QStringLiteral("diagnosis"));
        QVERIFY(inferred.risk()->interval.low < 0.15);
        QVERIFY(attacks->explanation().contains(QStringLiteral("400")));
        // The same again, to the byte.
        const auto again = ReleaseAttacks::of(plan, table, built, {200, {}, {}}, Progress::none());
        QCOMPARE(again->toJson(), attacks->toJson());
    }
    void whatHoldsOfEverybodyIsNoRisk()
    {
        // The region tells the diagnosis of those in the data and of others alike.
        const Table table = wards(2000, true, 1);
        const ReleasePlan plan = planOf("[{type: k-anonymity, k: 5}]", "levels: {age: 3, region: 0, sex: 1}\n");
        const BuiltRelease built = builtOf(plan, table);
        const auto heldOut = ReleaseAttacks::of(plan, table, built, {300, {}, {}}, Progress::none());
        VERIFY_RESULT(heldOut);
        const TriedAttack &same = attackOf(*heldOut, "inference");
        QCOMPARE(same.outcome->successes, 300);
        QCOMPARE(same.outcome->controlSuccesses, 300);
        QVERIFY(same.risk()->interval.low <= 0.0);
        // Of others who do not follow it, the release tells nothing: what is learnt of people in it is its own doing.
        AttackOptions options{300, wards(500, false, 9), QStringLiteral("others.csv")};
        const auto given = ReleaseAttacks::of(plan, table, built, options, Progress::none());
        VERIFY_RESULT(given);
        QCOMPARE(given->control, ReleaseAttacks::Control::Given);
        QCOMPARE(given->records, 2000);
        const TriedAttack &other = attackOf(*given, "inference");
        QCOMPARE(other.outcome->successes, 300);
        QVERIFY(other.outcome->controlSuccesses < 90);
        QVERIFY(other.risk()->interval.low > 0.9);
        QVERIFY(given->explanation().contains(QStringLiteral("others.csv")));
        QVERIFY(!given->remarks().isEmpty());
        QVERIFY(given->remarks().join(QLatin1Char('\n')).contains(QStringLiteral("diagnosis")));
    }
    void cellsFitWhatTheyCover()
    {
        // Ungeneralised, each of two sources finds the very person; on the way up they find fewer and fewer.
        std::vector<std::string> numbers, names, diagnoses;
        RandomStream random(Seed{4});
        for (std::size_t row = 0; row < 1500; ++row) {
            const std::size_t n = 1000 + row * 7 % 1500;
            numbers.push_back(std::to_string(n));
            names.push_back({char('a' + row / 676), char('a' + row / 26 % 26), char('a' + row % 26)});
            diagnoses.push_back("d" + std::to_string(random.below(5)));
        }
        const Table table = textTable({{QStringLiteral("number"), numbers}, {QStringLiteral("name"), names}, {QStringLiteral("diagnosis"), diagnoses}});
        double before = 2;
        for (const char *levels : {"{number: 0, name: 0}", "{number: 1, name: 1}", "{number: 3, name: 3}"}) {
            const QByteArray yaml = QByteArray("attributes:\n  number: {role: quasi-identifying, hierarchy: {method: intervals, widths: [5, 100]}}\n  name: {role: quasi-identifying, hierarchy: {method: masking}}\n  diagnosis: {role: sensitive}\n"
                                               "suppression_limit: 0.05\nmodels: [{type: average-risk, threshold: 1}]\nlevels: ") + levels + "\n";
            const ReleasePlan plan = *ReleasePlan::of(*readYaml(yaml, QStringLiteral("release.yaml")), QStringLiteral("."));
            const BuiltRelease built = builtOf(plan, table);
            QVERIFY(built.result.release);
            const auto attacks = ReleaseAttacks::of(plan, table, built, {300, {}, {}}, Progress::none());
            VERIFY_RESULT(attacks);
            const double rate = attackOf(*attacks, "linkability").outcome->attack(ReleaseAttacks::confidence).rate;
            QVERIFY2(rate < before, levels);
            const TriedAttack &singled = attackOf(*attacks, "singling-out");
            if (before > 1) {
                QVERIFY(rate > 0.98);
                QVERIFY(singled.outcome);
                QCOMPARE(singled.outcome->successes, singled.outcome->attempts); // nothing was changed: unique there is unique here
                QVERIFY(singled.risk()->interval.low > 0.9);
            }
            before = rate;
        }
        QVERIFY(before < 0.05);
    }
    void roundsAndMeans()
    {
        const PatientTable patients(6, 1200);
        const ReleasePlan plan = planOf("[{type: k-anonymity, k: 5}]", "local_recoding: 10\n");
        const BuiltRelease built = builtOf(plan, patients.table);
        QVERIFY(built.local && built.local->rounds.size() > 1);
        const auto attacks = ReleaseAttacks::of(plan, patients.table, built, {200, {}, {}}, Progress::none());
        VERIFY_RESULT(attacks);
        QVERIFY(attackOf(*attacks, "linkability").outcome);
        // The second round takes most of what the first leaves.
        QVERIFY(attacks->suppressed < attacks->records / 10);
    }
    void tooFewRecords()
    {
        const Table table = wards(240, false, 1);
        const ReleasePlan plan = planOf("[{type: k-anonymity, k: 3}]");
        const BuiltRelease built = builtOf(plan, table);
        const auto attacks = ReleaseAttacks::of(plan, table, built, {}, Progress::none());
        VERIFY_RESULT(attacks);
        QVERIFY(attacks->attacks.isEmpty());
        QVERIFY(attacks->explanation().contains(QStringLiteral("240")));
        const auto unwanted = ReleaseAttacks::of(plan, table, built, {0, {}, {}}, Progress::none());
        VERIFY_RESULT(unwanted);
        QVERIFY(!unwanted->isWanted);
        QVERIFY(unwanted->attacks.isEmpty());
    }
    void controlWithoutTheColumns()
    {
        const Table table = wards(400, false, 1);
        const ReleasePlan plan = planOf("[{type: k-anonymity, k: 3}]");
        const BuiltRelease built = builtOf(plan, table);
        std::vector<std::string> ages(60, "30");
        const auto attacks = ReleaseAttacks::of(plan, table, built, {100, textTable({{QStringLiteral("age"), ages}}), QStringLiteral("others.csv")}, Progress::none());
        QVERIFY(!attacks);
        QVERIFY(attacks.error().message.contains(QStringLiteral("region")));
    }
};

HALLMARKER_TEST(TestReleaseAttacks)
#include "TestReleaseAttacks.moc"
