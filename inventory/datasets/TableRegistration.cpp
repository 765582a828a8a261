#include "inventory/datasets/TableRegistration.h"

#include "inventory/record/VersionRules.h"

#include <QCoreApplication>

namespace hallmarker::inventory {

namespace {

struct TableRegistrationTexts {
    Q_DECLARE_TR_FUNCTIONS(TableRegistrationTexts)
};

} // namespace

core::Result<DatasetImportResult> registerTable(core::Workspace &workspace, const TableRegistrationRequest &request)
{
    const QString name = request.datasetName.trimmed();
    if (name.isEmpty())
        return core::Error(core::ErrorKind::Usage, TableRegistrationTexts::tr("The dataset needs a name."));
    DatasetImportResult result;
    HALLMARKER_ASSIGN(const QList<Dataset> named, DatasetRepository(workspace).named(name));
    if (named.size() > 1)
        return core::Error(core::ErrorKind::Conflict, TableRegistrationTexts::tr("There are %1 datasets with the name \"%2\". Rename one of them first.").arg(named.size()).arg(name));
    if (!named.isEmpty()) {
        result.dataset = named.first();
        HALLMARKER_ASSIGN(const QList<DatasetVersion> versions, DatasetVersionRepository(workspace).versionsOf(result.dataset.head.id));
        for (const DatasetVersion &version : versions)
            if (version.digest == request.digest && version.source.address == request.source.address && version.source.table == request.source.table) {
                result.version = version;
                result.wasKnown = true;
                return result;
            }
    }
    DatasetVersion &version = result.version;
    version.format = QStringLiteral("table");
    version.source = request.source;
    version.digest = request.digest;
    version.rows = request.rows;
    for (const auto &[column, type] : request.columns)
        version.columns.append({column, type, 0, 0});
    version.observed.digest = request.digest;
    version.observed.atMs = workspace.clock().nowMs();
    version.head.name = request.versionName.isEmpty() ? versionName(name, request.digest) : request.versionName;
    version.classification = request.classification;
    version.hasPersonalData = request.hasPersonalData;
    version.hasSpecialCategories = request.hasSpecialCategories;
    version.note = request.note;
    DatasetImportResult stored = result;
    HALLMARKER_TRY(workspace.write(QStringLiteral("dataset.register"), [&](core::WriteTransaction &transaction) -> core::Result<void> {
        stored = result;
        stored.isNewDataset = stored.dataset.head.id.isEmpty();
        if (stored.isNewDataset) {
            stored.dataset.head.name = name;
            HALLMARKER_ASSIGN(stored.dataset, DatasetRepository::save(transaction, stored.dataset));
        }
        stored.version.dataset = stored.dataset.head.id;
        HALLMARKER_ASSIGN(stored.version, (RecordRepository<DatasetVersion>::save(transaction, stored.version)));
        return {};
    }));
    return stored;
}

} // namespace hallmarker::inventory
