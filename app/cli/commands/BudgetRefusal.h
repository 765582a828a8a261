#pragma once

#include "app/cli/Command.h"
#include "checks/dp/PrivacyLedger.h"

namespace hallmarker::cli {

/// What a command answers when the privacy budget does not reach: the policy failed (exit code 1), and nothing was drawn.
inline core::Result<Answer> orBudgetRefusal(const core::Error &error, const core::Record &dataset)
{
    if (!checks::PrivacyLedger::isOverBudget(error))
        return error;
    return Answer{QJsonObject{{QStringLiteral("dataset"), dataset.id}, {QStringLiteral("isRefused"), true}, {QStringLiteral("reason"), error.message}}, error.message + QLatin1Char('\n'), 1};
}

} // namespace hallmarker::cli
