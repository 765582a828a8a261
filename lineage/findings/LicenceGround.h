#pragma once

#include "core/digest/Digest.h"
#include "lineage/findings/GovernedRecords.h"
#include "lineage/licence/LicenceReview.h"

namespace hallmarker::lineage {

/// A digest over what a review of licences rests on: what flows into the target with the licences that stand there, the edges
/// between, and what the table says of licences and of the use.
core::Digest licenceGround(const GovernedGraph &governed, const LicensedGraph &graph, const LicenceTable &table, quint32 target, const QString &use);

} // namespace hallmarker::lineage
