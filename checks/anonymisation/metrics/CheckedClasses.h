#pragma once

#include "checks/anonymisation/groups/ClassTable.h"
#include "checks/anonymisation/groups/Levels.h"

namespace hallmarker::anonymisation {

/// The classes of one node with the verdict on each, as metrics look at them. Classes without released records count for
/// nothing.
struct CheckedClasses {
    const ClassTable &classes;
    const KeyLayout &layout;
    const Levels &levels;
    const std::vector<std::uint8_t> &isSuppressed; ///< by class
    std::uint64_t suppressed = 0;                  ///< released records in classes that are suppressed
    std::uint64_t keptClasses = 0;
};

} // namespace hallmarker::anonymisation
