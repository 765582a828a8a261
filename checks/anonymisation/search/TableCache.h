#pragma once

#include "checks/anonymisation/groups/ClassTable.h"
#include "checks/anonymisation/groups/Levels.h"

#include <list>
#include <map>
#include <memory>

namespace hallmarker::anonymisation {

/// Class tables of nodes that were grouped before, to roll others up from. Keeps to a budget of bytes; what was not used for
/// longest goes first.
class TableCache {
public:
    explicit TableCache(std::size_t bytes) : m_budget(bytes) {}

    std::shared_ptr<const ClassTable> find(const Levels &levels);
    void insert(const Levels &levels, std::shared_ptr<const ClassTable> table);
    std::size_t bytes() const { return m_bytes; }

private:
    struct Entry {
        Levels levels;
        std::shared_ptr<const ClassTable> table;
        std::size_t bytes;
    };
    std::size_t m_budget;
    std::size_t m_bytes = 0;
    std::list<Entry> m_entries; ///< last used first
    std::map<Levels, std::list<Entry>::iterator> m_byLevels;
};

} // namespace hallmarker::anonymisation
