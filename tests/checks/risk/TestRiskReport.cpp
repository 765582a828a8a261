#include "checks/anonymisation/data/TextTable.h"
#include "checks/risk/RiskReport.h"
#include "core/json/CanonicalJson.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <cmath>

using namespace hallmarker::checks;
using namespace hallmarker::core;
using namespace hallmarker::tests;

class TestRiskReport : public QObject {
    Q_OBJECT

    static std::vector<Column> columnOfSizes(const std::vector<std::size_t> &sizes)
    {
        std::vector<std::int64_t> cells;
        for (std::size_t i = 0; i < sizes.size(); ++i)
            cells.insert(cells.end(), sizes[i], std::int64_t(i));
        return {Column::ofIntegers(QStringLiteral("age"), cells)};
    }
    static bool isNear(double a, double b) { return std::abs(a - b) <= 1e-6 * std::max(1.0, std::abs(b)); }

private Q_SLOTS:
    void attackers()
    {
        // Classes of 1, 2, 2, 5: ten records.
        const auto report = RiskReport::of(columnOfSizes({1, 2, 2, 5}), {{0.1}, {}, 1});
        VERIFY_RESULT(report);
        QCOMPARE(report->risks.highestRisk, 1.0);
        QCOMPARE(report->risks.averageRisk, 0.4);
        QCOMPARE(report->journalistRisk(), 0.1);
        QVERIFY(isNear(report->marketerRisk(), 0.04));
        QCOMPARE(report->prosecutorAtRisk(0.2), 0.5);
        QCOMPARE(report->journalistAtRisk(0.04), 0.5);
        QCOMPARE(report->journalistAtRisk(0.2), 0.0);
        QCOMPARE(report->exceeded(*AttackerThresholds::of({QStringLiteral("prosecutor=0.2"), QStringLiteral("journalist=0.2"), QStringLiteral("marketer=0.05")})).size(), 1);
        QCOMPARE(report->exceeded(*AttackerThresholds::of({QStringLiteral("prosecutor=1"), QStringLiteral("journalist=0.09"), QStringLiteral("marketer=0.03"), QStringLiteral("population=0")})).size(), 3);
        QCOMPARE(report->exceeded({}).size(), 0);
    }
    void wrongThresholds()
    {
        for (const char *word : {"prosecutor", "prosecutor=", "prosecutor=2", "marketer=-1", "somebody=0.1", "journalist=nan"})
            QCOMPARE(AttackerThresholds::of({QString::fromLatin1(word)}).error().kind, ErrorKind::Usage);
    }
    void wrongPlans()
    {
        QCOMPARE(RiskReport::of({}, {}).error().kind, ErrorKind::Usage);
        QCOMPARE(RiskReport::of(columnOfSizes({}), {}).error().kind, ErrorKind::Invalid);
        for (const double fraction : {0.0, -1.0, 1.5, std::nan("")})
            QCOMPARE(RiskReport::of(columnOfSizes({2}), {{fraction}}).error().kind, ErrorKind::Usage);
    }
    void suppressedRecordsStandInNoClass()
    {
        StringDictionary dictionary;
        CodeVector codes;
        for (const char *cell : {"a", "a", "*", "*", "*", "b", "b"})
            codes.push(dictionary.codeOf(cell));
        const std::vector<Column> columns{Column::ofCodes(QStringLiteral("x"), ColumnType::Text, dictionary, codes)};
        const auto report = RiskReport::of(columns, {});
        VERIFY_RESULT(report);
        QCOMPARE(report->suppressed, 3);
        QCOMPARE(report->risks.records, 4);
        QCOMPARE(report->risks.classes, 2);
        RiskReport::Plan none;
        none.suppressedCell.clear();
        QCOMPARE(RiskReport::of(columns, none)->risks.classes, 3);
    }

    void sharedCases_data()
    {
        QTest::addColumn<QJsonObject>("json");
        QFile file(sharedFile(QStringLiteral("expected/anonymization.json")));
        if (!file.open(QIODevice::ReadOnly)) {
            QTest::newRow("absent") << QJsonObject();
            return;
        }
        const QJsonArray cases = parseJson(file.readAll(), file.fileName())->toObject().value(QStringLiteral("cases")).toArray();
        for (const QJsonValue &one : cases)
            if (one.toObject().value(QStringLiteral("kind")) == QLatin1String("risk"))
                QTest::newRow(qPrintable(one.toObject().value(QStringLiteral("id")).toString())) << one.toObject();
    }
    void sharedCases()
    {
        QFETCH(QJsonObject, json);
        if (json.isEmpty())
            QSKIP("the shared cases are not here");
        const QJsonObject expected = json.value(QStringLiteral("expected")).toObject().value(QStringLiteral("risks")).toObject();
        const auto table = hallmarker::anonymisation::readTextTable(sharedFile(QStringLiteral("data/anonymization/") + json.value(QStringLiteral("dataset")).toString()), ';', true);
        VERIFY_RESULT(table);
        QStringList names;
        for (const QJsonValue &name : json.value(QStringLiteral("qi")).toArray())
            names.append(name.toString());
        RiskReport::Plan plan;
        const QJsonArray population = expected.value(QStringLiteral("population")).toArray();
        for (const QJsonValue &at : population)
            plan.fractions.append(at.toObject().value(QStringLiteral("samplingFraction")).toDouble());
        plan.mostColumns = int(names.size());
        const auto report = RiskReport::of(*table->select(names), plan);
        VERIFY_RESULT(report);
        const QJsonObject ours = report->toJson();
        for (const char *key : {"lowest", "highest", "average", "prosecutor", "recordsLowest", "recordsHighest", "sampleUniques", "fractionSampleUniques", "numClasses", "avgClassSize", "histogramEntries"})
            QVERIFY2(isNear(ours.value(QLatin1String(key)).toDouble(-1), expected.value(QLatin1String(key)).toDouble()), key);
        const QJsonArray histogram = expected.value(QStringLiteral("histogram")).toArray(); // the first thirty
        for (qsizetype i = 0; i < histogram.size(); ++i)
            QCOMPARE(ours.value(QStringLiteral("histogram")).toArray()[i], histogram[i]);
        for (qsizetype i = 0; i < population.size(); ++i) {
            const QJsonObject mine = ours.value(QStringLiteral("population")).toArray()[i].toObject();
            const QJsonObject theirs = population[i].toObject();
            if (theirs.value(QStringLiteral("pitman")).toDouble() > 0) // 0 stands for "did not converge" there
                QVERIFY(isNear(mine.value(QStringLiteral("pitman")).toDouble(), theirs.value(QStringLiteral("pitman")).toDouble()));
            QVERIFY(isNear(mine.value(QStringLiteral("zayatz")).toDouble(), theirs.value(QStringLiteral("zayatz")).toDouble()));
            QVERIFY(isNear(mine.value(QStringLiteral("dankar")).toDouble(), theirs.value(QStringLiteral("dankar")).toDouble()));
            QCOMPARE(mine.value(QStringLiteral("model")), theirs.value(QStringLiteral("model")));
        }
        // Distinction and separation of each combination that is listed.
        QHash<QStringList, QJsonObject> byNames;
        for (const QJsonValue &one : ours.value(QStringLiteral("attributeRisks")).toArray()) {
            QStringList key = one.toObject().value(QStringLiteral("attrs")).toVariant().toStringList();
            key.sort();
            byNames.insert(key, one.toObject());
        }
        int compared = 0;
        for (const QJsonValue &one : json.value(QStringLiteral("expected")).toObject().value(QStringLiteral("attribute_risks")).toArray()) {
            QStringList key = one.toObject().value(QStringLiteral("attrs")).toVariant().toStringList();
            key.sort();
            QVERIFY2(byNames.contains(key), qPrintable(key.join(QLatin1Char(','))));
            for (const char *figure : {"distinction", "separation"})
                QVERIFY(isNear(byNames.value(key).value(QLatin1String(figure)).toDouble(), one.toObject().value(QLatin1String(figure)).toDouble()));
            ++compared;
        }
        QVERIFY(compared > 0);
    }
};

HALLMARKER_TEST(TestRiskReport)
#include "TestRiskReport.moc"
