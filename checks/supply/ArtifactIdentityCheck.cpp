#include "checks/supply/ArtifactIdentityCheck.h"

#include "checks/encoding/DefinitionParts.h"
#include "checks/encoding/NpyArray.h"
#include "checks/supply/ArtifactFormat.h"
#include "checks/supply/BesideSignature.h"
#include "checks/supply/SafetensorsHeader.h"
#include "checks/supply/TorchScriptScan.h"
#include "core/digest/Hasher.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace hallmarker::checks {

using core::ArtifactFormat;

namespace {

struct IdentityText {
    Q_DECLARE_TR_FUNCTIONS(IdentityText)
};

constexpr qint64 maxScannedBytes = 4LL << 30;

core::CheckDefinition identityDefinition()
{
    core::CheckDefinition d;
    d.id = QStringLiteral("artifact.identity");
    d.version = QStringLiteral("2");
    d.title = IdentityText::tr("Identity and format of the model's files");
    d.summary = IdentityText::tr("Tells by content what each file is, takes its digest, checks the structure of the formats it knows, reads the code of TorchScript without running it, and looks for a signature beside it. Nothing is loaded.");
    d.verdictRule = IdentityText::tr("Fails when a file breaks its format, is another format than its name promises, holds code that no model needs, or has a model signature beside it that was made for other content or not with \"public_key\"; with \"require_signature\" also when there is no signature. "
                                     "Passes when every file is of a format without code and whole, or TorchScript whose operators are all allowed. Inconclusive for formats that can carry code and are not looked into here, for unknown formats, and for required signatures that are there but were not verified.");
    d.sources = {QStringLiteral("safetensors format description"), QStringLiteral("OpenSSF Model Signing 1.0"), QStringLiteral("FIPS 180-4"), QStringLiteral("Regulation (EU) 2024/1689 Art. 15(5)")};
    d.inputs = {{QStringLiteral("model"), {QStringLiteral("model-version")}, true, IdentityText::tr("Model"), IdentityText::tr("The model version whose files are looked at.")}};
    d.parameters = {DefinitionParts::boolean("require_signature", IdentityText::tr("Signature required"), IdentityText::tr("A file without a signature beside it is a failure."), false),
                    DefinitionParts::text("public_key", IdentityText::tr("Public key of the signer"), IdentityText::tr("PEM text of an elliptic curve key. Model signatures (OpenSSF Model Signing) beside the files are verified with it; empty: only what they say is compared."), QString())};
    d.figures = {
        DefinitionParts::figure("files", IdentityText::tr("Files"), "", IdentityText::tr("How many files were looked at."), 0),
        DefinitionParts::figure("bytes", IdentityText::tr("Size"), "bytes", IdentityText::tr("How large they are together."), 0),
        DefinitionParts::figure("unsafe_files", IdentityText::tr("Files that can run code"), "", IdentityText::tr("Opening such a file with its usual program can run what somebody put into it."), -1),
        DefinitionParts::figure("broken_files", IdentityText::tr("Files that break their format"), "", IdentityText::tr("Such a file is damaged, or was made to confuse readers."), -1),
        DefinitionParts::figure("parameters", IdentityText::tr("Parameters"), "", IdentityText::tr("How many numbers the weights consist of, where the format tells."), 0),
        DefinitionParts::figure("signed_files", IdentityText::tr("Files with a signature beside them"), "", IdentityText::tr("Valid or not; the table says how each was found."), 1),
        DefinitionParts::figure("verified_files", IdentityText::tr("Files with a verified signature"), "", IdentityText::tr("The signature was made with the given key and names exactly this content."), 1),
    };
    return d;
}

struct FileIdentity {
    ArtifactFormat format = ArtifactFormat::Unknown;
    core::Digest digest;
    qint64 size = 0;
    QString problem;         ///< empty: none
    bool isHarmless = false; ///< cannot carry code, or was looked into
    qint64 parameters = -1;
    BesideSignature signature;
    QStringList hazards;
};

void lookIntoTorchScript(const QString &path, FileIdentity &identity)
{
    QFile file(path);
    if (identity.size > maxScannedBytes || !file.open(QIODevice::ReadOnly)) {
        identity.hazards.append(QStringLiteral("not-scanned"));
        return;
    }
    // Read, not mapped: another program may cut the file meanwhile, and that would end this one (SIGBUS).
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError) {
        identity.hazards.append(QStringLiteral("not-scanned"));
        return;
    }
    const auto scan = scanTorchScript(bytes);
    if (!scan) {
        identity.problem = scan.error().message;
    } else if (const auto loadable = requireLoadable(*scan); !loadable) {
        identity.problem = loadable.error().message;
        identity.hazards.append(QStringLiteral("refused-operators"));
    } else {
        identity.isHarmless = true;
    }
}

core::Result<FileIdentity> identify(const QString &path, const QByteArray &publicKey)
{
    FileIdentity identity;
    HALLMARKER_ASSIGN(identity.digest, core::Hasher::ofFile(path));
    HALLMARKER_ASSIGN(identity.format, core::detectArtifactFormat(path));
    identity.size = QFileInfo(path).size();
    identity.signature = BesideSignature::of(path, publicKey);
    const ArtifactFormat promised = promisedFormat(path);
    if (promised == ArtifactFormat::Safetensors || identity.format == ArtifactFormat::Safetensors) {
        const auto header = SafetensorsHeader::ofFile(path);
        if (header) {
            identity.format = ArtifactFormat::Safetensors;
            identity.isHarmless = true;
            identity.parameters = header->parameters;
            return identity;
        }
        identity.problem = header.error().message;
    }
    if (promised != ArtifactFormat::Unknown && identity.format != promised) {
        if (identity.format != ArtifactFormat::Unknown || identity.problem.isEmpty())
            identity.problem = IdentityText::tr("The name promises %1, the content is %2.").arg(artifactFormatLabel(promised), artifactFormatLabel(identity.format));
        identity.hazards.append(QStringLiteral("format-mismatch"));
    }
    switch (identity.format) {
    case ArtifactFormat::TorchScript: lookIntoTorchScript(path, identity); break;
    case ArtifactFormat::Npy:
        if (const auto array = NpyArray::ofFile(path); array)
            identity.isHarmless = true;
        else if (array.error().kind != core::ErrorKind::LimitExceeded)
            identity.problem = array.error().message;
        break;
    case ArtifactFormat::Empty: identity.problem = IdentityText::tr("The file is empty."); break;
    default: break;
    }
    if (canCarryCode(identity.format) && !identity.isHarmless && !identity.hazards.contains(QStringLiteral("refused-operators")))
        identity.hazards.append(QStringLiteral("can-run-code"));
    return identity;
}

} // namespace

ArtifactIdentityCheck::ArtifactIdentityCheck() : m_definition(identityDefinition())
{
}

core::Result<core::CheckOutcome> ArtifactIdentityCheck::run(const core::CheckRequest &request, core::Progress &progress) const
{
    const core::CheckInput *model = request.input(QStringLiteral("model"));
    if (!model || model->files.isEmpty())
        return core::Error(core::ErrorKind::NotFound, IdentityText::tr("The model version has no file on this machine. Say where it lies and run the check again."));
    core::CheckOutcome outcome;
    QStringList problems, open;
    QJsonArray rows;
    qint64 bytes = 0, parameters = 0, unsafe = 0, broken = 0, signedFiles = 0, verified = 0;
    qint64 done = 0;
    for (auto it = model->files.begin(); it != model->files.end(); ++it) {
        if (progress.isCancelled())
            return core::Error(core::ErrorKind::Cancelled, IdentityText::tr("The check was cancelled."));
        const QString name = QFileInfo(it.value()).fileName();
        progress.report(IdentityText::tr("Looking at %1").arg(name), done++, model->files.size());
        HALLMARKER_ASSIGN(const FileIdentity file, identify(it.value(), request.parameters.value(u"public_key").toString().toUtf8()));
        bytes += file.size;
        parameters += std::max<qint64>(0, file.parameters);
        broken += !file.problem.isEmpty();
        unsafe += canCarryCode(file.format) && !file.isHarmless;
        const bool hasSignature = file.signature.state != BesideSignature::State::None && file.signature.state != BesideSignature::State::NotNamed;
        const bool isVerified = file.signature.state == BesideSignature::State::Verified;
        signedFiles += hasSignature;
        verified += isVerified;
        if (file.signature.isProblem())
            problems.append(IdentityText::tr("%1: signature %2.").arg(name, file.signature.label()));
        if (!file.problem.isEmpty())
            problems.append(QStringLiteral("%1: %2").arg(name, file.problem));
        else if (!file.isHarmless && canCarryCode(file.format))
            open.append(IdentityText::tr("%1 is a %2, which can carry code.").arg(name, artifactFormatLabel(file.format)));
        else if (!file.isHarmless)
            open.append(IdentityText::tr("%1 is of a format (%2) whose structure is not checked here.").arg(name, artifactFormatLabel(file.format)));
        for (const QString &hazard : file.hazards)
            if (!outcome.hazards.contains(hazard))
                outcome.hazards.append(hazard);
        rows.append(QJsonArray{it.key(), name, core::artifactFormatName(file.format), double(file.size), file.digest.toString(), file.signature.label(), file.problem});
        if (request.parameters.value(u"require_signature").toBool()) {
            if (hasSignature && !isVerified)
                open.append(IdentityText::tr("The signature of %1 was not verified.").arg(name));
            else if (!hasSignature)
                problems.append(IdentityText::tr("%1: there is no signature beside it.").arg(name));
        }
    }
    outcome.figures << DefinitionParts::number("files", double(model->files.size())) << DefinitionParts::number("bytes", double(bytes), "bytes") << DefinitionParts::number("unsafe_files", double(unsafe))
                    << DefinitionParts::number("broken_files", double(broken)) << DefinitionParts::number("signed_files", double(signedFiles)) << DefinitionParts::number("verified_files", double(verified));
    if (parameters > 0)
        outcome.figures << DefinitionParts::number("parameters", double(parameters));
    outcome.tables.append({QStringLiteral("files"), IdentityText::tr("Files"),
                           {IdentityText::tr("Role"), IdentityText::tr("Name"), IdentityText::tr("Format"), IdentityText::tr("Bytes"), IdentityText::tr("Digest"), IdentityText::tr("Signature"), IdentityText::tr("Problem")}, rows});
    outcome.verdict = !problems.isEmpty() ? core::Verdict::Fail : open.isEmpty() ? core::Verdict::Pass : core::Verdict::Inconclusive;
    outcome.reason = !problems.isEmpty() ? problems.join(QLatin1Char(' ')) : open.isEmpty() ? IdentityText::tr("All files are whole and hold no code that a model does not need.") : open.join(QLatin1Char(' '));
    return outcome;
}

} // namespace hallmarker::checks
