#include "app/wiring/CardExports.h"

#include "app/wiring/CheckOrders.h"
#include "app/wiring/Observation.h"
#include "app/wiring/ReportSections.h"
#include "app/wiring/WorkspaceDossier.h"
#include "core/digest/Hasher.h"
#include "core/report/DocxReportWriter.h"
#include "core/report/HtmlReportWriter.h"
#include "core/report/OdtReportWriter.h"
#include "core/report/print/PdfReportWriter.h"
#include "core/storage/RestingRecords.h"
#include "inventory/card/CardAssembler.h"
#include "inventory/card/CardBundle.h"
#include "inventory/card/CardReport.h"
#include "inventory/card/CardRepository.h"
#include "inventory/card/CycloneDxCard.h"
#include "inventory/card/HuggingFaceCard.h"

#include <QCoreApplication>

#include <algorithm>

namespace hallmarker::wiring {

namespace {

QString fileStem(const inventory::CardView &view)
{
    QString stem;
    for (const QChar c : view.title())
        stem += c.isLetterOrNumber() && c.unicode() < 128 ? c.toLower() : QLatin1Char('-');
    return stem;
}

/// What a card is about: the version, its model, and what it was trained on.
QStringList recordsOf(const inventory::CardView &view)
{
    QStringList records{view.version.head.id.text(), view.model.head.id.text()};
    for (const core::DatasetVersionId &data : view.version.trainingData)
        records.append(data.text());
    for (const inventory::CardDataset &data : view.datasets) {
        if (data.isTraining)
            records.append(data.dataset.head.id.text());
    }
    return records;
}

/// Of what nobody could look at, that which the card rests on.
core::Result<void> addUnseen(core::Workspace &workspace, const QList<core::UnseenEvidence> &unseen, inventory::CardView &view)
{
    const QStringList subjects = recordsOf(view);
    for (const core::UnseenEvidence &one : unseen) {
        HALLMARKER_ASSIGN(const QSet<QString> resting, core::recordsResting(workspace, {one.recordId}));
        bool isConcerned = std::any_of(subjects.begin(), subjects.end(), [&resting](const QString &id) { return resting.contains(id); });
        for (inventory::CardEvidence &evidence : view.evidence) {
            if (!resting.contains(evidence.finding().id))
                continue;
            evidence.isAsLastSeen = true;
            isConcerned = true;
        }
        if (isConcerned)
            view.unseen += one;
    }
    return {};
}

core::Result<inventory::CardExport> written(const inventory::CardView &view, const core::ReportWriter &writer, inventory::CardReport::Order order, const QString &name)
{
    HALLMARKER_ASSIGN(const QByteArray bytes, writer.write(inventory::CardReport::build(view, order)));
    return inventory::CardExport{name + QLatin1Char('.') + writer.suffix(), writer.mediaType(), bytes, inventory::CardReport::losses(view)};
}

core::Result<inventory::CardExport> bundle(core::Workspace &workspace, const inventory::CardView &view, core::Progress &progress)
{
    QList<inventory::CardBundle::File> further;
    if (const auto pdf = written(view, core::PdfReportWriter(), inventory::CardReport::Order::Card, QStringLiteral("card")))
        further.append({pdf->fileName, pdf->bytes});
    HALLMARKER_ASSIGN(const inventory::CardBundle::Content content, inventory::CardBundle::collect(workspace, view, further, progress));
    inventory::CardExport result;
    result.fileName = fileStem(view) + QLatin1String("-card.zip");
    result.mediaType = QStringLiteral("application/zip");
    HALLMARKER_ASSIGN(result.bytes, inventory::CardBundle::zip(content, view.assembledMs));
    result.loss.target = QCoreApplication::translate("CardExports", "Bundle");
    return result;
}

} // namespace

QStringList cardFormats()
{
    return {QStringLiteral("html"), QStringLiteral("pdf"), QStringLiteral("docx"), QStringLiteral("odt"), QStringLiteral("md"), QStringLiteral("cyclonedx"), QStringLiteral("annex-iv"), QStringLiteral("bundle")};
}

core::Result<inventory::CardView> cardOf(core::Workspace &workspace, const core::CheckRegistry &checks, const QString &reference, core::Progress &progress, const inventory::TableLook &ask)
{
    QHash<QString, QString> titles;
    for (const core::CheckProvider *check : checks.all())
        titles.insert(check->definition().id, check->definition().title);
    core::CardId card;
    if (const auto named = workspace.resolve(QStringLiteral("card"), reference)) {
        card = core::CardId(named->id);
    } else {
        HALLMARKER_ASSIGN(const core::Record version, versionOf(workspace, reference, {QStringLiteral("model-version")}));
        inventory::CardRepository cards(workspace);
        HALLMARKER_ASSIGN(std::optional<inventory::ModelCard> found, cards.ofVersion(core::ModelVersionId(version.id)));
        if (!found) {
            HALLMARKER_ASSIGN(found, cards.create(core::ModelVersionId(version.id)));
        }
        card = found->head.id;
    }
    // What is exported says what the files are now, not what they were when somebody last looked.
    HALLMARKER_ASSIGN(const QList<core::UnseenEvidence> unseen, observeEverything(workspace, checks, progress, ask));
    HALLMARKER_ASSIGN(inventory::CardView view, inventory::CardAssembler(workspace, titles).assemble(card));
    QStringList subjects{view.version.head.id.text()};
    for (const core::DatasetVersionId &data : view.version.trainingData)
        subjects.append(data.text());
    HALLMARKER_ASSIGN(view.lineage, dossierOf(workspace, subjects));
    HALLMARKER_ASSIGN(view.sections, furtherSections(workspace, recordsOf(view)));
    HALLMARKER_TRY(addUnseen(workspace, unseen, view));
    return view;
}

core::Result<inventory::CardExport> renderCard(core::Workspace &workspace, const inventory::CardView &assembled, const QString &format, core::Progress &progress)
{
    inventory::CardView view = assembled;
    if (!view.sections.empty()) { // said anew: the document may speak another language than whoever assembled the card
        HALLMARKER_ASSIGN(view.sections, furtherSections(workspace, recordsOf(view)));
    }
    using Order = inventory::CardReport::Order;
    const QString name = fileStem(view) + QLatin1String("-card");
    if (format == QLatin1String("html"))
        return written(view, core::HtmlReportWriter(), Order::Card, name);
    if (format == QLatin1String("pdf"))
        return written(view, core::PdfReportWriter(), Order::Card, name);
    if (format == QLatin1String("docx"))
        return written(view, core::DocxReportWriter(), Order::Card, name);
    if (format == QLatin1String("odt"))
        return written(view, core::OdtReportWriter(), Order::Card, name);
    if (format == QLatin1String("annex-iv"))
        return written(view, core::HtmlReportWriter(), Order::AnnexIv, name + QLatin1String("-annex-iv"));
    if (format == QLatin1String("md"))
        return inventory::HuggingFaceCard::write(view);
    if (format == QLatin1String("cyclonedx"))
        return inventory::CycloneDxCard::write(view);
    if (format == QLatin1String("bundle"))
        return bundle(workspace, view, progress);
    return core::Error(core::ErrorKind::Usage, QCoreApplication::translate("CardExports", "\"%1\" is not a format of a card. Formats: %2.").arg(format, cardFormats().join(QLatin1String(", "))));
}

core::Result<void> noteCardExport(core::Workspace &workspace, const inventory::CardView &view, const QString &format, const inventory::CardExport &result)
{
    if (workspace.isReadOnly())
        return {};
    const QJsonObject payload{{QStringLiteral("card"), view.record.id}, {QStringLiteral("revision"), view.record.revision}, {QStringLiteral("format"), format}, {QStringLiteral("digest"), core::Hasher::of(result.bytes).toString()}};
    return workspace.write(QStringLiteral("card.exported"), [&](core::WriteTransaction &transaction) { return transaction.note(QStringLiteral("card.exported"), payload); });
}

core::Result<inventory::CardExport> exportCard(core::Workspace &workspace, const inventory::CardView &view, const QString &format, core::Progress &progress)
{
    HALLMARKER_ASSIGN(const inventory::CardExport result, renderCard(workspace, view, format, progress));
    HALLMARKER_TRY(noteCardExport(workspace, view, format, result));
    return result;
}

} // namespace hallmarker::wiring
