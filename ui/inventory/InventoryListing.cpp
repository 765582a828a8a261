#include "ui/inventory/InventoryListing.h"

#include "inventory/files/FileArtifactLocator.h"
#include "ui/inventory/InventoryKinds.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace hallmarker::ui {

namespace {

struct InventoryListingTexts {
    Q_DECLARE_TR_FUNCTIONS(InventoryListingTexts)
};

bool isVersionRecord(const core::Record &record)
{
    return record.kind == QLatin1String("dataset-version") || record.kind == QLatin1String("model-version");
}

} // namespace

core::Result<InventoryListing> InventoryListing::read(core::Workspace &workspace)
{
    InventoryListing listing;
    const inventory::FileArtifactLocator locator(workspace);
    for (const InventoryKind &row : inventoryKinds()) {
        core::RecordFilter filter;
        filter.kind = row.kindText();
        HALLMARKER_ASSIGN(const QList<core::Record> records, workspace.records(filter));
        for (const core::Record &record : records) {
            // Cheap (no byte is read), and a list that says "current" of a file that is gone would lie.
            if (isVersionRecord(record) && !locator.filesOf(record))
                listing.fileless.insert(record.id);
        }
        listing.records += records;
    }
    HALLMARKER_ASSIGN(const QStringList stale, workspace.staleRecords());
    listing.stale = QSet<QString>(stale.begin(), stale.end());
    return listing;
}

QString InventoryListing::about(const core::Record &record)
{
    for (const char *key : {"purpose", "description", "text", "origin", "note"}) {
        const QString text = record.body.value(QLatin1String(key)).toString();
        if (!text.isEmpty())
            return text.simplified();
    }
    return isVersionRecord(record) ? record.basis.toString() : QString();
}

VersionState VersionState::of(const core::Record &record, bool isStale, bool isFileless)
{
    if (isVersionRecord(record)) {
        const bool isChanged = record.body.value(QStringLiteral("digest")).toString() != record.basis.toString();
        const bool wasMissing = !record.body.value(QStringLiteral("observed")).toObject().value(QStringLiteral("missing")).toArray().isEmpty();
        if (isFileless || (isChanged && wasMissing))
            return {Status::Missing, InventoryListingTexts::tr("file missing"), InventoryListingTexts::tr("The file is not where it was registered. Open the version to say where it is now.")};
        if (isChanged)
            return {Status::Broken, InventoryListingTexts::tr("file changed"), InventoryListingTexts::tr("The file is not what was registered. What rests on it is stale.")};
    }
    if (isStale)
        return {Status::Stale, {}, InventoryListingTexts::tr("Something that this rests on has changed.")};
    return {std::nullopt, InventoryListingTexts::tr("current"), {}};
}

QList<TableRow> InventoryListing::rows() const
{
    QList<TableRow> rows;
    for (const core::Record &record : records) {
        const InventoryKind *kind = inventoryKind(record.kind);
        const VersionState state = VersionState::of(record, stale.contains(record.id), fileless.contains(record.id));
        TableRow row;
        row.id = record.id;
        row.cells = {{record.name, {}, {}, kind->icon, {}},
                     {kind->titleText(), {}, {}, IconId::None, {}},
                     {state.word, {}, state.status, IconId::None, state.toolTip},
                     {about(record), {}, {}, IconId::None, about(record)},
                     {QLocale().toString(QDateTime::fromMSecsSinceEpoch(record.updatedMs), QLocale::ShortFormat), record.updatedMs, {}, IconId::None, {}},
                     {record.updatedBy, {}, {}, IconId::None, {}}};
        rows.append(row);
    }
    return rows;
}

} // namespace hallmarker::ui
