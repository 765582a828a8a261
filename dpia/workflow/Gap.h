#pragma once

#include "dpia/risk/RiskView.h"

namespace hallmarker::dpia {

/// One thing that stands between an assessment and its approval.
struct Gap {
    enum class Kind {
        Unanswered,       ///< a required visible question has no answer
        Incomplete,       ///< the answer is not enough, or a machine's proposal
        StaleEvidence,    ///< what the answer cites changed, ended or broke
        Unexpressed,      ///< a fact has a value that this template cannot hold
        NotEvaluated,     ///< nobody has judged it yet
        ToCorrect,        ///< the assessor wants it corrected
        StaleEvaluation,  ///< it was judged before it changed
        RiskUnknown,      ///< the level of a risk is not said
        RiskTooHigh,      ///< above tolerance, without an acceptance that holds
        NoOpinion,        ///< the data protection officer, or the people concerned
    };
    Kind kind = Kind::Unanswered;
    QString target;       ///< "question:ID", "section:ID", "control:ID", "opinion:officer", "opinion:people"
    QString text;         ///< translated

    QString kindName() const; ///< "unanswered" ...
};

/// All gaps of an assessment, in reading order: empty means that it may be approved. This is the one place that decides so.
QList<Gap> gapsOf(const core::Workspace &workspace, const LoadedAssessment &loaded, const QString &language = {});

/// Whether an assessment of this kind needs the opinion of the data protection officer and the views of the people.
bool needsOpinions(const Template &of);
/// Sections whose residual risk is high: then the authority is asked (GDPR Art. 36).
QStringList highResidualRisks(const LoadedAssessment &loaded);

} // namespace hallmarker::dpia
