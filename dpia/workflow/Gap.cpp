#include "dpia/workflow/Gap.h"

#include "dpia/assessment/AssessmentTexts.h"
#include "dpia/risk/RiskAcceptance.h"

namespace hallmarker::dpia {

namespace {

class GapSearch {
public:
    GapSearch(const core::Workspace &workspace, const LoadedAssessment &loaded, const QString &language) : m_workspace(workspace), m_loaded(loaded), m_language(language), m_sheet(loaded.sheet()) {}

    QList<Gap> run()
    {
        for (const PlacedQuestion &placed : m_loaded.form->questions())
            if (m_sheet.isVisible(placed.question->id))
                question(*placed.question);
        for (const QString &target : m_loaded.targets(m_sheet))
            evaluation(target);
        for (const RiskView &risk : RiskView::of(m_loaded, m_sheet))
            judgeRisk(risk);
        if (needsOpinions(*m_loaded.form)) {
            if (!m_loaded.assessment.officer.isGiven())
                add(Gap::Kind::NoOpinion, QStringLiteral("opinion:officer"), AssessmentTexts::tr("The data protection officer has not given an opinion."));
            if (!m_loaded.assessment.people.isGiven())
                add(Gap::Kind::NoOpinion, QStringLiteral("opinion:people"), AssessmentTexts::tr("The views of the people concerned are missing, or why they were not asked."));
        }
        return m_gaps;
    }

private:
    void add(Gap::Kind kind, const QString &target, const QString &text) { m_gaps.append({kind, target, text}); }
    QString titleOf(const QString &target) const
    {
        const QString id = target.section(QLatin1Char(':'), 1);
        if (const TemplateSection *section = m_loaded.form->section(id); section && target.startsWith(QLatin1String("section:")))
            return section->title.in(m_language);
        if (const Question *question = m_loaded.form->question(id); question && target.startsWith(QLatin1String("question:")))
            return question->text.in(m_language);
        const Control *control = m_loaded.control(id);
        return control ? control->title : id;
    }
    void question(const Question &question)
    {
        const QString target = QStringLiteral("question:") + question.id;
        const QString text = question.text.in(m_language);
        if (m_loaded.unexpressed.contains(question.id)) {
            const bool isFact = m_loaded.unexpressed.value(question.id).kind == QLatin1String(Answer::factKind);
            add(Gap::Kind::Unexpressed, target, (isFact ? AssessmentTexts::tr("The fact has a value that cannot be given here: %1") : AssessmentTexts::tr("The answer was given to another form of the question and does not fit any more: %1")).arg(text));
            return;
        }
        switch (m_sheet.state(question.id)) {
        case AnswerState::Complete: return;
        case AnswerState::Stale: add(Gap::Kind::StaleEvidence, target, QStringLiteral("%1 (%2)").arg(m_loaded.staleBecause.value(question.id).join(QLatin1Char(' ')), text)); return;
        case AnswerState::Empty:
            if (m_sheet.isRequired(question.id))
                add(Gap::Kind::Unanswered, target, AssessmentTexts::tr("No answer: %1").arg(text));
            return;
        case AnswerState::Partial:
            if (m_sheet.isRequired(question.id))
                add(Gap::Kind::Incomplete, target, QStringLiteral("%1 (%2)").arg(m_sheet.shortfall(question.id), text));
            return;
        }
    }
    void evaluation(const QString &target)
    {
        const Evaluation *evaluation = m_loaded.evaluationOf(target);
        if (!evaluation || evaluation->verdict == Verdict::Pending)
            add(Gap::Kind::NotEvaluated, target, AssessmentTexts::tr("Not evaluated yet: %1").arg(titleOf(target)));
        else if (evaluation->verdict == Verdict::ToCorrect)
            add(Gap::Kind::ToCorrect, target, AssessmentTexts::tr("To be corrected: %1").arg(titleOf(target)));
        else if (m_loaded.staleEvaluations.contains(evaluation->id))
            add(Gap::Kind::StaleEvaluation, target, AssessmentTexts::tr("Changed since it was evaluated: %1").arg(titleOf(target)));
    }
    void judgeRisk(const RiskView &risk)
    {
        const QString target = QStringLiteral("section:") + risk.section;
        if (!risk.residual.isSet()) {
            add(Gap::Kind::RiskUnknown, target, AssessmentTexts::tr("Severity and likelihood are not estimated: %1").arg(titleOf(target)));
            return;
        }
        const RiskBand band = RiskView::bandOf(risk.residual, *m_loaded.form);
        // A risk in the middle is treated by its controls, or accepted by somebody; a high one is never only accepted.
        const bool isTreated = !risk.controls.isEmpty() || RiskAcceptance::holds(m_workspace, m_loaded.assessment.id, risk.section);
        if (band == RiskBand::High)
            add(Gap::Kind::RiskTooHigh, target, AssessmentTexts::tr("The residual risk is high, so the supervisory authority has to be consulted: %1").arg(titleOf(target)));
        else if (band == RiskBand::Medium && !isTreated)
            add(Gap::Kind::RiskTooHigh, target, AssessmentTexts::tr("The risk is neither treated by a control nor accepted: %1").arg(titleOf(target)));
    }

    const core::Workspace &m_workspace;
    const LoadedAssessment &m_loaded;
    QString m_language;
    AnswerSheet m_sheet;
    QList<Gap> m_gaps;
};

} // namespace

QString Gap::kindName() const
{
    static const QStringList names{QStringLiteral("unanswered"), QStringLiteral("incomplete"), QStringLiteral("stale-evidence"), QStringLiteral("unexpressed"), QStringLiteral("not-evaluated"), QStringLiteral("to-correct"), QStringLiteral("stale-evaluation"), QStringLiteral("risk-unknown"), QStringLiteral("risk-too-high"), QStringLiteral("no-opinion")};
    return names.at(static_cast<int>(kind));
}

QList<Gap> gapsOf(const core::Workspace &workspace, const LoadedAssessment &loaded, const QString &language)
{
    return GapSearch(workspace, loaded, language).run();
}

bool needsOpinions(const Template &of)
{
    return of.templateKind == TemplateKind::Dpia;
}

QStringList highResidualRisks(const LoadedAssessment &loaded)
{
    QStringList sections;
    const AnswerSheet sheet = loaded.sheet();
    for (const RiskView &risk : RiskView::of(loaded, sheet))
        if (RiskView::bandOf(risk.residual, *loaded.form) == RiskBand::High)
            sections += risk.section;
    return sections;
}

} // namespace hallmarker::dpia
