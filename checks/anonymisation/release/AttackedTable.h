#pragma once

#include "checks/anonymisation/release/BuiltRelease.h"
#include "checks/attacks/CoveredRelease.h"

namespace hallmarker::anonymisation {

/// A released table, those who stand in it and those who do not, as the attacks want it.
struct AttackedTable {
    core::Table people;  ///< true values; the rows of `covered`
    core::Table controls;
    checks::CoveredRelease covered;
    std::vector<std::size_t> known;     ///< the quasi-identifiers among its columns
    QMap<QString, std::size_t> columns; ///< by name

    /// The release itself, or of it the rows that are marked; the people of `others` are not in it.
    static core::Result<AttackedTable> ofRelease(const core::Table &source, const BuiltRelease &built, const core::Table &others);
    /// The same where subset or sample left records out: they are the others.
    static core::Result<AttackedTable> ofReleasedPart(const core::Table &source, const BuiltRelease &built);
    /// Held out are the rows that `isHeldOut` marks; the others are generalised by the levels of the release, and what breaks the
    /// models among them is suppressed.
    static core::Result<AttackedTable> ofPart(const ReleasePlan &plan, const core::Table &source, const BuiltRelease &built, const std::vector<std::uint8_t> &isHeldOut, core::Progress &progress);
};

} // namespace hallmarker::anonymisation
