#include "core/gate/Gate.h"

#include "core/clock/Clock.h"
#include "core/json/CanonicalJson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace hallmarker::core {

namespace {

QJsonObject gateWaiverJson(const GateWaiver &waiver)
{
    QJsonObject json{{QStringLiteral("id"), waiver.id}, {QStringLiteral("finding"), waiver.finding}, {QStringLiteral("reason"), waiver.reason},
                     {QStringLiteral("owner"), waiver.owner}, {QStringLiteral("approved_by"), waiver.approvedBy},
                     {QStringLiteral("approved_on"), instantText(waiver.approvedMs).left(10)}, {QStringLiteral("expires_on"), instantText(waiver.expiresMs).left(10)}};
    if (!waiver.ticket.isEmpty())
        json.insert(QStringLiteral("ticket"), waiver.ticket);
    if (!waiver.recordId.isEmpty())
        json.insert(QStringLiteral("record"), waiver.recordId);
    if (!waiver.scope.isEmpty())
        json.insert(QStringLiteral("digest"), waiver.scope.toString());
    return json;
}

QJsonArray judgedWaiversJson(const GateReport &report)
{
    QJsonArray waivers;
    for (const JudgedWaiver &judged : report.waivers) {
        QJsonObject json = gateWaiverJson(judged.waiver);
        json.insert(QStringLiteral("standing"), waiverStandingName(judged.standing));
        json.insert(QStringLiteral("keys"), QJsonArray::fromStringList(judged.keys));
        waivers.append(json);
    }
    return waivers;
}

QJsonArray flipsJson(const GateReport &report)
{
    QJsonArray flips;
    for (const GateFlip &flip : report.flips) {
        QJsonObject json{{QStringLiteral("at"), instantText(flip.atMs)}, {QStringLiteral("kind"), flip.kind == GateFlip::Kind::Waiver ? QStringLiteral("waiver") : QStringLiteral("evidence")},
                         {QStringLiteral("key"), flip.key}, {QStringLiteral("what"), flip.text}, {QStringLiteral("severity"), gateSeverityName(flip.severity)}};
        if (!flip.recordId.isEmpty())
            json.insert(QStringLiteral("record"), flip.recordId);
        flips.append(json);
    }
    return flips;
}

QJsonArray demandsJson(const GateReport &report)
{
    QJsonArray demands;
    for (const GateDemand &demand : report.demands) {
        QJsonObject json{{QStringLiteral("requirement"), demand.requirement}, {QStringLiteral("rule"), demand.rule}, {QStringLiteral("title"), demand.title}, {QStringLiteral("text"), demand.text},
                         {QStringLiteral("severity"), gateSeverityName(demand.severity)}};
        if (demand.where.line > 0)
            json.insert(QStringLiteral("policy_line"), demand.where.line);
        demands.append(json);
    }
    return demands;
}

} // namespace

QByteArray gateJson(const GateReport &report)
{
    QJsonArray results;
    for (const GateResult &result : report.results) {
        const GateOutcome &outcome = result.outcome;
        QJsonObject json{{QStringLiteral("key"), outcome.key}, {QStringLiteral("requirement"), outcome.requirement}, {QStringLiteral("title"), outcome.title},
                         {QStringLiteral("status"), result.status()}, {QStringLiteral("blocking"), result.isBlocking},
                         {QStringLiteral("severity"), gateSeverityName(outcome.severity)}, {QStringLiteral("message"), outcome.message},
                         {QStringLiteral("reason"), result.reason()}, {QStringLiteral("help"), outcome.help}};
        if (!outcome.rule.isEmpty())
            json.insert(QStringLiteral("rule"), outcome.rule);
        if (!outcome.tags.isEmpty())
            json.insert(QStringLiteral("tags"), QJsonArray::fromStringList(outcome.tags));
        if (!result.recordId().isEmpty())
            json.insert(QStringLiteral("record"), result.recordId());
        if (!outcome.unseen.isEmpty())
            json.insert(QStringLiteral("unseen"), QJsonArray::fromStringList(outcome.unseen));
        if (outcome.goodUntilMs > 0)
            json.insert(QStringLiteral("good_until"), instantText(outcome.goodUntilMs));
        if (!outcome.subjectId.isEmpty()) {
            json.insert(QStringLiteral("subject"), QJsonObject{{QStringLiteral("id"), outcome.subjectId}, {QStringLiteral("name"), outcome.subjectName}, {QStringLiteral("digest"), outcome.subjectDigest.toString()}});
        }
        if (!outcome.findingId.isEmpty())
            json.insert(QStringLiteral("finding"), outcome.findingId);
        if (outcome.where.line > 0)
            json.insert(QStringLiteral("policy_line"), outcome.where.line);
        if (result.waiver)
            json.insert(QStringLiteral("waiver"), gateWaiverJson(*result.waiver));
        if (result.lapsed)
            json.insert(QStringLiteral("expired_waiver"), gateWaiverJson(*result.lapsed));
        if (result.outgrown)
            json.insert(QStringLiteral("outgrown_waiver"), gateWaiverJson(*result.outgrown));
        results.append(json);
    }
    QJsonArray errors;
    for (const auto &[rule, error] : report.errors) {
        QJsonObject json = error.toJson();
        json.insert(QStringLiteral("rule"), rule);
        errors.append(json);
    }
    QJsonObject counts;
    for (const char *status : {"pass", "fail", "incomplete", "waived", "known", "below"})
        counts.insert(QString::fromLatin1(status), report.count(QString::fromLatin1(status)));
    const int exitCode = report.exitCode();
    QJsonArray unseen;
    for (const GateUnseen &one : report.unseen)
        unseen.append(one.toJson());
    const QJsonObject root{{QStringLiteral("version"), 1}, {QStringLiteral("policy"), report.policyName}, {QStringLiteral("policy_file"), report.policyFile},
                           {QStringLiteral("evaluated"), instantText(report.evaluatedMs)}, {QStringLiteral("exit_code"), exitCode},
                           {QStringLiteral("decision"), report.decision()},
                           {QStringLiteral("counts"), counts}, {QStringLiteral("results"), results}, {QStringLiteral("errors"), errors},
                           {QStringLiteral("demands"), demandsJson(report)}, {QStringLiteral("waivers"), judgedWaiversJson(report)}, {QStringLiteral("flips"), flipsJson(report)},
                           {QStringLiteral("unseen"), unseen}, {QStringLiteral("warnings"), QJsonArray::fromStringList(report.warnings)}};
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

QByteArray gateBaseline(const GateReport &report)
{
    QStringList keys;
    for (const GateResult &result : report.results) {
        if (result.outcome.state == GateState::Fail)
            keys += result.outcome.key;
    }
    keys.sort();
    keys.removeDuplicates();
    return QJsonDocument(QJsonObject{{QStringLiteral("version"), 1}, {QStringLiteral("keys"), QJsonArray::fromStringList(keys)}}).toJson(QJsonDocument::Indented);
}

} // namespace hallmarker::core
