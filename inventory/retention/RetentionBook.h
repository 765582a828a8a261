#pragma once

#include "inventory/retention/DuePlan.h"

#include <QHash>

namespace hallmarker::inventory {

/// The retention of a workspace: reads the records, derives where each asset stands, and takes decisions under the rules
/// (a hold beats everything, a minimum beats a maximum, nothing is disposed of without proof).
class RetentionBook {
public:
    RetentionBook(core::Workspace &workspace, const core::AssetLineage &lineage) : m_workspace(workspace), m_lineage(lineage) {}

    /// Every version of a dataset or model, and every asset with a profile, as of a time.
    core::Result<QList<DueItem>> plan(qint64 nowMs) const;
    core::Result<DueItem> standingOf(const QString &asset, qint64 nowMs) const;
    /// The stored profile, or what the records say where nobody wrote one.
    core::Result<RetentionProfile> profileOf(const QString &asset) const;

    core::Result<LegalHold> placeHold(const LegalHold &hold);
    /// Needs a reason; a released hold cannot be released again.
    core::Result<LegalHold> releaseHold(const LegalHoldId &id, const QString &reason);

    /// Records what was decided. Denied while a hold covers the asset; a deletion before the end of a minimum, or while the
    /// date of a rule's trigger is unknown, is denied as well; a deletion needs proof, an anonymisation a passing finding.
    core::Result<Disposition> dispose(const Disposition &decision, const QByteArray &proof = {}, const QString &proofMediaType = {});

private:
    core::Result<QList<RetentionProfile>> profiles() const;
    core::Result<QList<DueItem>> planOf(const QList<RetentionProfile> &profiles, qint64 nowMs) const;
    core::Result<void> check(const Disposition &decision, const DueItem &item, bool hasProof) const;

    core::Workspace &m_workspace;
    const core::AssetLineage &m_lineage;
};

} // namespace hallmarker::inventory
