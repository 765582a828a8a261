#pragma once

#include "core/gate/GateRule.h"
#include "lineage/labels/GovernedGraph.h"

namespace hallmarker::lineage {

/// Fails the gate on conflicts between what data may be used for and what it is used for along the lineage. Each conflict is an
/// outcome of its own, so that a baseline lets known ones pass and a new one closes the gate.
///
///     lineage_labels: {severity: high}
class LabelConflictRule : public core::GateRule {
public:
    QString id() const override { return QStringLiteral("lineage.labels"); }
    QStringList policyKeys() const override { return {QStringLiteral("lineage_labels")}; }
    core::Result<void> validate(const core::GatePolicy &policy) const override;
    core::Result<QList<core::GateDemand>> demands(const core::GatePolicy &policy) const override;
    core::Result<QList<core::GateOutcome>> evaluate(const core::GateContext &context) const override;
};

/// What a conflict says, in one sentence.
QString conflictMessage(const GovernedGraph &governed, const LabelConflict &conflict);
/// "The label comes this way: a > b > c.", and which cuts on the way are open for lack of evidence.
QString witnessMessage(const GovernedGraph &governed, const LabelConflict &conflict);
/// Conflicts as outcomes of a gate; one that passes when there is none.
QList<core::GateOutcome> conflictOutcomes(const GovernedGraph &governed, core::GateSeverity severity);

} // namespace hallmarker::lineage
