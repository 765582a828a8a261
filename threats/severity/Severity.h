#pragma once

#include <QString>

#include <optional>

namespace hallmarker::threats {

/// How likely, or how bad.
enum class Level : quint8 { Low = 1, Medium = 2, High = 3 };
enum class Severity : quint8 { Low, Medium, High, Critical };

QString levelName(Level level);             ///< "low", "medium", "high"
std::optional<Level> levelFromName(const QString &name);
QString severityName(Severity severity);    ///< "low" ... "critical"
std::optional<Severity> severityFromName(const QString &name);
/// For people.
QString severityWord(Severity severity);
QString levelWord(Level level);

/// Likelihood times impact: 1-2 low, 3-4 medium, 6 high, 9 critical.
Severity severityOf(Level likelihood, Level impact);
/// One step up, at most critical: the way there crosses a boundary behind which nobody of ours decides.
Severity raised(Severity severity);
/// Whether crossing a boundary of this kind raises.
bool raisesSeverity(const QString &boundaryKind);

} // namespace hallmarker::threats
