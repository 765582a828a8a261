#include "ui/card/CardExporter.h"

#include <QCoreApplication>
#include <QSaveFile>

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
    return {{QStringLiteral("html"), QStringLiteral("HTML"), QStringLiteral("html")},
            {QStringLiteral("pdf"), QStringLiteral("PDF"), QStringLiteral("pdf")},
            {QStringLiteral("odt"), QStringLiteral("ODT"), QStringLiteral("odt")},
            {QStringLiteral("md"), QStringLiteral("Markdown"), QStringLiteral("md")},
            {QStringLiteral("cyclonedx"), QStringLiteral("CycloneDX"), QStringLiteral("cdx.json")},
            {QStringLiteral("annex-iv"), CardExporterTexts::tr("Annex IV"), QStringLiteral("html")},
            {QStringLiteral("bundle"), CardExporterTexts::tr("Bundle"), QStringLiteral("zip")}};
}

void CardExporter::setMaker(const Make &make)
{
    cardMaker() = make;
}

core::Result<QJsonValue> CardExporter::write(core::Workspace &workspace, const core::CheckRegistry *checks, const QString &versionId, const Format &format, const QString &path, core::Progress &progress)
{
    if (!cardMaker())
        return core::Error(core::ErrorKind::Unavailable, QCoreApplication::translate("CardExporter", "This program has no exporters."));
    HALLMARKER_ASSIGN(const auto made, cardMaker()(workspace, checks, versionId, format.id, progress));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(made.first) != made.first.size() || !file.commit())
        return core::Error(core::ErrorKind::Io, QCoreApplication::translate("CardExporter", "Cannot write %1: %2.").arg(path, file.errorString()), {}, {.file = path});
    return QJsonValue(made.second);
}

} // namespace hallmarker::ui
