#pragma once

#include "core/result/Result.h"
#include "threats/exposure/ExposureGraph.h"
#include "threats/status/ControlStanding.h"

namespace hallmarker::core {
class Workspace;
}

namespace hallmarker::threats {

/// Which of the controls that people claim on elements and flows hold by evidence, on one day. Judged once for a whole model, and
/// handed to an exposure as what guards.
class ProvenControls {
public:
    ProvenControls() = default;
    ProvenControls(const ThreatModel &model, const ControlJudge &judge);
    /// With the findings of a workspace.
    static core::Result<ProvenControls> load(core::Workspace &workspace, const Catalogue &catalogue, const ThreatModel &model);

    bool holds(const QString &control, const QString &on) const { return m_holding.contains({control, on}); }
    /// Keeps a copy: it may outlive this.
    ControlHolds asHolds() const;

private:
    QSet<QPair<QString, QString>> m_holding; ///< control, key of the element or flow
};

} // namespace hallmarker::threats
