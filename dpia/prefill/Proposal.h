#pragma once

#include "dpia/assessment/LoadedAssessment.h"
#include "dpia/crosswalk/Crosswalk.h"

namespace hallmarker::dpia {

/// Something that the workspace knows, offered as an answer.
struct Proposal {
    QString topic;            ///< fact or other topic of the crosswalk; "check.ID" for a finding of that check
    QuestionType type = QuestionType::Text; ///< of the value, see AnswerValue
    QJsonValue value;
    QString because;          ///< translated: where it is known from, for people
    QList<Citation> from;     ///< the records it is known from: when they change, the answer is stale
    QList<Citation> cites;    ///< evidence that comes with it
};

/// Knows something about the subject of an assessment. The rooms that hold it may not know assessments: the program connects
/// them.
class ProposalSource {
public:
    virtual ~ProposalSource() = default;
    virtual core::Result<QList<Proposal>> proposalsFor(core::Workspace &workspace, const LoadedAssessment &loaded) const = 0;
};

} // namespace hallmarker::dpia
