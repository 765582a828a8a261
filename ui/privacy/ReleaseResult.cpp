#include "ui/privacy/ReleaseResult.h"

#include <algorithm>

namespace hallmarker::ui {

anonymisation::Levels ReleaseResult::levels() const
{
    if (built.result.search.optimum)
        return *built.result.search.optimum;
    anonymisation::Levels levels;
    for (const anonymisation::QuasiIdentifier &attribute : built.input.coded.quasiIdentifiers)
        levels.push_back(attribute.levels() - 1);
    return levels;
}

core::Result<std::shared_ptr<const ReleaseResult>> ReleaseResult::make(const ReleaseDraft &draft, const std::shared_ptr<const LoadedSource> &source, const anonymisation::RunOptions &options, const std::shared_ptr<const ReleaseResult> &earlier, core::Progress &progress)
{
    auto result = std::make_shared<ReleaseResult>();
    result->searched = draft.configuration(true);
    result->source = source;
    HALLMARKER_ASSIGN(const anonymisation::ReleasePlan plan, draft.plan());
    HALLMARKER_ASSIGN(result->built, anonymisation::BuiltRelease::of(plan, source->source, options, progress));
    const anonymisation::SearchOutcome &search = result->built.result.search;
    result->optimum = search.isChosen && earlier ? earlier->optimum : search.optimum;
    result->isProven = search.isChosen && earlier ? earlier->isProven : search.isProven;
    const anonymisation::Levels center = result->levels();
    const auto knowsAround = [&center](const anonymisation::ExploredNodes &explored) { return explored.isWhole || (explored.find(center) != nullptr && std::count_if(explored.nodes.begin(), explored.nodes.end(), [&center](const anonymisation::ExploredNode &node) { return anonymisation::ExploredNodes::areNeighbours(center, node.levels) || anonymisation::ExploredNodes::areNeighbours(node.levels, center); }) >= qsizetype(center.size())); };
    if (search.isChosen && earlier && earlier->explored && knowsAround(*earlier->explored)) {
        result->explored = earlier->explored;
    } else {
        HALLMARKER_ASSIGN(anonymisation::ExploredNodes explored, anonymisation::ExploredNodes::around(result->built.input, center, {}, progress));
        result->explored = std::make_shared<const anonymisation::ExploredNodes>(std::move(explored));
    }
    if (result->isReleased() && result->built.local) {
        std::vector<anonymisation::Levels> rounds;
        for (const anonymisation::RecodingRound &round : result->built.local->rounds)
            rounds.push_back(round.levels);
        result->rows = anonymisation::ReleaseRows::of(result->built.input, rounds, result->built.local->roundOf);
    } else if (result->isReleased()) {
        result->rows = anonymisation::ReleaseRows::of(result->built.input, center, result->built.result.release->isSuppressed);
    }
    return std::shared_ptr<const ReleaseResult>(result);
}

} // namespace hallmarker::ui
