#pragma once

#include "core/digest/Digest.h"
#include "core/jobs/Progress.h"
#include "core/result/Result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace hallmarker::core {

class Workspace;
struct GatePolicy;

enum class GateSeverity { Low, Medium, High, Critical };

QString gateSeverityName(GateSeverity severity); ///< "low", "medium", "high", "critical"

enum class GateState {
    Pass,       ///< looked at, and as it should be
    Fail,       ///< looked at, and not as it should be
    Incomplete, ///< could not be evaluated; never a pass
};

/// What a rule says about one thing.
struct GateOutcome {
    QString key;             ///< stable name of this instance: "<requirement>@<record id>@<check>"; waivers name it
    QString requirement;     ///< id of the requirement in the policy, or of the rule
    QString title;
    QString help;            ///< what to do
    GateState state = GateState::Incomplete;
    GateSeverity severity = GateSeverity::High;
    QString message;         ///< translated sentence: what is so
    QString subjectId;
    QString subjectName;
    Digest subjectDigest;    ///< basis of the subject now
    QString findingId;
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
    /// In a stable order. An Error means that the rule could not be evaluated.
    virtual Result<QList<GateOutcome>> evaluate(const GateContext &context) const = 0;
};

} // namespace hallmarker::core
