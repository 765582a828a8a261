#include "core/gate/Gate.h"

#include "core/clock/Clock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hallmarker::core {

namespace {

constexpr qint64 flatDayMs = 86'400'000;

/// Whole days from the evaluation to an instant, as a person counts: the rest of a day is none.
qint64 daysUntil(qint64 atMs, qint64 nowMs)
{
    return atMs >= nowMs ? (atMs - nowMs) / flatDayMs : -((nowMs - atMs + flatDayMs - 1) / flatDayMs);
}

/// Every row has every key, so that a rule never meets an undefined one.
QJsonObject flatRow(const GateReport &report, const GateResult &result)
{
    const GateOutcome &outcome = result.outcome;
    const qint64 endMs = result.waiver ? result.waiver->expiresMs : outcome.goodUntilMs;
    const GateWaiver waiver = result.waiver.value_or(GateWaiver());
    return {{QStringLiteral("key"), outcome.key}, {QStringLiteral("rule"), outcome.rule}, {QStringLiteral("requirement"), outcome.requirement}, {QStringLiteral("title"), outcome.title},
            {QStringLiteral("status"), result.status()}, {QStringLiteral("blocking"), result.isBlocking}, {QStringLiteral("severity"), gateSeverityName(outcome.severity)}, {QStringLiteral("severity_rank"), int(outcome.severity)},
            {QStringLiteral("message"), result.reason()}, {QStringLiteral("subject_id"), outcome.subjectId}, {QStringLiteral("subject_kind"), outcome.subjectId.left(std::max<qsizetype>(0, outcome.subjectId.lastIndexOf(QLatin1Char('_'))))},
            {QStringLiteral("subject_name"), outcome.subjectName}, {QStringLiteral("subject_digest"), outcome.subjectDigest.isEmpty() ? QString() : outcome.subjectDigest.toString()},
            {QStringLiteral("record"), result.recordId()}, {QStringLiteral("finding"), outcome.findingId}, {QStringLiteral("tags"), QJsonArray::fromStringList(outcome.tags)},
            {QStringLiteral("ends"), endMs > 0 ? QJsonValue(instantText(endMs)) : QJsonValue()}, {QStringLiteral("days_left"), endMs > 0 ? QJsonValue(daysUntil(endMs, report.evaluatedMs)) : QJsonValue()},
            {QStringLiteral("unseen"), QJsonArray::fromStringList(outcome.unseen)}, {QStringLiteral("waiver"), waiver.id}, {QStringLiteral("waiver_owner"), waiver.owner}, {QStringLiteral("waiver_approved_by"), waiver.approvedBy}};
}

} // namespace

QByteArray gateFlat(const GateReport &report)
{
    QJsonArray results;
    for (const GateResult &result : report.results)
        results.append(flatRow(report, result));
    QJsonArray errors;
    for (const auto &[rule, error] : report.errors)
        errors.append(QJsonObject{{QStringLiteral("rule"), rule}, {QStringLiteral("kind"), errorKindName(error.kind)}, {QStringLiteral("message"), error.toString()}});
    QJsonArray waivers;
    for (const JudgedWaiver &judged : report.waivers)
        waivers.append(QJsonObject{{QStringLiteral("id"), judged.waiver.id}, {QStringLiteral("finding"), judged.waiver.finding}, {QStringLiteral("standing"), waiverStandingName(judged.standing)}, {QStringLiteral("owner"), judged.waiver.owner},
                                   {QStringLiteral("approved_by"), judged.waiver.approvedBy}, {QStringLiteral("ends"), instantText(judged.waiver.expiresMs)}, {QStringLiteral("days_left"), daysUntil(judged.waiver.expiresMs, report.evaluatedMs)}});
    QJsonArray unseen;
    for (const GateUnseen &one : report.unseen)
        unseen.append(one.toJson());
    const QJsonObject root{{QStringLiteral("version"), 1}, {QStringLiteral("policy"), report.policyName}, {QStringLiteral("evaluated"), instantText(report.evaluatedMs)}, {QStringLiteral("decision"), report.decision()},
                           {QStringLiteral("exit_code"), report.exitCode()}, {QStringLiteral("results"), results}, {QStringLiteral("errors"), errors}, {QStringLiteral("waivers"), waivers}, {QStringLiteral("unseen"), unseen}};
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

const QList<GateFormat> &gateFormats()
{
    static const QList<GateFormat> formats{{QStringLiteral("text"), QStringLiteral("txt"), [](const GateReport &report) { return gateText(report).toUtf8(); }},
                                           {QStringLiteral("json"), QStringLiteral("json"), gateJson},
                                           {QStringLiteral("sarif"), QStringLiteral("sarif"), gateSarif},
                                           {QStringLiteral("junit"), QStringLiteral("xml"), gateJunit},
                                           {QStringLiteral("markdown"), QStringLiteral("md"), gateMarkdown},
                                           {QStringLiteral("flat"), QStringLiteral("json"), gateFlat}};
    return formats;
}

} // namespace hallmarker::core
