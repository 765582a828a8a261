#pragma once

#include "core/storage/Workspace.h"
#include "lineage/trail/Trail.h"

namespace hallmarker::wiring {

/// "json", "html", "pdf".
QStringList trailFormats();

/// The trail of one prediction, with the consent that the workspace records. `log` names the log where several have the id.
core::Result<lineage::Trail> trailOf(core::Workspace &workspace, const QString &prediction, const QString &log);

/// The bytes of a trail, which the log notes by their digest: JSON carries its proofs along. PDF needs a QGuiApplication.
core::Result<QByteArray> exportTrail(core::Workspace &workspace, const lineage::Trail &trail, const QString &format);

} // namespace hallmarker::wiring
