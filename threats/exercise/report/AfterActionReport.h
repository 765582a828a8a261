#pragma once

#include "core/report/Report.h"
#include "threats/exercise/ExerciseBook.h"
#include "threats/exercise/ExerciseOutcome.h"

namespace hallmarker::threats {

/// What came out of an exercise, for people: scores by objective, strengths, gaps with their tasks, terms against the clock,
/// what happened when. In the language of the innermost DocumentLanguage; the same run gives the same document.
core::Report afterActionReport(const LoadedExercise &exercise, qint64 exerciseMs);
/// The same as data.
QJsonObject afterActionJson(const LoadedExercise &exercise, qint64 exerciseMs);

} // namespace hallmarker::threats
