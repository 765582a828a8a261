#pragma once

#include "core/check/CheckRegistry.h"
#include "core/storage/Workspace.h"
#include "inventory/card/CardView.h"

namespace hallmarker::ui {

/// A card as the page shows it, with its preview as Markdown.
struct LoadedCard {
    inventory::CardView view;
    QByteArray preview;

    /// The card of a model version, made when there is none yet.
    static core::Result<LoadedCard> ofVersion(core::Workspace &workspace, const core::CheckRegistry *checks, const QString &versionId);
};

/// Model versions that can have a card, newest first.
core::Result<QList<core::Record>> cardableVersions(core::Workspace &workspace);
/// The model version that a record stands for: itself, or that of a card; empty for others.
QString versionOfCardRecord(const core::Record &record);

} // namespace hallmarker::ui
