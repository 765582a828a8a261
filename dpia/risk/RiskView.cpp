#include "dpia/risk/RiskView.h"

#include <QJsonArray>

namespace hallmarker::dpia {

QString riskBandName(RiskBand band)
{
    switch (band) {
    case RiskBand::Unknown: return QStringLiteral("unknown");
    case RiskBand::Low: return QStringLiteral("low");
    case RiskBand::Medium: return QStringLiteral("medium");
    case RiskBand::High: return QStringLiteral("high");
    }
    return {};
}

RiskBand RiskView::bandOf(const RiskLevel &level, int levels)
{
    if (!level.isSet() || levels <= 0)
        return RiskBand::Unknown;
    const int share = level.severity * level.likelihood * 16;
    const int most = levels * levels;
    return share >= 9 * most ? RiskBand::High : share >= 4 * most ? RiskBand::Medium : RiskBand::Low;
}

QList<RiskView> RiskView::of(const LoadedAssessment &loaded, const AnswerSheet &sheet)
{
    QList<RiskView> risks;
    for (const TemplateSection *section : loaded.form->allSections()) {
        if (section->risk.isEmpty() || !sheet.isVisible(*section))
            continue;
        RiskView risk;
        risk.event = section->risk;
        risk.section = section->id;
        for (const Question &question : section->questions) {
            const auto answer = loaded.answers.constFind(question.id);
            if (answer == loaded.answers.constEnd() || !sheet.isVisible(question.id))
                continue;
            if (question.type == QuestionType::Gauge) {
                if (question.scale == QLatin1String("severity"))
                    risk.current.severity = answer->value.toInt();
                else if (question.scale == QLatin1String("likelihood"))
                    risk.current.likelihood = answer->value.toInt();
                else
                    continue;
                risk.levelAnswers += answer->id;
            } else if (question.type == QuestionType::Reference && question.referenceKinds.contains(QLatin1String(Control::kind))) {
                for (const QJsonValue &id : answer->value.toArray())
                    risk.controls += id.toString();
            }
        }
        risk.residual = risk.current;
        if (const Evaluation *evaluation = loaded.evaluationOf(QStringLiteral("section:") + section->id); evaluation && evaluation->severity > 0 && evaluation->likelihood > 0)
            risk.residual = {evaluation->severity, evaluation->likelihood};
        risks.append(risk);
    }
    return risks;
}

} // namespace hallmarker::dpia
