#pragma once

#include "dpia/signing/AssessmentSignature.h"
#include "dpia/workflow/AssessmentWorkflow.h"

namespace hallmarker::dpia {

/// What a signature is worth now.
enum class SignatureStanding {
    Holds,           ///< it is sound, and what was signed is the present content
    ContentChanged,  ///< it is sound for what was signed; the content, or what it rests on, has changed since
    Reopened,        ///< it is sound, but the decision was taken back, or another took its place
    Superseded,      ///< the same person signed again
    Withdrawn,
    Broken,          ///< the signature itself does not hold
};
QString signatureStandingName(SignatureStanding standing); ///< "holds", "content-changed" ...
QString signatureStandingText(SignatureStanding standing); ///< translated

struct JudgedSignature {
    AssessmentSignature signature;
    SignatureStanding standing = SignatureStanding::Holds;
    QString problem;                 ///< translated; "" when it holds
    QList<ManifestChange> changes;   ///< since it was signed
};

/// Whether all signatures under an assessment that count hold, and that of the one who decided is among them: a
/// countersignature stands beside it, never for it. Of an earlier decision only broken ones count once there is another.
bool areSoundlySigned(const QList<JudgedSignature> &all, const Assessment &assessment);

/// What somebody who signs says.
struct SigningOrder {
    QString role;        ///< "controller", "data protection officer" ...; empty: "validator" for the one who decided
    QString statement;   ///< empty: a sentence that names the decision
};

/// Signs decided assessments. The one who decided signs; others countersign the same manifest. Authors do neither.
class SignatureDesk {
public:
    /// `who` signs; empty: the actor of the workspace.
    explicit SignatureDesk(core::Workspace &workspace, const QString &who = {}) : m_workspace(workspace), m_workflow(workspace, who), m_who(who.isEmpty() ? workspace.actor().name : who) {}

    core::Result<AssessmentSignature> sign(const LoadedAssessment &loaded, const SigningKey &key, const SigningOrder &order = {});
    core::Result<AssessmentSignature> countersign(const LoadedAssessment &loaded, const SigningKey &key, const SigningOrder &order);
    /// Takes one's own signature back. It stays in the record and in the log, with the reason.
    core::Result<AssessmentSignature> withdraw(const QString &signatureId, const QString &reason);

    /// All signatures under an assessment, oldest first.
    core::Result<QList<JudgedSignature>> list(const LoadedAssessment &loaded) const;
    /// The decision that an assessment stands under. ErrorKind::NotFound when there is none.
    static core::Result<SignOff> decisionOf(const core::Workspace &workspace, const Assessment &assessment);

private:
    core::Result<SignOff> signable(const LoadedAssessment &loaded) const;
    core::Result<AssessmentSignature> store(const LoadedAssessment &loaded, const SigningKey &key, const SigningOrder &order, const SignOff &decision, bool isCountersignature);
    /// By which ways something that a decision rests on has changed; empty: nothing has.
    QString changedBelow(const QString &decision) const;
    JudgedSignature judged(const LoadedAssessment &loaded, const AssessmentSignature &signature) const;

    core::Workspace &m_workspace;
    AssessmentWorkflow m_workflow;
    QString m_who;
};

} // namespace hallmarker::dpia
