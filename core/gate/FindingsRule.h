#pragma once

#include "core/gate/GateRule.h"

namespace hallmarker::core {

/// The rule behind "require": records must have passing, current findings. See FindingRequirement.h.
class FindingsRule final : public GateRule {
public:
    QString id() const override { return QStringLiteral("findings"); }
    QStringList policyKeys() const override { return {QStringLiteral("require")}; }
    Result<void> validate(const GatePolicy &policy) const override;
    Result<QList<GateDemand>> demands(const GatePolicy &policy) const override;
    Result<QList<GateOutcome>> evaluate(const GateContext &context) const override;
};

} // namespace hallmarker::core
