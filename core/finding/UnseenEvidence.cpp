#include "core/finding/UnseenEvidence.h"

#include "core/clock/Clock.h"

#include <QCoreApplication>

namespace hallmarker::core {

QString unseenReasonName(UnseenEvidence::Reason reason)
{
    return reason == UnseenEvidence::Reason::NotAsked ? QStringLiteral("not-asked") : QStringLiteral("no-answer");
}

QString UnseenEvidence::lastSeenDay() const
{
    return instantText(lastSeenMs).left(10);
}

QString UnseenEvidence::sentence() const
{
    const QString why = reason == Reason::NotAsked ? QCoreApplication::translate("UnseenEvidence", "Nobody asked its database.") : answer;
    return QCoreApplication::translate("UnseenEvidence", "The table %1 of %2 was not looked at: %3 What rests on it stands as last seen on %4.").arg(table, recordName, why, lastSeenDay());
}

QJsonObject UnseenEvidence::toJson() const
{
    return {{QStringLiteral("record"), recordId}, {QStringLiteral("name"), recordName}, {QStringLiteral("table"), table}, {QStringLiteral("reason"), unseenReasonName(reason)},
            {QStringLiteral("message"), sentence()}, {QStringLiteral("last_seen"), instantText(lastSeenMs)}};
}

} // namespace hallmarker::core
