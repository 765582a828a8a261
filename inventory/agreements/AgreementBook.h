#pragma once

#include "inventory/agreements/AgreementJudge.h"

namespace hallmarker::inventory {

/// All agreements of a workspace and all known uses of what they are about, read at once.
struct AgreementBook {
    QList<Agreement> agreements;
    /// Uses that are registered, and those that follow from the systems: each model and dataset of a system in use that some
    /// agreement is about.
    QList<AssetUsage> usages;

    static core::Result<AgreementBook> read(core::Workspace &workspace);

    QList<AssetUsage> usagesOf(const QString &asset) const;
    QList<Agreement> agreementsOn(const QString &asset) const;
    /// A digest over everything that is said about an asset: another one as soon as a use or an agreement comes, goes or changes.
    core::Digest groundOf(const QString &asset) const;
};

} // namespace hallmarker::inventory
