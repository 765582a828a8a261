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

RiskBand RiskView::bandOf(const RiskLevel &level, const Template &form)
{
    const Scale *severity = form.scale(QStringLiteral("severity"));
    if (form.riskMatrix.isEmpty())
        return bandOf(level, severity ? severity->levels.constLast().value : 4);
    const Scale *likelihood = form.scale(QStringLiteral("likelihood"));
    const auto placeOf = [](const Scale *scale, int value) -> qsizetype {
        for (qsizetype i = 0; scale && i < scale->levels.size(); ++i)
            if (scale->levels.at(i).value == value)
                return i;
        return -1;
    };
    const qsizetype row = placeOf(severity, level.severity);
    const qsizetype column = placeOf(likelihood, level.likelihood);
    if (!level.isSet() || row < 0 || column < 0)
        return RiskBand::Unknown;
    const QString band = form.riskMatrix.value(row).value(column);
    for (const RiskBand one : {RiskBand::Low, RiskBand::Medium, RiskBand::High})
        if (riskBandName(one) == band)
            return one;
    return RiskBand::Unknown;
}

bool RiskView::isRaisedByControls() const
{
    const auto isAbove = [this](const RiskLevel &level) { return level.isSet() && (level.severity > inherent.severity || level.likelihood > inherent.likelihood); };
    return inherent.isSet() && (isAbove(current) || isAbove(residual));
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
                const bool isInherent = question.stage == GaugeStage::Inherent;
                RiskLevel &level = isInherent ? risk.inherent : risk.current;
                if (question.scale == QLatin1String("severity"))
                    level.severity = answer->value.toInt();
                else if (question.scale == QLatin1String("likelihood"))
                    level.likelihood = answer->value.toInt();
                else
                    continue;
                if (!isInherent)
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
