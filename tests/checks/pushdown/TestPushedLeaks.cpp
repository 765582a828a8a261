#include "checks/pushdown/PatternSql.h"
#include "checks/pushdown/PushedLeaks.h"
#include "tests/checks/pushdown/SourceFixture.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

using namespace hallmarker::checks;
using namespace hallmarker::core;
using namespace hallmarker::tests;

class TestPushedLeaks : public QObject {
    Q_OBJECT

    static Column texts(const QString &name, const std::vector<std::string> &values)
    {
        StringDictionary dictionary;
        CodeVector codes;
        for (const std::string &value : values)
            codes.push(value.empty() ? StringDictionary::missing : dictionary.codeOf(value));
        return Column::ofCodes(name, ColumnType::Text, std::move(dictionary), std::move(codes));
    }
    /// Rows of each entity by column, as the check's own table has them.
    static QMap<QString, double> rowsBy(const CheckOutcome &outcome)
    {
        QMap<QString, double> rows;
        for (const QJsonValue &row : outcome.tables.first().rows)
            rows.insert(row.toArray().at(0).toString() + QLatin1Char(' ') + row.toArray().at(1).toString(), row.toArray().at(3).toDouble());
        return rows;
    }

private Q_SLOTS:
    void countsEqualThoseInMemory()
    {
        SourceFixture fixture(int(SourceDriver::Postgres));
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        const std::vector<std::string> values{
            "jane@example.com", "write to bob.smith@mail.example.org now", "no at sign", "a@b", "DE89370400440532013000", "DE89 3704 0044 0532 0130 00", "DE89370400440532013001", "GB82WEST12345698765432",
            "4111111111111111", "4111 1111 1111 1111", "4111111111111112", "paid with 5500-0000-0000-0004.", "x4111111111111111", "3.4111111111111111", "192.168.0.1", "300.1.1.1", "see 10.0.0.7, please",
            "912-70-1234", "912701234", "1EG4-TE5-MK73", "1EG4TE5MK73", "o'brien", "", "\xe6\x97\xa5\xe6\x9c\xac 4111111111111111", "46-0101-1234", "00:1b:44:11:3a:b7", "AB123456C", "12345", "4012888888881881,4111111111111111",
            "+4915112345678", "call 4915112345678", "2223003122003222", "490154203237518", "1700000000000001"};
        std::vector<std::int64_t> cards;
        for (std::size_t i = 0; i < values.size(); ++i)
            cards.push_back(i % 3 == 0 ? 4111111111111111 : i % 3 == 1 ? 4111111111111112 : std::int64_t(i));
        const Table table = Table::of({texts(QStringLiteral("note"), values), texts(QStringLiteral("email"), values), texts(QStringLiteral("card no"), values), Column::ofIntegers(QStringLiteral("number"), cards)}).value();
        fixture.put(QStringLiteral("t"), table);
        const auto warehouse = fixture.open();
        VERIFY_RESULT(warehouse);
        const auto source = SourceTable::of(**warehouse, fixture.qualified(QStringLiteral("t")));
        VERIFY_RESULT(source);
        const auto catalogue = PiiCatalogue::builtIn();
        VERIFY_RESULT(catalogue);
        int compared = 0;
        int counted = 0;
        for (std::size_t index = 0; index < (*catalogue)->entities().size(); ++index) {
            const PiiEntity &entity = (*catalogue)->entities()[index];
            const EntitySql sql = PatternSql::of(**catalogue, int(index), false, 0);
            // Where a rule decides that SQL does not know, the shapes are more than the hits.
            if (sql.basis == EntitySql::Basis::LeftOut || (sql.basis == EntitySql::Basis::Pattern && entity.rule != nullptr))
                continue;
            const QJsonObject parameters{{QStringLiteral("entities"), entity.id}, {QStringLiteral("min_confidence"), 0.5}, {QStringLiteral("allowed"), QString()}};
            const auto pushed = PushedLeaks::measure(**warehouse, *source, parameters);
            VERIFY_RESULT(pushed);
            PiiContext::EntitySet wanted;
            wanted.set(index);
            const auto report = scanTable(table, *catalogue, wanted, 0.5F);
            VERIFY_RESULT(report);
            const auto inMemory = PersonalDataCheck::judge(*report, **catalogue, parameters);
            VERIFY_RESULT(inMemory);
            QVERIFY2(rowsBy(*pushed) == rowsBy(*inMemory), qPrintable(entity.id + QStringLiteral(": ") + QVariant::fromValue(rowsBy(*pushed)).toString() + QStringList(rowsBy(*pushed).keys()).join(QLatin1Char(',')) + QStringLiteral(" | ") + QStringList(rowsBy(*inMemory).keys()).join(QLatin1Char(','))));
            QCOMPARE(pushed->verdict, inMemory->verdict);
            ++compared;
            counted += rowsBy(*pushed).isEmpty() ? 0 : 1;
        }
        QVERIFY2(compared > 20, qPrintable(QString::number(compared)));
        QVERIFY2(counted >= 5, qPrintable(QString::number(counted)));
    }
    void saysHowEachKindWasCounted()
    {
        SourceFixture fixture(int(SourceDriver::Postgres));
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        fixture.put(QStringLiteral("t"), Table::of({texts(QStringLiteral("note"), {"4111111111111111", "jane@example.com"})}).value());
        const auto warehouse = fixture.open();
        VERIFY_RESULT(warehouse);
        const auto source = SourceTable::of(**warehouse, fixture.qualified(QStringLiteral("t")));
        VERIFY_RESULT(source);
        const auto outcome = PushedLeaks::measure(**warehouse, *source, {});
        VERIFY_RESULT(outcome);
        QCOMPARE(outcome->verdict, Verdict::Fail);
        QVERIFY(outcome->hazards.contains(QStringLiteral("counted-by-pattern")));
        QMap<QString, QString> basis;
        for (const QJsonValue &row : outcome->tables.last().rows)
            basis.insert(row.toArray().at(0).toString(), row.toArray().at(1).toString());
        QCOMPARE(basis.value(QStringLiteral("CREDIT_CARD")), QStringLiteral("shape and check digits"));
        QCOMPARE(basis.value(QStringLiteral("PHONE_NUMBER")), QStringLiteral("left out"));
        QVERIFY(basis.value(QStringLiteral("UK_NHS")).startsWith(QStringLiteral("shape only")));
        for (const QJsonValue &row : outcome->tables.first().rows)
            QCOMPARE(row.toArray().at(8).toString(), QString()); // no samples
        const auto allowed = PushedLeaks::measure(**warehouse, *source, {{QStringLiteral("allowed"), QStringLiteral("note:*")}});
        QCOMPARE(allowed->verdict, Verdict::Pass);
    }
    void everyPatternIsUnderstoodThere()
    {
        SourceFixture fixture(int(SourceDriver::Postgres));
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        fixture.put(QStringLiteral("t"), Table::of({texts(QStringLiteral("note"), {"a", "b"})}).value());
        const auto warehouse = fixture.open();
        VERIFY_RESULT(warehouse);
        const auto source = SourceTable::of(**warehouse, fixture.qualified(QStringLiteral("t")));
        VERIFY_RESULT(source);
        VERIFY_RESULT(PushedLeaks::measure(**warehouse, *source, {{QStringLiteral("entities"), QStringLiteral("*")}, {QStringLiteral("min_confidence"), 0.01}}));
    }
    void anEngineWithoutExpressionsIsToldSo()
    {
        SourceFixture fixture(int(SourceDriver::SqliteOdbc));
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        fixture.put(QStringLiteral("t"), Table::of({texts(QStringLiteral("note"), {"a", "b"})}).value());
        const auto warehouse = fixture.open();
        VERIFY_RESULT(warehouse);
        const auto source = SourceTable::of(**warehouse, fixture.qualified(QStringLiteral("t")));
        VERIFY_RESULT(source);
        QCOMPARE(PushedLeaks::measure(**warehouse, *source, {}).error().kind, ErrorKind::Unavailable);
    }
};

HALLMARKER_TEST(TestPushedLeaks)
#include "TestPushedLeaks.moc"
