#include "checks/effect/MinimisationCheck.h"
#include "checks/effect/ReleaseEffectCheck.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/WorkerSetting.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <functional>

using namespace hallmarker;
using namespace hallmarker::checks;
using hallmarker::tests::WorkerSetting;

/// The test model "linear" with the signature that lies in its archive: columns a, b, kind; it scores 2a - (b-10)/2 + 0.5 [x] - 0.3
/// for "no" against its negative.
class TestEffectChecks : public QObject {
    Q_OBJECT

    const WorkerSetting &m_setting = WorkerSetting::instance();
    QTemporaryDir m_folder;

    struct Person {
        int number = 0;
        double a = 0, b = 0;
        bool isX = false;
        QByteArray answer;
    };
    QString write(const char *name, const QByteArray &header, const std::function<QByteArray(const Person &)> &row) const
    {
        QFile file(m_folder.filePath(QString(QLatin1String(name) + QStringLiteral(".csv"))));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(header + '\n');
        for (int i = 0; i < 600; ++i) {
            Person person{i, std::round(std::sin(0.37 * i) * 100) / 100, 10 + std::round(std::cos(1.3 * i) * 200) / 100, i % 2 == 0, {}};
            const bool isNo = 2 * person.a - (person.b - 10) / 2 + (person.isX ? 0.5 : 0) - 0.3 > 0;
            person.answer = isNo != (i % 10 == 3) ? "no" : "yes";
            file.write(row(person));
        }
        return file.fileName();
    }
    static QByteArray plain(const Person &p) { return QByteArray::number(p.a) + ',' + QByteArray::number(p.b) + ',' + (p.isX ? "x," : "y,") + p.answer + '\n'; }
    /// b in intervals of width 1, every twentieth record suppressed.
    static QByteArray generalised(const Person &p)
    {
        if (p.number % 20 == 0)
            return QByteArray::number(p.a) + ",*,*," + p.answer + '\n';
        const double low = std::floor(p.b);
        return QByteArray::number(p.a) + ",\"[" + QByteArray::number(low) + ", " + QByteArray::number(low + 1) + "[\"," + (p.isX ? "x," : "y,") + p.answer + '\n';
    }
    core::Result<core::CheckOutcome> effect(const QString &original, const QString &release, const QJsonObject &given = {}) const
    {
        const ReleaseEffectCheck check;
        core::CheckRequest request;
        HALLMARKER_ASSIGN(request.parameters, check.definition().complete(given));
        request.seed = core::Seed{2};
        request.inputs.insert(QStringLiteral("model"), {QStringLiteral("model"), {}, {{QStringLiteral("model"), m_setting.model("linear")}}});
        request.inputs.insert(QStringLiteral("original"), {QStringLiteral("original"), {}, {{QStringLiteral("data"), original}}});
        request.inputs.insert(QStringLiteral("release"), {QStringLiteral("release"), {}, {{QStringLiteral("data"), release}}});
        return check.run(request, core::Progress::none());
    }
    core::Result<core::CheckOutcome> minimise(const QString &data, const QJsonObject &given) const
    {
        const MinimisationCheck check;
        core::CheckRequest request;
        HALLMARKER_ASSIGN(request.parameters, check.definition().complete(given));
        request.seed = core::Seed{2};
        request.inputs.insert(QStringLiteral("model"), {QStringLiteral("model"), {}, {{QStringLiteral("model"), m_setting.model("linear")}}});
        request.inputs.insert(QStringLiteral("data"), {QStringLiteral("data"), {}, {{QStringLiteral("data"), data}}});
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
        write("plain", "a,b,kind,answer", plain);
        write("release", "a,b,kind,answer", generalised);
    }
    void theSameTableHasNoEffect()
    {
        const QString plainFile = m_folder.filePath(QStringLiteral("plain.csv"));
        // One answer in ten is turned round, so the last of the recall is dear: a threshold learnt on a half may pay for it.
        const auto outcome = effect(plainFile, plainFile, {{QStringLiteral("max_accuracy_loss"), 0.2}});
        VERIFY_RESULT(outcome);
        QVERIFY2(outcome->verdict == core::Verdict::Pass, qPrintable(outcome->reason));
        QCOMPARE(figure(*outcome, "auc_loss").value, 0.0);
        QCOMPARE(figure(*outcome, "psi", "a").value, 0.0);
        QCOMPARE(figure(*outcome, "ks", "b").value, 0.0);
        QCOMPARE(figure(*outcome, "wasserstein", "b").value, 0.0);
        QCOMPARE(figure(*outcome, "changed_features").value, 0.0);
        QVERIFY(std::abs(figure(*outcome, "accuracy", "before").value - 0.9) < 0.01);
        QCOMPARE(figure(*outcome, "accuracy", "release").value, figure(*outcome, "accuracy", "before").value);
    }
    void aGeneralisedTable()
    {
        const auto outcome = effect(m_folder.filePath(QStringLiteral("plain.csv")), m_folder.filePath(QStringLiteral("release.csv")));
        VERIFY_RESULT(outcome);
        QCOMPARE(figure(*outcome, "suppressed_records").value, 30.0);
        QCOMPARE(figure(*outcome, "left_out_share").value, 0.05);
        QCOMPARE(figure(*outcome, "generalised_share", "b").value, 1.0);
        QVERIFY(figure(*outcome, "psi", "b").value > 0.1);
        QVERIFY(figure(*outcome, "ks", "b").value > 0.1);
        // Put into the same intervals, what was there before is distributed as what is there now.
        QVERIFY2(figure(*outcome, "psi_same_grain", "b").value < 0.01, qPrintable(QString::number(figure(*outcome, "psi_same_grain", "b").value)));
        QCOMPARE(figure(*outcome, "auc", "release").n, 570);
        const core::Figure loss = figure(*outcome, "auc_loss");
        QVERIFY(loss.value > 0 && *loss.low <= loss.value && loss.value <= *loss.high);
        QVERIFY(std::abs(figure(*outcome, "reached_point").value - figure(*outcome, "wanted_point").value) < 0.1);
        QVERIFY2(outcome->reason.contains(QStringLiteral("30 suppressed records")), qPrintable(outcome->reason));
        QVERIFY(outcome->reason.contains(QStringLiteral("same records")));
        const auto again = effect(m_folder.filePath(QStringLiteral("plain.csv")), m_folder.filePath(QStringLiteral("release.csv")));
        for (qsizetype i = 0; i < outcome->figures.size(); ++i)
            QCOMPARE(again->figures.at(i).toJson(), outcome->figures.at(i).toJson());
        const auto kept = effect(m_folder.filePath(QStringLiteral("plain.csv")), m_folder.filePath(QStringLiteral("release.csv")), {{QStringLiteral("suppressed_records"), QStringLiteral("impute")}});
        VERIFY_RESULT(kept);
        QCOMPARE(figure(*kept, "left_out_share").value, 0.0);
        QCOMPARE(figure(*kept, "auc", "release").n, 600);
        const auto sampled = effect(m_folder.filePath(QStringLiteral("plain.csv")), m_folder.filePath(QStringLiteral("release.csv")), {{QStringLiteral("sample_limit"), 200}});
        VERIFY_RESULT(sampled);
        QCOMPARE(figure(*sampled, "auc", "before").n, 200);
        QVERIFY(figure(*sampled, "auc", "release").n < 200 && figure(*sampled, "auc", "release").n > 170);
    }
    void limitsDecide()
    {
        write("noise", "a,b,kind,answer", [](const Person &p) -> QByteArray { return QByteArray::number(std::cos(5.1 * p.number)) + ",10,x," + p.answer + '\n'; });
        const auto outcome = effect(m_folder.filePath(QStringLiteral("plain.csv")), m_folder.filePath(QStringLiteral("noise.csv")));
        VERIFY_RESULT(outcome);
        QVERIFY2(outcome->verdict == core::Verdict::Fail, qPrintable(outcome->reason));
        const auto strict = effect(m_folder.filePath(QStringLiteral("plain.csv")), m_folder.filePath(QStringLiteral("release.csv")), {{QStringLiteral("max_left_out"), 0.01}});
        VERIFY_RESULT(strict);
        QCOMPARE(strict->verdict, core::Verdict::Fail);
    }
    void badInputIsNamed()
    {
        const QString plainFile = m_folder.filePath(QStringLiteral("plain.csv"));
        const auto lacking = effect(plainFile, write("lacking", "a,kind,answer", [](const Person &p) -> QByteArray { return QByteArray::number(p.a) + ",x," + p.answer + '\n'; }));
        QVERIFY(!lacking);
        QVERIFY2(lacking.error().message.contains(QStringLiteral("lacks columns that the model needs: b.")), qPrintable(lacking.error().message));
        const auto unknown = effect(plainFile, write("unknown", "a,b,kind,answer", [](const Person &p) -> QByteArray { return QByteArray::number(p.a) + ",10,x,maybe\n"; }));
        QVERIFY(!unknown);
        QVERIFY2(unknown.error().message.contains(QStringLiteral("maybe")), qPrintable(unknown.error().message));
        const auto one = effect(plainFile, write("one", "a,b,kind,answer", [](const Person &p) -> QByteArray { return QByteArray::number(p.a) + ",10,x,no\n"; }));
        QVERIFY(!one);
        QVERIFY2(one.error().message.contains(QStringLiteral("at least two of each")), qPrintable(one.error().message));
        const auto gone = effect(plainFile, write("gone", "a,b,kind,answer", [](const Person &p) -> QByteArray { return "*,*,*," + p.answer + '\n'; }), {{QStringLiteral("quasi_identifiers"), QJsonArray{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("kind")}}});
        QVERIFY(!gone);
        QVERIFY2(gone.error().message.contains(QStringLiteral("All 600 records")), qPrintable(gone.error().message));
        QVERIFY(!effect(plainFile, plainFile, {{QStringLiteral("positive_class"), QStringLiteral("maybe")}}));
        QVERIFY(!effect(plainFile, plainFile, {{QStringLiteral("renamed"), QStringLiteral("a")}}));
        QVERIFY(!effect(plainFile, plainFile, {{QStringLiteral("target_value"), -0.5}}));
    }
    void featuresThatCanGo()
    {
        // kind moves the score by half of what b does at most; a decides most.
        const auto outcome = minimise(m_folder.filePath(QStringLiteral("plain.csv")), {{QStringLiteral("quasi_identifiers"), QJsonArray{QStringLiteral("b"), QStringLiteral("kind")}}, {QStringLiteral("max_loss"), 0.2}});
        VERIFY_RESULT(outcome);
        QCOMPARE(figure(*outcome, "features").value, 3.0);
        QVERIFY(figure(*outcome, "importance", "a").value > figure(*outcome, "importance", "b").value);
        QVERIFY(figure(*outcome, "importance", "b").value > figure(*outcome, "importance", "kind").value);
        QVERIFY(figure(*outcome, "removable_features").value >= 1);
        QCOMPARE(outcome->verdict, core::Verdict::Fail);
        QVERIFY(figure(*outcome, "sample_uniques_share", "before").value > figure(*outcome, "sample_uniques_share", "without b").value);
        QCOMPARE(figure(*outcome, "k", "without b").value, 300.0);
        QVERIFY2(outcome->reason.contains(QStringLiteral("not trained anew")), qPrintable(outcome->reason));
    }
    void featuresThatAreNeeded()
    {
        const QString plainFile = m_folder.filePath(QStringLiteral("plain.csv"));
        const auto kept = minimise(plainFile, {{QStringLiteral("quasi_identifiers"), QJsonArray{QStringLiteral("b")}}, {QStringLiteral("keep"), QJsonArray{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("kind")}}});
        VERIFY_RESULT(kept);
        QVERIFY2(kept->verdict == core::Verdict::Pass, qPrintable(kept->reason));
        const auto needed = minimise(plainFile, {{QStringLiteral("quasi_identifiers"), QJsonArray{QStringLiteral("b")}}, {QStringLiteral("keep"), QJsonArray{QStringLiteral("b"), QStringLiteral("kind")}}});
        VERIFY_RESULT(needed);
        QVERIFY2(needed->verdict == core::Verdict::Pass, qPrintable(needed->reason));
        QVERIFY(!minimise(plainFile, {{QStringLiteral("quasi_identifiers"), QJsonArray{QStringLiteral("shoe")}}}));
        QVERIFY(!minimise(plainFile, {{QStringLiteral("quasi_identifiers"), QJsonArray{}}}));
        QVERIFY(!minimise(write("one", "a,b,kind,answer", [](const Person &p) -> QByteArray { return QByteArray::number(p.a) + ",10,x,no\n"; }), {{QStringLiteral("quasi_identifiers"), QJsonArray{QStringLiteral("b")}}}));
    }
};

HALLMARKER_TEST(TestEffectChecks)
#include "TestEffectChecks.moc"
