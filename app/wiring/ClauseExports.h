#pragma once

#include "dpia/clauses/Negotiation.h"

namespace hallmarker::wiring {

/// The annex of an agreement in one of reportFormats(). PDF needs a QGuiApplication.
core::Result<QByteArray> annexAs(core::Workspace &workspace, const dpia::Negotiation &negotiation, const QString &format);
/// Notes in the log that a document left the house, by its digest. Nothing on a read-only workspace.
core::Result<void> noteAnnexExport(core::Workspace &workspace, const dpia::Negotiation &negotiation, const QString &format, const QByteArray &bytes);
/// Both, for whoever hands the bytes on at once.
core::Result<QByteArray> exportAnnex(core::Workspace &workspace, const dpia::Negotiation &negotiation, const QString &format);

} // namespace hallmarker::wiring
