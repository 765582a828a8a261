#include "core/keys/PersonalVault.h"

#include "core/digest/Hasher.h"
#include "core/keys/AesGcm.h"

#include <QCoreApplication>
#include <QtEndian>

namespace hallmarker::core {

namespace {

Error vaultIntegrity(const QString &field)
{
    return Error(ErrorKind::Integrity,
                 QCoreApplication::translate("PersonalVault", "The personal value of %1 does not fit what the log holds "
                                                              "for it: it was changed or exchanged.")
                     .arg(field));
}

/// Binds a ciphertext to its field and its commitment, so that two stored fields cannot be exchanged.
QByteArray vaultAssociated(const QString &field, const Digest &commitment)
{
    return QByteArray(commitment.raw() + field.toUtf8());
}

} // namespace

Result<FieldSecrets> PersonalVault::freshSecrets()
{
    FieldSecrets secrets{SecretBytes::random(saltBytes), SecretBytes::random(AesGcm::keyBytes),
                         SecretBytes::random(AesGcm::nonceBytes).view().toByteArray()};
    if (secrets.salt.isEmpty() || secrets.key.isEmpty() || secrets.nonce.isEmpty()) {
        return Error(ErrorKind::Unavailable,
                     QCoreApplication::translate("PersonalVault", "The personal value could not be sealed because the "
                                                                  "system's random number generator failed."));
    }
    return secrets;
}

Digest PersonalVault::commitment(const SecretBytes &salt, const QString &field, QByteArrayView value)
{
    const QByteArray name = field.toUtf8();
    char length[4];
    qToBigEndian(static_cast<quint32>(name.size()), length);
    Hasher hasher;
    hasher.add(salt.view());
    hasher.add(QByteArrayView(length, sizeof length));
    hasher.add(name);
    hasher.add(value);
    return hasher.finish();
}

Result<SealedField> PersonalVault::seal(const QString &field, QByteArrayView value, const FieldSecrets &secrets)
{
    if (field.isEmpty() || value.size() > maxValueBytes || secrets.salt.size() != saltBytes) {
        return Error(ErrorKind::Usage,
                     QCoreApplication::translate("PersonalVault", "A personal value needs the name of its field and at "
                                                                  "most %1 bytes.")
                         .arg(maxValueBytes));
    }
    SealedField sealed;
    sealed.field = field;
    sealed.commitment = commitment(secrets.salt, field, value);
    HALLMARKER_ASSIGN(sealed.ciphertext,
                      AesGcm::seal(secrets.key, secrets.nonce, value, vaultAssociated(field, sealed.commitment)));
    sealed.salt = secrets.salt;
    sealed.key = secrets.key;
    sealed.nonce = secrets.nonce;
    return sealed;
}

Result<SecretBytes> PersonalVault::open(const SealedField &sealed)
{
    if (sealed.isErased()) {
        return Error(ErrorKind::NotFound,
                     QCoreApplication::translate("PersonalVault", "The personal value of %1 was erased under Art. 17 "
                                                                  "GDPR. Only its commitment remains.")
                         .arg(sealed.field));
    }
    auto value = AesGcm::open(sealed.key, sealed.nonce, sealed.ciphertext,
                              vaultAssociated(sealed.field, sealed.commitment));
    if (!value || commitment(sealed.salt, sealed.field, value->view()) != sealed.commitment)
        return vaultIntegrity(sealed.field);
    return value;
}

SealedField PersonalVault::destroy(SealedField &&sealed)
{
    SealedField rest;
    rest.field = sealed.field;
    rest.commitment = sealed.commitment;
    sealed.salt.wipe();
    sealed.key.wipe();
    SecretBytes::wipe(sealed.ciphertext);
    SecretBytes::wipe(sealed.nonce);
    return rest;
}

} // namespace hallmarker::core
