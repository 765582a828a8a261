#include "checks/anonymisation/release/BuiltRelease.h"

namespace hallmarker::anonymisation {

core::Result<BuiltRelease> BuiltRelease::of(const ReleasePlan &plan, const ReleaseSource &source, const RunOptions &options, core::Progress &progress)
{
    BuiltRelease built;
    HALLMARKER_ASSIGN(built.input, plan.inputOf(source.table, built.hierarchies));
    built.input.definition.delimiter = source.delimiter;
    HALLMARKER_ASSIGN(built.result, anonymise(built.input, options, progress));
    if (!built.result.release || plan.recodingRounds() == 0)
        return built;
    HALLMARKER_ASSIGN(built.local, LocalRecoding::of(built.input, built.hierarchies, plan.recodingRounds(), options, progress));
    Release &release = *built.result.release;
    release.csv = built.local->csv;
    release.suppressed = built.local->suppressed;
    release.classes = built.local->classes;
    release.smallestClass = built.local->smallestClass;
    release.largestClass = built.local->largestClass;
    for (std::size_t row = 0; row < release.isSuppressed.size(); ++row)
        release.isSuppressed[row] = built.local->roundOf[row] == Release::suppressedRound ? 1 : 0;
    return built;
}

} // namespace hallmarker::anonymisation
