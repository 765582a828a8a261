#pragma once

#include "core/gate/GateRule.h"

namespace hallmarker::lineage {

/// Fails the gate when the licences of what something is made from do not allow its use, and is incomplete when one of them is
/// not known.
///
///     lineage_licences:
///       - {release: {kind: model, space: hub, name: scorer}, use: commercial, severity: high}
class LicenceRule : public core::GateRule {
public:
    QString id() const override { return QStringLiteral("lineage.licences"); }
    QStringList policyKeys() const override { return {QStringLiteral("lineage_licences")}; }
    core::Result<void> validate(const core::GatePolicy &policy) const override;
    core::Result<QList<core::GateDemand>> demands(const core::GatePolicy &policy) const override;
    core::Result<QList<core::GateOutcome>> evaluate(const core::GateContext &context) const override;
};

} // namespace hallmarker::lineage
