#pragma once

#include "lineage/signoff/ReviewDesk.h"
#include "ui/kit/Status.h"

#include <QDateTime>

namespace hallmarker::ui {

/// How a review stands, as pills show it: objections and what does not hold any more come before "current".
inline Status reviewStatus(const lineage::SignedReview &review)
{
    if (review.judged.standing != core::FindingStanding::Current)
        return statusFromName(core::findingStandingName(review.judged.standing));
    return review.isCorrect ? Status::Pass : Status::Fail;
}

inline QString reviewDay(qint64 atMs)
{
    return QDateTime::fromMSecsSinceEpoch(atMs, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd"));
}

} // namespace hallmarker::ui
