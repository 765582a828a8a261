#include "checks/attacks/InferenceAttack.h"
#include "checks/attacks/LinkabilityAttack.h"
#include "checks/attacks/LinkageAttack.h"
#include "checks/attacks/SinglingOutAttack.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

#include <cmath>

using namespace hallmarker::checks;
using namespace hallmarker::core;

namespace {

Column texts(const char *name, const std::vector<std::string> &values)
{
    StringDictionary dictionary;
    CodeVector codes;
    for (const std::string &value : values)
        codes.push(value.empty() ? StringDictionary::missing : dictionary.codeOf(value));
    return Column::ofCodes(QString::fromLatin1(name), ColumnType::Text, std::move(dictionary), std::move(codes));
}

/// People with ages, towns and a secret that is independent of both.
Table people(std::size_t rows, quint64 seed)
{
    RandomStream random(Seed{seed});
    std::vector<std::int64_t> ages;
    std::vector<std::string> towns;
    std::vector<std::string> secrets;
    for (std::size_t row = 0; row < rows; ++row) {
        ages.push_back(std::int64_t(18 + random.below(60)));
        towns.push_back("town" + std::to_string(random.below(20)));
        secrets.push_back(random.below(2) == 0 ? "yes" : "no");
    }
    return *Table::of({Column::ofIntegers(QStringLiteral("age"), ages), texts("town", towns), texts("secret", secrets)});
}

} // namespace

class TestAttacks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void releasedOriginalsAreFound()
    {
        const Table original = people(200, 1);
        const Table control = people(200, 2);
        const auto inference = InferenceAttack::run(original, original, control, {{QStringLiteral("age"), QStringLiteral("town")}, QStringLiteral("secret"), 0.05, 0, Seed{3}});
        VERIFY_RESULT(inference);
        QVERIFY(inference->attack(0.95).rate > 0.85);
        QVERIFY(inference->control(0.95).rate < 0.65);
        QVERIFY(inference->risk(0.95).interval.low > 0.5);
        const auto singling = SinglingOutAttack::run(original, original, control, {{}, 3, 100, Seed{4}});
        VERIFY_RESULT(singling);
        QCOMPARE(singling->successes, singling->attempts);
        QVERIFY(singling->controlSuccesses < singling->attempts);
    }

    void strangersGiveNothingAway()
    {
        const auto inference = InferenceAttack::run(people(300, 5), people(300, 6), people(300, 7), {{QStringLiteral("age"), QStringLiteral("town")}, QStringLiteral("secret"), 0.05, 0, Seed{3}});
        VERIFY_RESULT(inference);
        QVERIFY(inference->risk(0.95).interval.low < 0.1);
    }

    void sameSeedSameOutcome()
    {
        const Table original = people(100, 1);
        const SinglingOutAttack::Plan plan{{}, 2, 50, Seed{9}};
        const auto one = SinglingOutAttack::run(original, original, {}, plan);
        const auto other = SinglingOutAttack::run(original, original, {}, plan);
        VERIFY_RESULT(one);
        QCOMPARE(one->baselineSuccesses, other->baselineSuccesses);
        QCOMPARE(one->attempts, other->attempts);
    }

    void registerIsJoined()
    {
        const Table release = *Table::of({texts("zip", {"1", "1", "2", "*", "", "9"}), texts("sex", {"f", "m", "f", "f", "f", "m"}), texts("id", {"a", "b", "c", "d", "e", "f"})});
        const Table registered = *Table::of({texts("zip", {"2", "1", "1", "1", "*", "", "3"}), texts("sex", {"f", "m", "m", "f", "f", "f", "m"}), texts("name", {"c", "b", "x", "a", "d", "e", "y"})});
        const auto outcome = LinkageAttack::exact(release, registered, {{QStringLiteral("zip"), QStringLiteral("sex")}, QStringLiteral("id"), QStringLiteral("name")});
        VERIFY_RESULT(outcome);
        QCOMPARE(outcome->candidates, (std::vector<std::uint32_t>{1, 2, 1, 0, 0, 0}));
        QCOMPARE(outcome->matched, 3);
        QCOMPARE(outcome->certain, 2);
        QCOMPARE(outcome->expectedRight, 2.5);
        QCOMPARE(outcome->right, 2.5);
        QCOMPARE(outcome->recall(), 2.5 / 6);
        QCOMPARE(outcome->precision(), 2.5 / 3);
        QCOMPARE(outcome->baselineRight, 6.0 / 7);
    }

    void singlingOutProbabilityIsAnIntegral()
    {
        double sum = 0;
        const int steps = 200'000;
        for (int i = 0; i < steps; ++i) {
            const double w = (i + 0.5) / steps * 0.3;
            sum += 50 * w * std::pow(1 - w, 49) * 0.3 / steps;
        }
        QVERIFY(std::fabs(singlingOutProbability(50, 0, 0.3) - sum) < 1e-9);
    }

    void badInputIsRefused()
    {
        const Table table = people(5, 1);
        const Table empty = people(0, 1);
        const QStringList known{QStringLiteral("age")};
        QVERIFY(!InferenceAttack::run(empty, table, {}, {known, QStringLiteral("secret")}));
        QVERIFY(!InferenceAttack::run(table, empty, {}, {known, QStringLiteral("secret")}));
        QVERIFY(!InferenceAttack::run(table, table, {}, {known, QStringLiteral("age")}));
        QVERIFY(!InferenceAttack::run(table, table, {}, {known, QStringLiteral("absent")}));
        QVERIFY(!InferenceAttack::run(table, table, {}, {known, QStringLiteral("secret"), std::nan("")}));
        QVERIFY(!LinkabilityAttack::run(table, table, {}, {known, {}, 1}));
        QVERIFY(!LinkabilityAttack::run(table, table, {}, {known, known, 0}));
        QVERIFY(!SinglingOutAttack::run(empty, table, {}, {}));
        QVERIFY(!LinkageAttack::exact(table, empty, {known, {}, {}}));
        QVERIFY(!LinkageAttack::exact(table, table, {}));
    }
};

HALLMARKER_TEST(TestAttacks)
#include "TestAttacks.moc"
