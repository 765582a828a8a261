#pragma once

#include "core/log/AuditLog.h"
#include "core/overview/Overview.h"
#include "core/report/Report.h"

namespace hallmarker::core {

/// The audit report of a workspace: what it holds, what its findings are worth now and why, and what the verification of
/// its log found. Read from findings and log only.
Result<Report> auditReport(Workspace &workspace, const LogVerification &verification);

} // namespace hallmarker::core
