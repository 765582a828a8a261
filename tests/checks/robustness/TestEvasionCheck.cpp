#include "checks/robustness/EvasionCheck.h"
#include "core/check/CheckRegistry.h"
#include "checks/robustness/ModelEvaluation.h"
#include "checks/robustness/RegisterModelChecks.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/WorkerSetting.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace hallmarker;
using namespace hallmarker::checks;
using hallmarker::tests::WorkerSetting;

namespace {

/// 200 samples of four inputs with the answers of the test model, as .npy files.
void writeSamples(const QString &folder)
{
    QByteArray x, y;
    for (int i = 0; i < 200; ++i) {
        float values[4];
        for (int k = 0; k < 4; ++k)
            values[k] = float(std::sin(0.7 * (4 * i + k)) * 0.9);
        x.append(reinterpret_cast<const char *>(values), sizeof values);
        y.append(2 * values[0] - values[1] + 0.5F * values[2] - 0.3F >= 0 ? '\0' : '\1');
    }
    const auto write = [&](const QString &name, const QByteArray &descr, const QByteArray &shape, const QByteArray &body) {
        const QByteArray header = "{'descr': '" + descr + "', 'fortran_order': False, 'shape': " + shape + ", }\n";
        QFile file(folder + QLatin1Char('/') + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("\x93NUMPY\x01\x00", 8) + char(header.size()) + '\0' + header + body);
    };
    write(QStringLiteral("x.npy"), "<f4", "(200, 4)", x);
    write(QStringLiteral("y.npy"), "|u1", "(200,)", y);
}

} // namespace

class TestEvasionCheck : public QObject {
    Q_OBJECT

    const WorkerSetting &m_setting = WorkerSetting::instance();
    QTemporaryDir m_folder;

    core::Result<core::CheckOutcome> run(const char *model, QJsonObject given, EvasionCheck::Attack attack = EvasionCheck::Attack::Pgd)
    {
        const EvasionCheck check(attack);
        core::CheckRequest request;
        if (!given.contains(QStringLiteral("restarts")) && attack == EvasionCheck::Attack::Pgd)
            given.insert(QStringLiteral("restarts"), 0);
        HALLMARKER_ASSIGN(request.parameters, check.definition().complete(given));
        request.seed = core::Seed{4};
        core::CheckInput modelInput{QStringLiteral("model"), {}, {{QStringLiteral("model"), m_setting.model(model)}}};
        modelInput.record.body = {{QStringLiteral("signature"), QJsonDocument::fromJson(R"({"task":"classification","classes":["no","yes"],"inputs":{"kind":"tensor","shape":[4],"min":-1,"max":1}})").object()}};
        request.inputs.insert(QStringLiteral("model"), modelInput);
        request.inputs.insert(QStringLiteral("data"), {QStringLiteral("data"), {}, {{QStringLiteral("data"), m_folder.filePath(QStringLiteral("x.npy"))}, {QStringLiteral("labels"), m_folder.filePath(QStringLiteral("y.npy"))}}});
        return check.run(request, core::Progress::none());
    }
    static double figure(const core::CheckOutcome &outcome, const char *key)
    {
        for (const core::Figure &one : outcome.figures)
            if (one.key == QLatin1String(key))
                return one.value;
        return -1;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_setting.isAvailable())
            QSKIP("hallmarker-worker is not built (libtorch is missing)");
        writeSamples(m_folder.path());
    }
    void registers()
    {
        core::CheckRegistry registry;
        registerModelChecks(registry);
        for (const char *id : {"artifact.identity", "model.performance", "robustness.fgsm", "robustness.pgd"})
            QVERIFY(registry.find(QLatin1String(id)));
    }
    void passesASmallBudget()
    {
        const auto outcome = run("linear", {{QStringLiteral("budgets"), QJsonArray{0.01}}, {QStringLiteral("required_accuracy"), 0.9}});
        VERIFY_RESULT(outcome);
        QVERIFY2(outcome->verdict == core::Verdict::Pass, qPrintable(outcome->reason));
        QCOMPARE(figure(*outcome, "clean_accuracy"), 1.0);
        QVERIFY(figure(*outcome, "worst_case_accuracy") > 0.95);
        QVERIFY(outcome->hazards.isEmpty());
        QVERIFY(outcome->environment.contains(QStringLiteral("blas")));
    }
    void linearModelHasAClosedForm()
    {
        // The margin of a linear model falls by budget times the L1 norm of the weights' difference, 7: what survives is known.
        const auto outcome = run("linear", {{QStringLiteral("budgets"), QJsonArray{0.1}}, {QStringLiteral("bounds"), QJsonArray{-10, 10}}});
        VERIFY_RESULT(outcome);
        int left = 0;
        for (int i = 0; i < 200; ++i) {
            const auto x = [&](int k) { return float(std::sin(0.7 * (4 * i + k)) * 0.9); };
            left += std::abs(2 * (2 * x(0) - x(1) + 0.5F * x(2) - 0.3F)) > 0.7F;
        }
        QVERIFY(std::abs(figure(*outcome, "robust_accuracy") - left / 200.0) < 1e-9);
        QVERIFY(std::abs(figure(*outcome, "fgsm_accuracy") - left / 200.0) < 1e-9);
        QCOMPARE(figure(*outcome, "unbounded_accuracy"), 0.0);
    }
    void failsALargeBudget()
    {
        const auto outcome = run("linear", {{QStringLiteral("budgets"), QJsonArray{0.05, 1.0}}});
        VERIFY_RESULT(outcome);
        QCOMPARE(outcome->verdict, core::Verdict::Fail);
        QVERIFY(std::any_of(outcome->tables.begin(), outcome->tables.end(), [](const core::FigureTable &t) { return t.key == QStringLiteral("examples") && t.rows.size() == 5; }));
    }
    void oddModelsAreNeverPassed_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("hazard");
        for (const auto &[model, hazard] : {std::pair("rounded", "zero-gradient"), std::pair("scaled", "scaled-logits"), std::pair("labels", "label-only-output"), std::pair("noisy", "random-output"),
                                            std::pair("dropout", "training-mode"), std::pair("neighbours", "batch-dependent"), std::pair("nan", "nan-output"),
                                            std::pair("constant", "constant-output"), std::pair("constant", "zero-gradient"), std::pair("blind", "constant-output"), std::pair("blind", "zero-gradient"),
                                            std::pair("step", "zero-gradient"), std::pair("two_heads", "ambiguous-output"), std::pair("two_heads_list", "ambiguous-output"), std::pair("hard_softmax", "zero-gradient"), std::pair("centred_in_training", "training-mode")})
            QTest::addRow("%s %s", model, hazard) << QString::fromLatin1(model) << QString::fromLatin1(hazard);
    }
    void oddModelsAreNeverPassed()
    {
        QFETCH(QString, model);
        QFETCH(QString, hazard);
        for (const double required : {0.0, 0.5}) {
            const auto outcome = run(model.toLatin1().constData(), {{QStringLiteral("budgets"), QJsonArray{0.1}}, {QStringLiteral("required_accuracy"), required}, {QStringLiteral("queries"), 300}});
            VERIFY_RESULT(outcome);
            QVERIFY2(outcome->hazards.contains(hazard), qPrintable(outcome->hazards.join(QLatin1Char(' '))));
            QVERIFY2(outcome->verdict != core::Verdict::Pass, qPrintable(outcome->reason));
            QVERIFY(outcome->reason.contains(ModelEvaluation::explain(hazard)) && ModelEvaluation::explain(hazard) != hazard);
            if (required == 0)
                QCOMPARE(outcome->verdict, core::Verdict::Inconclusive);
        }
    }
    void harmlessOdditiesMayPass_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("hazard");
        QTest::newRow("probabilities") << QStringLiteral("softmax") << QStringLiteral("probability-output");
        QTest::newRow("log-probabilities") << QStringLiteral("log_softmax") << QStringLiteral("log-probability-output");
        QTest::newRow("tuple") << QStringLiteral("tuple") << QStringLiteral("wrapped-output");
        QTest::newRow("scores are not the first") << QStringLiteral("scores_second") << QStringLiteral("wrapped-output");
        QTest::newRow("differences in the tenth digit") << QStringLiteral("fine_double") << QStringLiteral("double-precision");
        QTest::newRow("list") << QStringLiteral("list") << QStringLiteral("wrapped-output");
        QTest::newRow("dictionary") << QStringLiteral("dict") << QStringLiteral("wrapped-output");
        QTest::newRow("double precision") << QStringLiteral("double") << QStringLiteral("double-precision");
        QTest::newRow("sigmoid") << QStringLiteral("sigmoid") << QStringLiteral("probability-output");
        QTest::newRow("one at a time") << QStringLiteral("batch_of_one") << QStringLiteral("batch-of-one");
    }
    void harmlessOdditiesMayPass()
    {
        QFETCH(QString, model);
        QFETCH(QString, hazard);
        const auto outcome = run(model.toLatin1().constData(), {{QStringLiteral("budgets"), QJsonArray{0.01}}, {QStringLiteral("steps"), 5}, {QStringLiteral("sample_limit"), 60}});
        VERIFY_RESULT(outcome);
        QCOMPARE(outcome->hazards, QStringList(hazard));
        QVERIFY(outcome->reason.contains(ModelEvaluation::explain(hazard)) && ModelEvaluation::explain(hazard) != hazard);
        QVERIFY2(outcome->verdict == core::Verdict::Pass, qPrintable(outcome->reason));
    }
    void honestModelsHaveNoHazard_data()
    {
        QTest::addColumn<QString>("model");
        for (const char *model : {"linear", "hidden_layer", "bounded", "residual", "convolution", "normalized", "one_logit", "prints", "training_but_harmless"})
            QTest::newRow(model) << QString::fromLatin1(model);
    }
    void honestModelsHaveNoHazard()
    {
        QFETCH(QString, model);
        for (const char *norm : {"linf", "l2"}) {
            // All of them answer like the linear model, so the same samples survive.
            const QJsonObject given{{QStringLiteral("budgets"), QJsonArray{0.02, 0.1}}, {QStringLiteral("norm"), QLatin1String(norm)}, {QStringLiteral("restarts"), 1}, {QStringLiteral("required_accuracy"), 0.7}};
            const auto outcome = run(model.toLatin1().constData(), given);
            const auto linear = run("linear", given);
            VERIFY_RESULT(outcome);
            VERIFY_RESULT(linear);
            QVERIFY2(outcome->hazards.isEmpty(), qPrintable(outcome->hazards.join(QLatin1Char(' '))));
            QVERIFY(std::abs(figure(*outcome, "worst_case_accuracy") - figure(*linear, "worst_case_accuracy")) < 1e-9);
            QVERIFY2(outcome->verdict == core::Verdict::Pass, qPrintable(outcome->reason));
        }
    }
    void targetedAttacks()
    {
        for (const char *target : {"next-class", "least-likely", "class"}) {
            const auto outcome = run("linear", {{QStringLiteral("budgets"), QJsonArray{1.0}}, {QStringLiteral("bounds"), QJsonArray{-10, 10}}, {QStringLiteral("target"), QLatin1String(target)}, {QStringLiteral("target_class"), 1}});
            VERIFY_RESULT(outcome);
            // The margin of the linear model falls by seven times the budget: every sample with a smaller one is led to the other class.
            int left = 0;
            int attacked = 0;
            for (int i = 0; i < 200; ++i) {
                const auto x = [&](int k) { return float(std::sin(0.7 * (4 * i + k)) * 0.9); };
                const double margin = 2 * (2 * double(x(0)) - double(x(1)) + 0.5 * double(x(2)) - 0.3);
                if (QLatin1String(target) == QLatin1String("class") && margin < 0)
                    continue; // is of that class already
                ++attacked;
                left += std::abs(margin) > 7;
            }
            QVERIFY2(std::abs(figure(*outcome, "robust_accuracy") - double(left) / attacked) < 1e-9, target);
        }
        const auto outcome = run("linear", {{QStringLiteral("target"), QStringLiteral("class")}, {QStringLiteral("target_class"), 7}});
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, core::ErrorKind::Usage);
    }
    void modelsOfWholeNumbers()
    {
        // The samples are fractions: nothing that such a model says about them would mean anything.
        const auto outcome = run("integers", {});
        QVERIFY(!outcome);
        QVERIFY2(outcome.error().message.contains(QStringLiteral("whole numbers")), qPrintable(outcome.error().message));
    }
    void whatIsNoClassifier()
    {
        for (const char *model : {"dict_without_scores", "text", "not_a_classifier"}) {
            const auto outcome = run(model, {});
            QVERIFY(!outcome);
            QCOMPARE(outcome.error().kind, core::ErrorKind::Invalid);
        }
    }
    void fgsmRuns()
    {
        const auto outcome = run("linear", {{QStringLiteral("budgets"), QJsonArray{0.01}}}, EvasionCheck::Attack::Fgsm);
        VERIFY_RESULT(outcome);
        QCOMPARE(outcome->verdict, core::Verdict::Pass);
    }
    void hostileModelIsRefusedBeforeLoading()
    {
        for (const char *model : {"reads_file", "writes_file", "reads_file_on_load"}) {
            const auto outcome = run(model, {});
            QVERIFY(!outcome);
            QCOMPARE(outcome.error().kind, core::ErrorKind::Denied);
            QVERIFY(outcome.error().message.contains(QStringLiteral("not loaded")));
        }
        QVERIFY(!QFile::exists(m_setting.canaryWritten()));
    }
    void hostileModelsAreErrors_data()
    {
        QTest::addColumn<QString>("model");
        for (const char *model : {"calls_itself", "nested_calls", "nested_brackets", "nested_pickle", "forks", "loads_library", "loads_class_library", "sends", "calls_remote", "hoards", "wide"})
            QTest::newRow(model) << QString::fromLatin1(model);
    }
    void hostileModelsAreErrors()
    {
        QFETCH(QString, model);
        const auto outcome = run(model.toLatin1().constData(), {{QStringLiteral("time_limit"), 30}, {QStringLiteral("memory_limit"), 512}});
        QVERIFY(!outcome);
        QVERIFY(!outcome.error().message.isEmpty());
        QVERIFY2(outcome.error().kind != core::ErrorKind::Internal && outcome.error().kind != core::ErrorKind::Cancelled && outcome.error().kind != core::ErrorKind::NotFound, qPrintable(outcome.error().message));
        if (QStringList{QStringLiteral("forks"), QStringLiteral("loads_library"), QStringLiteral("loads_class_library"), QStringLiteral("sends"), QStringLiteral("calls_remote")}.contains(model))
            QVERIFY2(outcome.error().kind == core::ErrorKind::Denied && outcome.error().message.contains(QStringLiteral("not loaded")), qPrintable(outcome.error().message));
    }
    void precisionIsWhatWasAsked()
    {
        const auto settingOf = [](const core::CheckOutcome &outcome) {
            for (const core::FigureTable &table : outcome.tables)
                for (const QJsonValue &row : table.rows)
                    if (table.key == QStringLiteral("settings") && row.toArray().at(0).toString().startsWith(QStringLiteral("Precision")))
                        return row.toArray().at(1).toString();
            return QString();
        };
        const QJsonObject given{{QStringLiteral("budgets"), QJsonArray{0.02, 0.1}}, {QStringLiteral("black_box"), QStringLiteral("always")}, {QStringLiteral("queries"), 100}, {QStringLiteral("restarts"), 1}};
        for (const char *model : {"linear", "hidden_layer", "convolution", "softmax", "one_logit", "double"}) {
            for (const char *norm : {"linf", "l2"}) {
                QJsonObject wide = given;
                wide.insert(QStringLiteral("precision"), QStringLiteral("float64"));
                wide.insert(QStringLiteral("norm"), QLatin1String(norm));
                QJsonObject narrow = given;
                narrow.insert(QStringLiteral("norm"), QLatin1String(norm));
                const auto inDouble = run(model, wide);
                const auto inSingle = run(model, narrow);
                VERIFY_RESULT(inDouble);
                VERIFY_RESULT(inSingle);
                QCOMPARE(settingOf(*inDouble), QStringLiteral("float64"));
                QCOMPARE(settingOf(*inSingle), QLatin1String(model) == QLatin1String("double") ? QStringLiteral("float64") : QStringLiteral("float32"));
                QVERIFY(!inDouble->hazards.contains(QStringLiteral("double-precision")));
                QVERIFY(std::abs(figure(*inDouble, "worst_case_accuracy") - figure(*inSingle, "worst_case_accuracy")) < 0.011);
            }
        }
        const auto narrows = run("narrows", {{QStringLiteral("precision"), QStringLiteral("float64")}});
        VERIFY_RESULT(narrows);
        QCOMPARE(settingOf(*narrows), QStringLiteral("float32"));
        QVERIFY(narrows->hazards.contains(QStringLiteral("single-precision-output")));
        const auto inside = run("single_inside", {{QStringLiteral("precision"), QStringLiteral("float64")}});
        QVERIFY(!inside);
        QCOMPARE(inside.error().kind, core::ErrorKind::Invalid);
    }
    void blindSamplesAreNoProof()
    {
        // For about one sample in twenty the gradient is zero. As long as the limit holds without them the check may pass.
        const QJsonObject given{{QStringLiteral("budgets"), QJsonArray{0.0001}}, {QStringLiteral("steps"), 5}};
        for (const auto &[required, verdict] : {std::pair(0.8, core::Verdict::Pass), std::pair(0.95, core::Verdict::Inconclusive)}) {
            QJsonObject one = given;
            one.insert(QStringLiteral("required_accuracy"), required);
            const auto outcome = run("partly_rounded", one);
            VERIFY_RESULT(outcome);
            const double blind = figure(*outcome, "zero_gradient_share");
            QVERIFY2(blind > 0.02 && blind < 0.05, qPrintable(QString::number(blind)));
            QVERIFY(figure(*outcome, "worst_case_accuracy") > 0.97);
            QVERIFY2(outcome->verdict == verdict, qPrintable(outcome->reason));
        }
    }
    void endlessModelIsAnError()
    {
        const auto outcome = run("loop", {{QStringLiteral("time_limit"), 0.7}});
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, core::ErrorKind::LimitExceeded);
    }
    void needsInputsThatFit()
    {
        const auto outcome = run("linear", {{QStringLiteral("bounds"), QJsonArray{1, 0}}});
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, core::ErrorKind::Usage);
    }
};

HALLMARKER_TEST(TestEvasionCheck)
#include "TestEvasionCheck.moc"
