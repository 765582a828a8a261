#pragma once

#include "checks/privacy/EquivalenceClasses.h"

#include <functional>
#include <optional>
#include <span>

namespace hallmarker::checks {

/// The values of a sensitive attribute in one class, as pairs of code and count.
using ClassValues = std::span<const std::pair<std::uint32_t, std::uint32_t>>;

/// Groups the records by their quasi-identifiers and hands over the values of the sensitive attribute class by class.
/// The class of the row `leftOut` is skipped (SuppressedRecords).
core::Result<void> forEachClass(const std::vector<core::Column> &quasiIdentifiers, const core::Column &sensitive, int threads,
                                const std::function<void(ClassValues)> &visit, std::optional<std::size_t> leftOut = {});

} // namespace hallmarker::checks
