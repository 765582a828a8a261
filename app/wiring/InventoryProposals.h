#pragma once

#include "dpia/prefill/Proposal.h"

namespace hallmarker::wiring {

/// What inventory, agreements, retention and lineage know about the subject of an assessment, as proposals for its answers,
/// and the findings about its models and data. Where the subject is a system: its own purpose, models and datasets; else what
/// the assets of the assessment lead to.
class InventoryProposals final : public dpia::ProposalSource {
public:
    core::Result<QList<dpia::Proposal>> proposalsFor(core::Workspace &workspace, const dpia::LoadedAssessment &loaded) const override;
};

} // namespace hallmarker::wiring
