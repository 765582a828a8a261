#pragma once

#include "core/lineage/AssetDossier.h"
#include "core/storage/Workspace.h"

namespace hallmarker::wiring {

/// What the lineage, its labels and licences, consent and requests for erasure say of versions, by the ids of their records.
core::Result<core::AssetDossier> dossierOf(core::Workspace &workspace, const QStringList &versions);

} // namespace hallmarker::wiring
