#include "threats/exercise/ExerciseOutcome.h"

#include "threats/exercise/ExerciseTexts.h"

#include <algorithm>

namespace hallmarker::threats {

namespace {

ExpectationOutcome outcomeOf(const ExerciseRun &run, const Inject &inject, const Expectation &expectation, double endMinute)
{
    ExpectationOutcome outcome{expectation, inject};
    outcome.hasCome = inject.at <= endMinute;
    const ExpectationScore *score = run.score(expectation.id);
    if (!score)
        return outcome;
    outcome.level = score->level;
    outcome.note = score->note;
    outcome.evaluator = score->by;
    if (score->exerciseMs)
        outcome.metMinute = double(*score->exerciseMs) / 60'000;
    if (const ExerciseResponse *response = run.response(score->response))
        outcome.response = response->text;
    outcome.isLate = outcome.metMinute && expectation.within > 0 && *outcome.metMinute > inject.at + expectation.within;
    return outcome;
}

ClockOutcome clockOutcome(const ExerciseRun &run, const ScenarioClock &clock, const QList<ExpectationOutcome> &expectations, double endMinute)
{
    ClockOutcome outcome{clock};
    const auto start = std::find_if(run.scenario.injects.begin(), run.scenario.injects.end(), [&clock](const Inject &inject) { return inject.starts == clock.id; });
    if (start == run.scenario.injects.end() || start->at > endMinute)
        return outcome;
    outcome.startedHour = run.scenario.storyMinutes(start->at) / 60;
    std::optional<double> stopped;
    for (const ExpectationOutcome &one : expectations)
        if (one.expectation.stops == clock.id && one.level == ScoreLevel::Met && one.metMinute && (!stopped || *one.metMinute < *stopped))
            stopped = one.metMinute;
    outcome.stoppedHour = run.scenario.storyMinutes(stopped.value_or(endMinute)) / 60;
    // A minute of the story is no breach: fractions of a term are not what a law is about.
    const bool isOver = outcome.takenHours() > clock.hours + 1.0 / 60;
    outcome.standing = stopped ? (isOver ? ClockOutcome::Standing::Late : ClockOutcome::Standing::Met) : isOver ? ClockOutcome::Standing::Missed : ClockOutcome::Standing::Running;
    return outcome;
}

} // namespace

QString clockStandingName(ClockOutcome::Standing standing)
{
    return QStringList{QStringLiteral("not-started"), QStringLiteral("met"), QStringLiteral("late"), QStringLiteral("missed"), QStringLiteral("running")}.at(static_cast<int>(standing));
}

QString clockStandingText(ClockOutcome::Standing standing)
{
    switch (standing) {
    case ClockOutcome::Standing::NotStarted: return ExerciseTexts::tr("did not start");
    case ClockOutcome::Standing::Met: return ExerciseTexts::tr("met in time");
    case ClockOutcome::Standing::Late: return ExerciseTexts::tr("met too late");
    case ClockOutcome::Standing::Missed: return ExerciseTexts::tr("ran out");
    case ClockOutcome::Standing::Running: return ExerciseTexts::tr("still running at the end");
    }
    return {};
}

ExerciseOutcome ExerciseOutcome::of(const ExerciseRun &run, qint64 exerciseMs)
{
    ExerciseOutcome outcome;
    outcome.endMinute = run.state == ExerciseState::Planned ? -1 : double(exerciseMs) / 60'000;
    for (const Inject &inject : run.scenario.injects)
        for (const Expectation &expectation : inject.expects)
            outcome.expectations.append(outcomeOf(run, inject, expectation, outcome.endMinute));
    for (const ScenarioObjective &objective : run.scenario.objectives) {
        ObjectiveOutcome one{objective};
        for (const ExpectationOutcome &expectation : outcome.expectations) {
            if (expectation.expectation.objective != objective.id || !expectation.hasCome)
                continue;
            one.possible += expectation.expectation.weight;
            // What was met too late counts half, as what was half met.
            const double share = expectation.level == ScoreLevel::Met ? (expectation.isLate ? 0.5 : 1) : expectation.level == ScoreLevel::Partly ? (expectation.isLate ? 0.25 : 0.5) : 0;
            one.points += share * expectation.expectation.weight;
        }
        outcome.objectives.append(one);
    }
    for (const ScenarioClock &clock : run.scenario.clocks)
        outcome.clocks.append(clockOutcome(run, clock, outcome.expectations, outcome.endMinute));
    return outcome;
}

QList<ExpectationOutcome> ExerciseOutcome::strengths() const
{
    QList<ExpectationOutcome> list;
    std::copy_if(expectations.begin(), expectations.end(), std::back_inserter(list), [](const ExpectationOutcome &one) { return one.isStrength(); });
    return list;
}

QList<ExpectationOutcome> ExerciseOutcome::gaps() const
{
    QList<ExpectationOutcome> list;
    std::copy_if(expectations.begin(), expectations.end(), std::back_inserter(list), [](const ExpectationOutcome &one) { return one.isGap(); });
    return list;
}

int ExerciseOutcome::percent() const
{
    ObjectiveOutcome all;
    for (const ObjectiveOutcome &one : objectives) {
        all.points += one.points;
        all.possible += one.possible;
    }
    return all.percent();
}

} // namespace hallmarker::threats
