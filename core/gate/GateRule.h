#pragma once

#include "core/digest/Digest.h"
#include "core/jobs/Progress.h"
#include "core/result/Result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace hallmarker::core {

class Workspace;
struct GatePolicy;

enum class GateSeverity { Low, Medium, High, Critical };

QString gateSeverityName(GateSeverity severity); ///< "low", "medium", "high", "critical"
QStringList gateSeverityNames();                 ///< all of them, lowest first
std::optional<GateSeverity> gateSeverityFromName(const QString &name);

enum class GateState {
    Pass,       ///< looked at, and as it should be
    Fail,       ///< looked at, and not as it should be
    Incomplete, ///< could not be evaluated; never a pass
};

/// What a policy asks for, in words: what code scanning pages call a rule, and what the window shows beside the policy.
struct GateDemand {
    QString requirement;     ///< GateOutcome::requirement of what it leads to
    QString rule;            ///< id of the rule that judges it
    QString title;
    QString text;            ///< translated sentence: what has to be so
    QString help;            ///< what to do when it is not
    GateSeverity severity = GateSeverity::High;
    QStringList tags;        ///< names of frameworks and their ids
    ErrorLocation where;
};

/// What a rule says about one thing.
struct GateOutcome {
    QString key;             ///< stable name of this instance: "<requirement>@<record id>@<check>"; waivers name it
    QString rule;            ///< id of the rule that says it; filled in by evaluateGate
    QString requirement;     ///< id of the requirement in the policy, or of the rule
    QString title;
    QString what;            ///< translated: what the requirement is about, for where no demand says it; empty: the title says it
    QString help;            ///< what to do
    GateState state = GateState::Incomplete;
    GateSeverity severity = GateSeverity::High;
    QString message;         ///< translated sentence: what is so
    QString subjectId;
    QString subjectName;
    Digest subjectDigest;    ///< basis of the subject now
    QString findingId;
    QString recordId;        ///< what to look at, when it is neither the finding nor the subject
    qint64 goodUntilMs = 0;  ///< of a pass: the instant at which it ends by itself; 0: none is known
    QString goodUntil;       ///< translated: what ends then
    QStringList tags;        ///< names of frameworks and their ids
    QStringList unseen;      ///< ids of what it rests on and nobody could look at; filled in by evaluateGate
    bool isWarning = false;  ///< a failure that is told and never closes the gate
    bool isWaivable = true;  ///< broken evidence is not
    ErrorLocation where;     ///< of the requirement in the policy
};

struct GateContext {
    Workspace &workspace;
    const GatePolicy &policy;
    qint64 nowMs = 0;
    Progress &progress;
};

/// A part of the gate. core has the one for findings; domain folders bring others (threats, component lists), app
/// registers them.
class GateRule {
public:
    virtual ~GateRule() = default;
    virtual QString id() const = 0;
    /// Top-level keys of the policy that this rule reads.
    virtual QStringList policyKeys() const = 0;
    /// Looks at its keys of the policy before anything is evaluated; errors name line and column.
    virtual Result<void> validate(const GatePolicy &policy) const = 0;
    /// What the policy asks of it, in words, in the order of the policy.
    virtual Result<QList<GateDemand>> demands(const GatePolicy &policy) const = 0;
    /// In a stable order. An Error means that the rule could not be evaluated.
    virtual Result<QList<GateOutcome>> evaluate(const GateContext &context) const = 0;
};

} // namespace hallmarker::core
