#include "threats/exchange/threagile/RiskTracking.h"

#include <QRegularExpression>

namespace hallmarker::threats {

bool RiskTracking::matches(const QString &pattern, const QString &syntheticId)
{
    QStringList parts = pattern.split(QLatin1Char('@'));
    QString expression;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool isLast = i + 1 == parts.size();
        QString part = QRegularExpression::escape(parts.at(i));
        // a star within a segment ends at the next @; one that is the whole last segment takes the rest
        part.replace(QLatin1String("\\*"), parts.at(i) == QLatin1String("*") && isLast ? QLatin1String(".+") : QLatin1String("[^@]*"));
        expression += (i > 0 ? QStringLiteral("@") : QString()) + part;
    }
    return QRegularExpression(QRegularExpression::anchoredPattern(expression)).match(syntheticId).hasMatch();
}

std::optional<QJsonObject> RiskTracking::of(const QString &syntheticId) const
{
    if (const QJsonValue exact = m_tracking.value(syntheticId); exact.isObject())
        return exact.toObject();
    QString best;
    const QStringList keys = m_tracking.keys();
    for (const QString &key : keys)
        if (key.contains(QLatin1Char('*')) && key.size() > best.size() && matches(key, syntheticId))
            best = key;
    return best.isEmpty() ? std::optional<QJsonObject>() : m_tracking.value(best).toObject();
}

QStringList RiskTracking::orphans(const QStringList &syntheticIds) const
{
    QStringList found;
    const QStringList keys = m_tracking.keys();
    for (const QString &key : keys) {
        bool isUsed = false;
        for (const QString &id : syntheticIds)
            isUsed = isUsed || key == id || (key.contains(QLatin1Char('*')) && matches(key, id));
        if (!isUsed)
            found.append(key);
    }
    return found;
}

std::optional<ThreatStatus> RiskTracking::statusOf(const QString &word)
{
    static const QMap<QString, ThreatStatus> words{{QString(), ThreatStatus::Open}, {QStringLiteral("unchecked"), ThreatStatus::Open}, {QStringLiteral("in-discussion"), ThreatStatus::Open}, {QStringLiteral("in-progress"), ThreatStatus::Open},
                                                   {QStringLiteral("accepted"), ThreatStatus::Accepted}, {QStringLiteral("mitigated"), ThreatStatus::MitigatedByStatement}, {QStringLiteral("false-positive"), ThreatStatus::NotApplicable}};
    const auto found = words.constFind(word);
    return found == words.constEnd() ? std::optional<ThreatStatus>() : *found;
}

QString RiskTracking::wordOf(ThreatStatus status)
{
    switch (status) {
    case ThreatStatus::Accepted: return QStringLiteral("accepted");
    case ThreatStatus::MitigatedByEvidence:
    case ThreatStatus::MitigatedByStatement: return QStringLiteral("mitigated");
    case ThreatStatus::NotApplicable: return QStringLiteral("false-positive");
    default: return QStringLiteral("unchecked");
    }
}

void RiskTracking::apply(const QJsonObject &entry, ThreatDecision &threat)
{
    threat.status = statusOf(entry.value(QStringLiteral("status")).toString()).value_or(ThreatStatus::Open);
    threat.reason = entry.value(QStringLiteral("justification")).toString();
    threat.by = entry.value(QStringLiteral("checked_by")).toString();
    threat.at = entry.value(QStringLiteral("date")).toString();
}

} // namespace hallmarker::threats
