#pragma once

#include "inventory/people/Party.h"

namespace hallmarker::inventory {

/// Parties, with the personal fields of people kept beside the log.
class PartyRepository : public RecordRepository<Party> {
public:
    using RecordRepository<Party>::RecordRepository;

    /// With the personal fields filled in where they still exist.
    core::Result<Party> find(const core::PartyId &id) const;
    /// Stores the personal fields that changed, then the record. An empty personal field erases what was there.
    core::Result<Party> save(const Party &party);
    /// Erases name and contact of a person for good; the record stays with its handle.
    core::Result<void> erasePerson(const core::PartyId &id, qint64 expectedRevision, const QString &reason);
    /// What a document prints for a party: full name where there is one, else the handle.
    core::Result<QString> displayName(const core::PartyId &id) const;
};

} // namespace hallmarker::inventory
