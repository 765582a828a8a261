#include "checks/privacy/Diversity.h"
#include "checks/privacy/HierarchicalCloseness.h"
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

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The values of a column at a level of its hierarchy.
Column generalized(const Column &column, const QString &hierarchy, int level)
{
    std::map<std::string, std::string> map;
    for (const QString &line : hierarchy.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const QStringList names = line.trimmed().split(QLatin1Char(';'));
        map[names.first().toStdString()] = names.at(level).toStdString();
    }
    std::vector<std::string> values;
    for (std::size_t row = 0; row < column.size(); ++row)
        values.push_back(map.at(column.text(row)));
    return textColumn(column.name(), values);
}

} // namespace

class TestHierarchicalCloseness : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void paperExample()
    {
        // Li et al. 2007, section 4.3.2: the diseases of nine records; a class of three stomach diseases has distance 0.5 or
        // more of what the balanced class has.
        const QString tree = QStringLiteral("ulcer;stomach;digestive;any\ngastritis;stomach;digestive;any\ncancer;stomach;digestive;any\n"
                                            "flu;airway;lungs;any\nbronchitis;airway;lungs;any\npneumonia;airway;lungs;any\n");
        const auto hierarchy = ValueHierarchy::fromText(tree);
        VERIFY_RESULT(hierarchy);
        QCOMPARE(hierarchy->height(), std::size_t(3));
        const Column keys = textColumn(QStringLiteral("k"), {"a", "a", "b", "b"});
        // Classes of one branch each: half of the weight crosses the root, whose height counts in full.
        auto t = hierarchicalCloseness({keys}, textColumn(QStringLiteral("s"), {"ulcer", "gastritis", "flu", "bronchitis"}), *hierarchy);
        VERIFY_RESULT(t);
        // a: below stomach surplus 2 * 1/4, deficit 0; at the root 1/2 moves.
        QVERIFY(std::fabs(*t - 0.5) < 1e-12);
        // The same values crossed over: half of each class's weight moves inside its branches, of height 1 of 3.
        t = hierarchicalCloseness({keys}, textColumn(QStringLiteral("s"), {"ulcer", "flu", "gastritis", "bronchitis"}), *hierarchy);
        VERIFY_RESULT(t);
        QVERIFY(std::fabs(*t - 0.5 / 3) < 1e-12);
    }
    void flatTreeIsTheEqualDistance()
    {
        RandomStream random(Seed{71});
        for (int run = 0; run < 30; ++run) {
            const Table table = randomTable(random, 1 + random.below(200), 2, 4);
            std::vector<std::string> values;
            for (std::size_t row = 0; row < table.rowCount(); ++row)
                values.push_back("v" + std::to_string(random.below(7)));
            const Column sensitive = textColumn(QStringLiteral("s"), values);
            QString flat, deep;
            for (int value = 0; value < 9; ++value) {
                flat += QStringLiteral("v%1;any\n").arg(value);
                deep += QStringLiteral("v%1;g%2;any\n").arg(value).arg(value / 3);
            }
            const auto equal = measureDiversity(table.columns(), sensitive, 3);
            const auto flatTree = ValueHierarchy::fromText(flat);
            const auto deepTree = ValueHierarchy::fromText(deep);
            VERIFY_RESULT(equal);
            VERIFY_RESULT(flatTree);
            VERIFY_RESULT(deepTree);
            const auto one = hierarchicalCloseness(table.columns(), sensitive, *flatTree, 2);
            const auto two = hierarchicalCloseness(table.columns(), sensitive, *deepTree, 1);
            VERIFY_RESULT(one);
            VERIFY_RESULT(two);
            QVERIFY(std::fabs(*one - equal->closenessEqual) < 1e-12);
            // Nearer values cost less, but at least height 1 of 2.
            QVERIFY(*two <= *one + 1e-12 && *two >= *one / 2 - 1e-12);
        }
    }
    void badTreesAreRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("ragged") << QStringLiteral("a;x;any\nb;any\n");
        QTest::newRow("no root") << QStringLiteral("a;x\nb;y\n");
        QTest::newRow("twice") << QStringLiteral("a;any\na;any\n");
        QTest::newRow("one level") << QStringLiteral("a\nb\n");
        QTest::newRow("a value is missing") << QStringLiteral("a;any\n");
    }
    void badTreesAreRefused()
    {
        QFETCH(QString, text);
        const auto hierarchy = ValueHierarchy::fromText(text);
        const auto run = [&]() -> Result<double> {
            if (!hierarchy)
                return hierarchy.error();
            return hierarchicalCloseness({textColumn(QStringLiteral("k"), {"1", "2"})}, textColumn(QStringLiteral("s"), {"a", "b"}), *hierarchy);
        };
        const auto result = run();
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Usage);
    }
    void sharedOptimaHold()
    {
        const QString path = sharedFile(QStringLiteral("expected/anonymization.json"));
        if (path.isEmpty())
            QSKIP("the shared cases are not here");
        const auto json = parseJson(contentOf(path).toUtf8(), path);
        VERIFY_RESULT(json);
        int seen = 0;
        for (const QJsonValue &value : (*json)[u"cases"].toArray()) {
            QString attribute;
            double limit = 0;
            for (const QJsonValue &model : value[u"models"].toArray())
                if (model[u"distance"].toString() == u"hierarchical") {
                    attribute = model[u"attribute"].toString();
                    limit = model[u"t"].toDouble();
                }
            const QJsonArray levels = value[u"expected"][u"optimum"].toArray();
            if (attribute.isEmpty() || levels.isEmpty() || value[u"expected"][u"suppressed"].toInt() != 0)
                continue;
            const auto table = sharedTable(value[u"dataset"].toString());
            VERIFY_RESULT(table);
            const auto file = [&](const QString &column) { return sharedFile(QStringLiteral("data/anonymization/") + value[u"hierarchies"].toString().replace(QStringLiteral("<column>"), column)); };
            std::vector<Column> keys;
            qsizetype position = 0;
            for (const QJsonValue &name : value[u"qi"].toArray()) {
                const auto column = table->column(name.toString());
                VERIFY_RESULT(column);
                keys.push_back(generalized(*column, contentOf(file(name.toString())), levels.at(position++).toInt()));
            }
            const auto hierarchy = ValueHierarchy::fromText(contentOf(file(attribute)));
            VERIFY_RESULT(hierarchy);
            const auto sensitive = table->column(attribute);
            VERIFY_RESULT(sensitive);
            const auto t = hierarchicalCloseness(keys, *sensitive, *hierarchy);
            VERIFY_RESULT(t);
            qInfo("%s: t = %.4f of %.2f", qPrintable(value[u"id"].toString()), *t, limit);
            QVERIFY(*t <= limit);
            ++seen;
        }
        if (seen == 0)
            QSKIP("no shared case without suppression");
    }
};

HALLMARKER_TEST(TestHierarchicalCloseness)
#include "TestHierarchicalCloseness.moc"
