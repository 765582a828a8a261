#include "threats/exchange/otm/OtmWords.h"

#include <QJsonArray>
#include <QMap>

namespace hallmarker::threats {

std::optional<ThreatStatus> OtmWords::statusOf(const QString &state)
{
    static const QMap<QString, ThreatStatus> words{
        {QStringLiteral("exposed"), ThreatStatus::Open}, {QStringLiteral("expose"), ThreatStatus::Open}, {QStringLiteral("open"), ThreatStatus::Open}, {QStringLiteral("partly-mitigated"), ThreatStatus::Open},
        {QStringLiteral("mitigated"), ThreatStatus::MitigatedByStatement}, {QStringLiteral("mitigate"), ThreatStatus::MitigatedByStatement}, {QStringLiteral("accepted"), ThreatStatus::Accepted}, {QStringLiteral("accept"), ThreatStatus::Accepted},
        {QStringLiteral("transferred"), ThreatStatus::Transferred}, {QStringLiteral("avoided"), ThreatStatus::Avoided}, {QStringLiteral("not-applicable"), ThreatStatus::NotApplicable}, {QStringLiteral("na"), ThreatStatus::NotApplicable}, {QStringLiteral("hidden"), ThreatStatus::NotApplicable}};
    const auto found = words.constFind(state.trimmed().toLower());
    return found == words.constEnd() ? std::optional<ThreatStatus>() : *found;
}

QString OtmWords::stateOf(ThreatStatus status)
{
    switch (status) {
    case ThreatStatus::MitigatedByEvidence:
    case ThreatStatus::MitigatedByStatement: return QStringLiteral("mitigated");
    case ThreatStatus::Accepted: return QStringLiteral("accepted");
    case ThreatStatus::Transferred: return QStringLiteral("transferred");
    case ThreatStatus::Avoided: return QStringLiteral("avoided");
    case ThreatStatus::NotApplicable: return QStringLiteral("not-applicable");
    case ThreatStatus::Open:
    case ThreatStatus::NeedsAnswer: break;
    }
    return QStringLiteral("exposed");
}

DfdShape OtmWords::shapeOf(const QString &type)
{
    const QString word = type.toLower();
    for (const char *part : {"database", "datastore", "data-store", "storage", "bucket", "store", "queue", "cache", "registry", "sql", "s3", "lake", "warehouse"})
        if (word.contains(QLatin1String(part)))
            return DfdShape::Store;
    for (const char *part : {"client", "browser", "user", "actor", "external", "person", "third-party", "mobile"})
        if (word.contains(QLatin1String(part)))
            return DfdShape::ExternalEntity;
    return DfdShape::Process;
}

QString OtmWords::severityOf(double likelihood, double impact)
{
    const double product = likelihood * impact / 1000;
    return product >= 9 ? QStringLiteral("critical") : product >= 7 ? QStringLiteral("high") : product >= 4 ? QStringLiteral("medium") : QStringLiteral("low");
}

std::optional<double> OtmWords::figureOf(const QString &level)
{
    static const QMap<QString, double> words{{QStringLiteral("public"), 0}, {QStringLiteral("internal"), 25}, {QStringLiteral("restricted"), 50}, {QStringLiteral("confidential"), 75}, {QStringLiteral("strictly-confidential"), 100}, {QStringLiteral("special"), 100},
                                             {QStringLiteral("archive"), 0}, {QStringLiteral("operational"), 25}, {QStringLiteral("important"), 50}, {QStringLiteral("critical"), 75}, {QStringLiteral("mission-critical"), 100},
                                             {QStringLiteral("none"), 0}, {QStringLiteral("low"), 25}, {QStringLiteral("medium"), 50}, {QStringLiteral("high"), 75}, {QStringLiteral("very-high"), 100}};
    bool isNumber = false;
    const double number = level.toDouble(&isNumber);
    if (isNumber)
        return number;
    const auto found = words.constFind(level.toLower());
    return found == words.constEnd() ? std::optional<double>() : *found;
}

ThreatDecision OtmWords::threatOf(const QJsonObject &definition)
{
    ThreatDecision threat;
    threat.title = definition.value(QStringLiteral("name")).toString();
    threat.description = definition.value(QStringLiteral("description")).toString();
    const auto texts = [&definition](const char *key) {
        QStringList found;
        const QJsonArray list = definition.value(QLatin1String(key)).toArray();
        for (const QJsonValue &entry : list)
            if (entry.isString())
                found.append(entry.toString());
        return found;
    };
    threat.category = texts("categories").join(QStringLiteral(", "));
    threat.identifiers = texts("cwes");
    const QJsonObject risk = definition.value(QStringLiteral("risk")).toObject();
    const QJsonValue likelihood = risk.value(QStringLiteral("likelihood"));
    if (likelihood.isDouble() && risk.value(QStringLiteral("impact")).isDouble())
        threat.severity = severityOf(likelihood.toDouble(), risk.value(QStringLiteral("impact")).toDouble());
    threat.likelihoodReason = risk.value(QStringLiteral("likelihoodComment")).toString();
    threat.impactReason = risk.value(QStringLiteral("impactComment")).toString();
    return threat;
}

QString OtmWords::mitigationState(const QJsonObject &foreign, const QString &control)
{
    const QJsonArray list = foreign.value(QStringLiteral("occurrence")).toObject().value(QStringLiteral("mitigations")).toArray();
    for (const QJsonValue &entry : list)
        if (entry.toObject().value(QStringLiteral("mitigation")).toString() == control)
            return entry.toObject().value(QStringLiteral("state")).toString();
    return {};
}

} // namespace hallmarker::threats
