#pragma once

#include "checks/attacks/LinkageAttack.h"
#include "checks/pushdown/SourceTable.h"

namespace hallmarker::checks {

/// The linkage attack where release and register lie in the same warehouse: the join happens there, and how many released
/// records have how many candidates comes back. The candidates of single records stay there.
class PushedLinkage {
public:
    static core::Result<LinkageOutcome> measure(core::Warehouse &warehouse, const SourceTable &release, const SourceTable &registered, const LinkageAttack::Plan &plan,
                                                core::Progress &progress = core::Progress::none());
    static core::Result<QStringList> statements(const SourceTable &release, const SourceTable &registered, const LinkageAttack::Plan &plan);
};

} // namespace hallmarker::checks
