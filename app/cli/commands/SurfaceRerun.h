#pragma once

#include "app/cli/CommandContext.h"
#include "core/finding/Finding.h"
#include "threats/surface/SurfaceAttacks.h"

#include <optional>

namespace hallmarker::cli {

/// An attack run anew through a measure, or why it was not.
struct SurfaceRerun {
    QString text;                       ///< translated
    std::optional<core::Finding> finding;
    std::optional<core::Figure> before, after;

    QJsonObject toJson(const threats::SurfaceAttack &attack) const;
};

/// Runs the check of the attack against the model that --attacked or --model names, with --samples and --members, and keeps its
/// finding. What it lacks to be run is said, and no error.
core::Result<SurfaceRerun> rerunAttack(CommandContext &context, const threats::SurfaceAttack &attack, const Arguments &arguments);

} // namespace hallmarker::cli
