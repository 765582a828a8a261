#pragma once

#include "checks/anonymisation/release/CaseInput.h"

#include <vector>

namespace hallmarker::anonymisation {

/// The records of a release, class by class: those in the smallest classes first, for they are at the highest risk; those that
/// are suppressed last.
class ReleaseRows {
public:
    static constexpr std::uint32_t none = 0xffffffffU;

    /// `isSuppressed` by row. The input has to outlive it.
    static ReleaseRows of(const CaseInput &input, const Levels &levels, const std::vector<std::uint8_t> &isSuppressed);
    /// Where not all records are generalised alike: the levels of each round, and by row the round that released it;
    /// Release::suppressedRound where none did.
    static ReleaseRows of(const CaseInput &input, const std::vector<Levels> &rounds, const std::vector<std::uint8_t> &roundOf);

    std::size_t size() const { return m_order.size(); }
    std::size_t classes() const { return m_sizes.size(); }
    /// The row of the table at a place of the order.
    std::size_t row(std::size_t place) const { return m_order[place]; }
    /// The number of its class, by the order; none: suppressed.
    std::uint32_t classOf(std::size_t row) const { return m_classOf[row]; }
    std::uint64_t classSize(std::size_t row) const { return m_classOf[row] == none ? 0 : m_sizes[m_classOf[row]]; }
    /// Records with the same released values, as a share: 1 / size of the class; 0 for those that are suppressed.
    double risk(std::size_t row) const { return m_classOf[row] == none ? 0 : 1.0 / double(m_sizes[m_classOf[row]]); }

    /// What is released of a quasi-identifier of a row.
    std::string releasedText(std::size_t quasiIdentifier, std::size_t row) const;
    /// The same in the words of the release for a record that is suppressed too: what somebody who knows the person would look for.
    std::string generalisedText(std::size_t quasiIdentifier, std::size_t row) const;

private:
    std::size_t roundOf(std::size_t row) const;
    const CaseInput *m_input = nullptr;
    std::vector<Levels> m_rounds;
    std::vector<std::uint8_t> m_roundOf; ///< by row; empty: all by the first
    std::vector<std::uint32_t> m_order;
    std::vector<std::uint32_t> m_classOf;
    std::vector<std::uint64_t> m_sizes;
};

} // namespace hallmarker::anonymisation
