#pragma once

#include "core/finding/Finding.h"
#include "inventory/agreements/AgreementCheck.h"

namespace hallmarker::inventory {

/// Runs the check of agreements over everything of which a use is known, in one go.
class AgreementAudit {
public:
    static QString checkId() { return AgreementCheck::id(); }

    AgreementAudit(core::Workspace &workspace, PurposeTaxonomy taxonomy) : m_workspace(workspace), m_taxonomy(std::move(taxonomy)) {}

    core::Result<QList<AssetUsage>> usages() const;
    /// Judges every use and stores one finding for each asset that has any, in one transaction.
    core::Result<QList<core::Finding>> run();

private:
    core::Workspace &m_workspace;
    PurposeTaxonomy m_taxonomy;
};

} // namespace hallmarker::inventory
