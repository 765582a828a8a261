#include "checks/anonymisation/search/NodeTags.h"

namespace hallmarker::anonymisation {

// What is tagged has all beyond it tagged already, so that each node is walked over once per tag.
void NodeTags::tagFiner(std::uint64_t node, Tag tag)
{
    m_stack.assign(1, node);
    while (!m_stack.empty()) {
        const std::uint64_t at = m_stack.back();
        m_stack.pop_back();
        if ((m_tags[at] & tag) != 0)
            continue;
        m_tags[at] |= tag;
        for (int column = 0; column < m_lattice.columns(); ++column)
            if (m_lattice.level(at, column) > 0)
                m_stack.push_back(at - m_lattice.stride(column));
    }
}

void NodeTags::tagCoarser(std::uint64_t node, Tag tag)
{
    m_stack.assign(1, node);
    while (!m_stack.empty()) {
        const std::uint64_t at = m_stack.back();
        m_stack.pop_back();
        if ((m_tags[at] & tag) != 0)
            continue;
        m_tags[at] |= tag;
        for (int column = 0; column < m_lattice.columns(); ++column)
            if (m_lattice.level(at, column) + 1 < m_lattice.levels(column))
                m_stack.push_back(at + m_lattice.stride(column));
    }
}

} // namespace hallmarker::anonymisation
