#pragma once

#include "core/gate/WaiverBook.h"
#include "ui/gate/GateService.h"
#include "ui/kit/Status.h"

namespace hallmarker::ui {

QString gateStatusWord(const QString &status);  ///< of GateResult::status(), translated
Status gateStatus(const QString &status);
QString gateSeverityWord(core::GateSeverity severity);
/// Where a waiver stands: "Asked for", "Approved", "Expired", "Withdrawn".
QString waiverWord(const core::WaiverRecord &waiver, qint64 nowMs);
Status waiverStatus(const core::WaiverRecord &waiver, qint64 nowMs);
QString gateDay(qint64 ms);                     ///< in the language of the window
/// The page that shows a record.
QString gatePageOf(const QString &recordId);
/// "in 3 days", "today", "2 days ago"
QString gateDaysFrom(qint64 nowMs, qint64 atMs);

} // namespace hallmarker::ui
