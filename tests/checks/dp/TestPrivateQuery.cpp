#include "checks/dp/PrivacyLedger.h"
#include "core/table/Table.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/WorkspaceFixture.h"

#include <QTest>

#include <cmath>
#include <map>

using namespace hallmarker::checks;
using namespace hallmarker::core;
using hallmarker::tests::WorkspaceFixture;

class TestPrivateQuery : public QObject {
    Q_OBJECT
private:
    /// Ages 0..99, sex by parity, a missing age at the end.
    static Table people(int rows)
    {
        std::vector<double> ages;
        std::vector<std::int64_t> sex;
        for (int i = 0; i < rows; ++i) {
            ages.push_back(i % 100);
            sex.push_back(i % 2);
        }
        ages.back() = std::nan("");
        return *Table::of({Column::ofReals(QStringLiteral("age"), ages), Column::ofIntegers(QStringLiteral("sex"), sex)});
    }
    static PrivateQuery question(PrivateQuery::Kind kind, double epsilon)
    {
        PrivateQuery query;
        query.kind = kind;
        query.epsilon = epsilon;
        query.column = kind == PrivateQuery::Kind::Count ? QString() : QStringLiteral("age");
        query.low = 0;
        query.high = 120;
        return query;
    }

private Q_SLOTS:
    void answersLieWhereTheySay_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<double>("delta");
        QTest::addColumn<double>("truth");
        QTest::newRow("count, Laplace") << int(PrivateQuery::Kind::Count) << 0.0 << 1000.0;
        QTest::newRow("count, Gaussian") << int(PrivateQuery::Kind::Count) << 1e-6 << 1000.0;
        QTest::newRow("sum") << int(PrivateQuery::Kind::Sum) << 0.0 << 49401.0;
        QTest::newRow("mean") << int(PrivateQuery::Kind::Mean) << 0.0 << 49401.0 / 999;
        QTest::newRow("mean, Gaussian") << int(PrivateQuery::Kind::Mean) << 1e-6 << 49401.0 / 999;
    }
    void answersLieWhereTheySay()
    {
        QFETCH(int, kind);
        QFETCH(double, delta);
        QFETCH(double, truth);
        PrivateQuery query = question(static_cast<PrivateQuery::Kind>(kind), 0.5);
        query.delta = delta;
        const Table table = people(1000);
        SeededBits bits(Seed{11});
        int held = 0;
        double sum = 0;
        constexpr int turns = 400;
        for (int turn = 0; turn < turns; ++turn) {
            const auto answer = PrivateAnswering::answer(query, table, bits);
            VERIFY_RESULT(answer);
            held += answer->cells.first().low <= truth && truth <= answer->cells.first().high ? 1 : 0;
            sum += answer->cells.first().value;
        }
        // 95 % (90 % for a mean, which has two releases) of 400, with room for four deviations.
        QVERIFY2(held >= 330, qPrintable(QString::number(held)));
        QVERIFY2(std::fabs(sum / turns - truth) < 0.02 * truth, qPrintable(QString::number(sum / turns)));
    }
    /// Neighbouring tables: no answer is more than e^epsilon times as likely with one person as without (within sampling error).
    void oneBitOfAPersonStaysHidden_data()
    {
        QTest::addColumn<int>("kind");
        for (const auto kind : {PrivateQuery::Kind::Count, PrivateQuery::Kind::Quantile, PrivateQuery::Kind::Histogram})
            QTest::newRow(qPrintable(PrivateQuery::kindName(kind))) << int(kind);
    }
    void oneBitOfAPersonStaysHidden()
    {
        QFETCH(int, kind);
        constexpr double epsilon = 0.7;
        PrivateQuery query = question(static_cast<PrivateQuery::Kind>(kind), epsilon);
        query.candidates = 5;
        query.categories = {QStringLiteral("0"), QStringLiteral("1")};
        if (query.kind == PrivateQuery::Kind::Histogram)
            query.column = QStringLiteral("sex");
        constexpr int turns = 12000;
        const auto lawOf = [&](int rows) {
            std::map<double, int> law;
            SeededBits bits(Seed{quint64(rows)});
            const Table table = people(rows);
            for (int turn = 0; turn < turns; ++turn)
                ++law[PrivateAnswering::answer(query, table, bits)->cells.first().value];
            return law;
        };
        std::map<double, int> with = lawOf(9);
        std::map<double, int> without = lawOf(8);
        int looked = 0;
        for (const auto &[value, count] : with) {
            if (count < 200 && without[value] < 200)
                continue;
            ++looked;
            const double a = count, b = without[value];
            // Five deviations of the difference of logarithms.
            const double room = 5 * std::sqrt(1 / std::max(a, 1.0) + 1 / std::max(b, 1.0));
            QVERIFY2(std::fabs(std::log(std::max(a, 1.0) / std::max(b, 1.0))) <= epsilon + room, qPrintable(QStringLiteral("%1: %2 %3").arg(value).arg(a).arg(b)));
        }
        QVERIFY(looked >= 3);
    }
    void quantilesComeNear()
    {
        PrivateQuery query = question(PrivateQuery::Kind::Quantile, 2);
        query.percent = 90;
        query.candidates = 121;
        SeededBits bits(Seed{5});
        for (int turn = 0; turn < 20; ++turn) {
            const auto answer = PrivateAnswering::answer(query, people(5000), bits);
            VERIFY_RESULT(answer);
            QVERIFY2(std::fabs(answer->cells.first().value - 90) <= 3, qPrintable(QString::number(answer->cells.first().value)));
        }
    }
    void categoriesAreThoseDeclared()
    {
        PrivateQuery query = question(PrivateQuery::Kind::Contingency, 3);
        query.column = QStringLiteral("sex");
        query.categories = {QStringLiteral("0")};
        query.other = QStringLiteral("age");
        query.otherCategories = {QStringLiteral("10"), QStringLiteral("nobody")};
        SeededBits bits(Seed{5});
        const auto answer = PrivateAnswering::answer(query, people(1000), bits);
        VERIFY_RESULT(answer);
        QCOMPARE(answer->cells.size(), 6);
        QCOMPARE(answer->cells.first().label, QStringLiteral("0 / 10"));
        QVERIFY(std::fabs(answer->cells.first().value - 10) < 8);
        QVERIFY(std::fabs(answer->cells.at(1).value) < 8); // a category that nobody has gets noise as well
        QVERIFY(std::fabs(answer->cells.last().value - 500) < 8);
        QVERIFY(!answer->notes.isEmpty()); // a seed is no secret
    }
    void valuesBeyondTheBoundsAreCut()
    {
        PrivateQuery query = question(PrivateQuery::Kind::Sum, 50);
        query.low = 0;
        query.high = 1;
        SeededBits bits(Seed{5});
        const auto answer = PrivateAnswering::answer(query, people(1001), bits);
        VERIFY_RESULT(answer);
        QVERIFY2(std::fabs(answer->cells.first().value - 990) < 2, qPrintable(QString::number(answer->cells.first().value)));
    }
    void badQuestionsAreRefused()
    {
        const Table table = people(10);
        SeededBits bits(Seed{1});
        QList<PrivateQuery> bad;
        PrivateQuery query = question(PrivateQuery::Kind::Sum, 1);
        query.low = 120;
        bad.append(query);
        query = question(PrivateQuery::Kind::Sum, 0);
        bad.append(query);
        query = question(PrivateQuery::Kind::Mean, 1);
        query.high = INFINITY;
        bad.append(query);
        query = question(PrivateQuery::Kind::Quantile, 1);
        query.percent = 0;
        bad.append(query);
        query = question(PrivateQuery::Kind::Histogram, 1);
        bad.append(query);
        query.categories = {QStringLiteral("a"), QStringLiteral("a")};
        bad.append(query);
        query = question(PrivateQuery::Kind::Sum, 1);
        query.column = QStringLiteral("height");
        bad.append(query);
        for (const PrivateQuery &one : bad)
            QVERIFY(!PrivateAnswering::answer(one, table, bits));
        QVERIFY(!PrivateQuery::kindFromName(QStringLiteral("everything")));
    }
    void theLedgerRefusesWhatIsTooMuch_data() { WorkspaceFixture::addBackendRows(); }
    void theLedgerRefusesWhatIsTooMuch()
    {
        QFETCH(int, backend);
        WorkspaceFixture fixture(backend);
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        Workspace &workspace = fixture.workspace();
        Record dataset;
        VERIFY_RESULT(workspace.write(QStringLiteral("test"), [&dataset](WriteTransaction &transaction) -> Result<void> {
            RecordDraft draft;
            draft.kind = QStringLiteral("dataset");
            draft.name = QStringLiteral("people");
            const auto put = transaction.put(draft, 0);
            if (!put)
                return put.error();
            dataset = *put;
            return {};
        }));
        PrivacyLedger ledger(workspace);
        QCOMPARE(ledger.spending(dataset).error().kind, ErrorKind::NotFound);
        VERIFY_RESULT(ledger.setBudget(dataset, 1.0, 1e-6));
        const PrivateQuery query = question(PrivateQuery::Kind::Count, 0.4);
        const auto cost = PrivateAnswering::costOf(query);
        VERIFY_RESULT(cost);
        VERIFY_RESULT(ledger.spend(dataset, query.toJson(), *cost));
        const auto second = ledger.spend(dataset, query.toJson(), *cost);
        VERIFY_RESULT(second);
        QVERIFY(second->after > second->before && second->after <= 0.8 + 1e-6 && second->before >= 0.4 - 1e-3);
        const auto third = ledger.spend(dataset, query.toJson(), *cost);
        QVERIFY(!third);
        QCOMPARE(third.error().kind, ErrorKind::Denied);
        QVERIFY(PrivacyLedger::isOverBudget(third.error()));
        QVERIFY(!PrivacyLedger::isOverBudget(Error(ErrorKind::Denied, QStringLiteral("read-only"))));
        QCOMPARE(ledger.spending(dataset)->releases, 2);
        QVERIFY(!ledger.setBudget(dataset, 0.5, 1e-6)); // not below what is spent
        VERIFY_RESULT(ledger.setBudget(dataset, 1.3, 1e-6));
        VERIFY_RESULT(ledger.spend(dataset, query.toJson(), *cost));
        // A release that was taken out of the list has been made all the same.
        const auto releases = ledger.releases(dataset.id);
        VERIFY_RESULT(releases);
        const Record first = releases->first();
        VERIFY_RESULT(workspace.write(QStringLiteral("test"), [&first](WriteTransaction &transaction) { return transaction.remove(first.id, first.revision); }));
        QCOMPARE(ledger.spending(dataset)->releases, 3);
    }
};

HALLMARKER_TEST(TestPrivateQuery)
#include "TestPrivateQuery.moc"
