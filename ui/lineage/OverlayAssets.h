#pragma once

#include "lineage/review/LineageOverlay.h"
#include "ui/shell/LineageSource.h"

namespace hallmarker::ui {

/// What the records of consents, retention and agreements say about assets, for the overlays of the lineage. Called in the
/// thread that reads.
core::Result<lineage::AssetMarks> overlayAssets(lineage::OverlayKind kind, core::Workspace &workspace, const LineageSource &source);

} // namespace hallmarker::ui
