#include "checks/answers/ExtractionCheck.h"
#include "checks/answers/MembershipCheck.h"
#include "checks/answers/QueryEvasionCheck.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/WorkerSetting.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace hallmarker;
using namespace hallmarker::checks;
using hallmarker::tests::WorkerSetting;

/// The linear test model asked through an interface, with samples of which is known what must come out.
class TestAnswerChecks : public QObject {
    Q_OBJECT

    const WorkerSetting &m_setting = WorkerSetting::instance();
    QTemporaryDir m_folder;

    /// `rows` samples; each `wrongEvery`-th has the wrong answer (0: none).
    void writeSamples(const QString &name, int rows, int start, int wrongEvery) const
    {
        QByteArray x, y;
        for (int i = 0; i < rows; ++i) {
            float values[4];
            for (int k = 0; k < 4; ++k)
                values[k] = float(std::sin(0.7 * (4 * (start + i) + k) + 0.01 * start) * 0.9);
            const bool isWrong = wrongEvery > 0 && i % wrongEvery == 0;
            x.append(reinterpret_cast<const char *>(values), sizeof values);
            y.append((2 * values[0] - values[1] + 0.5F * values[2] - 0.3F >= 0) != isWrong ? '\0' : '\1');
        }
        const auto write = [&](const QString &file, const QByteArray &descr, const QByteArray &shape, const QByteArray &body) {
            const QByteArray header = "{'descr': '" + descr + "', 'fortran_order': False, 'shape': " + shape + ", }\n";
            QFile out(m_folder.filePath(file));
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(QByteArray("\x93NUMPY\x01\x00", 8) + char(header.size()) + '\0' + header + body);
        };
        write(name + QStringLiteral("-x.npy"), "<f4", "(" + QByteArray::number(rows) + ", 4)", x);
        write(name + QStringLiteral("-y.npy"), "|u1", "(" + QByteArray::number(rows) + ",)", y);
    }
    core::CheckInput samples(const QString &role, const QString &name) const
    {
        return {role, {}, {{QStringLiteral("data"), m_folder.filePath(name + QStringLiteral("-x.npy"))}, {QStringLiteral("labels"), m_folder.filePath(name + QStringLiteral("-y.npy"))}}};
    }
    core::Result<core::CheckOutcome> run(const core::CheckProvider &check, const char *model, const QString &data, const QString &members, const QJsonObject &given) const
    {
        core::CheckRequest request;
        HALLMARKER_ASSIGN(request.parameters, check.definition().complete(given));
        request.seed = core::Seed{4};
        core::CheckInput modelInput{QStringLiteral("model"), {}, {{QStringLiteral("model"), m_setting.model(model)}}};
        modelInput.record.body = {{QStringLiteral("signature"), QJsonDocument::fromJson(R"({"task":"classification","classes":["no","yes"],"inputs":{"kind":"tensor","shape":[4],"min":-1,"max":1}})").object()}};
        request.inputs.insert(QStringLiteral("model"), modelInput);
        request.inputs.insert(QStringLiteral("data"), samples(QStringLiteral("data"), data));
        if (!members.isEmpty())
            request.inputs.insert(QStringLiteral("members"), samples(QStringLiteral("members"), members));
        return check.run(request, core::Progress::none());
    }
    static core::Figure figure(const core::CheckOutcome &outcome, const char *key, const char *slice)
    {
        for (const core::Figure &one : outcome.figures)
            if (one.key == QLatin1String(key) && one.slice == QLatin1String(slice))
                return one;
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_setting.isAvailable())
            QSKIP("hallmarker-worker is not built (libtorch is missing)");
        writeSamples(QStringLiteral("learnt"), 300, 0, 0);
        writeSamples(QStringLiteral("others"), 300, 1000, 0);
        writeSamples(QStringLiteral("wrong"), 300, 1000, 2);
    }
    void guessingPasses()
    {
        const auto outcome = run(MembershipCheck(), "linear", QStringLiteral("others"), QStringLiteral("learnt"), {{QStringLiteral("max_auc"), 0.65}});
        VERIFY_RESULT(outcome);
        const core::Figure area = figure(*outcome, "membership_auc", "before");
        QVERIFY2(*area.low < 0.5 && *area.high > 0.5, qPrintable(outcome->reason));
        QVERIFY2(outcome->verdict == core::Verdict::Pass, qPrintable(outcome->reason));
        QVERIFY(figure(*outcome, "membership_auc", "after").key.isEmpty()); // no measure, no after
    }
    void whatIsLearntByHeartFails()
    {
        // Half of the others are answered wrongly: their losses are larger, also when only labels are seen.
        const auto outcome = run(MembershipCheck(), "linear", QStringLiteral("wrong"), QStringLiteral("learnt"), {{QStringLiteral("answers"), QStringLiteral("label-only")}});
        VERIFY_RESULT(outcome);
        QVERIFY(figure(*outcome, "membership_auc", "before").value > 0.7);
        QVERIFY(std::abs(figure(*outcome, "membership_auc", "after").value - 0.75) < 1e-9);
        QVERIFY(std::abs(figure(*outcome, "membership_advantage", "after").value - 0.5) < 1e-9);
        QCOMPARE(outcome->verdict, core::Verdict::Fail);
        QCOMPARE(figure(*outcome, "member_accuracy", "").value, 1.0);
        QCOMPARE(figure(*outcome, "other_accuracy", "").value, 0.5);
    }
    void samplesOnBothSidesAreDoubtful()
    {
        const auto outcome = run(MembershipCheck(), "linear", QStringLiteral("learnt"), QStringLiteral("learnt"), {});
        VERIFY_RESULT(outcome);
        QVERIFY(outcome->hazards.contains(QStringLiteral("samples-overlap")));
        QCOMPARE(outcome->verdict, core::Verdict::Inconclusive);
        QVERIFY(!run(MembershipCheck(), "linear", QStringLiteral("learnt"), {}, {}));
    }
    void aLinearModelIsCopied()
    {
        const auto outcome = run(ExtractionCheck(), "linear", QStringLiteral("others"), {}, {{QStringLiteral("calls"), QJsonArray{10, 200}}, {QStringLiteral("quota"), 10}, {QStringLiteral("answers"), QStringLiteral("label-only")}, {QStringLiteral("max_fidelity"), 0.8}});
        VERIFY_RESULT(outcome);
        const core::Figure before = figure(*outcome, "fidelity", "before");
        const core::Figure after = figure(*outcome, "fidelity", "after");
        QVERIFY2(before.value > 0.93, qPrintable(QString::number(before.value)));
        QVERIFY2(after.value < before.value, qPrintable(QString::number(after.value)));
        QCOMPARE(after.n, 100);
        // With ten calls of a quota no number of calls gets more than ten answers.
        QCOMPARE(figure(*outcome, "fidelity_by_calls", "after calls=200").value, figure(*outcome, "fidelity_by_calls", "after calls=10").value);
        const auto open = run(ExtractionCheck(), "linear", QStringLiteral("others"), {}, {{QStringLiteral("calls"), QJsonArray{200}}, {QStringLiteral("max_fidelity"), 0.8}});
        VERIFY_RESULT(open);
        QVERIFY2(open->verdict == core::Verdict::Fail, qPrintable(open->reason));
    }
    void aConstantModelProvesNothing()
    {
        const auto outcome = run(ExtractionCheck(), "constant", QStringLiteral("others"), {}, {{QStringLiteral("max_fidelity"), 1.0}});
        VERIFY_RESULT(outcome);
        QCOMPARE(outcome->verdict, core::Verdict::Inconclusive);
        QCOMPARE(figure(*outcome, "most_frequent_share", "").value, 1.0);
    }
    void measuresHinderEvasion()
    {
        const QJsonObject given{{QStringLiteral("budget"), 0.2}, {QStringLiteral("calls"), 300}, {QStringLiteral("sample_limit"), 150}};
        QJsonObject limited = given;
        limited.insert(QStringLiteral("quota"), 2);
        const auto outcome = run(QueryEvasionCheck(), "linear", QStringLiteral("others"), {}, limited);
        VERIFY_RESULT(outcome);
        const core::Figure before = figure(*outcome, "evasion_success", "before");
        const core::Figure after = figure(*outcome, "evasion_success", "after");
        QVERIFY2(before.value > 0.1 && after.value < before.value, qPrintable(QStringLiteral("%1 %2").arg(before.value).arg(after.value)));
        // No more can be flipped than lie within reach: the margin of the linear model falls by seven times the budget.
        QJsonObject labels = given;
        labels.insert(QStringLiteral("answers"), QStringLiteral("label-only"));
        const auto blind = run(QueryEvasionCheck(), "linear", QStringLiteral("others"), {}, labels);
        VERIFY_RESULT(blind);
        QVERIFY(figure(*blind, "evasion_success", "after").value > 0);
        QVERIFY(figure(*blind, "evasion_success", "after").value <= figure(*blind, "evasion_success", "before").value);
    }
    void hostileModelsAreRefused()
    {
        const auto outcome = run(MembershipCheck(), "reads_file", QStringLiteral("others"), QStringLiteral("learnt"), {});
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, core::ErrorKind::Denied);
        QVERIFY(!run(ExtractionCheck(), "linear", QStringLiteral("others"), {}, {{QStringLiteral("calls"), QJsonArray{}}}));
    }
};

HALLMARKER_TEST(TestAnswerChecks)
#include "TestAnswerChecks.moc"
