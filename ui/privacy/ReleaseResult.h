#pragma once

#include "checks/anonymisation/release/BuiltRelease.h"
#include "checks/anonymisation/release/ExploredNodes.h"
#include "checks/anonymisation/release/ReleaseRows.h"
#include "ui/privacy/LoadedSource.h"

namespace hallmarker::ui {

/// What a search found, with all that the page shows of it. Never changes once it is made.
struct ReleaseResult {
    QJsonObject searched;                       ///< ReleaseDraft::configuration(true) that it answers
    std::shared_ptr<const LoadedSource> source;
    anonymisation::BuiltRelease built;
    std::shared_ptr<const anonymisation::ExploredNodes> explored;
    std::optional<anonymisation::Levels> optimum; ///< what the search found; stays when another node is chosen
    bool isProven = false;
    anonymisation::ReleaseRows rows;            ///< of the release; empty without one

    bool isReleased() const { return built.result.release.has_value(); }
    /// Levels of the release; the highest ones where there is none.
    anonymisation::Levels levels() const;

    /// Slow: for a job. `earlier`: a result of the same search, of which other levels were chosen; null: searched.
    static core::Result<std::shared_ptr<const ReleaseResult>> make(const ReleaseDraft &draft, const std::shared_ptr<const LoadedSource> &source, const anonymisation::RunOptions &options, const std::shared_ptr<const ReleaseResult> &earlier, core::Progress &progress);
};

} // namespace hallmarker::ui
