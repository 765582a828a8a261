#pragma once

#include "threats/model/ThreatModel.h"
#include "threats/rules/RuleRun.h"

namespace hallmarker::threats {

/// Why a threat is there and what would clear it, in the questions and answers that people see, and with names. WhyText says the same
/// with the names of attributes, which stay the same in every language.
class WhyWords {
public:
    /// Both outlive this.
    WhyWords(const RuleRun &run, const ThreatModel &model) : m_run(run), m_model(model) {}

    /// One line each: "How do callers prove who they are? Nobody is asked", or what nobody has answered.
    QStringList reasons(const ThreatInstance &instance) const;
    /// Each way in which the condition would no longer hold, as one line.
    QStringList remedies(const ThreatInstance &instance) const;

private:
    QString question(const QString &owner, bool isFlow, const QString &attribute, const QString &element) const;
    QString answer(const QString &attribute, const QString &value) const;

    const RuleRun &m_run;
    const ThreatModel &m_model;
};

} // namespace hallmarker::threats
