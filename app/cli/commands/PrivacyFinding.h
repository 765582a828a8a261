#pragma once

#include "app/cli/CommandContext.h"
#include "app/cli/commands/PrivacyData.h"
#include "core/check/CheckProvider.h"

#include <utility>

namespace hallmarker::cli {

/// A check that a command ran itself, on data that it had in its hands already.
struct PrivacyRun {
    QString checkId;
    QJsonObject parameters;              ///< given ones; defaults are filled in
    core::Seed seed;
    qint64 startedMs = 0;
    QList<QPair<QString, const PrivacyData *>> inputs; ///< by role; those that no workspace knows stand in the environment by digest
};

/// Keeps the finding when the data is a dataset of the workspace, and gives its id; empty where it is a file. An input that changed
/// in the meantime is an error.
core::Result<QString> keepPrivacyFinding(CommandContext &context, const PrivacyRun &run, core::CheckOutcome outcome);

/// "--NAME" as a number; `otherwise` when it is not there.
core::Result<double> privacyNumber(const Arguments &arguments, const char *option, double otherwise);
/// "--NAME" as a whole number from 0 on.
core::Result<quint64> privacyCount(const Arguments &arguments, const char *option, quint64 otherwise);

} // namespace hallmarker::cli
