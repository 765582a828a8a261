#include "threats/exposure/ProvenControls.h"

#include "core/storage/Workspace.h"

namespace hallmarker::threats {

ProvenControls::ProvenControls(const ThreatModel &model, const ControlJudge &judge)
{
    const auto take = [this, &judge](const QList<ControlClaim> &claims, const Element &place) {
        for (const ControlClaim &claim : claims)
            if (judge.judge(claim.control, place).holds)
                m_holding.insert({claim.control, place.key});
    };
    for (const Element &element : model.elements)
        take(element.controls, element);
    for (const Flow &flow : model.flows) {
        if (flow.controls.isEmpty())
            continue;
        Element place; // evidence about a flow is about its records, and what its claims link to
        place.key = flow.key;
        place.records = flow.records;
        place.controls = flow.controls;
        take(flow.controls, place);
    }
}

core::Result<ProvenControls> ProvenControls::load(core::Workspace &workspace, const Catalogue &catalogue, const ThreatModel &model)
{
    HALLMARKER_ASSIGN(const EvidencePool pool, EvidencePool::load(workspace));
    return ProvenControls(model, ControlJudge(catalogue, pool, workspace.clock().nowMs()));
}

ControlHolds ProvenControls::asHolds() const
{
    return [holding = m_holding](const ControlClaim &claim, const QString &on) { return holding.contains({claim.control, on}); };
}

} // namespace hallmarker::threats
