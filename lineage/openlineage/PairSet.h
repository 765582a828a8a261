#pragma once

#include <QtGlobal>

#include <vector>

namespace hallmarker::lineage::openlineage {

/// A set of pairs of numbers: edges that are counted once however often they are told. Open addressing, never shrinks.
class PairSet {
public:
    /// False when it was there already.
    bool insert(quint32 first, quint32 second);
    bool contains(quint32 first, quint32 second) const;
    std::size_t size() const { return m_size; }

    template <typename Visit>
    void forEach(Visit visit) const
    {
        for (const quint64 pair : m_slots) {
            if (pair != freeSlot)
                visit(static_cast<quint32>(pair >> 32), static_cast<quint32>(pair));
        }
    }
    /// Keeps the pairs that the test accepts.
    template <typename Keep>
    void filter(Keep keep)
    {
        PairSet kept;
        forEach([&](quint32 first, quint32 second) {
            if (keep(first, second))
                kept.insert(first, second);
        });
        *this = std::move(kept);
    }

private:
    static constexpr quint64 freeSlot = ~quint64(0); ///< two times `none`, which is no node
    std::size_t placeOf(quint64 pair) const;
    void grow();

    std::vector<quint64> m_slots;
    std::size_t m_size = 0;
};

} // namespace hallmarker::lineage::openlineage
