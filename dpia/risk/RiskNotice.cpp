#include "dpia/risk/RiskNotice.h"

#include "dpia/assessment/AssessmentTexts.h"

namespace hallmarker::dpia {

QList<RiskNotice> RiskNotice::of(const LoadedAssessment &loaded, const AnswerSheet &sheet, const QString &language)
{
    QList<RiskNotice> notices;
    for (const RiskView &risk : RiskView::of(loaded, sheet))
        if (risk.isRaisedByControls())
            notices.append({risk.section, AssessmentTexts::tr("With its controls the risk is estimated higher than without any: %1. Look at both levels again, and at whether a control does harm.").arg(loaded.form->section(risk.section)->title.in(language))});
    return notices;
}

} // namespace hallmarker::dpia
