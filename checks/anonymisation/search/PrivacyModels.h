#pragma once

#include "checks/anonymisation/models/ClassModel.h"
#include "checks/anonymisation/models/SampleModel.h"

namespace hallmarker::anonymisation {

/// All models that a release has to fulfil together.
struct PrivacyModels {
    ClassModels classModels;
    SampleModels sampleModels;

    /// The largest of the class sizes that the models ask for.
    std::uint64_t leastRecords() const;
    /// Every model of classes is one that any merge leaves in force.
    bool surviveAnyMerge() const;
    /// At least one is.
    bool survivesMergeInPart() const;
    /// Without suppression, what holds for a node holds for every coarser one.
    bool surviveGeneralisation() const;
};

} // namespace hallmarker::anonymisation
