#pragma once

#include "threats/exercise/ExerciseRun.h"

namespace hallmarker::threats {

/// How one expectation went.
struct ExpectationOutcome {
    Expectation expectation;
    Inject inject;
    bool hasCome = false;               ///< the inject: what never came was not expected
    ScoreLevel level = ScoreLevel::NotSeen;
    std::optional<double> metMinute;    ///< of the exercise
    bool isLate = false;
    QString note;
    QString evaluator;
    QString response;                   ///< words of the response that met it

    bool isStrength() const { return hasCome && level == ScoreLevel::Met && !isLate; }
    bool isGap() const { return hasCome && !isStrength(); }
};

struct ObjectiveOutcome {
    ScenarioObjective objective;
    double points = 0;
    int possible = 0;                   ///< of expectations whose inject came

    int percent() const { return possible == 0 ? 0 : int(points * 100 / possible + 0.5); }
};

/// How one clock of the law went, in hours of the story.
struct ClockOutcome {
    enum class Standing { NotStarted, Met, Late, Missed, Running };
    ScenarioClock clock;
    Standing standing = Standing::NotStarted;
    double startedHour = 0;
    double stoppedHour = 0;             ///< of Met and Late; of the others the end of the exercise

    double takenHours() const { return stoppedHour - startedHour; }
};
QString clockStandingName(ClockOutcome::Standing standing); ///< "not-started", "met", "late", "missed", "running"
QString clockStandingText(ClockOutcome::Standing standing); ///< translated

/// What a run shows: computed from scores and times alone, the same for the same run.
struct ExerciseOutcome {
    QList<ExpectationOutcome> expectations; ///< in the order of the injects
    QList<ObjectiveOutcome> objectives;
    QList<ClockOutcome> clocks;
    double endMinute = 0;

    /// `exerciseMs`: how far the run is.
    static ExerciseOutcome of(const ExerciseRun &run, qint64 exerciseMs);
    QList<ExpectationOutcome> strengths() const;
    QList<ExpectationOutcome> gaps() const;
    int percent() const; ///< over all objectives
};

} // namespace hallmarker::threats
