#include "ui/exercises/ExerciseContents.h"

#include "threats/exercise/ScenarioLibrary.h"

#include <algorithm>

namespace hallmarker::ui {

core::Result<std::shared_ptr<const ExerciseContents>> ExerciseContents::read(core::Workspace &workspace, const QString &open)
{
    auto contents = std::make_shared<ExerciseContents>();
    const threats::ExerciseBook book(workspace);
    contents->who = book.who();
    HALLMARKER_ASSIGN(contents->all, book.list());
    HALLMARKER_ASSIGN(contents->scenarios, threats::ScenarioLibrary().all());
    if (!open.isEmpty()) {
        HALLMARKER_ASSIGN(contents->table, book.load(open));
    }
    return std::shared_ptr<const ExerciseContents>(contents);
}

QString ExerciseContents::evaluator() const
{
    if (!isOpen())
        return {};
    // A player sees a player's table; whoever has no seat holds the table for everybody.
    if (const threats::ExerciseSeat *seat = run().seatOf(who))
        return seat->isEvaluator ? who : QString();
    const auto found = std::find_if(run().seats.begin(), run().seats.end(), [](const threats::ExerciseSeat &seat) { return seat.isEvaluator; });
    return found == run().seats.end() ? QString() : found->who;
}

const threats::ExerciseSeat *ExerciseContents::playerOf(const QString &role) const
{
    const auto found = std::find_if(run().seats.begin(), run().seats.end(), [&role](const threats::ExerciseSeat &seat) { return seat.roles.contains(role); });
    return found == run().seats.end() ? nullptr : &*found;
}

const threats::Scenario *ExerciseContents::scenario(const QString &id) const
{
    const auto found = std::find_if(scenarios.begin(), scenarios.end(), [&id](const threats::Scenario &one) { return one.id == id; });
    return found == scenarios.end() ? nullptr : &*found;
}

Status exerciseStatus(threats::ExerciseState state)
{
    switch (state) {
    case threats::ExerciseState::Planned: return Status::Draft;
    case threats::ExerciseState::Running: return Status::Running;
    case threats::ExerciseState::Paused: return Status::Warn;
    case threats::ExerciseState::Ended: return Status::Neutral;
    }
    return Status::Neutral;
}

Status scoreStatus(threats::ScoreLevel level)
{
    switch (level) {
    case threats::ScoreLevel::Met: return Status::Pass;
    case threats::ScoreLevel::Partly: return Status::Warn;
    case threats::ScoreLevel::Missed: return Status::Fail;
    case threats::ScoreLevel::NotSeen: return Status::Neutral;
    }
    return Status::Neutral;
}

} // namespace hallmarker::ui
