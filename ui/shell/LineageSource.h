#pragma once

#include "core/storage/Workspace.h"
#include "core/lineage/AssetLineage.h"

#include <functional>
#include <memory>

namespace hallmarker::ui {

/// Makes the lineage of a workspace's assets, in the thread that asks.
using LineageSource = std::function<std::unique_ptr<core::AssetLineage>(core::Workspace &)>;

/// The lineage of a workspace; where the program has none, an error that says so.
core::Result<std::unique_ptr<core::AssetLineage>> lineageOf(const LineageSource &source, core::Workspace &workspace);

} // namespace hallmarker::ui
