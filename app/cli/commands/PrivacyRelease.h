#pragma once

#include "app/cli/CommandContext.h"
#include "checks/anonymisation/release/AnonymisationRun.h"

namespace hallmarker::cli {

/// "privacy anonymize DATA --config FILE --output DIR": a release from a configuration.
core::Result<Answer> releaseByConfiguration(CommandContext &context, const Arguments &arguments, const anonymisation::RunOptions &options);
/// "privacy anonymize DATA --project FILE": makes a release again and compares; with --output it is written as well.
core::Result<Answer> repeatRelease(CommandContext &context, const Arguments &arguments, const anonymisation::RunOptions &options);
/// The levels of a node in words.
QString releaseLevels(const QStringList &columns, const QJsonObject &json);

} // namespace hallmarker::cli
