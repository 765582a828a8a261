#include "core/gate/Gate.h"

#include "core/clock/Clock.h"

#include <QCoreApplication>

#include <array>

namespace hallmarker::core {

QString waiverStandingName(WaiverStanding standing)
{
    static const std::array names{QStringLiteral("holds"), QStringLiteral("ends-soon"), QStringLiteral("expired"), QStringLiteral("unused"), QStringLiteral("other-digest"),
                                  QStringLiteral("not-begun"), QStringLiteral("unapproved"), QStringLiteral("too-long"), QStringLiteral("powerless")};
    return names.at(static_cast<size_t>(standing));
}

QString JudgedWaiver::warning(int maxDays) const
{
    const QString end = instantText(waiver.expiresMs).left(10);
    switch (standing) {
    case WaiverStanding::Holds: return {};
    case WaiverStanding::EndsSoon: return QCoreApplication::translate("Gate", "The waiver %1 of %2 ends on %3.").arg(waiver.id, waiver.owner, end);
    case WaiverStanding::Expired: return QCoreApplication::translate("Gate", "The waiver %1 of %2 expired on %3.").arg(waiver.id, waiver.owner, end);
    case WaiverStanding::OtherDigest:
        return QCoreApplication::translate("Gate", "The waiver %1 of %2 no longer holds: it was given for %3, and %4 is another content now.").arg(waiver.id, waiver.owner, waiver.scope.toString(), subject);
    case WaiverStanding::NotBegun: return QCoreApplication::translate("Gate", "The waiver %1 of %2 holds from %3 on, not yet.").arg(waiver.id, waiver.owner, instantText(waiver.approvedMs).left(10));
    case WaiverStanding::Unapproved: return QCoreApplication::translate("Gate", "The waiver %1 of %2 does not hold: it waits for somebody else's approval.").arg(waiver.id, waiver.owner);
    case WaiverStanding::TooLong:
        return QCoreApplication::translate("Gate", "The waiver %1 of %2 does not hold: it lasts longer than the %n day(s) that the policy allows.", nullptr, maxDays).arg(waiver.id, waiver.owner);
    case WaiverStanding::Powerless: return QCoreApplication::translate("Gate", "The waiver %1 of %2 does not hold: broken evidence cannot be waived.").arg(waiver.id, waiver.owner);
    case WaiverStanding::Unused: break;
    }
    return waiver.recordId.isEmpty() ? QCoreApplication::translate("Gate", "The waiver %1 of %2 covers nothing; take it out of the file.").arg(waiver.id, waiver.owner)
                                     : QCoreApplication::translate("Gate", "The waiver %1 of %2 covers nothing; withdraw it.").arg(waiver.id, waiver.owner);
}

} // namespace hallmarker::core
