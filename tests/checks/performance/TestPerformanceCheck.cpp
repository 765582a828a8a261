#include "checks/performance/PerformanceCheck.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/WorkerSetting.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace hallmarker;
using namespace hallmarker::checks;
using hallmarker::tests::WorkerSetting;

/// The test model "linear" with the signature that lies in its archive: columns a, b, kind.
class TestPerformanceCheck : public QObject {
    Q_OBJECT

    const WorkerSetting &m_setting = WorkerSetting::instance();
    QTemporaryDir m_folder;

    void writeTable(const QByteArray &header, const std::function<QByteArray(int)> &groupOf = [](int i) { return i % 3 == 0 ? "f" : "m"; }, bool onlyNo = false)
    {
        QFile file(m_folder.filePath(QStringLiteral("people.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(header + "\n");
        for (int i = 0; i < 400; ++i) {
            const double a = std::round(std::sin(0.37 * i) * 100) / 100;
            const double b = 10 + std::round(std::cos(1.3 * i) * 200) / 100;
            const bool isX = i % 2 == 0;
            // The model: scores 2a - (b-10)/2 + 0.5 [x] - 0.3 against its negative. One answer in ten is turned round.
            const bool isNo = 2 * a - (b - 10) / 2 + (isX ? 0.5 : 0) - 0.3 > 0;
            const bool isTurned = i % 10 == 3;
            if (onlyNo && isNo == isTurned)
                continue;
            file.write(QByteArray::number(a) + ',' + QByteArray::number(b) + ',' + (isX ? "x" : "y") + ',' + (isNo != isTurned ? "no" : "yes") + ',' + groupOf(i) + '\n');
        }
    }
    core::Result<core::CheckOutcome> run(const QJsonObject &given)
    {
        const PerformanceCheck check;
        core::CheckRequest request;
        HALLMARKER_ASSIGN(request.parameters, check.definition().complete(given));
        request.seed = core::Seed{8};
        request.inputs.insert(QStringLiteral("model"), {QStringLiteral("model"), {}, {{QStringLiteral("model"), m_setting.model("linear")}}});
        request.inputs.insert(QStringLiteral("data"), {QStringLiteral("data"), {}, {{QStringLiteral("data"), m_folder.filePath(QStringLiteral("people.csv"))}}});
        return check.run(request, core::Progress::none());
    }
    static core::Figure figure(const core::CheckOutcome &outcome, const char *key, const char *slice = "")
    {
        for (const core::Figure &one : outcome.figures)
            if (one.key == QLatin1String(key) && one.slice == QLatin1String(slice))
                return one;
        return {};
    }

private Q_SLOTS:
    void init()
    {
        if (!m_setting.isAvailable())
            QSKIP("hallmarker-worker is not built (libtorch is missing)");
        writeTable("a,b,kind,answer,sex");
    }
    void groupsOfThreeClasses()
    {
        // The model scores s, -s and a; every seventh answer is turned to the next class. A group's accuracy counts right
        // answers of all classes; taking one wrong class for another is wrong, though neither is the positive one.
        QFile file(m_folder.filePath(QStringLiteral("people.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("a,b,c,d,answer,region\n");
        double right[3] = {}, all[3] = {}, found[3] = {}, positive[3] = {}, taken[3] = {};
        for (int i = 0; i < 600; ++i) {
            double x[4];
            QByteArray line;
            for (int k = 0; k < 4; ++k) {
                x[k] = std::sin(0.7 * (4 * i + k)) * 0.9; // not rounded: scores must not tie
                line += QByteArray::number(x[k], 'g', 17) + ',';
            }
            const double s = 2 * x[0] - x[1] + 0.5 * x[2] - 0.3;
            const int given = s >= -s && s >= x[0] ? 0 : -s >= x[0] ? 1 : 2;
            const int answer = i % 7 == 0 ? (given + 1) % 3 : given;
            const int group = i % 5 == 0 ? 0 : i % 3 == 0 ? 1 : 2;
            ++all[group];
            right[group] += given == answer;
            positive[group] += answer == 2;
            found[group] += answer == 2 && given == 2;
            taken[group] += answer != 2 && given == 2;
            file.write(line + "c" + QByteArray::number(answer) + ",g" + QByteArray::number(group) + '\n');
        }
        file.close();
        const PerformanceCheck check;
        core::CheckRequest request;
        const auto parameters = check.definition().complete({{QStringLiteral("groups"), QJsonArray{QStringLiteral("region")}}});
        VERIFY_RESULT(parameters);
        request.parameters = *parameters;
        request.seed = core::Seed{8};
        core::CheckInput model{QStringLiteral("model"), {}, {{QStringLiteral("model"), m_setting.model("three_outputs")}}};
        model.record.body = {{QStringLiteral("signature"), QJsonDocument::fromJson(R"({"task":"classification","classes":["c0","c1","c2"],"label":{"column":"answer"},"inputs":{"kind":"tabular","features":[
            {"column":"a","type":"numeric"},{"column":"b","type":"numeric"},{"column":"c","type":"numeric"},{"column":"d","type":"numeric"}]}})").object()}};
        request.inputs.insert(QStringLiteral("model"), model);
        request.inputs.insert(QStringLiteral("data"), {QStringLiteral("data"), {}, {{QStringLiteral("data"), file.fileName()}}});
        const auto outcome = check.run(request, core::Progress::none());
        VERIFY_RESULT(outcome);
        QVERIFY(std::abs(figure(*outcome, "accuracy").value - (right[0] + right[1] + right[2]) / 600) < 1e-12);
        double parity[2] = {1, 0}, truePositive[2] = {1, 0}, falsePositive[2] = {1, 0};
        const auto widen = [](double (&range)[2], double value) {
            range[0] = std::min(range[0], value);
            range[1] = std::max(range[1], value);
        };
        for (int g = 0; g < 3; ++g) {
            const QByteArray slice = "region=g" + QByteArray::number(g);
            const core::Figure one = figure(*outcome, "group_accuracy", slice.constData());
            QVERIFY2(std::abs(one.value - right[g] / all[g]) < 1e-12, qPrintable(QStringLiteral("%1 %2").arg(one.value).arg(right[g] / all[g])));
            QCOMPARE(one.n, qint64(all[g]));
            widen(parity, (found[g] + taken[g]) / all[g]);
            widen(truePositive, found[g] / positive[g]);
            widen(falsePositive, taken[g] / (all[g] - positive[g]));
        }
        QVERIFY(std::abs(figure(*outcome, "parity_difference", "region").value - (parity[1] - parity[0])) < 1e-12);
        QVERIFY(std::abs(figure(*outcome, "parity_ratio", "region").value - parity[0] / parity[1]) < 1e-12);
        QVERIFY(std::abs(figure(*outcome, "equal_opportunity", "region").value - (truePositive[1] - truePositive[0])) < 1e-12);
        QVERIFY(std::abs(figure(*outcome, "equalized_odds", "region").value - std::max(truePositive[1] - truePositive[0], falsePositive[1] - falsePositive[0])) < 1e-12);
    }
    void measures()
    {
        const auto outcome = run({{QStringLiteral("groups"), QJsonArray{QStringLiteral("sex")}}, {QStringLiteral("min_accuracy"), 0.8}});
        VERIFY_RESULT(outcome);
        const core::Figure accuracy = figure(*outcome, "accuracy");
        QVERIFY2(std::abs(accuracy.value - 0.9) < 0.006, qPrintable(QString::number(accuracy.value)));
        QVERIFY(*accuracy.low < 0.9 && *accuracy.high > 0.9);
        QVERIFY2(outcome->verdict == core::Verdict::Pass, qPrintable(outcome->reason));
        for (const char *key : {"f1", "auc", "ece", "brier"}) {
            const core::Figure one = figure(*outcome, key);
            QVERIFY2(one.low && *one.low <= one.value + 0.05 && *one.high >= one.value - 0.05, key);
        }
        const core::Figure gap = figure(*outcome, "equalized_odds", "sex");
        QVERIFY(gap.value >= 0 && gap.low && gap.high);
        QCOMPARE(figure(*outcome, "group_accuracy", "sex=f").n, 134);
        QVERIFY(run({{QStringLiteral("groups"), QJsonArray{QStringLiteral("sex")}}})->figures.first().value == accuracy.value);
    }
    void limitsDecide()
    {
        const auto failed = run({{QStringLiteral("min_accuracy"), 0.97}});
        VERIFY_RESULT(failed);
        QCOMPARE(failed->verdict, core::Verdict::Fail);
        const auto unclear = run({{QStringLiteral("min_accuracy"), 0.9}});
        VERIFY_RESULT(unclear);
        QCOMPARE(unclear->verdict, core::Verdict::Inconclusive);
    }
    void missingAndTinyGroupsAreNamed()
    {
        writeTable("a,b,kind,answer,sex", [](int i) { return QByteArray(i % 7 == 0 ? "" : i == 11 || i == 12 ? "d" : i % 3 == 0 ? "f" : "m"); });
        const auto outcome = run({{QStringLiteral("groups"), QJsonArray{QStringLiteral("sex"), QStringLiteral("kind")}}});
        VERIFY_RESULT(outcome);
        QCOMPARE(figure(*outcome, "group_accuracy", "sex=(missing)").n, 58);
        QCOMPARE(figure(*outcome, "group_accuracy", "sex=d").n, 2);
        QVERIFY(outcome->hazards.contains(QStringLiteral("small-group")));
        // The groups of one column are all samples.
        qint64 all = 0;
        for (const core::Figure &one : outcome->figures)
            if (one.key == QLatin1String("group_accuracy") && one.slice.startsWith(QLatin1String("sex="))) {
                all += one.n;
                QVERIFY(one.low && one.high && *one.low <= one.value && one.value <= *one.high);
            }
        QCOMPARE(all, figure(*outcome, "accuracy").n);
        for (const core::Figure &one : outcome->figures)
            QVERIFY2(!one.low || (!std::isnan(*one.low) && *one.low <= *one.high), qPrintable(one.key + one.slice));
    }
    void oneClassAloneProvesNothing()
    {
        writeTable("a,b,kind,answer,sex", [](int) { return QByteArray("m"); }, true);
        const auto outcome = run({{QStringLiteral("groups"), QJsonArray{QStringLiteral("sex")}}, {QStringLiteral("min_accuracy"), 0.5}});
        VERIFY_RESULT(outcome);
        QVERIFY2(outcome->verdict == core::Verdict::Inconclusive, qPrintable(outcome->reason));
        QVERIFY(std::isnan(figure(*outcome, "auc").value));
        QVERIFY(std::isnan(figure(*outcome, "recall").value)); // "yes" never occurs
        QVERIFY(figure(*outcome, "parity_difference", "sex").value == 0 || std::isnan(figure(*outcome, "parity_difference", "sex").value));
    }
    void namesMissingColumns()
    {
        writeTable("a,c,kind,answer,sex");
        const auto outcome = run({});
        QVERIFY(!outcome);
        QVERIFY2(outcome.error().message.contains(QStringLiteral("does not have: b.")), qPrintable(outcome.error().message));
    }
    void refusesUnknownGroupAndClass()
    {
        QVERIFY(!run({{QStringLiteral("groups"), QJsonArray{QStringLiteral("shoe")}}}));
        QVERIFY(!run({{QStringLiteral("positive_class"), QStringLiteral("maybe")}}));
    }
};

HALLMARKER_TEST(TestPerformanceCheck)
#include "TestPerformanceCheck.moc"
