#pragma once

#include "core/storage/Workspace.h"
#include "threats/exercise/ExerciseRun.h"
#include "threats/exercise/ExerciseTask.h"

#include <functional>

namespace hallmarker::threats {

/// A run with what became of its gaps.
struct LoadedExercise {
    ExerciseRun run;
    QList<ExerciseTask> tasks; ///< what is due first comes first

    const ExerciseTask *taskFor(const QString &expectation) const;
};

/// A run for a list.
struct ExerciseSummary {
    QString id;
    QString name;
    QString scenario;         ///< title
    ExerciseState state = ExerciseState::Planned;
    qint64 updatedMs = 0;
};

/// Makes, plays and reads the exercises of a workspace.
class ExerciseBook {
public:
    /// `who`: on whose behalf; empty: the actor of the workspace.
    explicit ExerciseBook(core::Workspace &workspace, const QString &who = {}) : m_workspace(workspace), m_who(who.isEmpty() ? workspace.actor().name : who) {}

    /// At least one evaluator and one player; each role once at most, a player may have several.
    core::Result<ExerciseRun> begin(const Scenario &scenario, const QString &name, const QList<ExerciseSeat> &seats);
    /// Stores a run that was replayed elsewhere, with its responses, scores and tasks.
    core::Result<ExerciseRun> keep(const LoadedExercise &replayed);
    core::Result<QList<ExerciseSummary>> list() const; ///< newest first
    core::Result<LoadedExercise> load(const QString &reference) const;

    // For evaluators.
    core::Result<ExerciseRun> play(const QString &exercise) { return change(exercise, QStringLiteral("exercise.played"), &ExerciseRun::play); }
    core::Result<ExerciseRun> pause(const QString &exercise) { return change(exercise, QStringLiteral("exercise.paused"), &ExerciseRun::pause); }
    core::Result<ExerciseRun> skip(const QString &exercise) { return change(exercise, QStringLiteral("exercise.skipped"), &ExerciseRun::skip); }
    core::Result<ExerciseRun> end(const QString &exercise) { return change(exercise, QStringLiteral("exercise.ended"), &ExerciseRun::end); }
    /// expectedRevision 0: nobody has scored it yet; ErrorKind::Conflict when somebody has meanwhile.
    core::Result<ExpectationScore> score(const QString &exercise, const ExpectationScore &score, qint64 expectedRevision);

    core::Result<ExerciseResponse> respond(const QString &exercise, const QString &inject, const QString &text, const QStringList &evidence = {});
    core::Result<ExerciseTask> addTask(ExerciseTask task);

    const QString &who() const { return m_who; }

private:
    using Step = core::Result<void> (ExerciseRun::*)(qint64);
    core::Result<ExerciseRun> change(const QString &exercise, const QString &action, Step step);
    core::Result<ExerciseRun> inTransaction(core::WriteTransaction &transaction, const QString &exercise) const;

    core::Workspace &m_workspace;
    QString m_who;
};

} // namespace hallmarker::threats
