#pragma once

#include "threats/exercise/ExerciseRun.h"

#include <QTest>

namespace hallmarker::tests {

/// A small scenario: two roles, three injects, a clock of two hours in a story that runs ten times as fast from minute 10 on.
inline QByteArray smallScenario()
{
    return "exercise: small\ntitle: Small\nminutes: 30\n"
           "objectives:\n  - {id: o1, text: First}\n  - {id: o2, text: Second}\n"
           "roles:\n  - {id: a, title: Role A}\n  - {id: b, title: Role B}\n"
           "modules:\n  - {id: m1, title: Slow, from: 0}\n  - {id: m2, title: Fast, from: 10, pace: 10}\n"
           "clocks:\n  - {id: c, title: Tell, hours: 2}\n"
           "injects:\n"
           "  - {id: late, at: 20, to: [b], text: Third, expects: [{id: e4, text: E4, objective: o2}]}\n"
           "  - {id: first, at: 1, text: First, expects: [{id: e1, text: E1, objective: o1, within: 5, weight: 3}, {id: e2, text: E2, objective: o1}]}\n"
           "  - {id: second, at: 10, to: [a], starts: c, text: Second, expects: [{id: e3, text: E3, role: a, objective: o2, stops: c}]}\n";
}

/// A run of it: Ann plays a, Bob plays b, Eve evaluates.
inline threats::ExerciseRun smallRun()
{
    const auto scenario = threats::readScenario(smallScenario());
    if (!scenario)
        qFatal("%s", qPrintable(scenario.error().toString()));
    threats::ExerciseRun run;
    run.name = QStringLiteral("Run");
    run.scenario = *scenario;
    run.seats = {{QStringLiteral("Ann"), {QStringLiteral("a")}, false}, {QStringLiteral("Bob"), {QStringLiteral("b")}, false}, {QStringLiteral("Eve"), {}, true}};
    return run;
}

constexpr qint64 exerciseMinute = 60'000;
constexpr qint64 exerciseStart = 1'767'225'600'000;

} // namespace hallmarker::tests
