#pragma once

#include "threats/rules/RuleRun.h"

namespace hallmarker::threats {

/// "authz is coarse", "f1: encrypted is not said".
QString factText(const ConditionFact &fact, const QString &element);
/// "Set authz to per_object."
QString changeText(const ConditionChange &change, const QString &element);

/// Why an instance is there, in one sentence: which attribute had which value, or what nobody has said.
QString whyText(const RuleRun &run, const ThreatInstance &instance);
/// Each way in which the condition would no longer hold, as a sentence.
QStringList remedyTexts(const RuleRun &run, const ThreatInstance &instance);

} // namespace hallmarker::threats
