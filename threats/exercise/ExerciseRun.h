#pragma once

#include "threats/exercise/Scenario.h"
#include "threats/workshop/RecordHead.h"

#include <optional>

namespace hallmarker::threats {

enum class ExerciseState { Planned, Running, Paused, Ended };
QStringList exerciseStateNames();            ///< "planned", "running", "paused", "ended"
QString exerciseStateText(ExerciseState state); ///< translated

/// Somebody at the table. Evaluators see everything and score; players see what is sent to their roles.
struct ExerciseSeat {
    QString who;
    QStringList roles;        ///< of the scenario; empty for an evaluator
    bool isEvaluator = false;
};

/// A stretch during which the exercise ran: it began at `fromMs` on the wall, at `atMs` of the exercise.
struct ExerciseStretch {
    qint64 fromMs = 0;
    qint64 toMs = 0;          ///< 0: it runs now
    qint64 atMs = 0;
};

/// The clocks of one run. The exercise clock stands while it is paused, and skipping moves it alone.
struct ExerciseTimes {
    QList<ExerciseStretch> stretches;

    qint64 exerciseMs(qint64 wallMs) const;
    /// On the wall, when the exercise clock showed this; -1: it has not yet.
    qint64 wallMsAt(qint64 exerciseMs) const;
};

/// What somebody did or said. Never changed afterwards.
struct ExerciseResponse {
    RecordHead head;
    QString inject;           ///< empty: not to a single one
    QString by;
    QString role;
    QString text;
    QStringList evidence;     ///< record ids that were looked up
    qint64 wallMs = 0;
    qint64 exerciseMs = 0;
};

enum class ScoreLevel { Met, Partly, Missed, NotSeen };
QStringList scoreLevelNames();            ///< "met", "partly", "missed", "not-seen"
QString scoreLevelText(ScoreLevel level); ///< translated

/// What an evaluator says about one expectation.
struct ExpectationScore {
    RecordHead head;
    QString expectation;
    ScoreLevel level = ScoreLevel::NotSeen;
    QString note;
    QString by;
    QString response;         ///< the one that met it; empty: none
    std::optional<qint64> exerciseMs; ///< when it was met
};

/// One run of a scenario, as a value: everything is handed in, the time as well.
struct ExerciseRun {
    RecordHead head;
    QString name;
    Scenario scenario;
    QList<ExerciseSeat> seats;
    ExerciseState state = ExerciseState::Planned;
    ExerciseTimes times;
    QList<ExerciseResponse> responses; ///< oldest first
    QList<ExpectationScore> scores;

    const ExerciseSeat *seatOf(const QString &who) const;
    bool isEvaluator(const QString &who) const;
    const ExerciseResponse *response(const QString &id) const;
    const ExpectationScore *score(const QString &expectation) const;
    /// Whether this person may see an inject: it has come, and it is for everybody or one of the person's roles.
    bool sees(const QString &who, const Inject &inject, qint64 exerciseMs) const;
    /// What has come so far that this person may see, newest last.
    QList<Inject> delivered(const QString &who, qint64 exerciseMs) const;
    /// The next inject; null: all have come.
    const Inject *next(qint64 exerciseMs) const;

    core::Result<void> play(qint64 wallMs);
    core::Result<void> pause(qint64 wallMs);
    /// Moves the exercise clock to the next inject, running or not.
    core::Result<void> skip(qint64 wallMs);
    core::Result<void> end(qint64 wallMs);
    /// A response that may be written now; the caller gives it an id and stores it.
    core::Result<ExerciseResponse> respond(const QString &who, const QString &inject, const QString &text, const QStringList &evidence, qint64 wallMs) const;
    /// A score that may be given; when it was met comes from the response unless it is said.
    core::Result<ExpectationScore> judge(const QString &who, ExpectationScore score) const;
};

} // namespace hallmarker::threats
