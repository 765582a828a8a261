#pragma once

#include "checks/anonymisation/groups/ClassTable.h"
#include "checks/anonymisation/groups/Levels.h"

#include <list>
#include <map>
#include <memory>
#include <mutex>

namespace hallmarker::anonymisation {

/// Class tables of nodes that were grouped before, to roll others up from. Keeps to a budget of bytes; what was not used for
/// longest goes first. How many classes a node had is remembered longer than its table. For any number of threads.
class TableCache {
public:
    explicit TableCache(std::size_t bytes) : m_budget(bytes) {}

    std::shared_ptr<const ClassTable> find(const Levels &levels);
    void insert(const Levels &levels, std::shared_ptr<const ClassTable> table);
    /// A node has at least as many classes as any coarser one: the most of those that were met, 0 where none was.
    std::size_t leastClasses(const Levels &levels) const;

private:
    struct Entry {
        Levels levels;
        std::shared_ptr<const ClassTable> table;
        std::size_t bytes;
    };
    static constexpr std::size_t mostSizes = 1024;

    mutable std::mutex m_mutex;
    std::size_t m_budget;
    std::size_t m_bytes = 0;
    std::list<Entry> m_entries; ///< last used first
    std::map<Levels, std::list<Entry>::iterator> m_byLevels;
    std::vector<std::pair<Levels, std::size_t>> m_sizes; ///< of nodes and their classes
};

} // namespace hallmarker::anonymisation
