#include "dpia/assessment/LoadedAssessment.h"

#include "dpia/answers/RichText.h"

#include <algorithm>

namespace hallmarker::dpia {

AnswerSheet LoadedAssessment::sheet() const
{
    QHash<QString, SheetEntry> entries;
    for (auto it = answers.begin(); it != answers.end(); ++it)
        entries.insert(it.key(), {it->value, !RichText::isEmpty(it->reason), int(it->cites.size()), staleBecause.contains(it.key()), it->source != AnswerSource::Prefilled});
    return AnswerSheet(*form, entries);
}

const Evaluation *LoadedAssessment::evaluationOf(const QString &target) const
{
    const auto found = std::find_if(evaluations.begin(), evaluations.end(), [&target](const Evaluation &evaluation) { return evaluation.target == target; });
    return found == evaluations.end() ? nullptr : &*found;
}

const Control *LoadedAssessment::control(const QString &id) const
{
    const auto found = std::find_if(controls.begin(), controls.end(), [&id](const Control &control) { return control.id == id; });
    return found == controls.end() ? nullptr : &*found;
}

QStringList LoadedAssessment::targets(const AnswerSheet &sheet) const
{
    QStringList targets;
    for (const TemplateSection *section : form->allSections()) {
        if (section->evaluated == EvaluationMode::None || !sheet.isVisible(*section))
            continue;
        if (section->evaluated == EvaluationMode::Section)
            targets += QStringLiteral("section:") + section->id;
        for (const Question &question : section->questions)
            if (section->evaluated == EvaluationMode::Question && sheet.isVisible(question.id))
                targets += QStringLiteral("question:") + question.id;
        if (section->holdsControls && section->evaluated == EvaluationMode::Question)
            for (const Control &control : controls)
                targets += QStringLiteral("control:") + control.id;
    }
    return targets;
}

QString LoadedAssessment::answerId(const Question &question) const
{
    return question.fact.isEmpty() || assessment.subject.isEmpty() ? Answer::idOf(assessment.id, question.id) : Answer::factIdOf(assessment.subject, question.fact);
}

} // namespace hallmarker::dpia
