#pragma once

#include "checks/anonymisation/release/CaseInput.h"

namespace hallmarker::anonymisation {

/// The records of a release, class by class: those in the smallest classes first, for they are at the highest risk; those that
/// are suppressed last.
class ReleaseRows {
public:
    static constexpr std::uint32_t none = 0xffffffffU;

    /// `isSuppressed` by row. The input has to outlive it.
    static ReleaseRows of(const CaseInput &input, const Levels &levels, const std::vector<std::uint8_t> &isSuppressed);

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

private:
    const CaseInput *m_input = nullptr;
    Levels m_levels;
    std::vector<std::uint32_t> m_order;
    std::vector<std::uint32_t> m_classOf;
    std::vector<std::uint64_t> m_sizes;
};

} // namespace hallmarker::anonymisation
