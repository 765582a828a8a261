#pragma once

#include "core/check/CheckProvider.h"
#include "lineage/findings/GovernedRecords.h"

namespace hallmarker::lineage {

/// Whether data is used against its labels ("lineage.conflicts"): in everything that a version is made from, or in the whole
/// lineage of the workspace when none is named.
class LabelConflictCheck final : public core::CheckProvider {
public:
    explicit LabelConflictCheck(std::shared_ptr<const GovernedSource> source);

    const core::CheckDefinition &definition() const override { return m_definition; }
    core::Result<core::CheckOutcome> run(const core::CheckRequest &request, core::Progress &progress) const override;
    core::Result<QList<core::Digest>> grounds(core::Workspace &workspace, const QList<core::CheckRequest> &requests, core::Progress &progress) const override;

private:
    std::shared_ptr<const GovernedSource> m_source;
    core::CheckDefinition m_definition;
};

} // namespace hallmarker::lineage
