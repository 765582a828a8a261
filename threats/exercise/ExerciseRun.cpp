#include "threats/exercise/ExerciseRun.h"

#include "threats/exercise/ExerciseTexts.h"

#include <algorithm>
#include <cmath>

namespace hallmarker::threats {

namespace {

qint64 injectMs(const Inject &inject)
{
    return std::llround(inject.at * 60'000);
}

core::Error exerciseOver(const QString &name)
{
    return core::Error(core::ErrorKind::Invalid, ExerciseTexts::tr("\"%1\" has ended.").arg(name));
}

} // namespace

QStringList exerciseStateNames()
{
    return {QStringLiteral("planned"), QStringLiteral("running"), QStringLiteral("paused"), QStringLiteral("ended")};
}

QString exerciseStateText(ExerciseState state)
{
    switch (state) {
    case ExerciseState::Planned: return ExerciseTexts::tr("Planned");
    case ExerciseState::Running: return ExerciseTexts::tr("Running");
    case ExerciseState::Paused: return ExerciseTexts::tr("Paused");
    case ExerciseState::Ended: return ExerciseTexts::tr("Ended");
    }
    return {};
}

QStringList scoreLevelNames()
{
    return {QStringLiteral("met"), QStringLiteral("partly"), QStringLiteral("missed"), QStringLiteral("not-seen")};
}

QString scoreLevelText(ScoreLevel level)
{
    switch (level) {
    case ScoreLevel::Met: return ExerciseTexts::tr("Met");
    case ScoreLevel::Partly: return ExerciseTexts::tr("Partly met");
    case ScoreLevel::Missed: return ExerciseTexts::tr("Missed");
    case ScoreLevel::NotSeen: return ExerciseTexts::tr("Not observed");
    }
    return {};
}

qint64 ExerciseTimes::exerciseMs(qint64 wallMs) const
{
    if (stretches.isEmpty())
        return 0;
    const ExerciseStretch &last = stretches.constLast();
    return last.atMs + qMax<qint64>(0, (last.toMs > 0 ? last.toMs : wallMs) - last.fromMs);
}

qint64 ExerciseTimes::wallMsAt(qint64 exerciseMs) const
{
    for (const ExerciseStretch &one : stretches) {
        if (exerciseMs <= one.atMs)
            return one.fromMs; // skipped over, or its very beginning
        const bool isOpen = one.toMs == 0;
        if (isOpen || exerciseMs <= one.atMs + one.toMs - one.fromMs)
            return one.fromMs + exerciseMs - one.atMs;
    }
    return -1;
}

const ExerciseSeat *ExerciseRun::seatOf(const QString &who) const
{
    const auto found = std::find_if(seats.begin(), seats.end(), [&who](const ExerciseSeat &seat) { return seat.who == who; });
    return found == seats.end() ? nullptr : &*found;
}

bool ExerciseRun::isEvaluator(const QString &who) const
{
    const ExerciseSeat *seat = seatOf(who);
    return seat && seat->isEvaluator;
}

const ExerciseResponse *ExerciseRun::response(const QString &id) const
{
    const auto found = std::find_if(responses.begin(), responses.end(), [&id](const ExerciseResponse &one) { return one.head.id == id; });
    return found == responses.end() ? nullptr : &*found;
}

const ExpectationScore *ExerciseRun::score(const QString &expectation) const
{
    const auto found = std::find_if(scores.begin(), scores.end(), [&expectation](const ExpectationScore &one) { return one.expectation == expectation; });
    return found == scores.end() ? nullptr : &*found;
}

bool ExerciseRun::sees(const QString &who, const Inject &inject, qint64 exerciseMs) const
{
    const ExerciseSeat *seat = seatOf(who);
    if (!seat || (state == ExerciseState::Planned && !seat->isEvaluator))
        return false;
    if (seat->isEvaluator)
        return true; // evaluators hold the script
    if (injectMs(inject) > exerciseMs)
        return false;
    return inject.to.isEmpty() || std::any_of(inject.to.begin(), inject.to.end(), [seat](const QString &role) { return seat->roles.contains(role); });
}

QList<Inject> ExerciseRun::delivered(const QString &who, qint64 exerciseMs) const
{
    QList<Inject> list;
    if (state == ExerciseState::Planned)
        return list;
    for (const Inject &inject : scenario.injects)
        if (injectMs(inject) <= exerciseMs && sees(who, inject, exerciseMs))
            list.append(inject);
    return list;
}

const Inject *ExerciseRun::next(qint64 exerciseMs) const
{
    const auto found = std::find_if(scenario.injects.begin(), scenario.injects.end(), [&](const Inject &inject) { return injectMs(inject) > exerciseMs; });
    return found == scenario.injects.end() ? nullptr : &*found;
}

core::Result<void> ExerciseRun::play(qint64 wallMs)
{
    if (state == ExerciseState::Ended)
        return exerciseOver(name);
    if (state == ExerciseState::Running)
        return {};
    times.stretches.append({wallMs, 0, times.exerciseMs(wallMs)});
    state = ExerciseState::Running;
    return {};
}

core::Result<void> ExerciseRun::pause(qint64 wallMs)
{
    if (state != ExerciseState::Running)
        return core::Error(core::ErrorKind::Invalid, ExerciseTexts::tr("\"%1\" is not running.").arg(name));
    times.stretches.last().toMs = qMax(wallMs, times.stretches.constLast().fromMs);
    state = ExerciseState::Paused;
    return {};
}

core::Result<void> ExerciseRun::skip(qint64 wallMs)
{
    if (state == ExerciseState::Ended)
        return exerciseOver(name);
    if (state == ExerciseState::Planned)
        return core::Error(core::ErrorKind::Invalid, ExerciseTexts::tr("\"%1\" has not begun.").arg(name));
    const Inject *coming = next(times.exerciseMs(wallMs));
    if (!coming)
        return core::Error(core::ErrorKind::Invalid, ExerciseTexts::tr("All injects have come. End the exercise when everybody is done."));
    ExerciseStretch &last = times.stretches.last();
    if (last.toMs == 0)
        last.toMs = qMax(wallMs, last.fromMs);
    const bool isRunning = state == ExerciseState::Running;
    times.stretches.append({wallMs, isRunning ? 0 : wallMs, injectMs(*coming)});
    return {};
}

core::Result<void> ExerciseRun::end(qint64 wallMs)
{
    if (state == ExerciseState::Ended)
        return {};
    if (state == ExerciseState::Planned)
        return core::Error(core::ErrorKind::Invalid, ExerciseTexts::tr("\"%1\" has not begun.").arg(name));
    if (state == ExerciseState::Running)
        HALLMARKER_TRY(pause(wallMs));
    state = ExerciseState::Ended;
    return {};
}

core::Result<ExerciseResponse> ExerciseRun::respond(const QString &who, const QString &injectId, const QString &text, const QStringList &evidence, qint64 wallMs) const
{
    const ExerciseSeat *seat = seatOf(who);
    if (!seat || seat->isEvaluator)
        return core::Error(core::ErrorKind::Denied, seat ? ExerciseTexts::tr("Evaluators watch and score; they do not play.") : ExerciseTexts::tr("%1 has no seat in this exercise.").arg(who));
    if (state == ExerciseState::Planned)
        return core::Error(core::ErrorKind::Invalid, ExerciseTexts::tr("\"%1\" has not begun.").arg(name));
    if (state == ExerciseState::Ended)
        return exerciseOver(name);
    if (text.trimmed().isEmpty())
        return core::Error(core::ErrorKind::Invalid, ExerciseTexts::tr("Write what you do."), {}, {.pointer = QStringLiteral("/text")});
    if (text.size() > 20'000)
        return core::Error(core::ErrorKind::LimitExceeded, ExerciseTexts::tr("That is more than 20,000 characters. Write it shorter, or link to it."));
    ExerciseResponse made;
    made.wallMs = wallMs;
    made.exerciseMs = times.exerciseMs(wallMs);
    if (!injectId.isEmpty()) {
        const Inject *inject = scenario.inject(injectId);
        // What has not come is not there; nobody learns of it by asking.
        if (!inject || !sees(who, *inject, made.exerciseMs))
            return core::Error(core::ErrorKind::NotFound, ExerciseTexts::tr("There is no inject \"%1\" for %2 yet.").arg(injectId, who));
        for (const QString &role : seat->roles)
            if (made.role.isEmpty() && inject->to.contains(role))
                made.role = role;
    }
    made.inject = injectId;
    made.by = who;
    if (made.role.isEmpty())
        made.role = seat->roles.value(0);
    made.text = text.trimmed();
    made.evidence = evidence;
    return made;
}

core::Result<ExpectationScore> ExerciseRun::judge(const QString &who, ExpectationScore score) const
{
    if (!isEvaluator(who))
        return core::Error(core::ErrorKind::Denied, ExerciseTexts::tr("Only evaluators score."));
    const Expectation *expectation = scenario.expectation(score.expectation);
    if (!expectation)
        return core::Error(core::ErrorKind::NotFound, ExerciseTexts::tr("The scenario has no expectation \"%1\".").arg(score.expectation));
    if (state == ExerciseState::Planned)
        return core::Error(core::ErrorKind::Invalid, ExerciseTexts::tr("\"%1\" has not begun.").arg(name));
    score.by = who;
    const bool isSeen = score.level == ScoreLevel::Met || score.level == ScoreLevel::Partly;
    if (!isSeen) {
        score.response.clear();
        score.exerciseMs.reset();
        return score;
    }
    if (!score.response.isEmpty()) {
        const ExerciseResponse *made = response(score.response);
        if (!made)
            return core::Error(core::ErrorKind::NotFound, ExerciseTexts::tr("There is no response \"%1\" in this exercise.").arg(score.response));
        if (!score.exerciseMs)
            score.exerciseMs = made->exerciseMs;
    }
    if (!score.exerciseMs)
        return core::Error(core::ErrorKind::Invalid, ExerciseTexts::tr("Say which response met it, or at which minute it was met."), {}, {.pointer = QStringLiteral("/response")});
    return score;
}

} // namespace hallmarker::threats
