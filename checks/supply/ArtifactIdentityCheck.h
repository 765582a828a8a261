#pragma once

#include "core/check/CheckProvider.h"

namespace hallmarker::checks {

/// artifact.identity: what the files of a model version are by content, their digests, whether their structure holds, and
/// whether a signature lies beside them. Never loads or unpickles anything, and needs no worker.
class ArtifactIdentityCheck : public core::CheckProvider {
public:
    ArtifactIdentityCheck();
    const core::CheckDefinition &definition() const override { return m_definition; }
    core::Result<core::CheckOutcome> run(const core::CheckRequest &request, core::Progress &progress) const override;

private:
    core::CheckDefinition m_definition;
};

} // namespace hallmarker::checks
