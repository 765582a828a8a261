#pragma once

#include "checks/anonymisation/release/CaseInput.h"
#include "checks/anonymisation/search/NodeChecker.h"

namespace hallmarker::anonymisation {

/// The table as it may leave the house: generalised, what breaks the models suppressed.
struct Release {
    /// The cells of the quasi-identifiers of a suppressed record.
    static constexpr char suppressedCell[] = "*";

    QByteArray csv;                    ///< header first, lines end with \n, columns and rows in the order of the table
    std::vector<std::uint8_t> isSuppressed; ///< by row
    std::uint64_t suppressed = 0;      ///< rows
    std::uint64_t classes = 0;         ///< different tuples among the others
    std::uint64_t smallestClass = 0;
    std::uint64_t largestClass = 0;

    /// In place of a round: the row is suppressed.
    static constexpr std::uint8_t suppressedRound = 255;
    /// The bytes of a release in which each row is generalised by the levels of its own round. At most 255 rounds, at least one.
    static QByteArray write(const CaseInput &input, const std::vector<Levels> &rounds, const std::vector<std::uint8_t> &roundOf);
    /// `checker` has just checked these levels.
    static Release of(const CaseInput &input, const ClassBuilder &builder, const NodeChecker &checker, const Levels &levels);
};

} // namespace hallmarker::anonymisation
