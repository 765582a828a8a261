#pragma once

#include "core/check/CheckRegistry.h"
#include "core/jobs/Progress.h"
#include "core/report/Report.h"
#include "core/storage/Workspace.h"
#include "inventory/files/FileArtifactLocator.h"

#include <QStringList>

namespace hallmarker::wiring {

/// html, pdf, docx, odt, md.
QStringList reportFormats();

/// A document in one of these formats. PDF needs a QGuiApplication.
core::Result<QByteArray> reportAs(const core::Report &report, const QString &format);

/// Where lineage leads, what is used against its labels and what nobody has looked at, for an auditor.
core::Result<QByteArray> lineageReportAs(core::Workspace &workspace, const QString &format);

/// Looks at what findings rest on, at tables in databases by `ask`, verifies the log and writes the audit report in one format. PDF
/// needs a QGuiApplication.
core::Result<QByteArray> auditReportAs(core::Workspace &workspace, const core::CheckRegistry &checks, const QString &format, core::Progress &progress, const inventory::TableLook &ask = {});

} // namespace hallmarker::wiring
