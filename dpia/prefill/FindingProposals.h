#pragma once

#include "dpia/prefill/Proposal.h"

namespace hallmarker::dpia {

/// Offers findings to the questions that ask for one: of each check the newest current one about the assets of the assessment,
/// or about the models and datasets that it names. Its own sentence is offered as the text.
class FindingProposals final : public ProposalSource {
public:
    core::Result<QList<Proposal>> proposalsFor(core::Workspace &workspace, const LoadedAssessment &loaded) const override;
    /// The same about these records.
    static core::Result<QList<Proposal>> about(core::Workspace &workspace, const LoadedAssessment &loaded, const QStringList &records);
};

} // namespace hallmarker::dpia
