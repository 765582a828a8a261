#include "app/cli/CliTexts.h"
#include "app/cli/SigningKeyArgument.h"
#include "app/cli/commands/Commands.h"

#include "dpia/package/PackageVerifier.h"
#include "dpia/signing/CmsSignature.h"
#include "dpia/signing/SignatureDesk.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace hallmarker::cli {

namespace {

QJsonObject signatureJson(const dpia::AssessmentSignature &signature)
{
    const dpia::Attestation &said = signature.attestation;
    return {{QStringLiteral("id"), signature.id}, {QStringLiteral("by"), said.by}, {QStringLiteral("role"), said.role}, {QStringLiteral("statement"), said.statement}, {QStringLiteral("decision"), said.decision}, {QStringLiteral("at"), said.at}, {QStringLiteral("manifest"), said.manifest.toString()},
            {QStringLiteral("form"), dpia::signatureFormName(signature.made.form)}, {QStringLiteral("key"), signature.made.keyName}, {QStringLiteral("fingerprint"), signature.made.fingerprint}};
}

core::Result<Answer> signWith(CommandContext &context, const Arguments &arguments, bool isCountersignature)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    HALLMARKER_ASSIGN(const dpia::LoadedAssessment loaded, dpia::AssessmentBook(*workspace).load(arguments.at(0)));
    HALLMARKER_ASSIGN(const std::unique_ptr<dpia::SigningKey> key, signingKeyArgument(*workspace, arguments));
    const dpia::SigningOrder order{arguments.value(QStringLiteral("role")), arguments.value(QStringLiteral("statement"))};
    dpia::SignatureDesk desk(*workspace);
    auto made = isCountersignature ? desk.countersign(loaded, *key, order) : desk.sign(loaded, *key, order);
    if (!made)
        return made.error();
    return Answer{signatureJson(*made), CliTexts::tr("%1 has signed \"%2\" as %3 (%4), over the manifest %5.\nKey: %6\n").arg(made->attestation.by, loaded.assessment.name, made->attestation.role, made->id, made->attestation.manifest.toString(), made->made.fingerprint)};
}

core::Result<Answer> withdrawSignature(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    HALLMARKER_ASSIGN(const dpia::AssessmentSignature taken, dpia::SignatureDesk(*workspace).withdraw(arguments.at(0), arguments.value(QStringLiteral("reason"))));
    return Answer{signatureJson(taken), CliTexts::tr("The signature of %1 under \"%2\" is withdrawn.\n").arg(taken.attestation.by, taken.attestation.name)};
}

core::Result<Answer> verifyPackage(const QString &path, const dpia::PackageTrust &trust)
{
    HALLMARKER_ASSIGN(const dpia::PackageVerdict verdict, dpia::PackageVerifier::verify(path, trust));
    QString text;
    QJsonArray signatures;
    for (const dpia::PackagedSignature &one : verdict.signatures) {
        text += QStringLiteral("%1  %2, %3, %4\n    %5\n").arg(one.problem.isEmpty() ? CliTexts::tr("holds") : CliTexts::tr("DOES NOT HOLD"), one.attestation.by, one.attestation.role, one.attestation.at, one.fingerprint);
        // Whose certificate it is stands beside the name that the statement claims.
        if (!one.subject.isEmpty())
            text += CliTexts::tr("    Certificate of %1\n").arg(one.subject);
        if (!one.trust.isEmpty())
            text += QStringLiteral("    %1\n").arg(one.trust);
        signatures.append(QJsonObject{{QStringLiteral("by"), one.attestation.by}, {QStringLiteral("role"), one.attestation.role}, {QStringLiteral("at"), one.attestation.at}, {QStringLiteral("form"), dpia::signatureFormName(one.form)}, {QStringLiteral("fingerprint"), one.fingerprint}, {QStringLiteral("subject"), one.subject}, {QStringLiteral("problem"), one.problem}});
    }
    // Documents and pages rest on the log alone, and in the package on keys that the package brings.
    for (const QString &key : verdict.logKeys)
        text += CliTexts::tr("Log: %1\n").arg(key);
    for (const QString &problem : verdict.problems)
        text += QStringLiteral("! %1\n").arg(problem);
    text += verdict.holds() ? CliTexts::tr("\"%1\" (%2): the package holds. Compare the fingerprints with what the signers have told you, and the key of the log with what its owner has.\n").arg(verdict.assessment, verdict.decision) : CliTexts::tr("The package does not hold.\n");
    return Answer{QJsonObject{{QStringLiteral("holds"), verdict.holds()}, {QStringLiteral("manifest"), verdict.manifest}, {QStringLiteral("origin"), verdict.origin}, {QStringLiteral("logKeys"), QJsonArray::fromStringList(verdict.logKeys)}, {QStringLiteral("signatures"), signatures}, {QStringLiteral("problems"), QJsonArray::fromStringList(verdict.problems)}}, text, verdict.holds() ? 0 : 1};
}

core::Result<Answer> verifyAssessment(core::Workspace &workspace, const QString &reference)
{
    HALLMARKER_ASSIGN(const dpia::LoadedAssessment loaded, dpia::AssessmentBook(workspace).load(reference));
    HALLMARKER_ASSIGN(const QList<dpia::JudgedSignature> all, dpia::SignatureDesk(workspace).list(loaded));
    QString text;
    QJsonArray rows;
    const bool holds = dpia::areSoundlySigned(all, loaded.assessment);
    for (const dpia::JudgedSignature &one : all) {
        text += QStringLiteral("%1  %2, %3, %4 (%5)\n    %6\n").arg(dpia::signatureStandingText(one.standing), one.signature.attestation.by, one.signature.attestation.role, one.signature.attestation.at, one.signature.id, one.signature.made.fingerprint);
        if (!one.problem.isEmpty())
            text += QStringLiteral("    %1\n").arg(one.problem);
        QJsonArray changes;
        for (const dpia::ManifestChange &change : one.changes) {
            changes.append(QString(change.part + QLatin1Char('/') + change.key));
            if (one.standing == dpia::SignatureStanding::ContentChanged)
                text += QStringLiteral("    %1  %2/%3\n").arg(change.kindName(), change.part, change.key);
        }
        QJsonObject row = signatureJson(one.signature);
        row.insert(QStringLiteral("standing"), dpia::signatureStandingName(one.standing));
        row.insert(QStringLiteral("changes"), changes);
        rows.append(row);
    }
    if (all.isEmpty())
        text = CliTexts::tr("Nobody has signed \"%1\".\n").arg(loaded.assessment.name);
    return Answer{QJsonObject{{QStringLiteral("holds"), holds}, {QStringLiteral("signatures"), rows}}, text, holds ? 0 : 1};
}

core::Result<Answer> verifyAny(CommandContext &context, const Arguments &arguments)
{
    const QString word = arguments.at(0);
    if (!QFileInfo(word).isFile()) {
        for (const QString &option : {QStringLiteral("trust"), QStringLiteral("log-key")})
            if (arguments.has(option))
                return core::Error(core::ErrorKind::Usage, CliTexts::tr("--%1 is for the file of a package; there is none named %2.").arg(option, word));
        HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspaceNaming(word, true));
        return verifyAssessment(*workspace, word);
    }
    dpia::PackageTrust trust;
    for (const QString &text : arguments.values(QStringLiteral("log-key"))) {
        const auto key = core::VerifierKey::fromText(text);
        if (!key)
            return core::Error(core::ErrorKind::Usage, CliTexts::tr("--log-key: %1").arg(key.error().message));
        trust.logKeys += *key;
    }
    if (arguments.has(QStringLiteral("trust"))) {
        QFile file(arguments.value(QStringLiteral("trust")));
        if (!file.open(QIODevice::ReadOnly))
            return core::Error(core::ErrorKind::Unreadable, CliTexts::tr("Cannot read %1: %2.").arg(file.fileName(), file.errorString()), {}, {.file = file.fileName()});
        trust.certificatesPem = file.read(1 << 20);
        HALLMARKER_TRY(dpia::CertificateFacts::of(trust.certificatesPem));
    }
    return verifyPackage(word, trust);
}

} // namespace

void addAssessSignCommands(CommandTable &table)
{
    const QList<Positional> reference{{QStringLiteral("REF"), CliTexts::tr("Name or id of the assessment")}};
    const Option statement{QStringLiteral("statement"), QStringLiteral("TEXT"), CliTexts::tr("What you put your name to, instead of a sentence that names the decision")};
    table.push_back({QStringLiteral("assess sign"), CliTexts::tr("Sign the decision about an assessment"), CliTexts::tr("For the one who decided; authors cannot sign. The signature is over a statement that names the digest of the manifest. The passphrase of a key or certificate is taken from HALLMARKER_SIGNING_PASSPHRASE or typed."), reference,
                     signingKeyOptions() + QList<Option>{{QStringLiteral("role"), QStringLiteral("TEXT"), CliTexts::tr("In which role; without it validator")}, statement}, true, [](CommandContext &context, const Arguments &arguments) { return signWith(context, arguments, false); }});
    table.push_back({QStringLiteral("assess countersign"), CliTexts::tr("Sign what somebody else has signed"), CliTexts::tr("A second person over the same manifest, such as the data protection officer."), reference,
                     signingKeyOptions() + QList<Option>{{QStringLiteral("role"), QStringLiteral("TEXT"), CliTexts::tr("In which role"), {}, false, true}, statement}, true, [](CommandContext &context, const Arguments &arguments) { return signWith(context, arguments, true); }});
    table.push_back({QStringLiteral("assess withdraw-signature"), CliTexts::tr("Take a signature of your own back"), CliTexts::tr("It stays in the workspace and in the log, with the reason."), {{QStringLiteral("SIGNATURE"), CliTexts::tr("Id of the signature, as \"assess verify\" tells it")}},
                     {{QStringLiteral("reason"), QStringLiteral("TEXT"), CliTexts::tr("Why"), {}, false, true}}, true, withdrawSignature});
    table.push_back({QStringLiteral("assess verify"), CliTexts::tr("Check the signatures of an assessment, or a signed package"), CliTexts::tr("The exit code is 0 when everything holds, 1 when something does not or nobody has signed, 3 when a package cannot be read. A package needs no workspace."),
                     {{QStringLiteral("REF|PACKAGE"), CliTexts::tr("Name or id of the assessment, or the file of a package")}}, {{QStringLiteral("trust"), QStringLiteral("FILE"), CliTexts::tr("Certificates (PEM) that those of a package have to lead to")},
                      {QStringLiteral("log-key"), QStringLiteral("VKEY"), CliTexts::tr("Key of the log that a package has to come from, instead of those in it"), {}, true}}, false, verifyAny});
}

} // namespace hallmarker::cli
