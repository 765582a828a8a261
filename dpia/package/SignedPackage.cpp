#include "dpia/package/SignedPackage.h"

#include "core/archive/ZipWriter.h"
#include "core/digest/Hasher.h"
#include "core/json/CanonicalJson.h"
#include "core/report/HtmlReportWriter.h"
#include "dpia/document/AssessmentDocument.h"
#include "dpia/package/PackageGuide.h"
#include "dpia/package/PackageLog.h"
#include "dpia/package/PackageParts.h"
#include "dpia/package/PackageTexts.h"
#include "dpia/signing/SignedContent.h"

#include <QBuffer>

#include <algorithm>

namespace hallmarker::dpia {

namespace {

/// The signatures that stand under one decision: the newest that was signed.
core::Result<QList<AssessmentSignature>> signaturesToPack(core::Workspace &workspace, const LoadedAssessment &loaded)
{
    HALLMARKER_ASSIGN(const QList<JudgedSignature> all, SignatureDesk(workspace).list(loaded));
    QList<AssessmentSignature> standing;
    for (const JudgedSignature &one : all)
        if (one.standing != SignatureStanding::Withdrawn && one.standing != SignatureStanding::Superseded && one.standing != SignatureStanding::Broken)
            standing.append(one.signature);
    // A countersignature stands beside the signature of who decided: without that one nothing is signed.
    const auto first = std::find_if(standing.crbegin(), standing.crend(), [](const AssessmentSignature &one) { return !one.attestation.isCountersignature; });
    if (first == standing.crend())
        return core::Error(core::ErrorKind::NotFound, PackageTexts::tr("\"%1\" bears no signature that stands. Sign it first.").arg(loaded.assessment.name), {}, {.file = loaded.assessment.id});
    const QString decision = first->attestation.signOff;
    standing.removeIf([&decision](const AssessmentSignature &one) { return one.attestation.signOff != decision; });
    return standing;
}

void sortByName(QList<PackageFile> &files)
{
    std::sort(files.begin(), files.end(), [](const PackageFile &a, const PackageFile &b) { return a.name < b.name; });
}

QByteArray sumsOf(const QList<PackageFile> &files)
{
    QByteArray sums;
    for (const PackageFile &file : files)
        sums += core::Hasher::of(file.bytes).hex().toLatin1() + "  " + file.name.toUtf8() + '\n';
    return sums;
}

} // namespace

core::Result<SignedPackage::Content> SignedPackage::collect(core::Workspace &workspace, const LoadedAssessment &loaded, const QString &language, const FurtherForms &further, core::Progress &progress)
{
    Content content;
    content.instantMs = workspace.clock().nowMs();
    HALLMARKER_ASSIGN(const QList<AssessmentSignature> signatures, signaturesToPack(workspace, loaded));
    HALLMARKER_ASSIGN(const core::Record record, workspace.record(signatures.constFirst().attestation.signOff));
    HALLMARKER_ASSIGN(const SignOff decision, SignOff::fromRecord(record));
    HALLMARKER_ASSIGN(const LoadedAssessment shown, contentAsSigned(workspace, loaded, decision));
    content.manifestDigest = decision.manifestDigest.toString();

    progress.report(PackageTexts::tr("Writing the document"), 0, 3);
    HALLMARKER_ASSIGN(const AssessmentDocument document, AssessmentDocument::asSigned(workspace, loaded, decision, language));
    content.losses = document.losses;
    HALLMARKER_ASSIGN(const QByteArray html, core::HtmlReportWriter().write(document.report));
    content.files.append({QStringLiteral("document.html"), html});
    if (further) {
        HALLMARKER_ASSIGN(const QList<PackageFile> more, further(document.report));
        content.files += more;
    }
    if (!content.losses.isEmpty())
        content.files.append({QStringLiteral("losses.txt"), QString(content.losses.join(QLatin1Char('\n')) + QLatin1Char('\n')).toUtf8()});

    progress.report(PackageTexts::tr("Collecting what was signed"), 1, 3);
    const PackageParts parts(workspace);
    content.files.append({packagePath::manifest, core::CanonicalJson::of(decision.manifest)});
    HALLMARKER_TRY(parts.addContent(shown, content.files));
    HALLMARKER_TRY(parts.addEvidence(shown, content.files));
    PackageParts::addSignatures(signatures, content.files);
    PackageLog log(workspace.log());
    HALLMARKER_TRY(log.addRecord(record, content.files));
    for (const AssessmentSignature &signature : signatures) {
        HALLMARKER_ASSIGN(const core::Record signatureRecord, workspace.record(signature.id));
        HALLMARKER_TRY(log.addRecord(signatureRecord, content.files));
    }
    HALLMARKER_ASSIGN(const core::VerifierKey signer, log.addKeys(content.files));
    const PackageGuide guide(signatures, decision, signer, language);
    HALLMARKER_ASSIGN(const QByteArray guideHtml, guide.html());
    content.files.append({QStringLiteral("VERIFY.txt"), guide.text()});
    content.files.append({QStringLiteral("VERIFY.html"), guideHtml});

    progress.report(PackageTexts::tr("Writing the list of digests into the log"), 2, 3);
    sortByName(content.files);
    const QByteArray sums = sumsOf(content.files);
    content.files.append({packagePath::sums, sums});
    const QJsonObject payload{{QStringLiteral("assessment"), loaded.assessment.id}, {QStringLiteral("manifest"), content.manifestDigest}, {QStringLiteral("sums"), core::Hasher::of(sums).toString()}};
    HALLMARKER_TRY(workspace.write(QStringLiteral("assessment.packaged"), [&payload](core::WriteTransaction &transaction) { return transaction.note(QStringLiteral("assessment.packaged"), payload); }));
    HALLMARKER_TRY(log.addProofs(core::Hasher::of(sums), content.files));
    sortByName(content.files);
    return content;
}

core::Result<QByteArray> SignedPackage::zip(const Content &content)
{
    QBuffer buffer;
    if (!buffer.open(QIODevice::ReadWrite))
        return core::Error(core::ErrorKind::Internal, PackageTexts::tr("No memory for the package could be opened."));
    core::ZipWriter writer(buffer, content.instantMs);
    for (const PackageFile &file : content.files)
        HALLMARKER_TRY(writer.add(file.name, file.bytes));
    HALLMARKER_TRY(writer.finish());
    return buffer.data();
}

} // namespace hallmarker::dpia
