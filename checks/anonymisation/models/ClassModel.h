#pragma once

#include "checks/anonymisation/groups/ClassTable.h"

#include <memory>
#include <string>

namespace hallmarker::anonymisation {

/// A privacy model that judges one class at a time: a class that breaks it has to be suppressed.
class ClassModel {
public:
    virtual ~ClassModel() = default;

    virtual bool holds(const ClassTable &classes, std::size_t c) const = 0;
    /// The fewest records a class must have, whatever else the model asks for; 0 = any.
    virtual std::uint64_t leastRecords() const { return 0; }
    /// A class that holds still does after any other class was merged into it. The number of records in classes that break
    /// such a model can only fall with further generalisation.
    virtual bool survivesAnyMerge() const { return false; }
    /// Two classes that hold still do when they are merged.
    virtual bool survivesMergeOfGood() const { return true; }
    /// A class without any released record that breaks the model cannot be suppressed: the generalisation is not possible.
    virtual bool bindsEmptyClasses() const { return false; }
};

using ClassModels = std::vector<std::unique_ptr<ClassModel>>;

/// What is equal up to the rounding of a few operations on doubles counts as equal: the limits of the models are meant to
/// be met exactly (an entropy of log2(l), a distance of t).
constexpr double modelTolerance = 1e-12;

} // namespace hallmarker::anonymisation
