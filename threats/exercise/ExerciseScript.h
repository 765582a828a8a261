#pragma once

#include "threats/exercise/ExerciseBook.h"

#include <functional>

namespace hallmarker::threats {

/// Finds the scenario that a script names.
using ScenarioFinder = std::function<core::Result<Scenario>(const QString &idOrPath)>;

/// Replays a written exercise: who sat where, and what everybody did at which minute on the wall (docs/manual/exercises.md
/// shows the format). The same script gives the same run. Errors name line and column of the step that cannot be.
core::Result<LoadedExercise> replayExercise(const QByteArray &script, const QString &file, const ScenarioFinder &find);

} // namespace hallmarker::threats
