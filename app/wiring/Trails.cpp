#include "app/wiring/Trails.h"

#include "app/wiring/RecordedConsents.h"
#include "core/digest/Hasher.h"
#include "core/json/CanonicalJson.h"
#include "core/report/HtmlReportWriter.h"
#include "core/report/print/PdfReportWriter.h"
#include "lineage/store/LineageModel.h"
#include "lineage/trail/SignedTrail.h"
#include "lineage/trail/TrailBuilder.h"
#include "lineage/trail/TrailReport.h"

#include <QCoreApplication>

namespace hallmarker::wiring {

using core::Error;
using core::ErrorKind;
using core::Result;

namespace {
struct TrailsTexts {
    Q_DECLARE_TR_FUNCTIONS(TrailsTexts)
};
} // namespace

QStringList trailFormats()
{
    return {QStringLiteral("json"), QStringLiteral("html"), QStringLiteral("pdf")};
}

Result<lineage::Trail> trailOf(core::Workspace &workspace, const QString &prediction, const QString &log)
{
    HALLMARKER_ASSIGN(const lineage::FoundPrediction found, lineage::PredictionBook(workspace).find(prediction, log));
    lineage::LineageModel model(workspace);
    HALLMARKER_TRY(model.refresh());
    HALLMARKER_ASSIGN(const RecordedConsents consents, RecordedConsents::read(workspace));
    return lineage::TrailBuilder(workspace, model.graph(), model.bindings(), &consents).build(found);
}

Result<QByteArray> exportTrail(core::Workspace &workspace, const lineage::Trail &trail, const QString &format)
{
    if (format == QLatin1String("json")) {
        HALLMARKER_ASSIGN(const QJsonObject document, lineage::SignedTrail::sign(workspace, trail));
        return QByteArray(core::CanonicalJson::of(document) + '\n');
    }
    const core::Report report = lineage::TrailReport::build(trail);
    Result<QByteArray> bytes = Error(ErrorKind::Usage, TrailsTexts::tr("\"%1\" is not a format of a trail. Formats: %2.").arg(format, trailFormats().join(QStringLiteral(", "))));
    if (format == QLatin1String("html"))
        bytes = core::HtmlReportWriter().write(report);
    else if (format == QLatin1String("pdf"))
        bytes = core::PdfReportWriter().write(report);
    if (!bytes)
        return bytes;
    const QJsonObject payload{{QStringLiteral("digest"), core::CanonicalJson::digestOf(trail.toJson()).toString()}, {QStringLiteral("document"), core::Hasher::of(*bytes).toString()}, {QStringLiteral("format"), format}, {QStringLiteral("prediction-log"), trail.prediction.log.id}, {QStringLiteral("position"), trail.prediction.place.position}};
    HALLMARKER_TRY(workspace.write(QStringLiteral("trail.exported"), [&](core::WriteTransaction &transaction) { return transaction.note(QStringLiteral("trail.exported"), payload); }));
    return bytes;
}

} // namespace hallmarker::wiring
