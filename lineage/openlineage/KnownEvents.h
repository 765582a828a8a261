#pragma once

#include "lineage/facts/LineageFacts.h"

#include <vector>

namespace hallmarker::lineage::openlineage {

/// Which events the facts hold, by their digests.
class KnownEvents {
public:
    explicit KnownEvents(const std::vector<EventFact> &events);

    /// False when an event of this digest is there. `index` is where the caller puts it otherwise.
    bool insert(const core::Digest &digest, quint32 index);

private:
    struct Slot {
        quint32 tag;
        quint32 index;
    };
    void grow();

    const std::vector<EventFact> &m_events;
    std::vector<Slot> m_slots; ///< open addressing; a power of two in size
    std::size_t m_size = 0;
};

} // namespace hallmarker::lineage::openlineage
