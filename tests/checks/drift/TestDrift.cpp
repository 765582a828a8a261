#include "checks/drift/ColumnDrift.h"
#include "checks/drift/DriftCheck.h"
#include "checks/drift/PopulationStability.h"
#include "core/json/CanonicalJson.h"
#include "core/random/RandomStream.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace hallmarker::checks;
using namespace hallmarker::core;

namespace {

std::vector<double> normals(RandomStream &random, std::size_t n, double shift = 0)
{
    std::vector<double> values(n);
    for (double &x : values)
        x = random.normal() + shift;
    return values;
}

Column textColumn(const QString &name, const std::vector<std::string> &values)
{
    StringDictionary dictionary;
    CodeVector codes;
    for (const std::string &value : values)
        codes.push(value.empty() ? 0 : dictionary.codeOf(value));
    return Column::ofCodes(name, ColumnType::Text, std::move(dictionary), std::move(codes));
}

QJsonObject driftParameters()
{
    return {{QStringLiteral("rule"), QStringLiteral("both")}, {QStringLiteral("alpha"), 0.05}, {QStringLiteral("correction"), QStringLiteral("holm")},
            {QStringLiteral("psi_limit"), 0.1}, {QStringLiteral("max_drift_share"), 0.0}, {QStringLiteral("schema_must_match"), true}, {QStringLiteral("bins"), 10}};
}

Table tableOf(std::vector<Column> columns)
{
    return Table::of(std::move(columns)).value();
}

double figureOf(const CheckOutcome &outcome, const char *key)
{
    for (const Figure &figure : outcome.figures)
        if (figure.key == QLatin1String(key))
            return figure.value;
    return std::nan("");
}

} // namespace

class TestDrift : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void stabilityIsZeroForEqualShares()
    {
        const std::vector<double> a{10, 20, 30};
        const std::vector<double> b{100, 200, 300};
        QVERIFY(std::fabs(populationStability(a, b)) < 1e-12);
        QVERIFY(jensenShannonDistance(a, b) < 1e-7);
        const std::vector<double> left{1, 0};
        const std::vector<double> right{0, 1};
        QVERIFY(std::fabs(jensenShannonDistance(left, right) - 1) < 1e-12);
        QVERIFY(std::isnan(populationStability(a, std::vector<double>{0, 0, 0})));
    }
    void binsHoldEveryValue()
    {
        RandomStream random(Seed{21});
        for (int run = 0; run < 30; ++run) {
            std::vector<double> values(1 + random.below(300));
            for (double &x : values)
                x = double(random.below(1 + random.below(40)));
            std::sort(values.begin(), values.end());
            const auto edges = quantileEdges(values, 10);
            QVERIFY(edges.size() <= 9 && std::is_sorted(edges.begin(), edges.end()));
            const auto counts = binCounts(values, edges);
            double sum = 0;
            for (const double count : counts) {
                QVERIFY(count > 0);
                sum += count;
            }
            QCOMPARE(sum, double(values.size()));
        }
    }
    void indexWithoutDriftStaysBelowItsLimit()
    {
        RandomStream random(Seed{22});
        int above = 0;
        for (int run = 0; run < 200; ++run) {
            const ColumnDrift drift = measureColumnDrift(Column::ofReals(QStringLiteral("x"), normals(random, 800)), Column::ofReals(QStringLiteral("x"), normals(random, 500)));
            above += drift.stability > drift.stabilityLimit ? 1 : 0;
        }
        QVERIFY2(above <= 8, qPrintable(QString::number(above)));
    }
    void shiftIsFoundAndEqualDataPasses()
    {
        RandomStream random(Seed{23});
        const Table reference = tableOf({Column::ofReals(QStringLiteral("x"), normals(random, 2000)), Column::ofReals(QStringLiteral("y"), normals(random, 2000))});
        const Table same = tableOf({Column::ofReals(QStringLiteral("x"), normals(random, 1500)), Column::ofReals(QStringLiteral("y"), normals(random, 1500))});
        const Table shifted = tableOf({Column::ofReals(QStringLiteral("x"), normals(random, 1500)), Column::ofReals(QStringLiteral("y"), normals(random, 1500, 0.6))});
        const auto pass = DriftCheck::compare(reference, same, driftParameters(), Progress::none());
        VERIFY_RESULT(pass);
        QCOMPARE(pass->verdict, Verdict::Pass);
        const auto fail = DriftCheck::compare(reference, shifted, driftParameters(), Progress::none());
        VERIFY_RESULT(fail);
        QCOMPARE(fail->verdict, Verdict::Fail);
        QCOMPARE(figureOf(*fail, "drifted_columns"), 1.0);
        QVERIFY(fail->reason.contains(u"y"));
        const ColumnDrift drift = measureColumnDrift(reference.columns()[1], shifted.columns()[1]);
        QVERIFY(drift.wasserstein > 0.5 && drift.wasserstein < 0.7);
    }
    void newCategoryIsFound()
    {
        std::vector<std::string> a;
        std::vector<std::string> b;
        for (int i = 0; i < 400; ++i) {
            a.push_back(i % 2 ? "red" : "green");
            b.push_back(i % 4 == 0 ? "blue" : i % 2 ? "red" : "green");
        }
        const ColumnDrift drift = measureColumnDrift(textColumn(QStringLiteral("c"), a), textColumn(QStringLiteral("c"), b));
        QVERIFY(!drift.isNumeric);
        QCOMPARE(drift.newValues, 0.25);
        QVERIFY(drift.p < 1e-10 && drift.stability > 0.25);
    }
    void oddInputs()
    {
        RandomStream random(Seed{24});
        const Column x = Column::ofReals(QStringLiteral("x"), normals(random, 50));
        const Column missing = Column::ofReals(QStringLiteral("x"), std::vector<double>(50, std::nan("")));
        const ColumnDrift lost = measureColumnDrift(x, missing);
        QVERIFY(std::isnan(lost.p));
        QCOMPARE(lost.missingCurrent, 1.0);
        const auto gone = DriftCheck::compare(tableOf({x}), tableOf({missing}), driftParameters(), Progress::none());
        VERIFY_RESULT(gone);
        QCOMPARE(gone->verdict, Verdict::Fail);

        const auto empty = DriftCheck::compare(tableOf({Column::ofReals(QStringLiteral("x"), {})}), tableOf({x}), driftParameters(), Progress::none());
        VERIFY_RESULT(empty);
        QCOMPARE(empty->verdict, Verdict::Inconclusive);

        const Table other = tableOf({textColumn(QStringLiteral("x"), std::vector<std::string>(50, "a")), Column::ofReals(QStringLiteral("z"), normals(random, 50))});
        const auto schema = DriftCheck::compare(tableOf({x}), other, driftParameters(), Progress::none());
        VERIFY_RESULT(schema);
        QCOMPARE(figureOf(*schema, "schema_differences"), 2.0);
        QCOMPARE(schema->verdict, Verdict::Fail);

        QJsonObject named = driftParameters();
        named.insert(QStringLiteral("columns"), QJsonArray{QStringLiteral("nothing")});
        QVERIFY(!DriftCheck::compare(tableOf({x}), tableOf({x}), named, Progress::none()));

        const auto oneRow = DriftCheck::compare(tableOf({Column::ofReals(QStringLiteral("x"), {1.0})}), tableOf({Column::ofReals(QStringLiteral("x"), {2.0})}), driftParameters(), Progress::none());
        VERIFY_RESULT(oneRow);
        QCOMPARE(oneRow->verdict, Verdict::Pass);
    }
    void readsFilesAsRegistered()
    {
        QTemporaryDir folder;
        const auto write = [&](const char *name, const QByteArray &bytes) {
            QFile file(folder.filePath(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        };
        QByteArray a = "age;city\r\n";
        QByteArray b = "age;city\r\n";
        for (int i = 0; i < 300; ++i) {
            a += QByteArray::number(20 + i % 40) + ";" + (i % 3 ? "Berlin" : "Paris") + "\r\n";
            b += QByteArray::number(50 + i % 40) + ";" + (i % 3 ? "Berlin" : "Paris") + "\r\n";
        }
        write("a.csv", a);
        write("b.csv", b);
        CheckRequest request;
        request.parameters = driftParameters();
        for (const auto &[role, file] : {std::pair("reference", "a.csv"), std::pair("data", "b.csv")}) {
            CheckInput input;
            input.role = QLatin1String(role);
            input.files.insert(QStringLiteral("data"), folder.filePath(QLatin1String(file)));
            input.record.body = {{QStringLiteral("reading"), QJsonObject{{QStringLiteral("format"), QStringLiteral("csv")}, {QStringLiteral("delimiter"), QStringLiteral(";")}}}};
            request.inputs.insert(input.role, input);
        }
        const auto outcome = DriftCheck().run(request, Progress::none());
        VERIFY_RESULT(outcome);
        QCOMPARE(outcome->verdict, Verdict::Fail);
        QCOMPARE(figureOf(*outcome, "drifted_columns"), 1.0);

        request.inputs[QStringLiteral("data")].record.body = {{QStringLiteral("reading"), QJsonObject{{QStringLiteral("delimitr"), QStringLiteral(";")}}}};
        const auto broken = DriftCheck().run(request, Progress::none());
        QVERIFY(!broken && broken.error().message.contains(u"delimitr"));
    }
    void sharedCases()
    {
        const QString path = hallmarker::tests::sharedFile(QStringLiteral("expected/mlchecks.json"));
        if (path.isEmpty())
            QSKIP("the shared cases are not here");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto json = parseJson(file.readAll(), path);
        VERIFY_RESULT(json);
        const auto numbers = [](const QJsonValue &array) {
            std::vector<double> values;
            for (const QJsonValue &x : array.toArray())
                values.push_back(x.toDouble());
            return values;
        };
        int seen = 0;
        for (const QJsonValue &value : (*json)[u"cases"].toArray()) {
            const QJsonValue input = value[u"input"];
            const QJsonValue expected = value[u"expected"];
            if (value[u"check"].toString() == u"drift_psi") {
                QVERIFY(std::fabs(populationStability(numbers(input[u"ref_counts"]), numbers(input[u"cur_counts"]), input[u"zero_fill"].toDouble()) - expected[u"psi"].toDouble()) < 1e-9);
                ++seen;
            } else if (value[u"check"].toString() == u"psi_null") {
                const StabilityNull null = stabilityWithoutDrift(input[u"n_ref"].toDouble(), input[u"n_cur"].toDouble(), input[u"bins"].toInt(), 0.99);
                QVERIFY(std::fabs(null.mean - expected[u"mean"].toDouble()) < 1e-9 && std::fabs(null.limit - expected[u"p99"].toDouble()) < 1e-9);
                ++seen;
            }
        }
        QVERIFY(seen >= 2);
    }
};

HALLMARKER_TEST(TestDrift)
#include "TestDrift.moc"
