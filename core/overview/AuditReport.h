#pragma once

#include "core/finding/UnseenEvidence.h"
#include "core/log/AuditLog.h"
#include "core/overview/Overview.h"
#include "core/report/Report.h"

namespace hallmarker::core {

/// The audit report of a workspace: what it holds, what its findings are worth now and why, and what the verification of
/// its log found. Read from findings and log only. `unseen`: what could not be looked at before; it is named, and so is what rests on it.
Result<Report> auditReport(Workspace &workspace, const LogVerification &verification, const QList<UnseenEvidence> &unseen = {});

} // namespace hallmarker::core
