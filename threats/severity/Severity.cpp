#include "threats/severity/Severity.h"

#include <QCoreApplication>

namespace hallmarker::threats {

namespace {

struct SeverityTexts {
    Q_DECLARE_TR_FUNCTIONS(SeverityTexts)
};

constexpr const char *severityNames[] = {"low", "medium", "high", "critical"};

} // namespace

QString levelName(Level level)
{
    return QString::fromLatin1(severityNames[static_cast<int>(level) - 1]);
}

std::optional<Level> levelFromName(const QString &name)
{
    for (const Level level : {Level::Low, Level::Medium, Level::High}) {
        if (levelName(level) == name)
            return level;
    }
    return std::nullopt;
}

QString severityName(Severity severity)
{
    return QString::fromLatin1(severityNames[static_cast<int>(severity)]);
}

std::optional<Severity> severityFromName(const QString &name)
{
    for (const Severity severity : {Severity::Low, Severity::Medium, Severity::High, Severity::Critical}) {
        if (severityName(severity) == name)
            return severity;
    }
    return std::nullopt;
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Low: return SeverityTexts::tr("low", "severity of a threat");
    case Severity::Medium: return SeverityTexts::tr("medium", "severity of a threat");
    case Severity::High: return SeverityTexts::tr("high", "severity of a threat");
    case Severity::Critical: return SeverityTexts::tr("critical", "severity of a threat");
    }
    return {};
}

QString levelWord(Level level)
{
    return severityWord(static_cast<Severity>(static_cast<int>(level) - 1));
}

Severity severityOf(Level likelihood, Level impact)
{
    const int product = static_cast<int>(likelihood) * static_cast<int>(impact);
    return product <= 2 ? Severity::Low : product <= 4 ? Severity::Medium : product <= 6 ? Severity::High : Severity::Critical;
}

Severity raised(Severity severity)
{
    return severity == Severity::Critical ? severity : static_cast<Severity>(static_cast<int>(severity) + 1);
}

bool raisesSeverity(const QString &boundaryKind)
{
    return boundaryKind == QLatin1String("internet") || boundaryKind == QLatin1String("organisation");
}

} // namespace hallmarker::threats
