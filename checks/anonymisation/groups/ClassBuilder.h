#pragma once

#include "checks/anonymisation/groups/ClassTable.h"
#include "checks/anonymisation/groups/KeyIndex.h"
#include "checks/anonymisation/groups/Levels.h"

namespace hallmarker::anonymisation {

/// Groups the rows into classes, and rolls classes of one node of the lattice up to those of a coarser one: their keys are
/// translated column by column and grouped again, so that the rows are read only once in the whole search.
///
/// Classes come in the order in which they are first met; the same calls give the same tables.
class ClassBuilder {
public:
    explicit ClassBuilder(const CodedTable &table);

    const KeyLayout &layout() const { return m_layout; }
    const CodedTable &table() const { return m_table; }

    /// The classes of the data as it stands.
    ClassTable base();
    /// `from` must not be coarser than `to` in any column.
    void rollUp(const ClassTable &source, const Levels &from, const Levels &to, ClassTable &target);

private:
    struct Translation {
        KeyLayout::Field field;
        const std::uint64_t *codes; ///< by the old code, already in place
    };
    const std::vector<std::uint64_t> &translated(std::size_t column, int from, int to);
    template <int words>
    void rollUpKeys(const ClassTable &source, const std::vector<Translation> &translations, std::size_t expected, ClassTable &target, KeyIndex<words> &index);
    template <int words>
    void groupRows(ClassTable &target, KeyIndex<words> &index);
    void mergeDistributions(const ClassTable &source, ClassTable &target);
    void countSensitive(ClassTable &target);

    const CodedTable &m_table;
    KeyLayout m_layout;
    KeyIndex<1> m_narrow;
    KeyIndex<2> m_double;
    KeyIndex<0> m_wide;
    std::vector<std::vector<std::vector<std::uint64_t>>> m_translated; ///< [column][from * levels + to]
    std::vector<std::uint64_t> m_newKeys;
    std::vector<std::uint32_t> m_newCounts;
    std::vector<std::uint32_t> m_newPopulations;
    std::vector<std::uint32_t> m_classOf;  ///< new class of each class (or row) of the source
    std::vector<std::uint32_t> m_members;  ///< the source's classes, sorted by new class
    std::vector<std::uint32_t> m_starts;
    std::vector<std::uint32_t> m_scratch;  ///< counts by sensitive code
};

} // namespace hallmarker::anonymisation
