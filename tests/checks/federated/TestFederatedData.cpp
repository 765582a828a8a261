#include "checks/federated/FederatedData.h"
#include "tests/checks/federated/FederatedTable.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace hallmarker;
using namespace hallmarker::checks;

class TestFederatedData : public QObject {
    Q_OBJECT

    static FederatedData::Choice choice()
    {
        FederatedData::Choice choice;
        choice.label = QStringLiteral("answer");
        choice.seed = core::Seed{4};
        return choice;
    }

private Q_SLOTS:
    void divides()
    {
        FederatedData::Choice asked = choice();
        asked.owner = QStringLiteral("hospital");
        const auto data = FederatedData::of(tests::federatedTable(200), asked);
        VERIFY_RESULT(data);
        QCOMPARE(data->server.size(), std::size_t(60));
        QCOMPARE(data->clients.size(), std::size_t(140));
        QCOMPARE(data->owners.size(), std::size_t(140));
        QCOMPARE(data->inputNames, (QStringList{QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("kind=a"), QStringLiteral("kind=b")}));
        QCOMPARE(data->classNames, (QStringList{QStringLiteral("no"), QStringLiteral("yes")}));
        // Mean 0 and deviation 1 on the records of the server, and only there.
        double sum = 0, squares = 0;
        for (std::size_t i = 0; i < 60; ++i) {
            sum += data->server.x[4 * i];
            squares += data->server.x[4 * i] * data->server.x[4 * i];
        }
        QVERIFY(std::abs(sum) < 1e-9 && std::abs(squares / 59 - 1) < 1e-9);
        double clients = 0;
        for (std::size_t i = 0; i < 140; ++i)
            clients += data->clients.x[4 * i];
        QVERIFY(std::abs(clients) > 1e-6);
    }
    void outliersAndGaps()
    {
        std::vector<double> x(20, 1);
        core::StringDictionary texts;
        core::CodeVector answers;
        for (int i = 0; i < 20; ++i) {
            x[std::size_t(i)] = i == 3 ? std::numeric_limits<double>::quiet_NaN() : i == 5 ? 1e300 : i == 7 ? std::numeric_limits<double>::infinity() : i % 4;
            answers.push(i == 9 ? 0U : texts.codeOf(i % 2 ? "a" : "b"));
        }
        std::vector<core::Column> columns;
        columns.push_back(core::Column::ofReals(QStringLiteral("x"), x));
        columns.push_back(core::Column::ofCodes(QStringLiteral("answer"), core::ColumnType::Text, texts, answers));
        const auto table = core::Table::of(std::move(columns));
        VERIFY_RESULT(table);
        const auto data = FederatedData::of(*table, choice());
        VERIFY_RESULT(data);
        QCOMPARE(data->withoutAnswer, 1);
        for (const FederatedSamples *side : {&data->clients, &data->server})
            for (const double value : side->x)
                QVERIFY(std::isfinite(value) && std::abs(value) <= 5);
    }
    void badInput()
    {
        const core::Table table = tests::federatedTable(100);
        FederatedData::Choice asked = choice();
        asked.label = QStringLiteral("shoe");
        QVERIFY(!FederatedData::of(table, asked));
        asked.label = QStringLiteral("x");
        const auto many = FederatedData::of(table, asked);
        QVERIFY(!many && many.error().message.contains(QStringLiteral("more than 50")));
        asked = choice();
        asked.features = {QStringLiteral("answer")};
        QVERIFY(!FederatedData::of(table, asked));
        asked.features = {QStringLiteral("shoe")};
        QVERIFY(!FederatedData::of(table, asked));
        asked = choice();
        asked.owner = QStringLiteral("shoe");
        QVERIFY(!FederatedData::of(table, asked));
        const auto few = FederatedData::of(tests::federatedTable(3), choice());
        QVERIFY(!few);
        core::StringDictionary same;
        core::CodeVector codes;
        for (int i = 0; i < 30; ++i)
            codes.push(same.codeOf("yes"));
        std::vector<core::Column> columns;
        columns.push_back(core::Column::ofReals(QStringLiteral("x"), std::vector<double>(30, 1)));
        columns.push_back(core::Column::ofCodes(QStringLiteral("answer"), core::ColumnType::Text, same, codes));
        const auto one = FederatedData::of(*core::Table::of(std::move(columns)), choice());
        QVERIFY(!one);
        QVERIFY2(one.error().message.contains(QStringLiteral("two or more")), qPrintable(one.error().message));
    }
};

HALLMARKER_TEST(TestFederatedData)
#include "TestFederatedData.moc"
