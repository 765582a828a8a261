#pragma once

#include "checks/anonymisation/groups/ClassBuilder.h"
#include "checks/anonymisation/search/TableCache.h"

namespace hallmarker::anonymisation {

/// Gives the classes of any node of the lattice. They are rolled up over a chain of nodes in which one column after the
/// other, those with the most values first, goes to its level: neighbours in the search share the beginning of the chain,
/// which is kept.
class ClassSource {
public:
    /// `isChained` false: always from the data's own classes (what the chain saves is measured against that).
    ClassSource(const CodedTable &table, std::size_t cacheBytes, bool isChained = true);

    /// The same for a second thread: the data's own classes and the cache are shared. The classes of a node come in the same order
    /// whatever they were rolled up from, so the answer does not depend on it.
    explicit ClassSource(const ClassSource &first);
    ClassSource &operator=(const ClassSource &) = delete;

    const ClassBuilder &builder() const { return m_builder; }
    /// Valid until the next call.
    const ClassTable &classes(const Levels &levels);
    /// Classes of the data as it stands.
    std::size_t baseClasses() const { return m_base->size(); }
    /// Classes that were read to roll others up, so far.
    std::uint64_t work() const { return m_work; }

private:
    ClassBuilder m_builder;
    std::shared_ptr<const ClassTable> m_base;
    std::shared_ptr<TableCache> m_cache;
    std::vector<std::size_t> m_order; ///< columns, those with the most values first
    std::shared_ptr<const ClassTable> m_held;
    ClassTable m_target;
    std::uint64_t m_work = 0;
    bool m_isChained;
};

} // namespace hallmarker::anonymisation
