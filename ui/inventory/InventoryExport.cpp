#include "ui/inventory/InventoryExport.h"

#include "inventory/exchange/InventoryListExport.h"
#include "ui/inventory/InventoryKinds.h"
#include "ui/inventory/InventoryListing.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace hallmarker::ui {

namespace {

using inventory::InventoryList;

struct InventoryExportTexts {
    Q_DECLARE_TR_FUNCTIONS(InventoryExportTexts)
};

struct ContentOfKind {
    const char *kind;
    InventoryList::Content content;
};
constexpr ContentOfKind contentOfKinds[] = {
    {"system", InventoryList::Content::Systems},   {"model", InventoryList::Content::Models},
    {"model-version", InventoryList::Content::ModelVersions}, {"dataset", InventoryList::Content::Datasets},
    {"dataset-version", InventoryList::Content::DatasetVersions}, {"party", InventoryList::Content::Parties},
    {"purpose", InventoryList::Content::Purposes},
};

/// Records of all kinds in one list, with what they have in common.
core::Result<InventoryList> overviewList(core::Workspace &workspace)
{
    HALLMARKER_ASSIGN(const InventoryListing listing, InventoryListing::read(workspace));
    InventoryList list{InventoryExportTexts::tr("Inventory"),
                       {QStringLiteral("id"), QStringLiteral("kind"), QStringLiteral("name"), QStringLiteral("state"), QStringLiteral("about"),
                        QStringLiteral("digest"), QStringLiteral("updated"), QStringLiteral("by")},
                       {}};
    for (const InventoryEntry &entry : listing.entries) {
        const VersionState state = VersionState::of(entry.files, entry.isStale);
        const QString word = state.word.isEmpty() && state.status ? statusWord(*state.status) : state.word;
        list.rows.append({entry.id, entry.kind, entry.name, word, entry.about, entry.basis, core::instantText(entry.updatedMs), entry.updatedBy});
    }
    return list;
}

core::Result<inventory::InventoryListExport> exported(core::Workspace &workspace, const QString &kind, bool isCsv)
{
    for (const ContentOfKind &row : contentOfKinds) {
        if (kind != QLatin1String(row.kind))
            continue;
        HALLMARKER_ASSIGN(const InventoryList list, InventoryList::of(workspace, row.content));
        return isCsv ? inventory::InventoryListExport::csv(list) : inventory::InventoryListExport::xlsx({list}, workspace.clock().nowMs());
    }
    if (isCsv) {
        HALLMARKER_ASSIGN(const InventoryList list, overviewList(workspace));
        return inventory::InventoryListExport::csv(list);
    }
    HALLMARKER_ASSIGN(const QList<InventoryList> lists, InventoryList::all(workspace));
    return inventory::InventoryListExport::xlsx(lists, workspace.clock().nowMs());
}

} // namespace

core::Result<QString> exportInventory(core::Workspace &workspace, const QString &kind, const QString &path)
{
    HALLMARKER_ASSIGN(const inventory::InventoryListExport content, exported(workspace, kind, path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)));
    QSaveFile file(path); // the old file stays until the new one is complete
    if (!file.open(QIODevice::WriteOnly) || file.write(content.bytes) != content.bytes.size() || !file.commit())
        return core::Error(core::ErrorKind::Io, InventoryExportTexts::tr("Cannot write %1: %2. Choose another place.").arg(path, file.errorString()));
    return content.note;
}

} // namespace hallmarker::ui
