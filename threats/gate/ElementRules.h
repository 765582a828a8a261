#pragma once

#include "threats/gate/ThreatPolicy.h"
#include "threats/model/ThreatModel.h"
#include "threats/rules/RuleSet.h"

namespace hallmarker::threats {

/// What the conditions of a policy say about a model. What nobody has said is incomplete, never an accusation.
core::Result<QList<core::GateOutcome>> elementRuleOutcomes(const ThreatPolicy &policy, const ThreatModel &model);
/// What the evidence demanded of elements is worth: the newest finding about a record that the element stands for.
core::Result<QList<core::GateOutcome>> evidenceOutcomes(const ThreatPolicy &policy, const ThreatModel &model, const core::GateContext &context);
/// Whether the assessments demanded are there, about the system of the model.
core::Result<QList<core::GateOutcome>> recordOutcomes(const ThreatPolicy &policy, const ThreatModel &model, const core::GateContext &context);

/// Fields that every outcome about a model shares.
core::GateOutcome modelOutcome(const ThreatModel &model, const QString &requirement, const core::ErrorLocation &where);
/// A part of a key: the model's own id, or that of its record.
QString modelKey(const ThreatModel &model);

} // namespace hallmarker::threats
