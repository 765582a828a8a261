#include "checks/privacy/CombinationRisk.h"
#include "core/json/CanonicalJson.h"
#include "tests/checks/privacy/PrivacyTables.h"
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

class TestCombinationRisk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void separationCountsPairs()
    {
        RandomStream random(Seed{41});
        const Table table = randomTable(random, 60, 3, 4);
        const auto classes = EquivalenceClasses::of(table.columns());
        VERIFY_RESULT(classes);
        const auto ranked = rankCombinations(*classes, 3, 100);
        VERIFY_RESULT(ranked);
        QCOMPARE(ranked->size(), std::size_t(7));
        for (const CombinationRisk &risk : *ranked) {
            double apart = 0;
            double pairs = 0;
            for (std::size_t i = 0; i < table.rowCount(); ++i) {
                for (std::size_t j = i + 1; j < table.rowCount(); ++j) {
                    bool isSame = true;
                    for (const int column : risk.columns)
                        isSame = isSame && table.columns()[std::size_t(column)].codes().at(i) == table.columns()[std::size_t(column)].codes().at(j);
                    apart += isSame ? 0 : 1;
                    ++pairs;
                }
            }
            QVERIFY(std::fabs(risk.separation - apart / pairs) < 1e-12);
        }
        for (std::size_t i = 1; i < ranked->size(); ++i)
            QVERIFY((*ranked)[i - 1].uniqueShare >= (*ranked)[i].uniqueShare);
        const auto cut = rankCombinations(*classes, 3, 4);
        VERIFY_RESULT(cut);
        QCOMPARE(cut->size(), std::size_t(4));
        const auto none = rankCombinations(*classes, 0, 4);
        VERIFY_RESULT(none);
        QVERIFY(none->empty());
    }
    void oneRowHasNoPairs()
    {
        const auto classes = EquivalenceClasses::of({textColumn(QStringLiteral("a"), {"x"})});
        VERIFY_RESULT(classes);
        const auto ranked = rankCombinations(*classes, 3, 10);
        VERIFY_RESULT(ranked);
        QCOMPARE(ranked->front().separation, 0.0);
        QCOMPARE(ranked->front().distinction, 1.0);
    }
    void sharedCases()
    {
        const QString path = sharedFile(QStringLiteral("expected/anonymization.json"));
        if (path.isEmpty())
            QSKIP("the shared cases are not here");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto json = parseJson(file.readAll(), path);
        VERIFY_RESULT(json);
        int seen = 0;
        for (const QJsonValue &value : (*json)[u"cases"].toArray()) {
            const QJsonArray risks = value[u"expected"][u"attribute_risks"].toArray();
            if (risks.isEmpty())
                continue;
            const auto table = sharedTable(value[u"dataset"].toString());
            VERIFY_RESULT(table);
            QStringList names;
            for (const QJsonValue &name : value[u"qi"].toArray())
                names.append(name.toString());
            const auto columns = table->select(names);
            VERIFY_RESULT(columns);
            const auto classes = EquivalenceClasses::of(*columns);
            VERIFY_RESULT(classes);
            for (const QJsonValue &risk : risks) {
                std::vector<int> part;
                for (const QJsonValue &name : risk[u"attrs"].toArray())
                    part.push_back(int(names.indexOf(name.toString())));
                std::sort(part.begin(), part.end());
                const auto projected = classes->project(part);
                VERIFY_RESULT(projected);
                const CombinationRisk measured = combinationRisk(part, *projected);
                QVERIFY(std::fabs(measured.distinction - risk[u"distinction"].toDouble()) < 1e-12);
                QVERIFY2(std::fabs(measured.separation - risk[u"separation"].toDouble()) < 1e-9, qPrintable(QString::number(measured.separation, 'g', 15)));
                ++seen;
            }
        }
        QVERIFY(seen > 100);
    }
};

HALLMARKER_TEST(TestCombinationRisk)
#include "TestCombinationRisk.moc"
