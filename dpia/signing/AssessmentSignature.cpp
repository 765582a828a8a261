#include "dpia/signing/AssessmentSignature.h"

#include "core/keys/Ed25519Key.h"
#include "dpia/signing/CmsSignature.h"
#include "dpia/signing/SigningTexts.h"

#include <QJsonArray>

namespace hallmarker::dpia {

QJsonObject AssessmentSignature::toJson() const
{
    QJsonArray certificates;
    for (const QByteArray &pem : made.certificates)
        certificates.append(QString::fromLatin1(pem));
    QJsonObject body{{QStringLiteral("assessment"), attestation.assessment},
                     {QStringLiteral("signOff"), attestation.signOff},
                     {QStringLiteral("attestation"), QString::fromUtf8(attestation.bytes())},
                     {QStringLiteral("form"), signatureFormName(made.form)},
                     {QStringLiteral("signature"), QString::fromLatin1(made.signature.toBase64())},
                     {QStringLiteral("key"), made.keyName},
                     {QStringLiteral("fingerprint"), made.fingerprint}};
    if (!made.publicKey.isEmpty())
        body.insert(QStringLiteral("publicKey"), QString::fromLatin1(made.publicKey));
    if (!certificates.isEmpty())
        body.insert(QStringLiteral("certificates"), certificates);
    if (isWithdrawn())
        body.insert(QStringLiteral("withdrawn"), QJsonObject{{QStringLiteral("by"), withdrawnBy}, {QStringLiteral("reason"), withdrawnReason}, {QStringLiteral("at"), withdrawnAt}});
    if (!supersededBy.isEmpty())
        body.insert(QStringLiteral("supersededBy"), supersededBy);
    return body;
}

core::Result<AssessmentSignature> AssessmentSignature::fromRecord(const core::Record &record)
{
    const core::Error damaged(core::ErrorKind::Integrity, SigningTexts::tr("The signature %1 is damaged.").arg(record.id), {}, {.file = record.id});
    const auto text = [&record](const char *key) { return record.body.value(QLatin1String(key)).toString(); };
    const auto attestation = Attestation::fromBytes(text("attestation").toUtf8());
    const bool isCms = text("form") == signatureFormName(SignatureForm::Cms);
    if (record.kind != QLatin1String(kind) || !attestation || (!isCms && text("form") != signatureFormName(SignatureForm::Ed25519)) || attestation->assessment != text("assessment") || attestation->signOff != text("signOff"))
        return damaged;
    AssessmentSignature read;
    read.id = record.id;
    read.revision = record.revision;
    read.digest = record.digest;
    read.createdMs = record.createdMs;
    read.attestation = *attestation;
    read.made.form = isCms ? SignatureForm::Cms : SignatureForm::Ed25519;
    read.made.signature = QByteArray::fromBase64(text("signature").toLatin1());
    read.made.publicKey = text("publicKey").toLatin1();
    for (const QJsonValue &pem : record.body.value(QStringLiteral("certificates")).toArray())
        read.made.certificates += pem.toString().toLatin1();
    read.made.keyName = text("key");
    read.made.fingerprint = text("fingerprint");
    const QJsonObject withdrawn = record.body.value(QStringLiteral("withdrawn")).toObject();
    read.withdrawnBy = withdrawn.value(QStringLiteral("by")).toString();
    read.withdrawnReason = withdrawn.value(QStringLiteral("reason")).toString();
    read.withdrawnAt = withdrawn.value(QStringLiteral("at")).toString();
    read.supersededBy = text("supersededBy");
    return read;
}

core::RecordDraft AssessmentSignature::draft() const
{
    core::RecordDraft draft;
    draft.id = id;
    draft.kind = QString::fromLatin1(kind);
    draft.name = QStringLiteral("%1 · %2").arg(attestation.name, attestation.by);
    draft.body = toJson();
    draft.searchText = QStringList{attestation.by, attestation.role, attestation.statement, made.fingerprint}.join(QLatin1Char(' '));
    return draft;
}

core::Result<void> AssessmentSignature::check() const
{
    if (made.form == SignatureForm::Cms) {
        if (certificateFingerprint(made.certificates.value(0)) != made.fingerprint)
            return core::Error(core::ErrorKind::Integrity, SigningTexts::tr("The certificate is another one than the signature names."));
        return CmsSignature::check(attestation.bytes(), made.signature, made.certificates.value(0));
    }
    HALLMARKER_ASSIGN(const core::Ed25519PublicKey key, core::Ed25519PublicKey::fromPem(made.publicKey));
    HALLMARKER_ASSIGN(const QString fingerprint, keyFingerprint(made.publicKey));
    if (fingerprint != made.fingerprint)
        return core::Error(core::ErrorKind::Integrity, SigningTexts::tr("The key is another one than the signature names."));
    if (!key.verify(attestation.bytes(), made.signature))
        return core::Error(core::ErrorKind::Integrity, SigningTexts::tr("The signature does not hold: what was signed, the signature or the key was changed."));
    return {};
}

} // namespace hallmarker::dpia
