#pragma once

#include "core/check/CheckRegistry.h"
#include "core/storage/Workspace.h"
#include "inventory/card/CardView.h"

#include <QTextDocument>

#include <memory>

namespace hallmarker::ui {

/// A card as the page shows it, with its preview.
struct LoadedCard {
    inventory::CardView view;
    /// Made where the card was read, and handed to the window's thread: a text view that shows a document while it grows
    /// lays it out anew for each piece, which took ten seconds for a card with four findings.
    std::shared_ptr<QTextDocument> preview;

    /// The card of a model version, made when there is none yet.
    static core::Result<LoadedCard> ofVersion(core::Workspace &workspace, const core::CheckRegistry *checks, const QString &versionId);
};

/// Ids and names of model versions that can have a card, newest first.
using CardableVersions = QList<QPair<QString, QString>>;
core::Result<CardableVersions> cardableVersions(core::Workspace &workspace);
/// The model version that a record stands for: itself, or that of a card; empty for others.
QString versionOfCardRecord(const core::Record &record);

} // namespace hallmarker::ui
