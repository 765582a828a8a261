#include "tests/dpia/assessment/AssessmentCase.h"

#include <QJsonArray>

namespace hallmarker::tests {

using namespace hallmarker::dpia;

namespace {

const QByteArray smallTemplate = R"(
urn: urn:test:dpia
version: 1
kind: dpia
language: en
title: Small DPIA
subjects: [system]
scales:
  - {id: severity, title: Severity, levels: [{value: 1, label: a}, {value: 2, label: b}, {value: 3, label: c}, {value: 4, label: d}]}
  - {id: likelihood, title: Likelihood, levels: [{value: 1, label: a}, {value: 2, label: b}, {value: 3, label: c}, {value: 4, label: d}]}
sections:
  - id: about
    title: About
    evaluated: question
    questions:
      - {id: purpose, type: text, text: Purpose, required: true, fact: processing.purpose}
      - {id: personal, type: choice, choices: yes-no, text: Personal, required: true}
      - {id: test, type: evidence, text: Test, visible_if: personal == 'yes', required_if: personal == 'yes', evidence: {check: privacy.identifiability, kinds: [finding]}}
      - {id: note, type: text, text: Note}
  - id: risk
    title: Access
    evaluated: section
    risk: access
    questions:
      - {id: severity, type: gauge, scale: severity, text: S, required: true}
      - {id: likelihood, type: gauge, scale: likelihood, text: L, required: true}
      - {id: controls, type: reference, kinds: [control], text: C}
)";

} // namespace

AssessmentCase::AssessmentCase(int backend) : m_fixture(backend)
{
    if (!m_fixture.isAvailable())
        return;
    system = put(QStringLiteral("system"), QStringLiteral("Credit"), {{QStringLiteral("purpose"), QStringLiteral("p")}}).id;
    data = put(QStringLiteral("dataset-version"), QStringLiteral("credit@1"), {{QStringLiteral("rows"), 1}}).id;
    Control encryption;
    encryption.title = QStringLiteral("Encryption");
    encryption.content = QStringLiteral("<p>AES</p>");
    const auto stored = workspace().write(QStringLiteral("test"), [&](core::WriteTransaction &transaction) -> core::Result<void> {
        HALLMARKER_ASSIGN(encryption, Control::save(transaction, encryption));
        return {};
    });
    if (!stored)
        qFatal("%s", qPrintable(stored.error().toString()));
    control = encryption.id;
    findingId = finding({data}).id;
}

TemplateFiles AssessmentCase::files()
{
    return {QStringLiteral("small.yaml"), smallTemplate, {}};
}

core::Record AssessmentCase::put(const QString &kind, const QString &name, const QJsonObject &body)
{
    core::Record stored;
    const auto written = workspace().write(QStringLiteral("test"), [&](core::WriteTransaction &transaction) -> core::Result<void> {
        HALLMARKER_ASSIGN(stored, transaction.put({{}, kind, name, body, std::nullopt, {}}, 0));
        return {};
    });
    if (!written)
        qWarning("%s", qPrintable(written.error().toString()));
    return stored;
}

core::Record AssessmentCase::change(const QString &id, const QJsonObject &body)
{
    core::Record stored;
    const auto present = workspace().record(id);
    const auto written = workspace().write(QStringLiteral("test"), [&](core::WriteTransaction &transaction) -> core::Result<void> {
        HALLMARKER_ASSIGN(stored, transaction.put({id, present->kind, present->name, body, std::nullopt, {}}, present->revision));
        return {};
    });
    if (!written)
        qWarning("%s", qPrintable(written.error().toString()));
    return stored;
}

core::Finding AssessmentCase::finding(const QStringList &recordIds, qint64 validUntilMs)
{
    core::Finding finding;
    finding.checkId = QStringLiteral("privacy.identifiability");
    finding.checkVersion = QStringLiteral("1");
    finding.verdict = core::Verdict::Pass;
    finding.startedMs = workspace().clock().nowMs();
    finding.validUntilMs = validUntilMs;
    for (const QString &id : recordIds) {
        const auto record = workspace().record(id);
        finding.inputs.append({QStringLiteral("data"), id, record->kind, record->name, record->basis});
    }
    const auto stored = core::FindingRepository(workspace()).add(finding);
    if (!stored)
        qWarning("%s", qPrintable(stored.error().toString()));
    return stored ? *stored : core::Finding();
}

Assessment AssessmentCase::begin(const QString &name)
{
    const auto begun = AssessmentBook(workspace(), QStringLiteral("Ada")).begin(files(), {.name = name, .subject = system});
    if (!begun)
        qWarning("%s", qPrintable(begun.error().toString()));
    return begun ? *begun : Assessment();
}

LoadedAssessment AssessmentCase::load(const QString &reference)
{
    auto loaded = AssessmentBook(workspace()).load(reference);
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().toString()));
    return *std::move(loaded);
}

core::Result<Answer> AssessmentCase::answer(const QString &question, const QJsonValue &value, const QString &reason, const QList<Citation> &cites, const QString &who)
{
    const LoadedAssessment loaded = load();
    const auto present = loaded.answers.constFind(question);
    return AssessmentBook(workspace(), who).answer(loaded, question, {value, reason, cites}, present == loaded.answers.constEnd() ? 0 : present->revision);
}

Citation AssessmentCase::cite(const QString &id)
{
    const auto cited = CitedEvidence(workspace()).cite(id);
    return cited ? *cited : Citation();
}

bool AssessmentCase::makeReady(int severity, int likelihood)
{
    const auto isDone = [](const auto &result) {
        if (!result)
            qWarning("%s", qPrintable(result.error().toString()));
        return result.has_value();
    };
    begin();
    AssessmentWorkflow ben(workspace(), QStringLiteral("Ben"));
    bool isReady = isDone(answer(QStringLiteral("purpose"), QStringLiteral("<p>Scores</p>"))) && isDone(answer(QStringLiteral("personal"), QStringLiteral("yes"))) && isDone(answer(QStringLiteral("test"), QJsonValue::Null, {}, {cite(findingId)})) &&
        isDone(answer(QStringLiteral("severity"), severity)) && isDone(answer(QStringLiteral("likelihood"), likelihood)) && isDone(answer(QStringLiteral("controls"), QJsonArray{control})) && isDone(ben.submit(load()));
    for (const QString &target : load().targets(load().sheet()))
        isReady = isReady && isDone(ben.judge(load(), {.target = target, .verdict = Verdict::Acceptable}));
    Opinion officer;
    officer.mayGoAhead = true;
    officer.names = QStringLiteral("Dora");
    Opinion people;
    people.isAsked = false;
    people.notAskedBecause = QStringLiteral("Not feasible");
    return isReady && isDone(ben.finishEvaluation(load())) && isDone(ben.giveOpinions(load(), officer, people));
}

} // namespace hallmarker::tests
