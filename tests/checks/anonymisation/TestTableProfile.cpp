#include "checks/anonymisation/profile/TableProfile.h"
#include "checks/anonymisation/release/ReleasePlan.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

#include <cmath>

using namespace hallmarker::anonymisation;
using namespace hallmarker::core;

class TestTableProfile : public QObject {
    Q_OBJECT

    static Column texts(const QString &name, const std::vector<std::string> &cells, ColumnType type = ColumnType::Text)
    {
        StringDictionary dictionary;
        CodeVector codes;
        for (const std::string &cell : cells)
            codes.push(dictionary.codeOf(cell));
        return Column::ofCodes(name, type, dictionary, codes);
    }
    static Table people()
    {
        std::vector<std::string> mails;
        std::vector<std::string> zips;
        std::vector<std::string> jobs;
        std::vector<std::string> ills;
        std::vector<std::string> days;
        std::vector<std::string> same(120, "x");
        std::vector<std::int64_t> ages;
        std::vector<std::int64_t> numbers;
        std::vector<double> lab;
        for (int i = 0; i < 120; ++i) {
            mails.push_back("p" + std::to_string(i % 60) + "@example.org");
            zips.push_back(std::to_string(80000 + i % 40 * 13));
            jobs.push_back(i % 2 == 0 ? "a" : "b");
            ills.push_back(i % 5 == 0 ? "flu" : "cold");
            days.push_back(i % 2 == 0 ? "2020-01-02" : "2021-05-06");
            ages.push_back(18 + i % 70);
            numbers.push_back(1000 + i);
            lab.push_back(i * 0.37);
        }
        return *Table::of({texts(QStringLiteral("contact"), mails), texts(QStringLiteral("area"), zips), texts(QStringLiteral("kind"), jobs), texts(QStringLiteral("diagnosis"), ills), texts(QStringLiteral("seen"), days, ColumnType::Date), texts(QStringLiteral("site"), same),
                           Column::ofIntegers(QStringLiteral("age"), ages), Column::ofIntegers(QStringLiteral("no"), numbers), Column::ofReals(QStringLiteral("ldl"), lab)});
    }

private Q_SLOTS:
    void rolesAndHierarchies()
    {
        const auto profile = TableProfile::of(people());
        VERIFY_RESULT(profile);
        QStringList roles;
        QStringList methods;
        for (const AttributeProfile &attribute : profile->attributes) {
            roles.append(attributeRoleName(attribute.role));
            methods.append(attribute.hierarchy ? attribute.hierarchy->method() : QString());
            QVERIFY(!attribute.reason.isEmpty());
        }
        QCOMPARE(roles, (QStringList{QStringLiteral("identifying"), QStringLiteral("quasi-identifying"), QStringLiteral("quasi-identifying"), QStringLiteral("sensitive"), QStringLiteral("quasi-identifying"), QStringLiteral("insensitive"),
                                     QStringLiteral("quasi-identifying"), QStringLiteral("identifying"), QStringLiteral("insensitive")}));
        QCOMPARE(methods, (QStringList{QString(), QStringLiteral("masking"), QStringLiteral("suppression"), QString(), QStringLiteral("dates"), QString(), QStringLiteral("intervals"), QString(), QString()}));
        QVERIFY(std::abs(profile->attributes[2].separation - 0.504202) < 1e-6); // 60 * 60 of 120 * 119 / 2 pairs
        QCOMPARE(profile->attributes[2].distinction, 2.0 / 120);
    }
    void configurationIsOneThatReads()
    {
        const Table table = people();
        const auto profile = TableProfile::of(table);
        VERIFY_RESULT(profile);
        const auto document = readYaml(profile->configuration(QStringLiteral("A \"quoted\" title: #1")));
        VERIFY_RESULT(document);
        const auto plan = ReleasePlan::of(*document, QStringLiteral("."));
        VERIFY_RESULT(plan);
        QCOMPARE(plan->title(), QStringLiteral("A \"quoted\" title: #1"));
        std::map<QString, Hierarchy> hierarchies;
        VERIFY_RESULT(plan->inputOf(table, hierarchies));
    }
    void emptyTable()
    {
        QCOMPARE(TableProfile::of(*Table::of({Column::ofIntegers(QStringLiteral("a"), {})})).error().kind, ErrorKind::Invalid);
    }
};

HALLMARKER_TEST(TestTableProfile)
#include "TestTableProfile.moc"
