#pragma once

#include "core/check/CheckProvider.h"
#include "lineage/findings/GovernedRecords.h"

namespace hallmarker::lineage {

/// Whether the licences of everything that a version is made from allow a use ("lineage.licence").
class LicenceCheck final : public core::CheckProvider {
public:
    explicit LicenceCheck(std::shared_ptr<const GovernedSource> source);

    const core::CheckDefinition &definition() const override { return m_definition; }
    core::Result<core::CheckOutcome> run(const core::CheckRequest &request, core::Progress &progress) const override;
    core::Result<QList<core::Digest>> grounds(core::Workspace &workspace, const QList<core::CheckRequest> &requests, core::Progress &progress) const override;

private:
    std::shared_ptr<const GovernedSource> m_source;
    core::CheckDefinition m_definition;
};

} // namespace hallmarker::lineage
