#include "ui/inventory/InventoryEntry.h"

#include "inventory/files/FileArtifactLocator.h"
#include "ui/inventory/InventoryKinds.h"

#include <QDateTime>
#include <QLocale>

namespace hallmarker::ui {

namespace {

bool isVersionKind(const QString &kind)
{
    return kind.endsWith(QLatin1String("-version"));
}

QString aboutText(const core::Record &record)
{
    for (const char *key : {"purpose", "description", "text", "origin", "note"}) {
        const QString text = record.body.value(QLatin1String(key)).toString();
        if (!text.isEmpty())
            return text.simplified();
    }
    return isVersionKind(record.kind) ? record.basis.toString() : QString();
}

} // namespace

InventoryEntry InventoryEntry::of(const core::Record &record, const inventory::FileArtifactLocator &locator)
{
    InventoryEntry entry{record.id, record.kind, record.name, aboutText(record), record.basis.toString(), record.revision, record.updatedMs, record.updatedBy, FileState::AsRegistered, false};
    // Cheap (no byte is read), and a list that says "current" of a file that is gone would lie.
    if (isVersionKind(record.kind))
        entry.files = fileStateOf(record, inventory::TableSource::of(record.body).isEmpty() && !locator.filesOf(record));
    return entry;
}

TableRow InventoryEntry::row() const
{
    const InventoryKind *known = inventoryKind(kind);
    const VersionState state = VersionState::of(files, isStale);
    TableRow row;
    row.id = id;
    row.group = kind;
    row.cells = {{name, {}, {}, known->icon, {}},
                 {known->titleText(), {}, {}, IconId::None, {}},
                 {state.word, {}, state.status, IconId::None, state.toolTip},
                 {about, {}, {}, IconId::None, about},
                 {QLocale().toString(QDateTime::fromMSecsSinceEpoch(updatedMs), QLocale::ShortFormat), updatedMs, {}, IconId::None, {}},
                 {updatedBy, {}, {}, IconId::None, {}}};
    return row;
}

} // namespace hallmarker::ui
