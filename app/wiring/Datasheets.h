#pragma once

#include "core/check/CheckRegistry.h"
#include "core/storage/Workspace.h"
#include "inventory/datasheet/DatasheetView.h"

namespace hallmarker::wiring {

/// html, pdf, odt, md, json.
QStringList datasheetFormats();

/// The datasheet of a dataset (its newest version) or of the version that is named, its files looked at and its findings judged now.
core::Result<inventory::DatasheetView> datasheetOf(core::Workspace &workspace, const core::CheckRegistry &checks, const QString &reference);

/// The bytes of one export. PDF needs a QGuiApplication.
core::Result<QByteArray> renderDatasheet(const inventory::DatasheetView &view, const QString &format);
/// Notes in the log that a document left the house, by its digest. Nothing on a read-only workspace.
core::Result<void> noteDatasheetExport(core::Workspace &workspace, const inventory::DatasheetView &view, const QString &format, const QByteArray &bytes);

} // namespace hallmarker::wiring
