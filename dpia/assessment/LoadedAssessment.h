#pragma once

#include "core/record/Staleness.h"
#include "dpia/answers/Answer.h"
#include "dpia/answers/AnswerSheet.h"
#include "dpia/assessment/Assessment.h"
#include "dpia/assessment/Comment.h"
#include "dpia/assessment/Evaluation.h"
#include "dpia/risk/Control.h"

#include <QHash>

#include <memory>

namespace hallmarker::dpia {

/// An assessment with all that belongs to it, as it was at one moment.
struct LoadedAssessment {
    Assessment assessment;
    std::shared_ptr<const Template> form;
    QHash<QString, Answer> answers;              ///< by question; those that are facts too
    QHash<QString, QStringList> staleBecause;    ///< by question: translated reasons; only stale ones are in it
    QHash<QString, core::Record> unexpressed;    ///< facts whose value this template's question cannot hold, by question
    QList<Evaluation> evaluations;               ///< sorted by target
    QStringList staleEvaluations;                ///< ids
    QList<Control> controls;                     ///< in the order in which they were added
    QList<Comment> comments;

    AnswerSheet sheet() const;
    const Evaluation *evaluationOf(const QString &target) const;
    const Control *control(const QString &id) const;
    /// Everything that the assessor has to judge now: "section:ID", "question:ID", "control:ID".
    QStringList targets(const AnswerSheet &sheet) const;
    /// The id of the record that holds the answer to a question.
    QString answerId(const Question &question) const;
};

} // namespace hallmarker::dpia
