#include "checks/pushdown/PushedDiversity.h"
#include "checks/pushdown/PushedDrift.h"
#include "checks/pushdown/PushedLeaks.h"
#include "checks/pushdown/PushedLinkage.h"
#include "checks/pushdown/PushedRisk.h"
#include "checks/pushdown/SourceDigest.h"
#include "tests/checks/pushdown/SourceFixture.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QSet>

using namespace hallmarker::checks;
using namespace hallmarker::core;
using namespace hallmarker::tests;

/// Nothing of a cell leaves the database: what a measure asks is asked again here, and what comes back is looked through.
class TestValuesStay : public QObject {
    Q_OBJECT

    static Table marked(int shift)
    {
        StringDictionary dictionary;
        CodeVector codes;
        std::vector<std::int64_t> numbers;
        std::vector<double> reals;
        for (int row = 0; row < 40; ++row) {
            codes.push(dictionary.codeOf("person-" + std::to_string(row) + "@example.com"));
            numbers.push_back(770'000'000 + row / 2 + shift);
            reals.push_back(880'000.5 + row + shift);
        }
        return Table::of({Column::ofCodes(QStringLiteral("mail"), ColumnType::Text, std::move(dictionary), std::move(codes)), Column::ofIntegers(QStringLiteral("number"), numbers), Column::ofReals(QStringLiteral("amount"), reals)}).value();
    }
    static QSet<QString> cellsOf(const Table &table)
    {
        QSet<QString> cells;
        for (const Column &column : table.columns())
            for (std::size_t row = 0; row < column.size(); ++row)
                cells.insert(QString::fromStdString(column.text(row)));
        return cells;
    }

private Q_SLOTS:
    void noMeasureFetchesACell()
    {
        SourceFixture fixture(int(SourceDriver::Postgres));
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        const Table first = marked(0);
        const Table second = marked(5);
        fixture.put(QStringLiteral("first"), first);
        fixture.put(QStringLiteral("second"), second);
        const auto warehouse = fixture.open();
        VERIFY_RESULT(warehouse);
        const auto mine = SourceTable::of(**warehouse, fixture.qualified(QStringLiteral("first")));
        const auto theirs = SourceTable::of(**warehouse, fixture.qualified(QStringLiteral("second")));
        VERIFY_RESULT(mine);
        VERIFY_RESULT(theirs);
        RiskReport::Plan plan;
        plan.mostColumns = 3;
        VERIFY_RESULT(PushedRisk::measure(**warehouse, *mine, first.columnNames(), plan));
        for (const char *sensitive : {"mail", "amount"})
            VERIFY_RESULT(PushedDiversity::measure(**warehouse, *mine, {{QStringLiteral("number")}, QString::fromLatin1(sensitive)}));
        VERIFY_RESULT(PushedLinkage::measure(**warehouse, *mine, *theirs, {{QStringLiteral("number")}, QStringLiteral("mail"), QStringLiteral("mail")}));
        VERIFY_RESULT(PushedDrift::compare(**warehouse, *mine, *theirs, {}));
        VERIFY_RESULT(PushedLeaks::measure(**warehouse, *mine, {}));
        VERIFY_RESULT(SourceDigest::of(**warehouse, *mine));
        const QSet<QString> cells = cellsOf(first) + cellsOf(second);
        QVERIFY(cells.size() > 100);
        QVERIFY((*warehouse)->statements().size() > 20);
        int looked = 0;
        for (const QString &sql : (*warehouse)->statements()) {
            for (const QString &answer : fixture.answerOf(sql)) {
                ++looked;
                QVERIFY2(!cells.contains(answer), qPrintable(sql));
                bool isNumber = false;
                answer.toDouble(&isNumber);
                QVERIFY2(isNumber || answer.isEmpty(), qPrintable(answer));
            }
        }
        QVERIFY(looked > 100);
    }
    void textsAreRefused_data() { SourceFixture::addDriverRows(); }
    void textsAreRefused()
    {
        QFETCH(int, driver);
        SourceFixture fixture(driver);
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        fixture.put(QStringLiteral("first"), marked(0));
        const auto warehouse = fixture.open();
        VERIFY_RESULT(warehouse);
        for (const char *what : {"\"mail\"", "COUNT(*), MIN(\"mail\")"}) {
            const auto rows = (*warehouse)->counts(QStringLiteral("SELECT %1 FROM %2").arg(QString::fromLatin1(what), fixture.qualified(QStringLiteral("first"))));
            QVERIFY2(!rows.has_value() && rows.error().kind == ErrorKind::Internal, what);
        }
    }
};

HALLMARKER_TEST(TestValuesStay)
#include "TestValuesStay.moc"
