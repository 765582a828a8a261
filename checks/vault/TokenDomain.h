#pragma once

#include "checks/vault/TokenAlphabet.h"

#include <QStringList>

#include <optional>

namespace hallmarker::checks {

/// Turns the values of one domain (all columns that mean the same thing, in whatever table) into tokens and back. Equal values
/// have equal tokens, so joins stay as they are; different values have different tokens, because both forms are permutations
/// with a way back, not digests that could collide.
class TokenDomain {
public:
    /// Without an alphabet: opaque tokens ("t_" and base 32) by AES-SIV-like sealing: HMAC-SHA-256 as synthetic nonce, which
    /// authenticates the value as well (see TokenSeal). With one: FF1 over its signs, the rest of the value staying.
    static core::Result<TokenDomain> create(const QString &name, const core::SecretBytes &key, const std::optional<TokenAlphabet> &alphabet);

    const QString &name() const { return m_name; }
    bool keepsFormat() const { return m_alphabet.has_value(); }
    core::Result<QString> token(const QString &value) const;
    /// Many at once, in the same order, by so many threads.
    core::Result<QStringList> tokens(const QStringList &values, int threads = 2) const;
    /// ErrorKind::Integrity for something that is no token of this domain and key (opaque tokens only: every word of the format
    /// is a token where the format is kept).
    core::Result<QString> value(const QString &token) const;

private:
    /// Prepared ciphers of one thread.
    struct Tools;
    core::Result<Tools> tools() const;

    TokenDomain() = default;
    QString m_name;
    QByteArray m_tweak;
    core::SecretBytes m_sealKey;
    core::SecretBytes m_nonceKey;
    core::SecretBytes m_formatKey;
    std::optional<TokenAlphabet> m_alphabet;
    std::optional<Ff1Cipher> m_cipher;
};

} // namespace hallmarker::checks
