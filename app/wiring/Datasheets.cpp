#include "app/wiring/Datasheets.h"

#include "app/wiring/AuditReports.h"
#include "app/wiring/CheckOrders.h"
#include "app/wiring/Observation.h"
#include "app/wiring/WorkspaceDossier.h"
#include "core/digest/Hasher.h"
#include "core/json/CanonicalJson.h"
#include "core/storage/RestingRecords.h"
#include "inventory/datasheet/DatasheetAssembler.h"
#include "inventory/datasheet/DatasheetReport.h"
#include "inventory/files/FileArtifactLocator.h"

namespace hallmarker::wiring {

QStringList datasheetFormats()
{
    return reportFormats() + QStringList{QStringLiteral("json")};
}

core::Result<inventory::DatasheetView> datasheetOf(core::Workspace &workspace, const core::CheckRegistry &checks, const QString &reference)
{
    HALLMARKER_ASSIGN(const core::Record version, versionOf(workspace, reference, {QString::fromLatin1(inventory::DatasetVersion::kind)}));
    inventory::FileArtifactLocator locator(workspace);
    HALLMARKER_ASSIGN(const inventory::ObservationSummary summary, workspace.isReadOnly() ? locator.observeTables() : locator.observeAll());
    HALLMARKER_ASSIGN(const QList<core::UnseenEvidence> unseen, unseenOf(workspace, summary));
    QHash<QString, QString> titles;
    for (const core::CheckProvider *check : checks.all())
        titles.insert(check->definition().id, check->definition().title);
    HALLMARKER_ASSIGN(const core::AssetDossier dossier, dossierOf(workspace, {version.id}));
    HALLMARKER_ASSIGN(inventory::DatasheetView view, inventory::DatasheetAssembler(workspace, titles).assemble(core::DatasetVersionId(version.id), dossier));
    QStringList notices;
    for (const core::UnseenEvidence &one : unseen) { // what the sheet describes, or what that was derived from
        HALLMARKER_ASSIGN(const QSet<QString> resting, core::recordsResting(workspace, {one.recordId}));
        if (resting.contains(version.id))
            notices += one.sentence();
    }
    view.warnings = notices + view.warnings;
    return view;
}

core::Result<QByteArray> renderDatasheet(const inventory::DatasheetView &view, const QString &format)
{
    if (format == QLatin1String("json"))
        return QByteArray(core::CanonicalJson::of(view.toJson()) + '\n');
    return reportAs(inventory::datasheetReport(view), format);
}

core::Result<void> noteDatasheetExport(core::Workspace &workspace, const inventory::DatasheetView &view, const QString &format, const QByteArray &bytes)
{
    if (workspace.isReadOnly())
        return {};
    const QJsonObject payload{{QStringLiteral("dataset-version"), view.version.head.id.text()}, {QStringLiteral("format"), format}, {QStringLiteral("digest"), core::Hasher::of(bytes).toString()}};
    return workspace.write(QStringLiteral("datasheet.exported"), [&](core::WriteTransaction &transaction) { return transaction.note(QStringLiteral("datasheet.exported"), payload); });
}

} // namespace hallmarker::wiring
