#include "ui/card/CardExporter.h"

#include "core/report/DocumentLanguage.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QSaveFile>

#include <optional>

namespace hallmarker::ui {

namespace {

struct CardExporterTexts {
    Q_DECLARE_TR_FUNCTIONS(CardExporterTexts)
};

CardExporter::Make &cardMaker()
{
    static CardExporter::Make make;
    return make;
}

} // namespace

QList<CardExporter::Format> CardExporter::formats()
{
    return {{QStringLiteral("html"), QStringLiteral("HTML"), QStringLiteral("html"), CardExporterTexts::tr("For people, in a browser: one file, readable by screen readers.")},
            {QStringLiteral("pdf"), QStringLiteral("PDF"), QStringLiteral("pdf"), CardExporterTexts::tr("For people, to print and to sign: paged, with fonts inside.")},
            {QStringLiteral("docx"), QStringLiteral("DOCX"), QStringLiteral("docx"), CardExporterTexts::tr("For people who go on writing in Word.")},
            {QStringLiteral("odt"), QStringLiteral("ODT"), QStringLiteral("odt"), CardExporterTexts::tr("For people who go on writing in LibreOffice.")},
            {QStringLiteral("md"), CardExporterTexts::tr("Markdown (model hub)"), QStringLiteral("md"), CardExporterTexts::tr("For a model hub: a README with the fields that hubs read.")},
            {QStringLiteral("cyclonedx"), QStringLiteral("CycloneDX 1.6"), QStringLiteral("cdx.json"), CardExporterTexts::tr("For inventories of parts: an ML-BOM with the model card inside.")},
            {QStringLiteral("annex-iv"), CardExporterTexts::tr("Annex IV of the AI Act"), QStringLiteral("html"), CardExporterTexts::tr("For authorities: the same content in the order of the annex.")},
            {QStringLiteral("bundle"), CardExporterTexts::tr("Bundle with proofs"), QStringLiteral("zip"), CardExporterTexts::tr("For auditors: all formats, the findings and the proofs from the log. It can be checked without Hallmarker.")}};
}

void CardExporter::setMaker(const Make &make)
{
    cardMaker() = make;
}

core::Result<QJsonValue> CardExporter::write(core::Workspace &workspace, const core::CheckRegistry *checks, const QString &versionId, const Format &format, const QString &path, core::Progress &progress)
{
    if (!cardMaker())
        return core::Error(core::ErrorKind::Unavailable, QCoreApplication::translate("CardExporter", "This program has no exporters."));
    std::optional<core::DocumentLanguage> language;
    if (!format.language.isEmpty())
        language.emplace(format.language);
    HALLMARKER_ASSIGN(const Made made, cardMaker()(workspace, checks, versionId, format.id, progress));
    language.reset();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(made.bytes) != made.bytes.size() || !file.commit())
        return core::Error(core::ErrorKind::Io, QCoreApplication::translate("CardExporter", "Cannot write %1: %2.").arg(path, file.errorString()), {}, {.file = path});
    QJsonArray losses;
    for (const Loss &loss : made.losses)
        losses.append(QJsonObject{{QStringLiteral("label"), loss.label}, {QStringLiteral("reason"), loss.reason}});
    return QJsonValue(QJsonObject{{QStringLiteral("losses"), losses}});
}

} // namespace hallmarker::ui
