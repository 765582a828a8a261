#include "ui/inventory/InventoryListing.h"

#include "inventory/files/FileArtifactLocator.h"
#include "ui/inventory/InventoryKinds.h"

#include <QSet>

namespace hallmarker::ui {

core::Result<InventoryListing> InventoryListing::read(core::Workspace &workspace)
{
    InventoryListing listing;
    const inventory::FileArtifactLocator locator(workspace);
    for (const InventoryKind &row : inventoryKinds()) {
        core::RecordFilter filter;
        filter.kind = row.kindText();
        HALLMARKER_ASSIGN(const QList<core::Record> records, workspace.records(filter));
        for (const core::Record &record : records)
            listing.add(InventoryEntry::of(record, locator));
    }
    HALLMARKER_TRY(listing.markStale(workspace));
    return listing;
}

core::Result<InventoryListing> InventoryListing::changed(core::Workspace &workspace, const QStringList &ids) const
{
    const inventory::FileArtifactLocator locator(workspace);
    QHash<QString, InventoryEntry> present;
    QSet<QString> gone;
    for (const QString &id : QSet<QString>(ids.begin(), ids.end())) {
        const core::Result<core::Record> record = workspace.record(id);
        if (!record && record.error().kind != core::ErrorKind::NotFound)
            return record.error();
        if (!record || record->isDeleted)
            gone.insert(id);
        else if (inventoryKind(record->kind) != nullptr)
            present.insert(id, InventoryEntry::of(*record, locator));
    }
    InventoryListing listing;
    listing.entries.reserve(entries.size() + present.size());
    listing.rows.reserve(entries.size() + present.size());
    listing.places.reserve(entries.size() + present.size());
    for (qsizetype place = 0; place < entries.size(); ++place) {
        const InventoryEntry &entry = entries.at(place);
        if (gone.contains(entry.id))
            continue;
        if (const auto newer = present.constFind(entry.id); newer != present.constEnd()) {
            listing.add(*newer);
            present.erase(newer);
            continue;
        }
        listing.places.insert(entry.id, listing.entries.size());
        listing.entries.append(entry);
        listing.rows.append(rows.at(place)); // shared, and not written anew
    }
    for (const InventoryEntry &entry : std::as_const(present))
        listing.add(entry);
    HALLMARKER_TRY(listing.markStale(workspace));
    return listing;
}

void InventoryListing::add(const InventoryEntry &entry)
{
    places.insert(entry.id, entries.size());
    entries.append(entry);
    rows.append(entry.row());
}

core::Result<void> InventoryListing::markStale(core::Workspace &workspace)
{
    HALLMARKER_ASSIGN(const QStringList ids, workspace.staleRecords());
    const QSet<QString> stale(ids.begin(), ids.end());
    for (qsizetype place = 0; place < entries.size(); ++place) {
        const bool isStale = stale.contains(entries.at(place).id);
        if (entries.at(place).isStale == isStale)
            continue;
        entries[place].isStale = isStale;
        rows[place] = entries.at(place).row();
    }
    return {};
}

const InventoryEntry *InventoryListing::find(const QString &id) const
{
    const qsizetype place = places.value(id, -1);
    return place < 0 ? nullptr : &entries.at(place);
}

QString InventoryListing::nameOf(const QString &id) const
{
    const InventoryEntry *entry = find(id);
    return entry != nullptr ? entry->name : QString();
}

} // namespace hallmarker::ui
