#pragma once

#include "core/jobs/Progress.h"
#include "core/storage/Workspace.h"

#include <QStringList>

namespace hallmarker::wiring {

/// html, pdf, docx, odt, md.
QStringList reportFormats();

/// Verifies the log and writes the audit report in one format. PDF needs a QGuiApplication.
core::Result<QByteArray> auditReportAs(core::Workspace &workspace, const QString &format, core::Progress &progress);

} // namespace hallmarker::wiring
