#include "core/clock/Clock.h"
#include "threats/exercise/report/AfterActionReport.h"

#include <QJsonArray>

#include <cmath>

namespace hallmarker::threats {

namespace {

/// Two decimals are what a stop watch at a table is worth.
double roundedFigure(double value)
{
    return std::round(value * 100) / 100;
}

QJsonObject expectationJson(const ExpectationOutcome &one)
{
    QJsonObject json{{QStringLiteral("id"), one.expectation.id},
                     {QStringLiteral("text"), one.expectation.text},
                     {QStringLiteral("objective"), one.expectation.objective},
                     {QStringLiteral("role"), one.expectation.role},
                     {QStringLiteral("inject"), one.inject.id},
                     {QStringLiteral("injectMinute"), roundedFigure(one.inject.at)},
                     {QStringLiteral("came"), one.hasCome},
                     {QStringLiteral("level"), scoreLevelNames().at(static_cast<int>(one.level))},
                     {QStringLiteral("late"), one.isLate},
                     {QStringLiteral("note"), one.note},
                     {QStringLiteral("evaluator"), one.evaluator}};
    if (one.expectation.within > 0)
        json.insert(QStringLiteral("withinMinutes"), roundedFigure(one.expectation.within));
    if (one.metMinute)
        json.insert(QStringLiteral("metMinute"), roundedFigure(*one.metMinute));
    return json;
}

} // namespace

QJsonObject afterActionJson(const LoadedExercise &exercise, qint64 exerciseMs)
{
    const ExerciseRun &run = exercise.run;
    const ExerciseOutcome outcome = ExerciseOutcome::of(run, exerciseMs);
    QJsonArray objectives;
    for (const ObjectiveOutcome &one : outcome.objectives)
        objectives.append(QJsonObject{{QStringLiteral("id"), one.objective.id}, {QStringLiteral("text"), one.objective.text}, {QStringLiteral("points"), roundedFigure(one.points)}, {QStringLiteral("possible"), one.possible}, {QStringLiteral("percent"), one.percent()}});
    QJsonArray clocks;
    for (const ClockOutcome &one : outcome.clocks) {
        QJsonObject json{{QStringLiteral("id"), one.clock.id}, {QStringLiteral("title"), one.clock.title}, {QStringLiteral("law"), one.clock.law}, {QStringLiteral("hours"), one.clock.hours}, {QStringLiteral("standing"), clockStandingName(one.standing)}};
        if (one.standing != ClockOutcome::Standing::NotStarted)
            json.insert(QStringLiteral("takenHours"), roundedFigure(one.takenHours()));
        clocks.append(json);
    }
    QJsonArray expectations;
    for (const ExpectationOutcome &one : outcome.expectations)
        expectations.append(expectationJson(one));
    QJsonArray responses;
    for (const ExerciseResponse &one : run.responses)
        responses.append(QJsonObject{{QStringLiteral("inject"), one.inject}, {QStringLiteral("by"), one.by}, {QStringLiteral("role"), one.role}, {QStringLiteral("text"), one.text}, {QStringLiteral("wall"), core::instantText(one.wallMs)}, {QStringLiteral("minute"), roundedFigure(double(one.exerciseMs) / 60'000)}});
    QJsonArray tasks;
    for (const ExerciseTask &one : exercise.tasks)
        tasks.append(QJsonObject{{QStringLiteral("expectation"), one.expectation}, {QStringLiteral("text"), one.text}, {QStringLiteral("owner"), one.owner}, {QStringLiteral("due"), one.due}, {QStringLiteral("threat"), one.threat}, {QStringLiteral("control"), one.control}, {QStringLiteral("done"), one.isDone}});
    QJsonArray seats;
    for (const ExerciseSeat &seat : run.seats)
        seats.append(QJsonObject{{QStringLiteral("who"), seat.who}, {QStringLiteral("roles"), QJsonArray::fromStringList(seat.roles)}, {QStringLiteral("evaluator"), seat.isEvaluator}});
    const auto count = [](qsizetype number) { return QJsonValue(qint64(number)); };
    return {{QStringLiteral("format"), QStringLiteral("hallmarker-after-action/1")},
            {QStringLiteral("name"), run.name},
            {QStringLiteral("scenario"), QJsonObject{{QStringLiteral("id"), run.scenario.id}, {QStringLiteral("version"), run.scenario.version}, {QStringLiteral("title"), run.scenario.title}, {QStringLiteral("digest"), run.scenario.digest.toString()}}},
            {QStringLiteral("state"), exerciseStateNames().at(static_cast<int>(run.state))},
            {QStringLiteral("began"), run.times.stretches.isEmpty() ? QString() : core::instantText(run.times.stretches.constFirst().fromMs)},
            {QStringLiteral("endMinute"), roundedFigure(outcome.endMinute)},
            {QStringLiteral("percent"), outcome.percent()},
            {QStringLiteral("strengths"), count(outcome.strengths().size())},
            {QStringLiteral("gaps"), count(outcome.gaps().size())},
            {QStringLiteral("objectives"), objectives},
            {QStringLiteral("clocks"), clocks},
            {QStringLiteral("expectations"), expectations},
            {QStringLiteral("responses"), responses},
            {QStringLiteral("tasks"), tasks},
            {QStringLiteral("seats"), seats}};
}

} // namespace hallmarker::threats
