#pragma once

#include "threats/gate/ThreatJudge.h"
#include "threats/gate/ThreatPolicy.h"

namespace hallmarker::threats {

/// The rule behind the keys of ThreatPolicy: threats that nobody has answered, evidence and records that elements need, and
/// conditions of the policy itself.
class ThreatGateRule final : public core::GateRule {
public:
    /// Outlives the rule.
    explicit ThreatGateRule(const ThreatJudge &judge) : m_judge(judge) {}

    QString id() const override { return QStringLiteral("threats"); }
    QStringList policyKeys() const override { return ThreatPolicy::keys(); }
    core::Result<void> validate(const core::GatePolicy &policy) const override;
    core::Result<QList<core::GateDemand>> demands(const core::GatePolicy &policy) const override;
    core::Result<QList<core::GateOutcome>> evaluate(const core::GateContext &context) const override;

private:
    const ThreatJudge &m_judge;
};

/// What the policy says about the threats of one model. Pure. `failOn`: a threat above the limit of its status closes the gate
/// whatever its severity.
QList<core::GateOutcome> threatOutcomes(const ThreatPolicy &policy, const ThreatModel &model, const QList<GateThreat> &threats, std::optional<core::GateSeverity> failOn);

} // namespace hallmarker::threats
