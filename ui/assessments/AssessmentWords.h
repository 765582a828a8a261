#pragma once

#include "dpia/answers/Answer.h"
#include "dpia/answers/AnswerSheet.h"
#include "dpia/assessment/Assessment.h"
#include "dpia/assessment/Evaluation.h"
#include "dpia/risk/RiskView.h"
#include "dpia/workflow/Gap.h"
#include "ui/kit/Status.h"

namespace hallmarker::ui {

class UiSettings;

// What the pages of assessments say about states, translated. States that lose something are words of their own.

/// isStale: approved once, and not true any more.
QString assessmentStateWord(dpia::AssessmentState state, bool isStale = false);
Status assessmentStateStatus(dpia::AssessmentState state, bool isStale = false);
QString templateKindWord(dpia::TemplateKind kind);
/// One line for somebody who has never seen one: what it is for.
QString templateKindPurpose(dpia::TemplateKind kind);
QString answerStateWord(dpia::AnswerState state, bool isRequired);
Status answerStateStatus(dpia::AnswerState state, bool isRequired);
QString evaluationWord(dpia::Verdict verdict);
Status evaluationStatus(dpia::Verdict verdict);
QString riskBandWord(dpia::RiskBand band);
Status riskBandStatus(dpia::RiskBand band);
/// Of a control: "existing", "planned", "done".
QString controlStateWord(const QString &state);
QString gapWord(dpia::Gap::Kind kind);
Status gapStatus(dpia::Gap::Kind kind);
QString answerSourceWord(dpia::AnswerSource source);
/// "31 January 2027" of "2027-01-31"; "" for none.
QString isoDayText(const QString &day);
/// The language in which questions are asked: that of the window.
QString questionLanguage(const UiSettings &settings);

} // namespace hallmarker::ui
