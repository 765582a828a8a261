#pragma once

#include "core/check/CheckRegistry.h"
#include "core/jobs/Progress.h"
#include "core/storage/Workspace.h"
#include "inventory/card/CardView.h"
#include "inventory/card/LossReport.h"
#include "inventory/files/FileArtifactLocator.h"

#include <QStringList>

namespace hallmarker::wiring {

/// Names of the formats a card can be exported to: html, pdf, docx, odt, md, cyclonedx, annex-iv, bundle.
QStringList cardFormats();

/// The card of a model (or of the version or card that is named), its files and, by `ask`, its tables looked at and its figures judged
/// now. It says what could not be looked at.
core::Result<inventory::CardView> cardOf(core::Workspace &workspace, const core::CheckRegistry &checks, const QString &reference, core::Progress &progress = core::Progress::none(),
                                         const inventory::TableLook &ask = {});

/// The bytes of one export. PDF (and the PDF inside of a bundle) needs a QGuiApplication.
core::Result<inventory::CardExport> renderCard(core::Workspace &workspace, const inventory::CardView &view, const QString &format, core::Progress &progress);
/// Notes in the log that a document left the house, by its digest. Nothing on a read-only workspace.
core::Result<void> noteCardExport(core::Workspace &workspace, const inventory::CardView &view, const QString &format, const inventory::CardExport &result);
/// Both, for whoever hands the bytes on at once.
core::Result<inventory::CardExport> exportCard(core::Workspace &workspace, const inventory::CardView &view, const QString &format, core::Progress &progress);

} // namespace hallmarker::wiring
