#include "app/wiring/SessionDocuments.h"

#include "core/report/DocxReportWriter.h"
#include "core/report/HtmlReportWriter.h"
#include "core/report/MarkdownReportWriter.h"
#include "core/report/OdtReportWriter.h"
#include "core/report/print/PdfReportWriter.h"
#include "dpia/signing/CmsSignature.h"

#include <QCoreApplication>

namespace hallmarker::wiring {

namespace {

struct SessionDocumentTexts {
    Q_DECLARE_TR_FUNCTIONS(SessionDocumentTexts)
};

} // namespace

QStringList sessionDocumentFormats()
{
    return {QStringLiteral("html"), QStringLiteral("pdf"), QStringLiteral("docx"), QStringLiteral("odt"), QStringLiteral("md")};
}

core::Result<QByteArray> writtenSessionDocument(const core::Report &report, const QString &format)
{
    switch (sessionDocumentFormats().indexOf(format)) {
    case 0: return core::HtmlReportWriter().write(report);
    case 1: return core::PdfReportWriter().write(report);
    case 2: return core::DocxReportWriter().write(report);
    case 3: return core::OdtReportWriter().write(report);
    case 4: return core::MarkdownReportWriter().write(report);
    default: return core::Error(core::ErrorKind::Usage, SessionDocumentTexts::tr("\"%1\" is no format of a document. Formats: %2.").arg(format, sessionDocumentFormats().join(QStringLiteral(", "))));
    }
}

threats::MinutesSigner minutesSigner(const dpia::SigningKey &key)
{
    return [&key](const QByteArray &statement, qint64 instantMs) -> core::Result<threats::MinutesSealBytes> {
        HALLMARKER_ASSIGN(const dpia::SignatureBytes made, key.sign(statement, instantMs));
        return threats::MinutesSealBytes{dpia::signatureFormName(made.form), made.signature, made.publicKey, made.certificates, made.keyName, made.fingerprint};
    };
}

threats::MinutesChecker minutesChecker()
{
    return [](const threats::MinutesSealBytes &made, const QByteArray &statement) -> core::Result<void> {
        if (made.form != dpia::signatureFormName(dpia::SignatureForm::Cms))
            return core::Error(core::ErrorKind::Invalid, SessionDocumentTexts::tr("There is no signature of the form \"%1\".").arg(made.form));
        if (dpia::certificateFingerprint(made.certificates.value(0)) != made.fingerprint)
            return core::Error(core::ErrorKind::Integrity, SessionDocumentTexts::tr("The certificate is another one than the signature names."));
        return dpia::CmsSignature::check(statement, made.signature, made.certificates.value(0));
    };
}

} // namespace hallmarker::wiring
