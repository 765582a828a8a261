#pragma once

#include "core/lineage/AssetDossier.h"
#include "core/report/Report.h"

#include <QJsonObject>

namespace hallmarker::inventory {

/// What lineage says of assets, as a part of a document: a heading of level 1 and what belongs under it.
void addDossier(core::Report &report, const core::AssetDossier &dossier);
/// The same as data.
QJsonObject dossierJson(const core::AssetDossier &dossier);

} // namespace hallmarker::inventory
