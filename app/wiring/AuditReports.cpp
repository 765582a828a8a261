#include "app/wiring/AuditReports.h"

#include "app/wiring/Observation.h"
#include "core/overview/AuditReport.h"
#include "core/report/DocxReportWriter.h"
#include "core/report/HtmlReportWriter.h"
#include "core/report/MarkdownReportWriter.h"
#include "core/report/OdtReportWriter.h"
#include "core/report/print/PdfReportWriter.h"
#include "core/report/print/PictureFile.h"
#include "lineage/review/LineageReport.h"

#include <QCoreApplication>

namespace hallmarker::wiring {

QStringList reportFormats()
{
    return {QStringLiteral("html"), QStringLiteral("pdf"), QStringLiteral("docx"), QStringLiteral("odt"), QStringLiteral("md")};
}

core::Result<QByteArray> reportAs(const core::Report &report, const QString &format)
{
    std::unique_ptr<core::ReportWriter> writer;
    if (format == QLatin1String("html"))
        writer = std::make_unique<core::HtmlReportWriter>();
    else if (format == QLatin1String("pdf"))
        writer = std::make_unique<core::PdfReportWriter>();
    else if (format == QLatin1String("docx"))
        writer = std::make_unique<core::DocxReportWriter>(core::pictureRaster());
    else if (format == QLatin1String("odt"))
        writer = std::make_unique<core::OdtReportWriter>(core::pictureRaster());
    else if (format == QLatin1String("md"))
        writer = std::make_unique<core::MarkdownReportWriter>();
    else
        return core::Error(core::ErrorKind::Usage, QCoreApplication::translate("AuditReports", "\"%1\" is not a format of a report. Formats: %2.").arg(format, reportFormats().join(QLatin1String(", "))));
    return writer->write(report);
}

core::Result<QByteArray> lineageReportAs(core::Workspace &workspace, const QString &format)
{
    HALLMARKER_ASSIGN(const std::shared_ptr<const lineage::LineageState> state, lineage::LineageState::load(workspace));
    const QMutexLocker lock(&state->gate());
    return reportAs(lineage::lineageReport(*state, workspace), format);
}

core::Result<QByteArray> auditReportAs(core::Workspace &workspace, const core::CheckRegistry &checks, const QString &format, core::Progress &progress, const inventory::TableLook &ask)
{
    if (!reportFormats().contains(format))
        return reportAs({}, format); // before anything is verified
    HALLMARKER_ASSIGN(const QList<core::UnseenEvidence> unseen, observeEverything(workspace, checks, progress, ask));
    HALLMARKER_ASSIGN(const core::LogVerification verification, workspace.log().verify(std::nullopt, progress));
    HALLMARKER_ASSIGN(const core::Report report, core::auditReport(workspace, verification, unseen));
    return reportAs(report, format);
}

} // namespace hallmarker::wiring
