#include "ui/gate/GateWords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace hallmarker::ui {

namespace {

struct GateWordsTexts {
    Q_DECLARE_TR_FUNCTIONS(GateWordsTexts)
};

QDate dayOf(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc()).date();
}

} // namespace

QString gateStatusWord(const QString &status)
{
    if (status == QLatin1String("pass"))
        return GateWordsTexts::tr("Passes");
    if (status == QLatin1String("fail"))
        return GateWordsTexts::tr("Closes the gate");
    if (status == QLatin1String("incomplete"))
        return GateWordsTexts::tr("Not evaluated");
    if (status == QLatin1String("waived"))
        return GateWordsTexts::tr("Waived");
    return status == QLatin1String("known") ? GateWordsTexts::tr("Known") : GateWordsTexts::tr("Below the threshold");
}

Status gateStatus(const QString &status)
{
    if (status == QLatin1String("pass"))
        return Status::Pass;
    if (status == QLatin1String("fail"))
        return Status::Fail;
    if (status == QLatin1String("incomplete"))
        return Status::Inconclusive;
    return status == QLatin1String("waived") ? Status::Waived : Status::Warn;
}

QString gateSeverityWord(core::GateSeverity severity)
{
    switch (severity) {
    case core::GateSeverity::Low: return GateWordsTexts::tr("Low");
    case core::GateSeverity::Medium: return GateWordsTexts::tr("Medium");
    case core::GateSeverity::High: return GateWordsTexts::tr("High");
    case core::GateSeverity::Critical: break;
    }
    return GateWordsTexts::tr("Critical");
}

QString waiverWord(const core::WaiverRecord &waiver, qint64 nowMs)
{
    if (waiver.isWithdrawn())
        return GateWordsTexts::tr("Withdrawn");
    if (waiver.waiver.isExpired(nowMs))
        return GateWordsTexts::tr("Expired");
    return waiver.waiver.isApproved() ? GateWordsTexts::tr("Approved") : GateWordsTexts::tr("Asked for");
}

Status waiverStatus(const core::WaiverRecord &waiver, qint64 nowMs)
{
    if (waiver.isWithdrawn())
        return Status::Neutral;
    if (waiver.waiver.isExpired(nowMs))
        return Status::Expired;
    return waiver.waiver.isApproved() ? Status::Waived : Status::Draft;
}

QString gateDay(qint64 ms)
{
    return QLocale().toString(dayOf(ms), QLocale::ShortFormat);
}

QString gatePageOf(const QString &recordId)
{
    const QString kind = recordId.left(recordId.lastIndexOf(QLatin1Char('_')));
    if (kind == QLatin1String("finding"))
        return QStringLiteral("checks");
    if (kind == QLatin1String("assessment"))
        return QStringLiteral("assessments");
    if (kind == QLatin1String("threat-model"))
        return QStringLiteral("threats");
    return kind == QLatin1String(core::WaiverRecord::kind) ? QStringLiteral("gate") : QStringLiteral("inventory");
}

QString gateDaysFrom(qint64 nowMs, qint64 atMs)
{
    const auto days = static_cast<int>(dayOf(nowMs).daysTo(dayOf(atMs)));
    if (days == 0)
        return GateWordsTexts::tr("today");
    return days > 0 ? GateWordsTexts::tr("in %n day(s)", nullptr, days) : GateWordsTexts::tr("%n day(s) ago", nullptr, -days);
}

} // namespace hallmarker::ui
