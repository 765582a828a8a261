#pragma once

#include "dpia/assessment/AssessmentBook.h"
#include "dpia/workflow/Gap.h"
#include "dpia/workflow/SignOff.h"

namespace hallmarker::dpia {

/// What an assessor says about one target.
struct Judgement {
    QString target;
    Verdict verdict = Verdict::Pending;
    QString comment;          ///< RichText
    QString actionPlan;       ///< RichText
    QString owner;
    QString due;
    int severity = 0;
    int likelihood = 0;
};

/// The steps of an assessment and who may take them:
///
///     draft -> in-review -> evaluated -> opinion-given -> approved | conditionally-approved | rejected | referred
///     any decision, stale or not -> in-review;  any -> superseded | withdrawn
///
/// Steps that are not allowed are errors that say why, and nothing is written then.
class AssessmentWorkflow {
public:
    /// `who` takes the steps; empty: the actor of the workspace.
    explicit AssessmentWorkflow(core::Workspace &workspace, const QString &who = {}) : m_workspace(workspace), m_book(workspace, who) {}

    /// The author hands it over.
    core::Result<Assessment> submit(const LoadedAssessment &loaded);
    /// The assessor judges a target; allowed while it is in review.
    core::Result<Evaluation> judge(const LoadedAssessment &loaded, const Judgement &judgement);
    /// Everything is judged and nothing is to be corrected.
    core::Result<Assessment> finishEvaluation(const LoadedAssessment &loaded);
    /// Opinions of the data protection officer and of the people concerned.
    core::Result<Assessment> giveOpinions(const LoadedAssessment &loaded, const Opinion &officer, const Opinion &people);
    core::Result<void> acceptRisk(const LoadedAssessment &loaded, const QString &section, const QString &reason, qint64 untilMs);
    /// Approves (with conditions), rejects, or refers to the authority. `reason`: conditions, or why advice is overruled.
    core::Result<SignOff> decide(const LoadedAssessment &loaded, AssessmentState decision, const QString &reason = {});
    /// Back to review after a decision.
    core::Result<Assessment> reopen(const LoadedAssessment &loaded);
    core::Result<Assessment> withdraw(const LoadedAssessment &loaded, const QString &reason);
    core::Result<Assessment> supersede(const LoadedAssessment &loaded, const QString &byAssessment);

    /// Whether a decision stands that is not true any more.
    core::Result<bool> isStale(const Assessment &assessment) const;
    /// What is different from what was signed last; empty when nothing is. ErrorKind::NotFound when nothing was signed.
    core::Result<QList<ManifestChange>> changesSinceSigned(const LoadedAssessment &loaded) const;
    /// Whether `who` is an author of the assessment, or of any version of any of its answers.
    core::Result<bool> isAuthor(const LoadedAssessment &loaded) const;
    /// ErrorKind::Denied when `who` is nobody, a team or an organisation.
    core::Result<void> mustBePerson() const;

private:
    core::Result<Assessment> store(const Assessment &draft, const QString &action);

    core::Workspace &m_workspace;
    AssessmentBook m_book;
};

} // namespace hallmarker::dpia
