#include "ui/inventory/RecordRemoval.h"

namespace hallmarker::ui {

RecordRemoval RecordRemoval::of(const InventoryListing &listing, const QStringList &ids)
{
    RecordRemoval removal;
    for (const QString &id : ids) {
        if (const InventoryEntry *entry = listing.find(id))
            removal.m_seen.append({id, entry->revision});
    }
    return removal;
}

core::Result<QList<core::Record>> RecordRemoval::operator()(core::WriteTransaction &transaction) const
{
    QList<core::Record> removed;
    for (const auto &[id, revision] : m_seen) {
        HALLMARKER_ASSIGN(const core::Record present, transaction.record(id));
        HALLMARKER_TRY(transaction.remove(id, revision));
        removed.append(present);
    }
    return removed;
}

} // namespace hallmarker::ui
