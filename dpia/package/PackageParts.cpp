#include "dpia/package/PackageParts.h"

#include "core/archive/ZipWriter.h"
#include "core/digest/Hasher.h"
#include "core/json/CanonicalJson.h"
#include "dpia/assessment/StoredTemplates.h"
#include "dpia/package/PackageTexts.h"
#include "dpia/workflow/Manifest.h"

#include <QJsonArray>

namespace hallmarker::dpia {

namespace {

core::Error doesNotFit(const QString &what)
{
    return core::Error(core::ErrorKind::Integrity, PackageTexts::tr("The content of %1 does not match its digest. Verify the workspace.").arg(what), {}, {.file = what});
}

core::Result<void> addPart(const QString &name, const QByteArray &bytes, const core::Digest &expected, QList<PackageFile> &files)
{
    if (core::Hasher::of(bytes) != expected)
        return doesNotFit(name);
    files.append({name, bytes});
    return {};
}

} // namespace

core::Result<void> PackageParts::addContent(const LoadedAssessment &shown, QList<PackageFile> &files) const
{
    QStringList questions = shown.answers.keys();
    questions.sort();
    for (const QString &question : questions) {
        const Answer &answer = *shown.answers.constFind(question);
        HALLMARKER_TRY(addPart(QStringLiteral("answers/%1.json").arg(question), core::CanonicalJson::of(answer.content()), answer.basis, files));
    }
    int number = 0;
    for (const Evaluation &evaluation : shown.evaluations) {
        QJsonObject body = evaluation.toJson();
        HALLMARKER_TRY(addPart(QStringLiteral("evaluations/%1.json").arg(++number, 3, 10, QLatin1Char('0')), core::CanonicalJson::of(body), evaluation.basis, files));
    }
    for (const Control &control : shown.controls)
        HALLMARKER_TRY(addPart(QStringLiteral("controls/%1.json").arg(control.id), core::CanonicalJson::of(QJsonObject{{QStringLiteral("content"), control.content}, {QStringLiteral("state"), control.state}}), control.basis, files));
    return addTemplate(shown, files);
}

core::Result<void> PackageParts::addTemplate(const LoadedAssessment &shown, QList<PackageFile> &files) const
{
    HALLMARKER_ASSIGN(const TemplateFiles stored, StoredTemplates(m_workspace).files(shown.assessment.templateId));
    const auto fileName = [](const QString &name, qsizetype number) {
        const QString last = QString(QStringLiteral("template/") + name.section(QLatin1Char('/'), -1));
        return core::isSafeArchiveName(last) && last.endsWith(QLatin1String(".yaml")) ? last : QStringLiteral("template/part-%1.yaml").arg(number);
    };
    HALLMARKER_TRY(addPart(packagePath::templateParts, core::CanonicalJson::of(stored.digestParts()), shown.form->digest, files));
    files.append({fileName(stored.name, 0), stored.bytes});
    for (qsizetype i = 0; i < stored.translations.size(); ++i)
        files.append({fileName(stored.translations.at(i).first, i + 1), stored.translations.at(i).second});
    return {};
}

core::Result<void> PackageParts::addEvidence(const LoadedAssessment &shown, QList<PackageFile> &files) const
{
    const QJsonObject evidence = manifestOf(shown).value(QStringLiteral("evidence")).toObject();
    QJsonArray list;
    for (auto it = evidence.begin(); it != evidence.end(); ++it) {
        const core::Digest seen = core::Digest::fromText(it.value().toString());
        QJsonObject entry{{QStringLiteral("id"), it.key()}, {QStringLiteral("seen"), it.value()}};
        const auto history = m_workspace.history(it.key());
        for (const core::Record &record : history ? *history : QList<core::Record>()) {
            if (record.basis != seen || record.isDeleted)
                continue;
            entry.insert(QStringLiteral("kind"), record.kind);
            entry.insert(QStringLiteral("name"), record.name);
            const QByteArray bytes = core::CanonicalJson::of(record.body);
            if (const QString content = record.body.value(QStringLiteral("content")).toString(); !core::Digest::fromText(content).isEmpty())
                entry.insert(QStringLiteral("file"), content);
            // Of a dataset or model the digest is that of its file, which is not in the package.
            if (core::Hasher::of(bytes) == seen && core::isSafeArchiveName(it.key())) {
                files.append({QStringLiteral("evidence/%1.json").arg(it.key()), bytes});
                entry.insert(QStringLiteral("record"), QStringLiteral("evidence/%1.json").arg(it.key()));
            }
            break;
        }
        list.append(entry);
    }
    files.append({QStringLiteral("evidence.json"), core::CanonicalJson::of(QJsonObject{{QStringLiteral("evidence"), list}}) + '\n'});
    return {};
}

void PackageParts::addSignatures(const QList<AssessmentSignature> &signatures, QList<PackageFile> &files)
{
    QJsonArray list;
    int number = 0;
    for (const AssessmentSignature &signature : signatures) {
        const QString stem = QStringLiteral("signatures/%1").arg(++number);
        QJsonObject entry{{QStringLiteral("statement"), QString(stem + QStringLiteral(".json"))}, {QStringLiteral("form"), signatureFormName(signature.made.form)}, {QStringLiteral("by"), signature.attestation.by}, {QStringLiteral("role"), signature.attestation.role}, {QStringLiteral("fingerprint"), signature.made.fingerprint}};
        files.append({QString(stem + QStringLiteral(".json")), signature.attestation.bytes()});
        if (signature.made.form == SignatureForm::Ed25519) {
            files.append({QString(stem + QStringLiteral(".sig")), signature.made.signature});
            files.append({QString(stem + QStringLiteral(".pem")), signature.made.publicKey});
        } else {
            files.append({QString(stem + QStringLiteral(".p7s")), signature.made.signature});
            files.append({QString(stem + QStringLiteral("-certificates.pem")), signature.made.certificates.join()});
            files.append({QString(stem + QStringLiteral("-root.pem")), signature.made.certificates.constLast()});
        }
        list.append(entry);
    }
    files.append({packagePath::signatures, core::CanonicalJson::of(QJsonObject{{QStringLiteral("signatures"), list}}) + '\n'});
}

} // namespace hallmarker::dpia
