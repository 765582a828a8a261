#pragma once

#include "threats/model/ThreatDecision.h"

#include <QJsonObject>

#include <optional>

namespace hallmarker::threats {

/// Threagile's risk_tracking: what was decided about risks, by synthetic id. A key may have "*" between its @ signs; a "*" at the
/// end stands for all that follows. The whole id has to match, and an exact key goes before a pattern, a longer pattern before a
/// shorter one.
class RiskTracking {
public:
    explicit RiskTracking(const QJsonObject &tracking) : m_tracking(tracking) {}

    /// The entry that counts for a risk.
    std::optional<QJsonObject> of(const QString &syntheticId) const;
    static bool matches(const QString &pattern, const QString &syntheticId);
    /// Keys that no risk of the list has: they are errors for Threagile itself.
    QStringList orphans(const QStringList &syntheticIds) const;
    /// Status, reason, who and when onto a threat.
    static void apply(const QJsonObject &entry, ThreatDecision &threat);
    static std::optional<ThreatStatus> statusOf(const QString &word);
    static QString wordOf(ThreatStatus status);

private:
    QJsonObject m_tracking;
};

} // namespace hallmarker::threats
