#include "checks/anonymisation/search/PrivacyModels.h"

#include <algorithm>

namespace hallmarker::anonymisation {

std::uint64_t PrivacyModels::leastRecords() const
{
    std::uint64_t least = 0;
    for (const auto &model : classModels)
        least = std::max(least, model->leastRecords());
    return least;
}

bool PrivacyModels::surviveAnyMerge() const
{
    return sampleModels.empty() && std::all_of(classModels.begin(), classModels.end(), [](const auto &model) { return model->survivesAnyMerge(); });
}

bool PrivacyModels::survivesMergeInPart() const
{
    return std::any_of(classModels.begin(), classModels.end(), [](const auto &model) { return model->survivesAnyMerge(); });
}

bool PrivacyModels::surviveGeneralisation() const
{
    return std::all_of(classModels.begin(), classModels.end(), [](const auto &model) { return model->survivesMergeOfGood(); })
        && std::all_of(sampleModels.begin(), sampleModels.end(), [](const auto &model) { return model->survivesGeneralisation(); });
}

} // namespace hallmarker::anonymisation
