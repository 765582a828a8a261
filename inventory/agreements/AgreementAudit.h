#pragma once

#include "core/finding/Finding.h"
#include "inventory/agreements/AgreementJudge.h"

namespace hallmarker::inventory {

/// Compares how models and datasets are used with what was agreed on, and keeps the result as findings ("agreement.usage"),
/// which go stale with the usage, the agreement and the asset, and end with the agreement.
class AgreementAudit {
public:
    static QString checkId() { return QStringLiteral("agreement.usage"); }

    AgreementAudit(core::Workspace &workspace, PurposeTaxonomy taxonomy) : m_workspace(workspace), m_taxonomy(std::move(taxonomy)) {}

    /// Uses that are registered, and those that follow from the systems: each model and dataset of a system in use that some
    /// agreement is about.
    core::Result<QList<AssetUsage>> usages() const;
    /// Judges every use and stores one finding for each asset that has any, in one transaction.
    core::Result<QList<core::Finding>> run();

private:
    core::Result<core::Finding> findingFor(const QString &asset, const QList<AssetUsage> &usages, const QList<Agreement> &agreements) const;

    core::Workspace &m_workspace;
    PurposeTaxonomy m_taxonomy;
};

} // namespace hallmarker::inventory
