#pragma once

#include "threats/gate/ThreatJudge.h"

namespace hallmarker::threats {

/// Judges by the catalogue that ships and by what people decided: a threat that applies is open until somebody answers it, one
/// whose condition asks for what nobody has said needs an answer, and an acceptance holds up to its day.
class CatalogueJudge final : public ThreatJudge {
public:
    core::Result<QList<JudgedThreat>> judge(core::Workspace &workspace, const ThreatModel &model, qint64 nowMs) const override;
};

} // namespace hallmarker::threats
