#pragma once

#include "threats/gate/ThreatJudge.h"

namespace hallmarker::threats {

/// Judges by the register of the model: by the catalogue that ships, what people signed, and the evidence of controls.
class RegisterJudge final : public ThreatJudge {
public:
    core::Result<QList<GateThreat>> judge(core::Workspace &workspace, const ThreatModel &model, qint64 nowMs) const override;
};

} // namespace hallmarker::threats
