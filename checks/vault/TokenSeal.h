#pragma once

#include "core/keys/SecretBytes.h"
#include "core/result/Result.h"

#include <QByteArray>

#include <memory>

namespace hallmarker::checks {

/// Seals values with a synthetic nonce: HMAC-SHA-256 over domain and value gives the nonce of AES-256-GCM, so equal values have
/// equal seals and the nonce authenticates the value. The states of both are prepared once: a key schedule per value would cost
/// ten times the work itself. For one thread at a time.
class TokenSeal {
public:
    static core::Result<TokenSeal> create(const core::SecretBytes &sealKey, const core::SecretBytes &nonceKey, const QByteArray &domain);
    ~TokenSeal();
    TokenSeal(TokenSeal &&other) noexcept;
    TokenSeal &operator=(TokenSeal &&other) noexcept;

    /// Nonce, ciphertext and tag, into a buffer that is used anew. False when the library fails.
    bool seal(QByteArrayView plain, QByteArray &sealed);

private:
    TokenSeal();
    struct States;
    std::unique_ptr<States> m_states;
};

} // namespace hallmarker::checks
