#pragma once

#include "core/gate/GateRule.h"

namespace hallmarker::dpia {

/// The rule behind "assessments": what has to be assessed is, by somebody who signed, and nothing it rests on has changed
/// since. See AssessmentRequirement.h.
class AssessmentRule final : public core::GateRule {
public:
    QString id() const override { return QStringLiteral("assessments"); }
    QStringList policyKeys() const override { return {QStringLiteral("assessments")}; }
    core::Result<void> validate(const core::GatePolicy &policy) const override;
    core::Result<QList<core::GateDemand>> demands(const core::GatePolicy &policy) const override;
    core::Result<QList<core::GateOutcome>> evaluate(const core::GateContext &context) const override;
};

} // namespace hallmarker::dpia
