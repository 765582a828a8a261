#include "core/digest/Hasher.h"
#include "core/finding/FindingRepository.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/threats/gate/GateModel.h"
#include "threats/gate/RegisterJudge.h"

#include <QSqlDatabase>
#include <QSqlQuery>

using namespace hallmarker::core;
using namespace hallmarker::tests;
using namespace hallmarker::threats;

/// What the gate is told of the threats of a stored model, at the instant that it asks about.
class TestRegisterJudge : public QObject {
    Q_OBJECT

    static constexpr qint64 judgeDay = 86'400'000;
    const QString m_key = QStringLiteral("MLT-048@ckpt");

    /// A checkpoint store that loads pickle files, of a model version that has a passing look at its format.
    static std::unique_ptr<GateModel> proven(QString *finding = nullptr)
    {
        auto model = std::make_unique<GateModel>(QList<Element>{gateElement("ckpt", "checkpoint_store", {{QStringLiteral("artifact_format"), QStringLiteral("pickle")}})});
        Record version;
        const auto written = model->workspace->write(QStringLiteral("test"), [&](WriteTransaction &transaction) -> Result<void> {
            RecordDraft draft;
            draft.kind = QStringLiteral("model-version");
            draft.name = QStringLiteral("credit@1");
            draft.basis = Hasher::of("model");
            HALLMARKER_ASSIGN(version, transaction.put(draft, 0));
            return {};
        });
        if (!written)
            qFatal("%s", qPrintable(written.error().toString()));
        auto loaded = ThreatModelBook(*model->workspace).load(model->id);
        loaded->model.elements.first().records = {version.id};
        const auto saved = ThreatModelBook(*model->workspace).save(*loaded);
        Finding look;
        look.checkId = QStringLiteral("model.format");
        look.checkVersion = QStringLiteral("1");
        look.inputs = {{QStringLiteral("model"), version.id, version.kind, version.name, version.basis}};
        look.verdict = Verdict::Pass;
        look.startedMs = model->clock.nowMs();
        const auto added = FindingRepository(*model->workspace).add(look);
        if (!saved || !added)
            qFatal("the model could not be made");
        if (finding)
            *finding = added->id;
        return model;
    }
    GateThreat judged(GateModel &model, qint64 atMs) const
    {
        const auto loaded = ThreatModelBook(*model.workspace).load(model.id);
        const auto threats = RegisterJudge().judge(*model.workspace, loaded->model, atMs);
        if (threats)
            for (const GateThreat &threat : *threats)
                if (threat.key == m_key)
                    return threat;
        return {};
    }

private Q_SLOTS:
    void whatAnsweredItRunsOut()
    {
        QString finding;
        const auto model = proven(&finding);
        const qint64 nowMs = model->clock.nowMs();
        const GateThreat now = judged(*model, nowMs);
        QCOMPARE(now.status, QStringLiteral("mitigated-by-evidence"));
        QVERIFY(now.goodUntilMs > nowMs + 29 * judgeDay && now.goodUntilMs <= nowMs + 31 * judgeDay);
        QVERIFY(!now.goodUntil.isEmpty());
        QVERIFY(now.finding.isEmpty());
        QVERIFY(!now.what.isEmpty() && now.what != now.help); // what happens is not what to do
        QCOMPARE(judged(*model, now.goodUntilMs - 1).status, QStringLiteral("mitigated-by-evidence"));
        // Asked about a later day, by the same clock: it needs a run and no new thought.
        const GateThreat later = judged(*model, now.goodUntilMs);
        QCOMPARE(later.status, QStringLiteral("expired"));
        QCOMPARE(later.finding, finding);
        QCOMPARE(later.goodUntilMs, 0);
        QVERIFY2(later.why.contains(finding), qPrintable(later.why));
    }
    void theGateFlipsOnThatDayAndNamesIt()
    {
        QString finding;
        const auto model = proven(&finding);
        const RegisterJudge judge;
        const auto decide = [&] { return model->decide("threats: {}\nfail_on_status: [open, expired]\n", judge); };
        const auto before = decide();
        VERIFY_RESULT(before);
        const auto isMeant = [this](const GateResult &result) { return result.outcome.key == m_key + QStringLiteral("@credit"); };
        const auto find = [&](const GateReport &report) { return *std::find_if(report.results.begin(), report.results.end(), isMeant); };
        QCOMPARE(find(*before).status(), QStringLiteral("pass"));
        model->clock.advanceMs(31 * judgeDay);
        const auto after = decide();
        VERIFY_RESULT(after);
        QCOMPARE(find(*after).status(), QStringLiteral("fail"));
        QCOMPARE(find(*after).recordId(), finding); // the evidence, not the model
        QCOMPARE(after->exitCode(), 1);
    }
    void aQuestionSaysWhatToAnswer()
    {
        GateModel model({gateElement("ckpt", "checkpoint_store")});
        const auto loaded = ThreatModelBook(*model.workspace).load(model.id);
        VERIFY_RESULT(loaded);
        const auto threats = RegisterJudge().judge(*model.workspace, loaded->model, model.clock.nowMs());
        VERIFY_RESULT(threats);
        int questions = 0;
        for (const GateThreat &threat : *threats) {
            if (threat.status != QLatin1String("needs-answer"))
                continue;
            ++questions;
            QVERIFY2(threat.help.startsWith(QStringLiteral("Answer what nobody has said:")), qPrintable(threat.help));
        }
        QVERIFY(questions > 0);
    }
    void ownThreatsAreRulesOfTheirOwn()
    {
        GateModel model({gateElement("ckpt", "checkpoint_store")});
        SaidJudge judge;
        judge.said = {gateThreat("open", GateSeverity::High, "phone"), gateThreat("open", GateSeverity::High, "letter")};
        judge.said[0].threat.clear();
        judge.said[0].title = QStringLiteral("Somebody calls");
        judge.said[1].threat.clear();
        judge.said[1].title = QStringLiteral("Somebody writes");
        const auto report = model.decide("threats: {}\n", judge);
        VERIFY_RESULT(report);
        const QByteArray sarif = gateSarif(*report);
        QVERIFY(sarif.contains("\"id\": \"phone\"") && sarif.contains("\"id\": \"letter\""));
        QVERIFY(sarif.contains("Somebody calls") && sarif.contains("Somebody writes"));
    }
    void aModelIsNamedByItsOwnIdToo()
    {
        GateModel model({gateElement("ckpt", "checkpoint_store")});
        SaidJudge judge;
        judge.said = {gateThreat("accepted", GateSeverity::High)};
        QCOMPARE(model.decide("threats: {model: credit}\n", judge)->exitCode(), 0);
        auto loaded = ThreatModelBook(*model.workspace).load(model.id);
        VERIFY_RESULT(loaded);
        loaded->model.title = QStringLiteral("Another title");
        VERIFY_RESULT(ThreatModelBook(*model.workspace).save(*loaded));
        QCOMPARE(model.decide("threats: {model: credit}\n", judge)->exitCode(), 0); // a new title leaves the policy alone
        QCOMPARE(model.decide("threats: {model: Credit scoring}\n", judge)->exitCode(), 1);
        // Two of one id are not chosen between.
        ThreatModel twin;
        twin.key = QStringLiteral("credit");
        twin.title = QStringLiteral("Twin");
        VERIFY_RESULT(ThreatModelBook(*model.workspace).create(twin));
        const auto report = model.decide("threats: {model: credit}\n", judge);
        VERIFY_RESULT(report);
        QCOMPARE(report->exitCode(), 3);
        QVERIFY(report->errors.first().second.message.contains(QStringLiteral("Twin")));
    }
    void aStoreThatCannotBeReadIsNoMissingModel()
    {
        GateModel model({gateElement("ckpt", "checkpoint_store")});
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("spoil"));
            other.setDatabaseName(model.folder.filePath(QStringLiteral("w.hallmarker")));
            QVERIFY(other.open());
            QVERIFY(QSqlQuery(other).exec(QStringLiteral("ALTER TABLE record RENAME TO elsewhere")));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("spoil"));
        const SaidJudge judge;
        for (const char *yaml : {"threats: {model: Credit scoring}\n", "threats: {}\n"}) {
            const auto report = model.decide(yaml, judge);
            VERIFY_RESULT(report);
            QCOMPARE(report->exitCode(), 3);
        }
    }
};

HALLMARKER_TEST(TestRegisterJudge)
#include "TestRegisterJudge.moc"
