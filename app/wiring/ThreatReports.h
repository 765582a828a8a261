#pragma once

#include "threats/status/ThreatRegister.h"
#include "threats/store/ThreatModelBook.h"

namespace hallmarker::wiring {

/// Those of reportFormats(), and csv and xlsx: the list of threats alone.
QStringList threatReportFormats();

/// The threat report of a model in one format, with a picture of each diagram. A model that was never drawn is laid out for it.
/// PDF needs a QGuiApplication.
core::Result<QByteArray> threatReportAs(core::Workspace &workspace, const threats::LoadedThreatModel &loaded, const threats::ThreatRegister &threats, const QString &format);

} // namespace hallmarker::wiring
