#include "checks/attacks/DiversityAttack.h"
#include "checks/attacks/FuzzyLinkage.h"
#include "checks/attacks/ValueLikeness.h"
#include "core/random/RandomStream.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

#include <cmath>

using namespace hallmarker::checks;
using namespace hallmarker::core;

class TestReleaseAttacks : public QObject {
    Q_OBJECT
private:
    static Column words(const char *name, const std::vector<std::string> &values)
    {
        StringDictionary dictionary;
        CodeVector codes;
        for (const std::string &value : values)
            codes.push(value.empty() ? StringDictionary::missing : dictionary.codeOf(value));
        return Column::ofCodes(QString::fromLatin1(name), ColumnType::Text, std::move(dictionary), std::move(codes));
    }

private Q_SLOTS:
    void likenessOfTexts()
    {
        // Published pairs of Winkler 1990.
        QVERIFY(std::fabs(ValueLikeness::ofTexts(u"MARTHA", u"MARHTA") - 0.9611) < 1e-4);
        QVERIFY(std::fabs(ValueLikeness::ofTexts(u"DWAYNE", u"DUANE") - 0.84) < 1e-4);
        QVERIFY(std::fabs(ValueLikeness::ofTexts(u"DIXON", u"DICKSONX") - 0.8133) < 1e-4);
        QCOMPARE(ValueLikeness::ofTexts(u"abc", u"ABC"), 1.0);
        QCOMPARE(ValueLikeness::ofTexts(u"", u""), 0.0);
        QCOMPARE(ValueLikeness::ofTexts(u"abc", u"xyz"), 0.0);
    }
    void rangesHoldTheirNumbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("value");
        QTest::addColumn<bool>("holds");
        QTest::newRow("dash") << "30-39" << 39.0 << true;
        QTest::newRow("dash, out") << "30-39" << 40.0 << false;
        QTest::newRow("half open") << "[30, 40[" << 40.0 << false;
        QTest::newRow("half open 2") << "]30, 40]" << 30.0 << false;
        QTest::newRow("round") << "[30, 40)" << 30.0 << true;
        QTest::newRow("at least") << ">=65" << 65.0 << true;
        QTest::newRow("below") << "<20" << 20.0 << false;
        QTest::newRow("negative") << "-5--1" << -3.0 << true;
        QTest::newRow("one") << "37" << 37.0 << true;
    }
    void rangesHoldTheirNumbers()
    {
        QFETCH(QString, text);
        QFETCH(double, value);
        QFETCH(bool, holds);
        const auto range = ValueLikeness::rangeOf(text);
        QVERIFY(range.has_value());
        QCOMPARE(range->holds(value), holds);
        QVERIFY(!ValueLikeness::rangeOf(QStringLiteral("thirty")));
        QVERIFY(ValueLikeness::isMaskOf(u"476**", u"47677") && !ValueLikeness::isMaskOf(u"476**", u"47577") && !ValueLikeness::isMaskOf(u"47677", u"47677"));
    }
    /// Ages released in decades, names with a typing error: the exact join finds nobody, this one finds them, far above guessing;
    /// once ages and names are withheld it is no better than guessing.
    void generalisedAndMistypedRecordsAreLinked()
    {
        RandomStream random(Seed{3});
        std::vector<std::string> names, mistyped, stars, zips, masked, persons;
        std::vector<std::int64_t> ages;
        std::vector<std::string> decades;
        for (int i = 0; i < 300; ++i) {
            std::string name;
            for (int k = 0; k < 8; ++k)
                name += char('a' + random.below(26));
            names.push_back(name);
            std::swap(name[3], name[4]);
            mistyped.push_back(name);
            stars.push_back("*");
            const auto age = std::int64_t(20 + random.below(60));
            ages.push_back(age);
            decades.push_back(std::to_string(age / 10 * 10) + "-" + std::to_string(age / 10 * 10 + 9));
            zips.push_back(std::to_string(10000 + random.below(4) * 7000 + random.below(90)));
            masked.push_back(zips.back().substr(0, 3) + "**");
            persons.push_back("p" + std::to_string(i));
        }
        const Table registered = *Table::of({words("name", names), Column::ofIntegers(QStringLiteral("age"), ages), words("zip", zips), words("person", persons)});
        const Table release = *Table::of({words("name", mistyped), words("age", decades), words("zip", masked), words("person", persons)});
        FuzzyLinkage::Plan plan;
        plan.columns = {QStringLiteral("name"), QStringLiteral("age"), QStringLiteral("zip")};
        plan.releasedPerson = plan.registeredPerson = QStringLiteral("person");
        const auto outcome = FuzzyLinkage::run(release, registered, plan);
        VERIFY_RESULT(outcome);
        QVERIFY2(outcome->precision() > 0.98 && outcome->recall() > 0.98, qPrintable(QStringLiteral("%1 %2").arg(outcome->precision()).arg(outcome->recall())));
        QVERIFY(outcome->baselinePrecision() < 0.01);
        QCOMPARE(outcome->compared, 90000);
        QVERIFY(outcome->curve.first().matched <= outcome->curve.last().matched);

        plan.columns = {QStringLiteral("age"), QStringLiteral("zip")};
        const auto coarse = FuzzyLinkage::run(release, registered, plan);
        VERIFY_RESULT(coarse);
        QVERIFY2(coarse->precision() < 0.2 && coarse->precision() > coarse->baselinePrecision(), qPrintable(QString::number(coarse->precision())));
        for (const double confidence : coarse->confidences)
            QVERIFY(confidence <= 1 && confidence > 0);

        const Table silent = *Table::of({words("name", stars), words("age", stars), words("person", persons)});
        plan.columns = {QStringLiteral("name"), QStringLiteral("age")};
        const auto nothing = FuzzyLinkage::run(silent, registered, plan);
        VERIFY_RESULT(nothing);
        QCOMPARE(nothing->matched, 0);
        plan.blocks = {QStringLiteral("zip")};
        QVERIFY(!FuzzyLinkage::run(silent, registered, plan)); // the release has no such column
        plan.columns = {};
        QVERIFY(!FuzzyLinkage::run(release, registered, plan));
    }
    void homogeneousClassesGiveTheValueAway()
    {
        // Class a: one value (3 records). Class b: two values of three. Class c: suppressed.
        const Table release = *Table::of({words("zip", {"a", "a", "a", "b", "b", "b", "*", "*"}), words("illness", {"flu", "flu", "flu", "flu", "cold", "cold", "cold", "gout"})});
        const auto outcome = DiversityAttack::run(release, {{QStringLiteral("zip")}, QStringLiteral("illness")});
        VERIFY_RESULT(outcome);
        QCOMPARE(outcome->records, 8);
        QCOMPARE(outcome->classes, 2);
        QCOMPARE(outcome->homogeneousClasses, 1);
        QCOMPARE(outcome->disclosed, 3);
        QCOMPARE(outcome->rightByTable, 4);
        QCOMPARE(outcome->rightByClass, 3 + 2 + 0); // of the suppressed none has the flu
        QCOMPARE(outcome->largestFactor, 2.0);      // flu: 3 of 3 against 4 of 8
        QCOMPARE(outcome->largestValue, QStringLiteral("flu"));
        const double bits = (3 * std::log2(2.0) + std::log2((1.0 / 3) / 0.5) + 2 * std::log2((2.0 / 3) / (3.0 / 8))) / 8;
        QVERIFY(std::fabs(outcome->gainedBits - bits) < 1e-12);
    }
    void diverseClassesMayStillBeSkewed()
    {
        // Both classes have two values, so they are 2-diverse; in the small one the rare value is five times as likely.
        std::vector<std::string> zips, illnesses;
        for (int i = 0; i < 90; ++i) {
            zips.push_back("a");
            illnesses.push_back(i < 5 ? "rare" : "common");
        }
        for (int i = 0; i < 10; ++i) {
            zips.push_back("b");
            illnesses.push_back(i < 5 ? "rare" : "common");
        }
        const Table release = *Table::of({words("zip", zips), words("illness", illnesses)});
        const auto outcome = DiversityAttack::run(release, {{QStringLiteral("zip")}, QStringLiteral("illness")});
        VERIFY_RESULT(outcome);
        QCOMPARE(outcome->disclosed, 0);
        QCOMPARE(outcome->skewedClasses, 1);
        QCOMPARE(outcome->skewed, 10);
        QCOMPARE(outcome->largestFactor, 5.0);
        QCOMPARE(outcome->largestValue, QStringLiteral("rare"));
        QVERIFY(!DiversityAttack::run(release, {{QStringLiteral("zip")}, QStringLiteral("zip")}));
        QVERIFY(!DiversityAttack::run(release, {{}, QStringLiteral("illness")}));
    }
};

HALLMARKER_TEST(TestReleaseAttacks)
#include "TestReleaseAttacks.moc"
