#include "checks/privacy/EquivalenceClasses.h"
#include "checks/privacy/PopulationUniqueness.h"
#include "core/json/CanonicalJson.h"
#include "tests/checks/privacy/PrivacyTables.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <cmath>
#include <map>

using namespace hallmarker::checks;
using namespace hallmarker::core;
using namespace hallmarker::tests;

namespace {

std::map<std::int64_t, std::int64_t> histogramMap(const QList<ClassSize> &histogram)
{
    std::map<std::int64_t, std::int64_t> map;
    for (const ClassSize &entry : histogram)
        map[entry.size] = entry.classes;
    return map;
}

} // namespace

/// The generated table of about a million records.
class TestScaleCase : public QObject {
    Q_OBJECT
private:
    struct OccupationLeaves {
        std::vector<std::string> names;
        std::map<std::string, std::size_t> index;
        void add(const std::string &name)
        {
            index.emplace(name, names.size());
            names.push_back(name);
        }
    };

private Q_SLOTS:
    void generatedScaleCase()
    {
        const QString path = sharedFile(QStringLiteral("expected/anonymization-scale.json"));
        if (path.isEmpty())
            QSKIP("the shared cases are not here");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto json = parseJson(file.readAll(), path);
        VERIFY_RESULT(json);
        const auto adult = sharedTable(QStringLiteral("adult.csv"));
        VERIFY_RESULT(adult);
        OccupationLeaves leaves;
        QFile hierarchy(sharedFile(QStringLiteral("data/anonymization/adult_hierarchy_occupation.csv")));
        QVERIFY(hierarchy.open(QIODevice::ReadOnly));
        while (!hierarchy.atEnd()) {
            const QByteArray line = hierarchy.readLine().trimmed();
            if (!line.isEmpty())
                leaves.add(line.split(';').first().toStdString());
        }
        const QJsonValue wanted = (*json)[u"cases"][0][u"expected"];
        const int copies = (*json)[u"cases"][0][u"copies"].toInt();
        std::vector<Column> columns;
        for (const Column &column : adult->columns()) {
            StringDictionary dictionary;
            CodeVector codes;
            codes.reserve(adult->rowCount() * std::size_t(copies));
            std::vector<std::int64_t> ages;
            const bool isAge = column.name() == u"age";
            const bool isOccupation = column.name() == u"occupation";
            for (int j = 0; j < copies; ++j) {
                for (std::size_t r = 0; r < adult->rowCount(); ++r) {
                    if (isAge) {
                        const auto age = std::int64_t(column.number(r));
                        ages.push_back(j == 0 ? age : 17 + ((age - 17 + 5 * j + std::int64_t(r % 11)) % 74));
                    } else if (isOccupation && j > 0) {
                        codes.push(dictionary.codeOf(leaves.names[(leaves.index.at(column.text(r)) + (r * std::size_t(j)) % 3) % 14]));
                    } else {
                        codes.push(dictionary.codeOf(column.text(r)));
                    }
                }
            }
            columns.push_back(isAge ? Column::ofIntegers(column.name(), std::move(ages)) : Column::ofCodes(column.name(), ColumnType::Text, std::move(dictionary), std::move(codes)));
        }
        const auto classes = EquivalenceClasses::of(columns);
        VERIFY_RESULT(classes);
        const ClassRisks &r = classes->risks();
        QCOMPARE(r.records, wanted[u"rows"].toInteger());
        QCOMPARE(r.classes, wanted[u"classes"].toInteger());
        QCOMPARE(r.uniques, wanted[u"sample_uniques"].toInteger());
        QCOMPARE(r.largest, wanted[u"max_class"].toInteger());
        const auto sizes = histogramMap(r.histogram);
        for (const QJsonValue &entry : wanted[u"histogram_head"].toArray())
            QCOMPARE(sizes.at(entry[0].toInteger()), entry[1].toInteger());
        const QJsonObject below = wanted[u"records_below_k"].toObject();
        for (auto it = below.begin(); it != below.end(); ++it)
            QCOMPARE(std::llround(r.shareBelow(it.key().toInt()) * double(r.records)), it.value().toInteger());
        for (const QJsonValue &row : wanted[u"population"].toArray()) {
            const PopulationUniqueness estimate = estimatePopulationUniqueness(r, row[u"samplingFraction"].toDouble());
            QVERIFY(std::fabs(estimate.pitman.value_or(0) - row[u"pitman"].toDouble()) < 1e-7);
            QVERIFY(std::fabs(estimate.zayatz.value_or(0) - row[u"zayatz"].toDouble()) < 1e-6);
        }
    }

};

HALLMARKER_TEST(TestScaleCase)
#include "TestScaleCase.moc"
