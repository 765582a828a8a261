#pragma once

#include "threats/model/ThreatModel.h"

#include <optional>

namespace hallmarker::threats {

/// The words and figures of OTM beside those of the model.
struct OtmWords {
    /// States are free texts; the ones in use.
    static std::optional<ThreatStatus> statusOf(const QString &state);
    static QString stateOf(ThreatStatus status);
    static DfdShape shapeOf(const QString &type);
    /// Likelihood times impact, both of 100, in the four bands that Threat Dragon uses for such files.
    static QString severityOf(double likelihood, double impact);
    /// A figure of 0 to 100 for a level word: "confidential", "critical", "high", "75".
    static std::optional<double> figureOf(const QString &level);
    /// Title, categories, identifiers, severity of a definition.
    static ThreatDecision threatOf(const QJsonObject &definition);
    static QString mitigationState(const QJsonObject &foreign, const QString &control);
    /// Every component needs a parent: the zone of those that lie in no boundary. It is no boundary when it comes back.
    static QString outsideZone() { return QStringLiteral("outside-of-all-boundaries"); }
};

} // namespace hallmarker::threats
