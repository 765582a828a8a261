#include "threats/exchange/tmbom/TmBomWords.h"

#include <QMap>
#include <QRegularExpression>

namespace hallmarker::threats {

ThreatStatus TmBomWords::statusOf(const QStringList &controlStates)
{
    int active = 0;
    for (const QString &state : controlStates) {
        if (state == QLatin1String("wont_do") || state == QLatin1String("retired"))
            continue;
        if (state != QLatin1String("active"))
            return ThreatStatus::Open;
        ++active;
    }
    return active > 0 ? ThreatStatus::MitigatedByStatement : ThreatStatus::Open;
}

QString TmBomWords::controlState(const QString &state)
{
    static const QStringList theirs{QStringLiteral("assumed"), QStringLiteral("active"), QStringLiteral("suggested"), QStringLiteral("under_review"), QStringLiteral("approved"), QStringLiteral("scheduled"), QStringLiteral("retired"), QStringLiteral("wont_do")};
    static const QMap<QString, QString> ours{{QStringLiteral("planned"), QStringLiteral("scheduled")}, {QStringLiteral("implemented"), QStringLiteral("active")}, {QStringLiteral("rejected"), QStringLiteral("wont_do")}, {QStringLiteral("recommended"), QStringLiteral("suggested")}, {QStringLiteral("required"), QStringLiteral("approved")}};
    return theirs.contains(state) ? state : ours.value(state);
}

QString TmBomWords::severityOf(const QString &level)
{
    static const QMap<QString, QString> levels{{QStringLiteral("very_low"), QStringLiteral("low")}, {QStringLiteral("low"), QStringLiteral("low")}, {QStringLiteral("medium"), QStringLiteral("medium")}, {QStringLiteral("high"), QStringLiteral("high")}, {QStringLiteral("very_high"), QStringLiteral("critical")}, {QStringLiteral("critical"), QStringLiteral("critical")}};
    return levels.value(level);
}

int TmBomWords::rank(const QString &severity)
{
    static const QStringList order{QString(), QStringLiteral("low"), QStringLiteral("medium"), QStringLiteral("high"), QStringLiteral("critical")};
    return static_cast<int>(order.indexOf(severity));
}

const TmBomWords::Risk *TmBomWords::riskOf(const QString &severity)
{
    static const Risk low{"unlikely", "minor", 4, "low"};
    static const Risk medium{"possible", "minor", 6, "medium"};
    static const Risk high{"likely", "major", 16, "high"};
    static const Risk critical{"certain", "severe", 25, "critical"};
    switch (rank(severity)) {
    case 1: return &low;
    case 2: return &medium;
    case 3: return &high;
    case 4: return &critical;
    default: return nullptr;
    }
}

bool TmBomWords::isSymbolicName(const QString &name)
{
    static const QRegularExpression pattern(QStringLiteral("^[0-9a-z-]+$"));
    return pattern.match(name).hasMatch();
}

QString TmBomWords::symbolicName(const QString &key)
{
    static const QRegularExpression other(QStringLiteral("[^0-9a-z]+"));
    QString name = key.toLower().replace(other, QStringLiteral("-"));
    while (name.startsWith(QLatin1Char('-')))
        name.remove(0, 1);
    while (name.endsWith(QLatin1Char('-')))
        name.chop(1);
    return name.isEmpty() ? QStringLiteral("unnamed") : name;
}

} // namespace hallmarker::threats
