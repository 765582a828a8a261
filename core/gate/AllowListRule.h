#pragma once

#include "core/gate/GateRule.h"

namespace hallmarker::core {

/// The rule behind "allow": what records say of licence, format or libraries has to be on a list. What nobody has said is
/// incomplete, never a pass.
///
///     allow:
///       - {id: model-formats, of: format, subject: {kind: model-version}, values: [safetensors, onnx], severity: critical}
///       - {id: data-licences, of: licence, subject: {kind: dataset}, values: [CC-BY-4.0, CC0-1.0]}
///       - {id: torch-only, of: library, field: framework, subject: {kind: model-version}, values: [torch]}
class AllowListRule final : public GateRule {
public:
    QString id() const override { return QStringLiteral("allow"); }
    QStringList policyKeys() const override { return {QStringLiteral("allow")}; }
    Result<void> validate(const GatePolicy &policy) const override;
    Result<QList<GateDemand>> demands(const GatePolicy &policy) const override;
    Result<QList<GateOutcome>> evaluate(const GateContext &context) const override;
};

/// Whether a value is on a list, written in any case. Of a licence expression without parentheses: one part of each "OR" with
/// all of its parts joined by "AND".
bool isAllowed(const QString &value, const QStringList &allowed, bool isLicence);

} // namespace hallmarker::core
