#include "core/digest/Hasher.h"
#include "core/finding/FindingRepository.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/threats/gate/GateModel.h"

using namespace hallmarker::core;
using namespace hallmarker::tests;
using namespace hallmarker::threats;

class TestElementRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void conditions_data()
    {
        QTest::addColumn<QJsonObject>("attributes");
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("exitCode");
        const auto format = [](const char *value) { return QJsonObject{{QStringLiteral("artifact_format"), QString::fromLatin1(value)}}; };
        QTest::newRow("it holds") << format("pickle") << "deny" << 1;
        QTest::newRow("it does not") << format("safetensors") << "deny" << 0;
        QTest::newRow("nobody has said") << QJsonObject() << "deny" << 3; // asks, never accuses
        QTest::newRow("a warning") << format("pickle") << "warn" << 0;
    }
    void conditions()
    {
        QFETCH(QJsonObject, attributes);
        QFETCH(QString, key);
        QFETCH(int, exitCode);
        GateModel model({gateElement("reg", "model_registry", attributes), gateElement("lake", "data_lake", {{QStringLiteral("artifact_format"), QStringLiteral("pickle")}})});
        const SaidJudge judge;
        const auto report = model.decide(key.toLatin1() + ":\n  - {id: no-pickle, when: \"e.artifact_format == 'pickle'\", kinds: [model_registry], severity: critical}\n", judge);
        VERIFY_RESULT(report);
        QCOMPARE(report->results.size(), 1); // of that kind alone
        QCOMPARE(report->results.first().outcome.key, QStringLiteral("no-pickle@reg@credit"));
        QCOMPARE(report->exitCode(), exitCode);
        if (exitCode == 3)
            QVERIFY(report->results.first().outcome.help.contains(QStringLiteral("artifact_format")));
    }
    void whatIsOutOfScopeIsNotAsked()
    {
        Element out = gateElement("reg", "model_registry", {{QStringLiteral("artifact_format"), QStringLiteral("pickle")}});
        out.isOutOfScope = true;
        GateModel model({out});
        const SaidJudge judge;
        QCOMPARE(model.decide("deny:\n  - {id: no-pickle, when: \"e.artifact_format == 'pickle'\"}\n", judge)->results.size(), 0);
        QCOMPARE(model.decide("required_evidence:\n  - {element_kind: model_registry, evidence: model.signature}\n", judge)->results.size(), 0);
    }
    void onePassingRecordOfSeveralIsEnough()
    {
        // An element that stands for several versions: what passes counts, whatever was looked at before it.
        GateModel model({gateElement("reg", "model_registry")});
        QStringList ids;
        for (const Verdict verdict : {Verdict::Fail, Verdict::Pass, Verdict::Fail}) {
            Record version;
            VERIFY_RESULT(model.workspace->write(QStringLiteral("test"), [&](WriteTransaction &transaction) -> Result<void> {
                RecordDraft draft;
                draft.kind = QStringLiteral("model-version");
                draft.name = QStringLiteral("credit@%1").arg(ids.size());
                draft.basis = Hasher::of(draft.name.toUtf8());
                HALLMARKER_ASSIGN(version, transaction.put(draft, 0));
                return {};
            }));
            Finding finding;
            finding.checkId = QStringLiteral("model.signature");
            finding.checkVersion = QStringLiteral("1");
            finding.inputs = {{QStringLiteral("model"), version.id, version.kind, version.name, version.basis}};
            finding.verdict = verdict;
            finding.startedMs = model.clock.nowMs();
            VERIFY_RESULT(FindingRepository(*model.workspace).add(finding));
            ids += version.id;
        }
        const SaidJudge judge;
        const auto decideOf = [&](const QStringList &records) {
            auto loaded = ThreatModelBook(*model.workspace).load(model.id);
            loaded->model.elements.first().records = records;
            const auto saved = ThreatModelBook(*model.workspace).save(*loaded);
            Q_UNUSED(saved)
            return model.decide("required_evidence:\n  - {element_kind: model_registry, evidence: model.signature}\n", judge)->exitCode();
        };
        QCOMPARE(decideOf({ids.at(0)}), 1);
        QCOMPARE(decideOf({ids.at(0), ids.at(1), ids.at(2)}), 0);
        QCOMPARE(decideOf({QStringLiteral("node:model:registry|credit"), ids.at(1)}), 0); // a key of the lineage is no record
        QCOMPARE(decideOf({QStringLiteral("node:model:registry|credit")}), 1);
    }
    void evidenceOfElements()
    {
        GateModel model({gateElement("reg", "model_registry")});
        const SaidJudge judge;
        const QByteArray yaml = "required_evidence:\n  - {element_kind: model_registry, evidence: model.signature, max_age_days: 30}\n";
        QCOMPARE(model.decide(yaml, judge)->exitCode(), 3); // which record is it?
        Record version;
        VERIFY_RESULT(model.workspace->write(QStringLiteral("test"), [&](WriteTransaction &transaction) -> Result<void> {
            RecordDraft draft;
            draft.kind = QStringLiteral("model-version");
            draft.name = QStringLiteral("credit@1");
            draft.basis = Hasher::of("model");
            HALLMARKER_ASSIGN(version, transaction.put(draft, 0));
            return {};
        }));
        auto loaded = ThreatModelBook(*model.workspace).load(model.id);
        VERIFY_RESULT(loaded);
        loaded->model.elements.first().records = {version.id};
        VERIFY_RESULT(ThreatModelBook(*model.workspace).save(*loaded));
        const auto without = model.decide(yaml, judge);
        QCOMPARE(without->exitCode(), 1);
        QVERIFY(without->results.first().outcome.message.contains(QStringLiteral("no evidence")));
        Finding finding;
        finding.checkId = QStringLiteral("model.signature");
        finding.checkVersion = QStringLiteral("1");
        finding.inputs = {{QStringLiteral("model"), version.id, version.kind, version.name, version.basis}};
        finding.verdict = Verdict::Pass;
        finding.startedMs = model.clock.nowMs();
        VERIFY_RESULT(FindingRepository(*model.workspace).add(finding));
        QCOMPARE(model.decide(yaml, judge)->exitCode(), 0);
        model.clock.advanceMs(30 * 86'400'000LL + 1);
        const auto old = model.decide(yaml, judge);
        QCOMPARE(old->exitCode(), 1);
        QVERIFY2(old->results.first().outcome.message.contains(QStringLiteral("model.signature")), qPrintable(old->results.first().outcome.message));
        QCOMPARE(old->results.first().outcome.key, QStringLiteral("evidence.model_registry.model.signature@reg@credit"));
    }
    void recordsOfElements_data()
    {
        QTest::addColumn<QJsonValue>("isPersonal");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("reviewOn");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("approved") << QJsonValue(true) << "approved" << "" << 0;
        QTest::newRow("still a draft") << QJsonValue(true) << "draft" << "" << 1;
        QTest::newRow("review today") << QJsonValue(true) << "approved" << "2026-01-01" << 0;
        QTest::newRow("review yesterday") << QJsonValue(true) << "approved" << "2025-12-31" << 1;
        QTest::newRow("no personal data") << QJsonValue(false) << "draft" << "" << 0;
        QTest::newRow("not said") << QJsonValue() << "draft" << "" << 3;
    }
    void recordsOfElements()
    {
        QFETCH(QJsonValue, isPersonal);
        QFETCH(QString, state);
        QFETCH(QString, reviewOn);
        QFETCH(int, exitCode);
        GateModel model({gateElement("lake", "data_lake", isPersonal.isNull() ? QJsonObject() : QJsonObject{{QStringLiteral("personal_data"), isPersonal}})});
        auto loaded = ThreatModelBook(*model.workspace).load(model.id);
        VERIFY_RESULT(loaded);
        VERIFY_RESULT(model.workspace->write(QStringLiteral("test"), [&](WriteTransaction &transaction) -> Result<void> {
            RecordDraft system{{}, QStringLiteral("system"), QStringLiteral("Credit"), {}, {}, {}};
            HALLMARKER_ASSIGN(const Record stored, transaction.put(system, 0));
            loaded->model.system = stored.id;
            RecordDraft assessment{{}, QStringLiteral("assessment"), QStringLiteral("DPIA"), {{QStringLiteral("subject"), stored.id}, {QStringLiteral("templateUrn"), QStringLiteral("urn:hallmarker:template:dpia")}, {QStringLiteral("state"), state}, {QStringLiteral("reviewOn"), reviewOn}}, {}, {}};
            HALLMARKER_TRY(transaction.put(assessment, 0));
            return {};
        }));
        VERIFY_RESULT(ThreatModelBook(*model.workspace).save(*loaded));
        const SaidJudge judge;
        const auto report = model.decide("required_records:\n  - {record: dpia, for: \"e.personal_data\", state: approved, within_validity: true}\n", judge);
        VERIFY_RESULT(report);
        QVERIFY2(report->exitCode() == exitCode, qPrintable(gateText(*report)));
        // A day that is not asked for ends nothing.
        const auto lenient = model.decide("required_records:\n  - {record: dpia, for: \"e.personal_data\", state: approved}\n", judge);
        VERIFY_RESULT(lenient);
        if (state == QLatin1String("approved")) {
            QCOMPARE(lenient->exitCode(), 0);
            QVERIFY(lenient->flips.isEmpty());
            QCOMPARE(report->flips.size(), exitCode == 0 && !reviewOn.isEmpty() ? 1 : 0);
        }
    }
    void aRecordThatRestsOnOldNewsIsNone()
    {
        GateModel model({gateElement("lake", "data_lake", {{QStringLiteral("personal_data"), true}})});
        auto loaded = ThreatModelBook(*model.workspace).load(model.id);
        VERIFY_RESULT(loaded);
        Record data;
        const auto put = [&](WriteTransaction &transaction, const char *kind, const QJsonObject &body, const char *basis) {
            RecordDraft draft;
            draft.kind = QString::fromLatin1(kind);
            draft.name = QString::fromLatin1(kind);
            draft.body = body;
            draft.basis = Hasher::of(basis);
            return transaction.put(draft, 0);
        };
        VERIFY_RESULT(model.workspace->write(QStringLiteral("test"), [&](WriteTransaction &transaction) -> Result<void> {
            HALLMARKER_ASSIGN(const Record system, put(transaction, "system", {}, "s"));
            HALLMARKER_ASSIGN(data, put(transaction, "dataset-version", {}, "one"));
            HALLMARKER_ASSIGN(const Record signOff, put(transaction, "sign-off", {}, "o"));
            HALLMARKER_TRY(transaction.setDependencies(signOff.id, {{data.id, data.basis}}));
            loaded->model.system = system.id;
            HALLMARKER_TRY(put(transaction, "assessment", {{QStringLiteral("subject"), system.id}, {QStringLiteral("templateUrn"), QStringLiteral("urn:hallmarker:template:dpia")}, {QStringLiteral("state"), QStringLiteral("approved")}, {QStringLiteral("signOff"), signOff.id}}, "a"));
            return {};
        }));
        VERIFY_RESULT(ThreatModelBook(*model.workspace).save(*loaded));
        const SaidJudge judge;
        const QByteArray yaml = "required_records:\n  - {record: dpia}\n";
        QCOMPARE(model.decide(yaml, judge)->exitCode(), 0);
        VERIFY_RESULT(model.workspace->write(QStringLiteral("test"), [&](WriteTransaction &transaction) -> Result<void> {
            RecordDraft draft;
            draft.id = data.id;
            draft.kind = data.kind;
            draft.name = data.name;
            draft.basis = Hasher::of("two");
            HALLMARKER_TRY(transaction.put(draft, data.revision));
            return {};
        }));
        const auto report = model.decide(yaml, judge);
        VERIFY_RESULT(report);
        QCOMPARE(report->exitCode(), 1);
        QVERIFY(report->results.first().outcome.message.contains(QStringLiteral("has changed since it was decided")));
    }
};

HALLMARKER_TEST(TestElementRules)
#include "TestElementRules.moc"
