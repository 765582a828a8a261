#include "app/wiring/AssessmentExports.h"

#include "app/wiring/ReportSections.h"
#include "core/digest/Hasher.h"
#include "core/report/DocxReportWriter.h"
#include "core/report/HtmlReportWriter.h"
#include "core/report/MarkdownReportWriter.h"
#include "core/report/OdtReportWriter.h"
#include "core/report/print/PdfReportWriter.h"
#include "dpia/document/AssessmentDocument.h"
#include "dpia/document/BlankForm.h"
#include "dpia/exchange/cnil/CnilExport.h"
#include "dpia/exchange/dpv/DpvExport.h"
#include "dpia/exchange/oscal/OscalExport.h"
#include "dpia/package/SignedPackage.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace hallmarker::wiring {

namespace {

struct AssessmentExportTexts {
    Q_DECLARE_TR_FUNCTIONS(AssessmentExportTexts)
};

QString assessmentStem(const QString &name)
{
    QString stem;
    for (const QChar c : name)
        stem += c.isLetterOrNumber() && c.unicode() < 128 ? c.toLower() : QLatin1Char('-');
    return stem.isEmpty() ? QStringLiteral("assessment") : stem;
}

std::unique_ptr<core::ReportWriter> documentWriter(const QString &format)
{
    if (format == QLatin1String("html"))
        return std::make_unique<core::HtmlReportWriter>();
    if (format == QLatin1String("pdf"))
        return std::make_unique<core::PdfReportWriter>();
    if (format == QLatin1String("docx"))
        return std::make_unique<core::DocxReportWriter>();
    if (format == QLatin1String("odt"))
        return std::make_unique<core::OdtReportWriter>();
    if (format == QLatin1String("md"))
        return std::make_unique<core::MarkdownReportWriter>();
    return nullptr;
}

core::Error unknownFormat(const QString &format, const QStringList &known)
{
    return core::Error(core::ErrorKind::Usage, AssessmentExportTexts::tr("\"%1\" is not a format of an assessment. Formats: %2.").arg(format, known.join(QStringLiteral(", "))));
}

core::Result<AssessmentExport> packageOf(core::Workspace &workspace, const dpia::LoadedAssessment &loaded, const QString &language, core::Progress &progress)
{
    bool hasPdf = false;
    const auto pdf = [&hasPdf](const core::Report &report) -> core::Result<QList<dpia::PackageFile>> {
        const auto written = core::PdfReportWriter().write(report);
        if (!written && written.error().kind != core::ErrorKind::Unavailable)
            return written.error();
        hasPdf = written.has_value();
        return hasPdf ? QList<dpia::PackageFile>{{QStringLiteral("document.pdf"), *written}} : QList<dpia::PackageFile>();
    };
    HALLMARKER_ASSIGN(const dpia::SignedPackage::Content content, dpia::SignedPackage::collect(workspace, loaded, language, pdf, progress));
    AssessmentExport made{assessmentStem(loaded.assessment.name) + QStringLiteral("-signed.zip"), QStringLiteral("application/zip"), {}, content.losses, {}};
    if (!hasPdf)
        made.losses += AssessmentExportTexts::tr("The package has no PDF, as this program was started without fonts; the document is there as HTML.");
    HALLMARKER_ASSIGN(made.bytes, dpia::SignedPackage::zip(content));
    return made;
}

core::Result<AssessmentExport> cnilOf(core::Workspace &workspace, const dpia::LoadedAssessment &loaded)
{
    HALLMARKER_ASSIGN(const dpia::CnilExportResult result, dpia::CnilExport(workspace).run(loaded));
    AssessmentExport made{assessmentStem(loaded.assessment.name) + QStringLiteral(".json"), QStringLiteral("application/json"), dpia::CnilExport::json(result), result.losses, {}};
    if (!result.attachments.isEmpty())
        made.losses += AssessmentExportTexts::tr("%n attachment(s) are not in the JSON file; write a .zip instead.", nullptr, int(result.attachments.size()));
    return made;
}

} // namespace

QStringList documentFormats()
{
    return {QStringLiteral("html"), QStringLiteral("pdf"), QStringLiteral("docx"), QStringLiteral("odt"), QStringLiteral("md")};
}

QStringList assessmentFormats()
{
    return documentFormats() + QStringList{QStringLiteral("package"), QStringLiteral("oscal"), QStringLiteral("dpv"), QStringLiteral("cnil-pia")};
}

core::Result<AssessmentExport> exportAssessment(core::Workspace &workspace, const dpia::LoadedAssessment &loaded, const QString &format, const QString &language, core::Progress &progress, const QString &outputName)
{
    const QString stem = assessmentStem(loaded.assessment.name);
    if (const auto writer = documentWriter(format)) {
        progress.report(AssessmentExportTexts::tr("Writing the document"), 0, 0);
        HALLMARKER_ASSIGN(const dpia::AssessmentDocument document, dpia::AssessmentDocument::present(workspace, loaded, language, reportSections()));
        HALLMARKER_ASSIGN(const QByteArray bytes, writer->write(document.report));
        AssessmentExport made{stem + QLatin1Char('.') + writer->suffix(), writer->mediaType(), bytes, document.losses, {}};
        if (format == QLatin1String("md"))
            made.losses += AssessmentExportTexts::tr("Markdown has no colours; the risk map tells its levels in words.");
        return made;
    }
    if (format == QLatin1String("package"))
        return packageOf(workspace, loaded, language, progress);
    if (format == QLatin1String("cnil-pia"))
        return cnilOf(workspace, loaded);
    if (format == QLatin1String("oscal")) {
        const QString base = QFileInfo(outputName).completeBaseName();
        const QString planFile = (base.isEmpty() || base == QLatin1String("-") ? stem + QStringLiteral("-oscal") : base) + QStringLiteral("-plan.json");
        HALLMARKER_ASSIGN(const dpia::OscalExport written, dpia::OscalExport::of(workspace, loaded, language, planFile));
        return AssessmentExport{stem + QStringLiteral("-oscal.json"), QStringLiteral("application/json"), written.results, written.losses, {{planFile, written.plan}}};
    }
    if (format == QLatin1String("dpv")) {
        HALLMARKER_ASSIGN(const dpia::DpvExport written, dpia::DpvExport::of(workspace, loaded, language));
        return AssessmentExport{stem + QStringLiteral("-dpv.jsonld"), QStringLiteral("application/ld+json"), written.bytes, written.losses, {}};
    }
    return unknownFormat(format, assessmentFormats());
}

core::Result<AssessmentExport> exportBlankForm(const dpia::Template &form, const QString &format, const QString &language)
{
    const auto writer = documentWriter(format);
    if (!writer)
        return unknownFormat(format, documentFormats());
    HALLMARKER_ASSIGN(const QByteArray bytes, writer->write(dpia::BlankForm::of(form, language)));
    return AssessmentExport{form.urn.section(QLatin1Char(':'), -1) + QStringLiteral("-form.") + writer->suffix(), writer->mediaType(), bytes, {}, {}};
}

core::Result<void> noteAssessmentExport(core::Workspace &workspace, const dpia::Assessment &assessment, const QString &format, const AssessmentExport &made)
{
    if (workspace.isReadOnly())
        return {};
    const QJsonObject payload{{QStringLiteral("assessment"), assessment.id}, {QStringLiteral("revision"), assessment.revision}, {QStringLiteral("format"), format}, {QStringLiteral("digest"), core::Hasher::of(made.bytes).toString()}};
    return workspace.write(QStringLiteral("assessment.exported"), [&payload](core::WriteTransaction &transaction) { return transaction.note(QStringLiteral("assessment.exported"), payload); });
}

} // namespace hallmarker::wiring
