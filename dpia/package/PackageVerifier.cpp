#include "dpia/package/PackageVerifier.h"

#include "core/archive/ZipReader.h"
#include "core/clock/Clock.h"
#include "core/digest/Hasher.h"
#include "core/json/CanonicalJson.h"
#include "core/log/TlogProof.h"
#include "dpia/package/PackageTexts.h"
#include "dpia/signing/AssessmentSignature.h"
#include "dpia/signing/CmsSignature.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace hallmarker::dpia {

namespace {

QJsonObject packagedObject(const QByteArray &bytes)
{
    const auto value = core::parseJson(bytes);
    return value ? value->toObject() : QJsonObject();
}

QString digestText(const QByteArray &bytes)
{
    return core::Hasher::of(bytes).toString();
}

/// The id in "folder/ID.json"; "" when the name is spelt otherwise.
QString idInPath(const QString &name)
{
    const QString file = name.section(QLatin1Char('/'), 1);
    return file.endsWith(QLatin1String(".json")) ? file.chopped(5) : QString();
}

/// What the list of digests cannot hold, as it is made before; with the entries and proofs in log/.
bool isBehindSums(const QString &name)
{
    return name == packagePath::sums || name == packagePath::checkpoint;
}

} // namespace

PackageVerifier::PackageVerifier(const QList<PackageFile> &files, PackageTrust trust) : m_trust(std::move(trust))
{
    for (const PackageFile &one : files)
        m_files.insert(one.name, one.bytes);
}

core::Result<PackageVerdict> PackageVerifier::verify(const QString &path, const PackageTrust &trust)
{
    HALLMARKER_ASSIGN(const core::ZipReader reader, core::ZipReader::fromFile(path));
    if (!reader.contains(packagePath::manifest) || !reader.contains(packagePath::sums))
        return core::Error(core::ErrorKind::Unreadable, PackageTexts::tr("%1 is not the package of a signed assessment.").arg(path), {}, {.file = path});
    QList<PackageFile> files;
    HALLMARKER_TRY(reader.readAll([&files](const core::ZipEntry &entry, const QByteArray &bytes) -> core::Result<void> {
        if (!entry.isFolder)
            files.append({entry.name, bytes});
        return {};
    }));
    return verifyFiles(files, trust);
}

PackageVerdict PackageVerifier::verifyFiles(const QList<PackageFile> &files, const PackageTrust &trust)
{
    return PackageVerifier(files, trust).run();
}

PackageVerdict PackageVerifier::run()
{
    m_verdict.files = int(m_files.size());
    const QByteArray manifest = file(packagePath::manifest);
    m_verdict.manifest = digestText(manifest);
    if (core::CanonicalJson::of(packagedObject(manifest)) != manifest || manifest.isEmpty())
        fail(PackageTexts::tr("The manifest is damaged."));
    checkSums();
    checkParts();
    checkSignatures();
    checkLog();
    return m_verdict;
}

void PackageVerifier::checkSums()
{
    QSet<QString> listed;
    const QByteArray text = file(packagePath::sums);
    for (const QByteArray &line : text.trimmed().split('\n')) {
        const QString name = QString::fromUtf8(line.mid(66));
        if (line.size() < 67 || line.mid(64, 2) != "  " || !m_files.contains(name) || core::Hasher::of(file(name)).hex().toLatin1() != line.left(64))
            fail(PackageTexts::tr("%1 is missing or was changed.").arg(name.isEmpty() ? packagePath::sums : name));
        listed.insert(name);
    }
    for (auto it = m_files.constBegin(); it != m_files.constEnd(); ++it)
        if (!listed.contains(it.key()) && !isBehindSums(it.key()) && !belongsToLog(it.key()))
            fail(PackageTexts::tr("%1 does not belong to the package.").arg(it.key()));
}

bool PackageVerifier::belongsToLog(const QString &name) const
{
    if (!name.startsWith(QLatin1String("log/")))
        return false;
    const QString id = name.endsWith(QLatin1String(".entry")) ? name.mid(4).chopped(6) : name.endsWith(QLatin1String(".tlog-proof")) ? name.mid(4).chopped(11) : QString();
    return id == QLatin1String("package") || m_files.contains(QStringLiteral("records/%1.json").arg(id));
}

void PackageVerifier::checkParts()
{
    const QJsonObject manifest = packagedObject(file(packagePath::manifest));
    const auto wasNotSigned = [this](const QString &name) { fail(PackageTexts::tr("%1 is not what was signed.").arg(name)); };
    const QJsonObject answers = manifest.value(QStringLiteral("answers")).toObject();
    for (auto it = answers.begin(); it != answers.end(); ++it) {
        const QString name = QStringLiteral("answers/%1.json").arg(it.key());
        if (!m_files.contains(name) || it.value().toObject().value(QStringLiteral("digest")).toString() != digestText(file(name)))
            wasNotSigned(name);
    }
    const QJsonObject controls = manifest.value(QStringLiteral("controls")).toObject();
    for (auto it = controls.begin(); it != controls.end(); ++it) {
        const QString name = QStringLiteral("controls/%1.json").arg(it.key());
        if (!m_files.contains(name) || it.value().toObject().value(QStringLiteral("digest")).toString() != digestText(file(name)))
            wasNotSigned(name);
    }
    // Files of evaluations have numbers for names: each takes one digest away, so that none stands for another.
    QStringList evaluations;
    const QJsonObject judged = manifest.value(QStringLiteral("evaluations")).toObject();
    for (const QJsonValue &entry : judged)
        evaluations += entry.toObject().value(QStringLiteral("digest")).toString();
    const QJsonObject evidence = manifest.value(QStringLiteral("evidence")).toObject();
    const QByteArray templateParts = file(packagePath::templateParts);
    if (manifest.value(QStringLiteral("template")).toObject().value(QStringLiteral("digest")).toString() != digestText(templateParts))
        wasNotSigned(packagePath::templateParts);
    QSet<QString> questionnaires;
    const QJsonObject parts = packagedObject(templateParts);
    for (const QJsonValue &part : parts)
        questionnaires.insert(part.toString());
    const QSet<QString> allowed = questionnaires;
    for (auto it = m_files.constBegin(); it != m_files.constEnd(); ++it) {
        const QString &name = it.key();
        const QString digest = digestText(it.value());
        if (name.startsWith(QLatin1String("answers/")) && !answers.contains(idInPath(name)))
            wasNotSigned(name);
        if (name.startsWith(QLatin1String("evidence/")) && evidence.value(idInPath(name)).toString() != digest)
            wasNotSigned(name);
        if (name.startsWith(QLatin1String("controls/")) && !controls.contains(idInPath(name)))
            wasNotSigned(name);
        if (name.startsWith(QLatin1String("evaluations/")) && !evaluations.removeOne(digest))
            wasNotSigned(name);
        if (name.startsWith(QLatin1String("template/")) && name != packagePath::templateParts && !allowed.contains(digest))
            wasNotSigned(name);
        if (name.startsWith(QLatin1String("template/")))
            questionnaires.remove(digest);
    }
    if (!evaluations.isEmpty() || !questionnaires.isEmpty())
        fail(PackageTexts::tr("Evaluations, controls or the questionnaire are missing."));
}

void PackageVerifier::checkSignature(const QJsonObject &entry)
{
    const QString statement = entry.value(QStringLiteral("statement")).toString();
    const QString stem = statement.chopped(qMin<qsizetype>(5, statement.size()));
    PackagedSignature seen;
    const auto attestation = Attestation::fromBytes(file(statement));
    seen.form = entry.value(QStringLiteral("form")).toString() == signatureFormName(SignatureForm::Cms) ? SignatureForm::Cms : SignatureForm::Ed25519;
    if (attestation) {
        seen.attestation = *attestation;
        AssessmentSignature signature;
        signature.attestation = *attestation;
        signature.made.form = seen.form;
        if (seen.form == SignatureForm::Cms) {
            const QByteArray pem = file(QString(stem + QStringLiteral("-certificates.pem")));
            signature.made.signature = file(QString(stem + QStringLiteral(".p7s")));
            for (qsizetype at = pem.indexOf("-----BEGIN"); at >= 0;) {
                const qsizetype next = pem.indexOf("-----BEGIN", at + 1);
                signature.made.certificates += pem.mid(at, next < 0 ? -1 : next - at);
                at = next;
            }
            signature.made.fingerprint = certificateFingerprint(signature.made.certificates.value(0));
            if (const auto facts = CertificateFacts::of(signature.made.certificates.value(0)))
                seen.subject = facts->subject;
        } else {
            signature.made.signature = file(QString(stem + QStringLiteral(".sig")));
            signature.made.publicKey = file(QString(stem + QStringLiteral(".pem")));
            signature.made.fingerprint = keyFingerprint(signature.made.publicKey).value_or(QString());
        }
        seen.fingerprint = signature.made.fingerprint;
        const auto held = signature.check();
        if (!held)
            seen.problem = held.error().message;
        else if (attestation->manifest.toString() != m_verdict.manifest)
            seen.problem = PackageTexts::tr("The signature is over another manifest.");
        else if (seen.fingerprint != entry.value(QStringLiteral("fingerprint")).toString() || attestation->by != entry.value(QStringLiteral("by")).toString())
            seen.problem = PackageTexts::tr("The list of signatures says something else than the signature.");
        if (!m_trust.certificatesPem.isEmpty() && seen.form == SignatureForm::Cms) {
            const auto trusted = CmsSignature::checkTrust(signature.made.certificates, m_trust.certificatesPem, core::instantFromText(attestation->at));
            seen.trust = trusted ? PackageTexts::tr("leads to a trusted certificate") : trusted.error().message;
            if (!trusted && seen.problem.isEmpty())
                seen.problem = trusted.error().message;
        } else if (!m_trust.certificatesPem.isEmpty()) {
            seen.trust = PackageTexts::tr("It has no certificate that could lead to a trusted one.");
            if (seen.problem.isEmpty())
                seen.problem = seen.trust;
        }
        m_verdict.assessment = attestation->name;
        m_verdict.decision = attestation->decision;
    } else {
        seen.problem = attestation.error().message;
    }
    if (!seen.problem.isEmpty())
        fail(PackageTexts::tr("%1: %2").arg(statement, seen.problem));
    m_verdict.signatures.append(seen);
}

void PackageVerifier::checkSignatures()
{
    const QJsonArray list = packagedObject(file(packagePath::signatures)).value(QStringLiteral("signatures")).toArray();
    QSet<QString> named;
    for (const QJsonValue &entry : list) {
        const QString statement = entry.toObject().value(QStringLiteral("statement")).toString();
        if (named.contains(statement))
            fail(PackageTexts::tr("%1 is listed twice among the signatures.").arg(statement));
        named.insert(statement);
        checkSignature(entry.toObject());
    }
    const auto statements = std::count_if(m_files.keyBegin(), m_files.keyEnd(), [](const QString &name) { return name.startsWith(QLatin1String("signatures/")) && name.endsWith(QLatin1String(".json")); });
    if (list.isEmpty() || statements != list.size())
        fail(PackageTexts::tr("The list of signatures is not complete."));
    checkDecision();
}

void PackageVerifier::checkDecision()
{
    const auto &all = m_verdict.signatures;
    if (all.isEmpty())
        return;
    if (std::all_of(all.begin(), all.end(), [](const PackagedSignature &one) { return one.attestation.isCountersignature; }))
        fail(PackageTexts::tr("The signature of the one who decided is missing."));
    const Attestation &first = all.constFirst().attestation;
    if (std::any_of(all.begin(), all.end(), [&first](const PackagedSignature &one) { return one.attestation.signOff != first.signOff || one.attestation.decision != first.decision || one.attestation.assessment != first.assessment; }))
        fail(PackageTexts::tr("The signatures are under different decisions."));
    const QJsonObject decision = packagedObject(file(QStringLiteral("records/%1.json").arg(first.signOff)));
    if (decision.value(QStringLiteral("manifestDigest")).toString() != m_verdict.manifest || decision.value(QStringLiteral("decision")).toString() != first.decision)
        fail(PackageTexts::tr("The decision that was signed is missing among the records, or is over another manifest."));
}

void PackageVerifier::checkLog()
{
    QList<core::VerifierKey> keys = m_trust.logKeys;
    QStringList records{QStringLiteral("package")};
    for (auto it = m_files.constBegin(); it != m_files.constEnd(); ++it) {
        if (m_trust.logKeys.isEmpty() && it.key().startsWith(QLatin1String("keys/")) && it.key().endsWith(QLatin1String(".vkey"))) {
            const auto key = core::VerifierKey::fromText(QString::fromUtf8(it.value()).trimmed());
            if (key)
                keys += *key;
        }
        if (it.key().startsWith(QLatin1String("records/")))
            records += idInPath(it.key());
    }
    for (const core::VerifierKey &key : std::as_const(keys))
        m_verdict.logKeys += key.toText();
    m_verdict.logKeys.sort();
    for (const QString &id : std::as_const(records)) {
        const QByteArray entry = file(QStringLiteral("log/%1.entry").arg(id));
        const auto proof = core::TlogProof::parse(file(QStringLiteral("log/%1.tlog-proof").arg(id)));
        const auto head = proof ? proof->verify(entry, keys) : core::Result<core::Checkpoint>(proof.error());
        const QJsonObject said = packagedObject(entry);
        const QJsonObject record = said.value(QStringLiteral("record")).toObject();
        const bool isAboutIt = id == QLatin1String("package") ? said.value(QStringLiteral("payload")).toObject().value(QStringLiteral("sums")).toString() == digestText(file(packagePath::sums))
                                                              : record.value(QStringLiteral("id")).toString() == id && record.value(QStringLiteral("digest")).toString() == digestText(file(QStringLiteral("records/%1.json").arg(id)));
        if (!head || proof->checkpointNote != file(packagePath::checkpoint))
            fail(PackageTexts::tr("The log does not vouch for %1.").arg(id));
        else if (!isAboutIt)
            fail(PackageTexts::tr("The entry of the log about %1 is about something else.").arg(id));
        else
            m_verdict.origin = head->origin;
    }
    if (records.size() < 3) // package, decision, a signature
        fail(PackageTexts::tr("The decision or the signatures are missing among the records."));
}

} // namespace hallmarker::dpia
