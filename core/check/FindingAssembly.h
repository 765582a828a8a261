#pragma once

#include "core/check/CheckPlan.h"

namespace hallmarker::core {

/// When a check ran, by the clock of the workspace.
struct CheckTimes {
    qint64 startedMs = 0;
    qint64 finishedMs = 0;
};

/// Makes the finding of what a check measured (without artefacts, which are known once they are stored).
/// A pass must rest on at least one defined figure; one that does not is a defect of the check: ErrorKind::Internal.
Result<Finding> assembleFinding(const CheckPlan &plan, const CheckOutcome &outcome, const CheckTimes &times);

/// Stores it with its artefacts and, of a check that reads records, with its ground.
Result<Finding> storeFinding(WriteTransaction &transaction, const CheckPlan &plan, const CheckOutcome &outcome, const Finding &assembled);

/// The outcome of a check that could not be evaluated: verdict error, the message as the reason, no figures.
CheckOutcome failedOutcome(const Error &error);

/// The error when the records' bases differ before and after the run, naming the first one that does.
Result<void> requireSameInputs(const QList<QPair<QString, Record>> &before, const QList<QPair<QString, Record>> &after);

} // namespace hallmarker::core
