#include "threats/rules/ThreatInstance.h"

namespace hallmarker::threats {

QString appliesName(Applies applies)
{
    return applies == Applies::Yes ? QStringLiteral("yes") : QStringLiteral("unknown");
}

QString instanceKey(const QString &threat, const QString &element, const QStringList &flows)
{
    QString key;
    key.reserve(threat.size() + element.size() + 2 + (flows.size() == 1 ? flows.constFirst().size() : 0));
    key += threat;
    key += QLatin1Char('@');
    key += element;
    if (flows.size() == 1) {
        key += QLatin1Char('@');
        key += flows.constFirst();
    }
    return key;
}

} // namespace hallmarker::threats
