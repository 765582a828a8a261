#include "core/gate/Gate.h"

#include "core/clock/Clock.h"
#include "core/digest/Hasher.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

namespace hallmarker::core {

namespace {

QJsonObject sarifText(const QString &text)
{
    return {{QStringLiteral("text"), text}};
}

QString sarifLevel(const GateOutcome &outcome)
{
    if (outcome.state == GateState::Pass)
        return QStringLiteral("none");
    switch (outcome.severity) {
    case GateSeverity::Low: return QStringLiteral("note");
    case GateSeverity::Medium: return QStringLiteral("warning");
    case GateSeverity::High:
    case GateSeverity::Critical: return QStringLiteral("error");
    }
    return QStringLiteral("error");
}

/// What code scanning pages sort by, on the scale of CVSS.
QString securitySeverity(GateSeverity severity)
{
    static const QStringList scale{QStringLiteral("3.0"), QStringLiteral("5.0"), QStringLiteral("8.0"), QStringLiteral("9.5")};
    return scale.at(static_cast<int>(severity));
}

/// Only a relative path may be joined to the root of the repository; anything else is named by its last part.
QString sarifUri(const QString &file)
{
    const QString path = QDir::cleanPath(file);
    const bool isInside = QDir::isRelativePath(path) && !path.startsWith(QStringLiteral(".."));
    return QString::fromLatin1(QUrl::toPercentEncoding(isInside ? path : path.section(QLatin1Char('/'), -1), "/"));
}

QJsonObject sarifResult(const GateResult &result, int ruleIndex)
{
    const GateOutcome &outcome = result.outcome;
    QJsonObject location;
    if (!outcome.where.file.isEmpty()) {
        QJsonObject region{{QStringLiteral("startLine"), std::max<qint64>(1, outcome.where.line)}};
        if (outcome.where.column > 0)
            region.insert(QStringLiteral("startColumn"), outcome.where.column);
        location.insert(QStringLiteral("physicalLocation"),
                        QJsonObject{{QStringLiteral("artifactLocation"), QJsonObject{{QStringLiteral("uri"), sarifUri(outcome.where.file)}, {QStringLiteral("uriBaseId"), QStringLiteral("SRCROOT")}}},
                                    {QStringLiteral("region"), region}});
    }
    if (!outcome.subjectId.isEmpty()) {
        location.insert(QStringLiteral("logicalLocations"),
                        QJsonArray{QJsonObject{{QStringLiteral("name"), outcome.subjectName}, {QStringLiteral("fullyQualifiedName"), outcome.subjectId}, {QStringLiteral("kind"), QStringLiteral("resource")}}});
    }
    QJsonObject json{{QStringLiteral("ruleId"), outcome.requirement}, {QStringLiteral("ruleIndex"), ruleIndex}, {QStringLiteral("level"), sarifLevel(outcome)},
                     {QStringLiteral("kind"), outcome.state == GateState::Pass ? QStringLiteral("pass") : QStringLiteral("fail")},
                     {QStringLiteral("message"), sarifText(outcome.message)},
                     {QStringLiteral("partialFingerprints"), QJsonObject{{QStringLiteral("hallmarkerKey/v1"), outcome.key}, {QStringLiteral("primaryLocationLineHash"), QString(Hasher::of(outcome.key.toUtf8()).hex().left(16) + QStringLiteral(":1"))}}},
                     {QStringLiteral("properties"), QJsonObject{{QStringLiteral("status"), result.status()}, {QStringLiteral("blocking"), result.isBlocking}, {QStringLiteral("finding"), outcome.findingId}}}};
    if (!location.isEmpty())
        json.insert(QStringLiteral("locations"), QJsonArray{location});
    if (result.waiver) {
        const GateWaiver &waiver = *result.waiver;
        // No "status": early schemas call it "state", and a suppression without one counts as accepted in all of them.
        json.insert(QStringLiteral("suppressions"),
                    QJsonArray{QJsonObject{{QStringLiteral("kind"), QStringLiteral("external")}, {QStringLiteral("justification"), waiver.reason},
                                           {QStringLiteral("properties"), QJsonObject{{QStringLiteral("waiver"), waiver.id}, {QStringLiteral("owner"), waiver.owner}, {QStringLiteral("approvedBy"), waiver.approvedBy},
                                                                                      {QStringLiteral("expires"), instantText(waiver.expiresMs)}}}}});
    }
    if (result.isKnown)
        json.insert(QStringLiteral("baselineState"), QStringLiteral("unchanged"));
    return json;
}

} // namespace

QByteArray gateSarif(const GateReport &report)
{
    QJsonArray rules;
    QHash<QString, int> ruleIndex;
    QJsonArray results;
    for (const GateResult &result : report.results) {
        const GateOutcome &outcome = result.outcome;
        if (!ruleIndex.contains(outcome.requirement)) {
            ruleIndex.insert(outcome.requirement, static_cast<int>(rules.size()));
            rules.append(QJsonObject{{QStringLiteral("id"), outcome.requirement}, {QStringLiteral("shortDescription"), sarifText(outcome.title)}, {QStringLiteral("help"), sarifText(outcome.help)},
                                     {QStringLiteral("defaultConfiguration"), QJsonObject{{QStringLiteral("level"), outcome.severity >= GateSeverity::High ? QStringLiteral("error") : outcome.severity == GateSeverity::Medium ? QStringLiteral("warning") : QStringLiteral("note")}}},
                                     {QStringLiteral("properties"), QJsonObject{{QStringLiteral("tags"), QJsonArray{QStringLiteral("compliance")}}, {QStringLiteral("security-severity"), securitySeverity(outcome.severity)}}}});
        }
        results.append(sarifResult(result, ruleIndex.value(outcome.requirement)));
    }
    QJsonArray notifications;
    for (const auto &[rule, error] : report.errors) {
        notifications.append(QJsonObject{{QStringLiteral("level"), QStringLiteral("error")}, {QStringLiteral("message"), sarifText(error.toString())},
                                         {QStringLiteral("descriptor"), QJsonObject{{QStringLiteral("id"), rule}}}});
    }
    for (const QString &warning : report.warnings)
        notifications.append(QJsonObject{{QStringLiteral("level"), QStringLiteral("warning")}, {QStringLiteral("message"), sarifText(warning)}});
    const int exitCode = report.exitCode();
    const QJsonObject invocation{{QStringLiteral("executionSuccessful"), exitCode != 3}, {QStringLiteral("exitCode"), exitCode},
                                 {QStringLiteral("endTimeUtc"), instantText(report.evaluatedMs)}, {QStringLiteral("toolExecutionNotifications"), notifications}};
    const QString name = report.policyName.isEmpty() ? QStringLiteral("policy") : report.policyName;
    const QJsonObject run{{QStringLiteral("tool"), QJsonObject{{QStringLiteral("driver"), QJsonObject{{QStringLiteral("name"), QStringLiteral("Hallmarker")}, {QStringLiteral("semanticVersion"), QStringLiteral(HALLMARKER_VERSION)}, {QStringLiteral("rules"), rules}}}}},
                          {QStringLiteral("automationDetails"), QJsonObject{{QStringLiteral("id"), QString(QStringLiteral("hallmarker-gate/") + name + QLatin1Char('/'))}}},
                          {QStringLiteral("invocations"), QJsonArray{invocation}},
                          {QStringLiteral("originalUriBaseIds"), QJsonObject{{QStringLiteral("SRCROOT"), QJsonObject{{QStringLiteral("description"), sarifText(QStringLiteral("root of the repository"))}}}}},
                          {QStringLiteral("columnKind"), QStringLiteral("utf16CodeUnits")},
                          {QStringLiteral("results"), results}};
    const QJsonObject root{{QStringLiteral("$schema"), QStringLiteral("https://json.schemastore.org/sarif-2.1.0.json")}, {QStringLiteral("version"), QStringLiteral("2.1.0")}, {QStringLiteral("runs"), QJsonArray{run}}};
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

} // namespace hallmarker::core
