#pragma once

#include "core/storage/Workspace.h"
#include "threats/exercise/ExerciseBook.h"
#include "threats/exercise/ExerciseOutcome.h"
#include "ui/kit/ChoiceListModel.h"
#include "ui/kit/Status.h"

#include <memory>
#include <optional>

namespace hallmarker::ui {

/// What the page shows, read at once.
struct ExerciseContents {
    QList<threats::ExerciseSummary> all;
    QList<threats::Scenario> scenarios;      ///< that can be played
    std::optional<threats::LoadedExercise> table;
    QString who;                             ///< whoever works with the workspace

    static core::Result<std::shared_ptr<const ExerciseContents>> read(core::Workspace &workspace, const QString &open);

    bool isOpen() const { return table.has_value(); }
    const threats::ExerciseRun &run() const { return table->run; }
    /// At a table with one window it speaks for everybody: the seat of whoever works here, else the first evaluator's.
    QString evaluator() const;
    bool mayEvaluate() const { return isOpen() && !evaluator().isEmpty(); }
    const threats::ExerciseSeat *playerOf(const QString &role) const;
    const threats::Scenario *scenario(const QString &id) const;
    qint64 exerciseMs(qint64 nowMs) const { return isOpen() ? run().times.exerciseMs(nowMs) : 0; }
};

Status exerciseStatus(threats::ExerciseState state);
Status scoreStatus(threats::ScoreLevel level);

} // namespace hallmarker::ui
