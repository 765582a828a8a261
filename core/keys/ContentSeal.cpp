#include "core/keys/ContentSeal.h"

#include "core/digest/Hasher.h"
#include "core/keys/AesGcm.h"

#include <QCoreApplication>

namespace hallmarker::core {

Digest SealedContent::digest() const
{
    Hasher hasher;
    hasher.add(nonce); // of fixed length, so the border is clear
    hasher.add(ciphertext);
    return hasher.finish();
}

Result<SealedContent> ContentSeal::seal(const SecretBytes &key, const Digest &digest, QByteArrayView content)
{
    SealedContent sealed;
    sealed.nonce = SecretBytes::random(AesGcm::nonceBytes).view().toByteArray();
    if (sealed.nonce.isEmpty())
        return Error(ErrorKind::Unavailable, QCoreApplication::translate("ContentSeal", "The attachment could not be sealed because the system's random number generator failed."));
    HALLMARKER_ASSIGN(sealed.ciphertext, AesGcm::seal(key, sealed.nonce, content, digest.view()));
    return sealed;
}

Result<QByteArray> ContentSeal::open(const SecretBytes &key, const Digest &digest, const SealedContent &sealed)
{
    const auto clear = AesGcm::open(key, sealed.nonce, sealed.ciphertext, digest.view());
    if (!clear)
        return Error(ErrorKind::Integrity, QCoreApplication::translate("ContentSeal", "The attachment %1 does not open under the key of the workspace; it was changed.").arg(digest.shortText()));
    return clear->view().toByteArray();
}

} // namespace hallmarker::core
